import type { Message } from "discord.js";
import type { Answer } from "#src/core/answer.ts";
import type { Asked } from "#src/core/ask.ts";
import { chartOf, withChart } from "./chart.ts";
import { type How, present } from "./present.ts";
import { refusal } from "./refusals.ts";
import { inTurn, told } from "./reply.ts";
import type { Work } from "./work.ts";

/**
 * Posts an answer under the message that asked. Gives the new message's id; null where Discord
 * refused, which those who can act are told. The nonce makes a second try find the first one's post.
 */
export async function post(
  { id, channelId, author, guildId }: Pick<Message, "id" | "channelId" | "author" | "guildId">,
  answer: Answer,
  how: How,
  work: Work,
): Promise<string | null> {
  const as = { nonce: `a${id}`, answers: id };
  const done = await inTurn(answer, how, (said) => work.wire.post(channelId, said, as), work);
  if (done.ok) return done.id;
  work.log(`An answer could not be posted in ${channelId}: ${told(done.trouble)}`);
  const asker = done.trouble.kind === "refused" ? refusal(done.trouble.code).asker : null;
  if (asker !== null && guildId !== null) await tellPrivately(author.id, asker, id, work);
  return null;
}

/** Adds an answer's chart to the message it was posted in, where it has one. */
export async function postChart(
  channel: string,
  message: string,
  { answer, query }: Asked,
  work: Work,
): Promise<void> {
  const picture = await chartOf(answer, work);
  if (!picture) return;
  const charted = withChart(present(answer, { query }), picture);
  const done = await work.wire.edit(channel, message, charted, picture);
  if (!done.ok) work.log(`A chart could not be added in ${channel}: ${told(done.trouble)}`);
}

/** Says a line to somebody in their direct messages. `about` is the message that led to it. */
export async function tellPrivately(
  user: string,
  content: string,
  about: string,
  work: Work,
): Promise<void> {
  const done = await work.wire.tell(user, { content }, `t${about}`);
  if (!done.ok) work.log(`Nor could ${user} be told: ${told(done.trouble)}`);
}
