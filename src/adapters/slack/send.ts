import type { webApi } from "@slack/bolt";
import { errorLine } from "#src/log.ts";
import { type Forms, inTurn, type Refused } from "./forms.ts";
import type { SlackMessage } from "./present.ts";
import { refusal } from "./refusals.ts";
import { codeOf, pauseAfter, type Trouble, troubleOf } from "./trouble.ts";
import type { Work } from "./work.ts";

/** A message on its way to a channel, or to a person by their id. */
export interface Post {
  readonly channel: string;
  /** The thread it goes into; null for none. */
  readonly thread: string | null;
  readonly forms: Forms;
  /** Names this post among all: how it is recognised where the connection broke. Visible to members. */
  readonly key: string;
  /** The time stamp of what it answers: it can only stand after that. */
  readonly after: string | null;
}

/** Where it stands: a post to a person has the channel of their direct messages. */
export type Sent = { readonly ok: true; readonly ts: string; readonly channel: string } | Refused;

/** How often a post is tried. */
const TRIES = 5;
/** The longest that a post waits on Slack's word, in seconds. */
const PATIENCE = 120;
const EVENT_TYPE = "nec_desk_answer";

type Sender = Pick<Work, "pace" | "clock" | "log">;

/**
 * Posts once, a second after the last post in the channel. Where Slack asks to wait, it waits. Where
 * the connection broke, so that Slack may have taken the message, it looks before it posts again.
 */
export function send(client: webApi.WebClient, post: Post, sender: Sender): Promise<Sent> {
  return sender.pace.run(post.channel, () =>
    inTurn(post.forms, (form) => tried(client, post, form, sender), sender.log),
  );
}

async function tried(
  client: webApi.WebClient,
  post: Post,
  form: SlackMessage,
  sender: Sender,
): Promise<Sent> {
  let last = "no_answer";
  for (let n = 0; n < TRIES; n++) {
    const outcome = await once(client, post, form);
    if ("ok" in outcome) return outcome;
    if (outcome.kind === "refused") return { ok: false, code: outcome.code };
    if (outcome.kind === "limited" && outcome.seconds > PATIENCE) break;
    last = outcome.kind;
    await sender.clock.wait(pauseAfter(outcome, n));
    if (outcome.kind === "limited" || outcome.kind === "unsent") continue;
    const there = await standing(client, post);
    if (there.ts) return { ok: true, ts: there.ts, channel: post.channel };
    if (!there.looked && outcome.kind === "unsure") {
      sender.log(`Slack may not have taken an answer, and the desk could not look (${there.why}).`);
      break;
    }
  }
  return { ok: false, code: last };
}

async function once(
  client: webApi.WebClient,
  post: Post,
  form: SlackMessage,
): Promise<Sent | Trouble> {
  const { channel, thread, key } = post;
  try {
    const posted = await client.chat.postMessage({
      channel,
      ...(thread === null ? {} : { thread_ts: thread }),
      text: form.text,
      mrkdwn: false,
      blocks: [...form.blocks],
      unfurl_links: false,
      unfurl_media: false,
      metadata: { event_type: EVENT_TYPE, event_payload: { key } },
    });
    return { ok: true, ts: posted.ts ?? "", channel: posted.channel ?? channel };
  } catch (error) {
    return troubleOf(error);
  }
}

/** Looks whether the post stands in its channel already. */
async function standing(
  client: webApi.WebClient,
  { channel, thread, key, after }: Post,
): Promise<{ readonly ts: string | null; readonly looked: boolean; readonly why: string }> {
  const asked = {
    channel,
    include_all_metadata: true,
    limit: 15,
    ...(after === null ? {} : { oldest: after }),
  };
  try {
    const { messages = [] } =
      thread === null
        ? await client.conversations.history(asked)
        : await client.conversations.replies({ ...asked, ts: thread });
    const mine = messages.find(({ metadata }) => {
      const payload: { key?: unknown } = metadata?.event_payload ?? {};
      return metadata?.event_type === EVENT_TYPE && payload.key === key;
    });
    return { ts: mine?.ts ?? null, looked: true, why: "" };
  } catch (error) {
    return { ts: null, looked: false, why: codeOf(troubleOf(error)) };
  }
}

/**
 * Tells those who can act that a post was refused: whoever asked, by direct message, and whoever
 * runs the desk, by the log.
 */
export async function tellOfRefusal(
  client: webApi.WebClient,
  {
    code,
    channel,
    user,
  }: { readonly code: string; readonly channel: string; readonly user: string },
  sender: Sender,
): Promise<void> {
  const { asker, operator } = refusal(code);
  sender.log(`An answer could not be posted in ${channel}: ${operator}`);
  if (asker === null || channel.startsWith("D")) return;
  try {
    await client.chat.postMessage({
      channel: user,
      text: asker,
      unfurl_links: false,
      unfurl_media: false,
    });
  } catch (error) {
    sender.log(`Nor could ${user} be told: ${errorLine(error)}`);
  }
}
