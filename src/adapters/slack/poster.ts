import type { webApi } from "@slack/bolt";
import type { Answer } from "#src/core/answer.ts";
import type { Posted, Poster } from "#src/digest/model.ts";
import { errorLine, type Log } from "#src/log.ts";
import type { Tenant } from "#src/store/store.ts";
import type { Clients } from "./clients.ts";
import { EVENT_TYPE, findPost } from "./find-post.ts";
import { answerForms } from "./forms.ts";
import type { SlackMessage } from "./present.ts";
import { TOO_MUCH } from "./refusals.ts";
import { refusedPost } from "./refused-post.ts";
import { toldWith } from "./told.ts";
import { codeOf, type Trouble, troubleOf } from "./trouble.ts";

const NO_TIME = "There was no time left to send it.";
const NOT_INSTALLED = "NEC Desk is no longer installed in this workspace. Install it there again.";

/** Slack as digests see it. */
export function poster(clients: Clients, log: Log): Poster {
  return {
    async post({ tenant, id }, answer, delivery, { reply, signal }) {
      const got = await reached(clients, tenant, signal);
      if (got.kind === "out-of-reach") return { kind: "later", after: null, problem: got.problem };
      if (got.kind === "not-installed")
        return { kind: "refused", problem: NOT_INSTALLED, forGood: true };
      return postOnce(got.client, { channel: id, answer, delivery, reply, signal }, log);
    },
    async find({ tenant, id }, delivery, since, { reply, signal }) {
      const got = await reached(clients, tenant, signal);
      if (got.kind === "out-of-reach") return { kind: "later", after: null, problem: got.problem };
      if (got.kind === "not-installed") return { kind: "cannot-look", problem: NOT_INSTALLED };
      return findPost(got.client, { channel: id, delivery, since, reply });
    },
    async tell(tenant, user, text) {
      const client = await clients(tenant);
      if (!client) throw new Error(NOT_INSTALLED);
      await client.chat.postMessage({
        channel: user,
        ...toldWith(text),
        mrkdwn: false,
        unfurl_links: false,
        unfurl_media: false,
      });
    },
  };
}

type Reached =
  | { readonly kind: "reached"; readonly client: webApi.WebClient }
  | { readonly kind: "not-installed" }
  /** The token could not be had, this time. Nothing was sent. */
  | { readonly kind: "out-of-reach"; readonly problem: string };

async function reached(clients: Clients, tenant: Tenant, signal: AbortSignal): Promise<Reached> {
  try {
    const client = await clients(tenant, signal);
    return client ? { kind: "reached", client } : { kind: "not-installed" };
  } catch (error) {
    const problem = `The desk's access to the workspace could not be had: ${errorLine(error)}`;
    return { kind: "out-of-reach", problem };
  }
}

interface Post {
  readonly channel: string;
  readonly answer: Answer;
  readonly delivery: string;
  readonly reply: string | undefined;
  readonly signal: AbortSignal;
}

/**
 * One post: a form that Slack refuses for its size was certainly not posted, and the next smaller one is, while there
 * is time. Once the signal has said that there is none, nothing more leaves: somebody may be looking for it by then.
 */
async function postOnce(client: webApi.WebClient, post: Post, log: Log): Promise<Posted> {
  let last: Posted | null = null;
  for (const form of answerForms(post.answer, (message) => message)) {
    if (post.signal.aborted) return { kind: "later", after: null, problem: NO_TIME };
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
