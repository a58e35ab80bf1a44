import type { webApi } from "@slack/bolt";
import { type Incoming, turn } from "#src/adapters/chat/turn.ts";
import type { Tenant } from "#src/store/store.ts";
import { carrying, privateActions } from "./carry.ts";
import { answerForms, type Forms } from "./forms.ts";
import { UNINSTALLED } from "./refusals.ts";
import type { Respond } from "./respond.ts";
import { send, tellOfRefusal } from "./send.ts";
import { addChart } from "./upload.ts";
import { whisper } from "./whisper.ts";
import type { Work } from "./work.ts";

/** Where an answer that everybody in a channel sees goes. */
export interface OpenPlace {
  readonly client: webApi.WebClient;
  /** The thread; null for a direct message outside threads. */
  readonly thread: string | null;
  /** The time stamp of what is answered; null where it has none. */
  readonly after: string | null;
  /** Whose the token is that it is posted with. */
  readonly installation: Tenant;
}

/** Answers a question where only the asker sees it, with a button that shares the answer. */
export async function answerPrivately(
  incoming: Incoming,
  respond: Respond,
  first: boolean,
  work: Work,
): Promise<void> {
  await turn(incoming, work, {
    async answer({ answer, query }) {
      const under = privateActions(answer);
      const forms = answerForms(answer, (message) => carrying(message, query, { under }));
      const why = await whisper(respond, forms, { to: "asker", first }, work);
      if (why) work.log(`A private answer could not be given: ${why}.`);
    },
    tellOver: (line) => whisperAside(respond, line, work),
  });
}

/** Says a line to the asker alone. Gives null, or why it could not. */
export function whisperAside(respond: Respond, text: string, work: Work): Promise<string | null> {
  return whisper(respond, [{ text, blocks: [] }], { to: "asker", first: false }, work);
}

/** Answers a question in its channel's thread or its direct message, then adds the chart. */
export async function answerOpenly(
  incoming: Incoming,
  place: OpenPlace,
  work: Work,
): Promise<void> {
  let posted = false;
  const asked = await turn(incoming, work, {
    async answer({ answer, query }) {
      const forms = answerForms(answer, (message) => carrying(message, query, { under: [] }));
      posted = await postOpenly(incoming, place, forms, work);
    },
    tellOver: (line) => tellAside(incoming, place, line, work),
  });
  if (!asked || !posted) return;
  const { channel } = incoming;
  await addChart(place.client, { channel, thread: place.thread }, asked.answer, work);
}

/** Posts for all to see. Where Slack refuses, those who can act are told, and it gives false. */
export async function postOpenly(
  { channel, user, claims }: Incoming,
  { client, thread, after, installation }: OpenPlace,
  forms: Forms,
  work: Work,
): Promise<boolean> {
  const post = { channel, thread, forms, key: claims.at(-1) ?? channel, after };
  const sent = await send(client, post, work);
  if (sent.ok) return true;
  await tellOfRefusal(client, { code: sent.code, channel, user }, work);
  if (UNINSTALLED.has(sent.code)) await work.store.installations.remove(installation);
  return false;
}

/** Says a line to whoever asked, unseen by the rest of a channel. */
export async function tellAside(
  incoming: Incoming,
  place: OpenPlace,
  text: string,
  work: Work,
): Promise<void> {
  const { channel, user } = incoming;
  if (!/^[CG]/.test(channel)) {
    await postOpenly(incoming, place, [{ text, blocks: [] }], work);
    return;
  }
  const { client, thread } = place;
  const aside = { channel, user, text };
  await client.chat.postEphemeral(thread === null ? aside : { ...aside, thread_ts: thread });
}
