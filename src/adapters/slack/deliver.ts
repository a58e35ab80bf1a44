import type { RespondFn, webApi } from "@slack/bolt";
import type { Answer, ChartPart } from "#src/core/answer.ts";
import type { Tenant } from "#src/store/store.ts";
import { carrying } from "./carry.ts";
import { answerForms, type Forms, messageForms } from "./forms.ts";
import { UNINSTALLED } from "./refusals.ts";
import { send, tellOfRefusal } from "./send.ts";
import { type Incoming, take } from "./turn.ts";
import { uploadChart } from "./upload.ts";
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
  respond: RespondFn,
  first: boolean,
  work: Work,
): Promise<void> {
  const turn = await take(incoming, work);
  if (turn.kind === "taken") return;
  if (turn.kind === "over") return whisperOver(respond, turn.line, work);
  const { answer, query } = turn.asked;
  const forms = answerForms(answer, (message) => carrying(message, query, { share: true }));
  const why = await whisper(respond, forms, { to: "asker", first }, work);
  if (why) work.log(`A private answer could not be given: ${why}.`);
}

/** Tells the asker alone that it was too much; nothing where that was said already. */
export async function whisperOver(
  respond: RespondFn,
  line: string | null,
  work: Work,
): Promise<void> {
  if (line === null) return;
  await whisper(
    respond,
    messageForms({ text: line, blocks: [] }),
    { to: "asker", first: false },
    work,
  );
}

/** Answers a question in its channel's thread or its direct message, then adds the chart. */
export async function answerOpenly(
  incoming: Incoming,
  place: OpenPlace,
  work: Work,
): Promise<void> {
  const turn = await take(incoming, work);
  if (turn.kind === "taken") return;
  if (turn.kind === "over") return tellOver(incoming, place, turn.line, work);
  const { answer, query } = turn.asked;
  const forms = answerForms(answer, (message) => carrying(message, query, { share: false }));
  if (!(await postOpenly(incoming, place, forms, work))) return;
  const chart = chartOf(answer);
  if (!chart) return;
  const { channel } = incoming;
  const why = await uploadChart(place.client, { channel, thread: place.thread }, chart, work);
  if (why) work.log(`A chart could not be added in ${channel}: ${why}.`);
}

/** The chart of an answer, if it has one. */
export function chartOf({ parts }: Answer): ChartPart | undefined {
  return parts.find((part) => part.kind === "chart");
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

/** Tells whoever asked that it was too much: unseen by the rest of a channel. */
export async function tellOver(
  incoming: Incoming,
  place: OpenPlace,
  line: string | null,
  work: Work,
): Promise<void> {
  if (line === null) return;
  const { channel, user } = incoming;
  if (!/^[CG]/.test(channel)) {
    await postOpenly(incoming, place, messageForms({ text: line, blocks: [] }), work);
    return;
  }
  const { client, thread } = place;
  const aside = { channel, user, text: line };
  await client.chat.postEphemeral(thread === null ? aside : { ...aside, thread_ts: thread });
}
