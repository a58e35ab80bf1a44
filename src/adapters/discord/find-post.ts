import { PermissionFlagsBits, Routes, SnowflakeUtil } from "discord.js";
import { z } from "zod";
import type { Found, Instant } from "#src/digest/model.ts";
import { placeOf } from "./channel-permissions.ts";
import { markOf } from "./mark.ts";
import { ended, type Once } from "./once.ts";
import { isOfMessage } from "./refused-post.ts";
import { CODE } from "./trouble.ts";

/** Messages of a page: Discord's most. */
const PAGE = 100;
/** How many pages are read. In a channel that says more in the hour before and since, a person is asked. */
const PAGES = 20;

const Page = z.array(
  z.object({
    id: z.string(),
    author: z.object({ id: z.string() }),
    nonce: z.union([z.string(), z.number()]).optional(),
    content: z.string(),
    embeds: z.array(z.object({ footer: z.object({ text: z.string() }).optional() })),
  }),
);

type Message = z.output<typeof Page>[number];

/** What is looked for, and where. */
export interface Sought {
  readonly channel: string;
  readonly delivery: string;
  /** Nothing earlier is looked at. */
  readonly since: Instant;
  /** The desk's own user. */
  readonly bot: string;
  readonly signal: AbortSignal;
}

/** Looks for a post of the desk's in its channel, by its nonce or its mark. */
export async function findPost(sought: Sought, request: Once): Promise<Found> {
  const looked = await ended(() => look(sought, request));
  switch (looked.kind) {
    case "done":
      return looked.given;
    case "too many":
      return {
        kind: "later",
        after: looked.after,
        problem: "Discord asks to wait before it is looked for in the channel.",
      };
    case "unsent":
    case "unsure":
      return {
        kind: "later",
        after: null,
        problem: "Discord gave no answer when it was looked for.",
      };
    case "refused": {
      const { code } = looked;
      if (isOfMessage(code)) return { kind: "cannot-look", problem: unseen(code) };
      return { kind: "later", after: null, problem: `Discord lets nobody look (${code}).` };
    }
  }
}

async function look(sought: Sought, request: Once): Promise<Found> {
  const { channel, since, signal } = sought;
  const route = Routes.channelMessages(channel);
  let after = before(since);
  for (let page = 1; page <= PAGES; page++) {
    const query = new URLSearchParams({ limit: `${PAGE}`, after });
    const messages = Page.parse(await request({ method: "GET", route, query, signal }));
    const own = messages.find((message) => isSought(message, sought));
    if (own) return { kind: "there", message: own.id };
    if (messages.length === 0 && page === 1) return nothingSeen(sought, request);
    if (messages.length < PAGE) return { kind: "not-there" };
    after = messages.map(({ id }) => id).reduce(later);
  }
  const problem = `More than ${PAGE * PAGES} messages have been posted there since, which is more than NEC Desk looks through.`;
  return { kind: "cannot-look", problem };
}

/** To who may not read the history a channel is empty, and nothing says so. */
async function nothingSeen({ channel, bot, signal }: Sought, request: Once): Promise<Found> {
  const get = (route: `/${string}`) => request({ method: "GET", route, signal });
  const { server } = await placeOf({ get }, channel, bot);
  const mayRead = !server || (server.here & PermissionFlagsBits.ReadMessageHistory) !== 0n;
  return mayRead
    ? { kind: "not-there" }
    : { kind: "cannot-look", problem: unseen(CODE.missingPermissions) };
}

function isSought({ author, nonce, content, embeds }: Message, { bot, delivery }: Sought): boolean {
  if (author.id !== bot) return false;
  const texts = [content, ...embeds.map(({ footer }) => footer?.text ?? "")];
  return nonce === delivery || texts.some((text) => text.includes(markOf(delivery)));
}

/** The id that all messages of an instant, and later ones, come after. */
function before(instant: Instant): string {
  const since = BigInt(Date.parse(instant)) - SnowflakeUtil.epoch;
  return `${(since << 22n) - 1n}`;
}

const later = (one: string, other: string): string => (BigInt(one) > BigInt(other) ? one : other);

/** Why a channel cannot be looked at, as sentences. */
function unseen(code: number): string {
  switch (code) {
    case CODE.unknownChannel:
      return "Discord says that the channel is gone.";
    case CODE.missingAccess:
      return "NEC Desk cannot see the channel any more (permission View Channel).";
    case CODE.missingPermissions:
      return "NEC Desk may not read what was posted there (permission Read Message History).";
    default:
      return `Discord does not let NEC Desk look there (${code}).`;
  }
}
