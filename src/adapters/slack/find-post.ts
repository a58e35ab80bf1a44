import type { webApi } from "@slack/bolt";
import type { Found, Instant } from "#src/digest/model.ts";
import { codeOf, troubleOf } from "./trouble.ts";

/** What the metadata of a digest's message is called. Every member may see it. */
export const EVENT_TYPE = "nec_desk_digest";

/** Messages of one look, and how many looks: 15 is what Slack gives some apps at most. */
const PAGE = 100;
const PAGES = 20;

export interface Sought {
  readonly channel: string;
  readonly delivery: string;
  readonly since: Instant;
  /** The message whose thread it is in; undefined where it stands in the channel. */
  readonly reply: string | undefined;
}

/** Looks for a delivery's message: in its channel, or in the thread it belongs to, since the instant at which it was begun. */
export async function findPost(client: webApi.WebClient, sought: Sought): Promise<Found> {
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    const read = await readPage(client, sought, cursor);
    if ("kind" in read) return read;
    const mine = read.messages.find((message) => isOf(message, sought.delivery));
    if (mine?.ts) return { kind: "there", message: mine.ts };
    if (!read.more) return { kind: "not-there" };
    if (!read.cursor) return { kind: "cannot-look", problem: TOO_LONG };
    cursor = read.cursor;
  }
  return { kind: "cannot-look", problem: TOO_LONG };
}

const TOO_LONG = "More was posted in the channel since than the desk can look through.";

interface Message {
  readonly ts?: string | undefined;
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: object } | undefined;
}

interface Page {
  readonly messages: readonly Message[];
  readonly more: boolean;
  readonly cursor: string | undefined;
}

async function readPage(
  client: webApi.WebClient,
  { channel, since, reply }: Sought,
  cursor: string | undefined,
): Promise<Page | Found> {
  const asked = {
    channel,
    include_all_metadata: true,
    limit: PAGE,
    oldest: String(Date.parse(since) / 1_000),
    ...(cursor === undefined ? {} : { cursor }),
  };
  try {
    const {
      messages = [],
      has_more: more = false,
      response_metadata: after,
    } = reply === undefined
      ? await client.conversations.history(asked)
      : await client.conversations.replies({ ...asked, ts: reply });
    return {
      messages: messages as readonly Message[],
      more,
      cursor: after?.next_cursor || undefined,
    };
  } catch (error) {
    const trouble = troubleOf(error);
    const problem = `Slack did not let the desk look (${codeOf(trouble)}).`;
    if (trouble.kind === "refused") return { kind: "cannot-look", problem };
    return { kind: "later", after: trouble.kind === "limited" ? trouble.seconds : null, problem };
  }
}

function isOf({ metadata }: Message, delivery: string): boolean {
  const payload: { delivery?: unknown } = metadata?.event_payload ?? {};
  return metadata?.event_type === EVENT_TYPE && payload.delivery === delivery;
}
