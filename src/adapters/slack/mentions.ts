import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from "@slack/bolt";
import { asTyped } from "./as-typed.ts";
import { answerOpenly } from "./deliver.ts";
import { isAsked } from "./heard.ts";
import { rightsIn } from "./rights.ts";
import { installationIn, tenantOf } from "./tenant.ts";
import type { Work } from "./work.ts";

/** A mention in a channel: answered in its thread. What is asked there later belongs to it. */
export async function onMention(
  { event, body, context, client }: SlackEventMiddlewareArgs<"app_mention"> & AllMiddlewareArgs,
  work: Work,
): Promise<void> {
  if (!event.user || !isAsked(event, context.botUserId)) return;
  const { channel, user, ts } = event;
  const thread = event.thread_ts ?? ts;
  const incoming = {
    tenant: tenantOf(context),
    channel,
    user,
    claims: [`event:${body.event_id}`, `message:${channel}:${ts}`],
    conversation: `${channel} ${thread}`,
    crowd: channel,
    rights: rightsIn({ client, context, channel, user }, work),
    question: { text: asTyped(event.text, context.botUserId) || "help" },
  };
  const place = { client, thread, after: ts, installation: installationIn(context) };
  await answerOpenly(incoming, place, work);
}
