import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from "@slack/bolt";
import { showStatus } from "./agent.ts";
import { asTyped } from "./as-typed.ts";
import { answerOpenly } from "./deliver.ts";
import { isAsked } from "./heard.ts";
import { rightsIn } from "./rights.ts";
import { installationIn, tenantOf } from "./tenant.ts";
import type { Work } from "./work.ts";

/** A direct message: answered there, in its thread where it has one. */
export async function onMessage(
  { event, body, context, client }: SlackEventMiddlewareArgs<"message"> & AllMiddlewareArgs,
  work: Work,
): Promise<void> {
  if (event.channel_type !== "im" || !("text" in event) || !("user" in event)) return;
  const { channel, ts, text, user } = event;
  if (!user || !text || !isAsked(event, context.botUserId)) return;
  const thread = "thread_ts" in event ? (event.thread_ts ?? null) : null;
  const incoming = {
    tenant: tenantOf(context),
    channel,
    user,
    claims: [`event:${body.event_id}`, `message:${channel}:${ts}`],
    conversation: thread === null ? channel : `${channel} ${thread}`,
    crowd: channel,
    rights: rightsIn({ client, context, channel, user }, work),
    question: { text: asTyped(text, context.botUserId) || "help" },
  };
  if (thread !== null) await showStatus(client, { channel, thread }, work);
  const place = { client, thread, after: ts, installation: installationIn(context) };
  await answerOpenly(incoming, place, work);
}
