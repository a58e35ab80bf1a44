import type { webApi } from "@slack/bolt";
import type { Log } from "#src/adapters/chat/log.ts";
import type { Answer } from "#src/core/answer.ts";
import type { Posted, Poster } from "#src/digest/model.ts";
import type { Clients } from "./clients.ts";
import { EVENT_TYPE, findPost } from "./find-post.ts";
import { answerForms } from "./forms.ts";
import type { SlackMessage } from "./present.ts";
import { TOO_MUCH } from "./refusals.ts";
import { refusedPost } from "./refused-post.ts";
import { codeOf, type Trouble, troubleOf } from "./trouble.ts";

const NOT_INSTALLED = "NEC Desk is no longer installed in this workspace. Install it there again.";

/**
 * Slack as digests see it. A request ends by the client's own time limit, which is shorter than the one a delivery
 * has; the client takes no signal.
 */
export function poster(clients: Clients, log: Log): Poster {
  return {
    async post({ tenant, id }, answer, delivery, { reply }) {
      const client = await clients(tenant);
      if (!client) return { kind: "refused", problem: NOT_INSTALLED, forGood: true };
      return postOnce(client, { channel: id, answer, delivery, reply }, log);
    },
    async find({ tenant, id }, delivery, since, { reply }) {
      const client = await clients(tenant);
      if (!client) return { kind: "cannot-look", problem: NOT_INSTALLED };
      return findPost(client, { channel: id, delivery, since, reply });
    },
    async tell(tenant, user, text) {
      const client = await clients(tenant);
      if (!client) throw new Error(NOT_INSTALLED);
      await client.chat.postMessage({ channel: user, text, mrkdwn: false, unfurl_links: false });
    },
  };
}

interface Post {
  readonly channel: string;
  readonly answer: Answer;
  readonly delivery: string;
  readonly reply: string | undefined;
}

/** One post: a form that Slack refuses for its size was certainly not posted, and the next smaller one is. */
async function postOnce(client: webApi.WebClient, post: Post, log: Log): Promise<Posted> {
  let last: Posted | null = null;
  for (const form of answerForms(post.answer, (message) => message)) {
    const outcome = await send(client, post, form);
    if (typeof outcome === "string") return { kind: "sent", message: outcome };
    last = postedAfter(outcome);
    if (outcome.kind !== "refused" || !TOO_MUCH.has(outcome.code)) return last;
    log(`Slack would not take a digest (${outcome.code}); it is sent smaller.`);
  }
  return last ?? { kind: "uncertain", problem: "There was nothing to send." };
}

/** The time stamp of the message, or why there is none. */
async function send(
  client: webApi.WebClient,
  { channel, delivery, reply }: Post,
  { text, blocks }: SlackMessage,
): Promise<string | Trouble> {
  try {
    const { ts } = await client.chat.postMessage({
      channel,
      ...(reply === undefined ? {} : { thread_ts: reply }),
      text,
      mrkdwn: false,
      blocks: [...blocks],
      unfurl_links: false,
      unfurl_media: false,
      metadata: { event_type: EVENT_TYPE, event_payload: { delivery } },
    });
    return ts ?? { kind: "unsure" };
  } catch (error) {
    return troubleOf(error);
  }
}

/** What trouble means for a post: only what Slack certainly did not take may be sent again. */
function postedAfter(trouble: Trouble): Posted {
  switch (trouble.kind) {
    case "limited":
      return { kind: "later", after: trouble.seconds, problem: "Slack asked to wait." };
    case "unsent":
      return { kind: "later", after: null, problem: "Slack could not be reached." };
    case "failed":
    case "unsure":
      return { kind: "uncertain", problem: `Slack gave no answer (${codeOf(trouble)}).` };
    case "refused":
      return refusedPost(trouble.code);
  }
}
