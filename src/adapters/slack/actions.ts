import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { Incoming } from "#src/adapters/chat/turn.ts";
import { actionOf, howOf } from "./buttons.ts";
import { CHART, carried, SHARE } from "./carry.ts";
import { showChart } from "./chart.ts";
import { answerOpenly, answerPrivately } from "./deliver.ts";
import { openedForm } from "./open-form.ts";
import { restOpenly, restPrivately } from "./rest.ts";
import { rightsIn } from "./rights.ts";
import { shareOpenly } from "./share.ts";
import { installationIn, tenantOf } from "./tenant.ts";
import type { Work } from "./work.ts";

type Pressed = SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs;

/** Every button under an answer and in the Home tab. */
export const BUTTONS = /^(?:ask|choose|sources|whole|share|chart)(?::(?:\d+|smaller))?$/;

/** A button: asks again, shows the rest or the chart, or shares, in the conversation it stands in. */
export async function onButton(pressed: Pressed, work: Work): Promise<void> {
  const { action, body, context, client } = pressed;
  if (action.type !== "button") return;
  const user = body.user.id;
  const respond = work.respondAt(body.response_url);
  const value = action.value ?? "";
  const { channel, message, thread, hidden } = standing(pressed);
  const opening = { client, trigger: body.trigger_id, tenant: tenantOf(context), channel };
  if (await openedForm(value, opening, work)) return;
  const incoming: Incoming = {
    tenant: tenantOf(context),
    channel,
    user,
    claims: [`action:${channel}:${message ?? user}:${action.action_ts}`],
    conversation: conversationOf(pressed),
    crowd: hidden ? null : channel,
    rights: rightsIn({ client, context, channel, user }, work),
    question: { text: value },
  };
  const place = { client, thread, after: message, installation: installationIn(context) };
  const query = carried(value);
  if (action.action_id === SHARE) {
    if (!query) return;
    const claims = [`share:${channel}:${message ?? action.action_ts}`];
    const name = body.user.name ?? body.user.username ?? "a member";
    const shared = { ...incoming, claims, question: { query } };
    return shareOpenly(shared, { client, respond, name }, work);
  }
  if (action.action_id === CHART) {
    if (!query) return;
    return showChart({ ...incoming, question: { query } }, { client, respond }, work);
  }
  if (actionOf(action.action_id) === "whole") {
    if (!query) return;
    const whole = { ...incoming, question: { query } };
    const how = howOf(action.action_id);
    return hidden ? restPrivately(whole, how, respond, work) : restOpenly(whole, how, place, work);
  }
  return hidden
    ? answerPrivately(incoming, respond, false, work)
    : answerOpenly(incoming, place, work);
}

/** Where the button stands; in the Home tab, the direct message with whoever pressed it. */
function standing({ body }: Pressed) {
  const { container, user } = body;
  const channel = body.channel?.id ?? user.id;
  const message: string | null = container.message_ts ?? null;
  const direct = channel.startsWith("D") || message === null;
  const thread: string | null =
    body.message?.thread_ts ?? container.thread_ts ?? (direct ? null : message);
  return { channel, message, thread, hidden: container.is_ephemeral === true };
}

function conversationOf(pressed: Pressed): string {
  const { channel, thread, hidden } = standing(pressed);
  if (hidden) return `${channel} ${pressed.body.user.id}`;
  return thread === null ? channel : `${channel} ${thread}`;
}
