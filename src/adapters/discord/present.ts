import type { APIEmbed } from "discord-api-types/v10";
import type { Answer, Suggestion } from "#src/core/answer.ts";
import { oncePer } from "#src/core/once-per.ts";
import { plainText } from "#src/core/plain-text.ts";
import type { Query } from "#src/core/query.ts";
import { date } from "#src/words.ts";
import { buttons, type Row } from "./buttons.ts";
import { EMBED, SHARE } from "./limits.ts";
import { bold, escapedLength, plainly, shown } from "./markdown.ts";
import { pagesOf } from "./pages.ts";
import { type Section, sectionsOf } from "./sections.ts";
import { sourceList } from "./sources.ts";

/** What leaves for Discord. */
export interface DiscordMessage {
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly Row[];
}

/** Which page of an answer, and what its buttons do. */
export interface How {
  /** Counted from 1; the nearest there is where it is another. */
  readonly page?: number;
  /** What the answer answers, for the buttons that ask it again. */
  readonly query?: Query | null;
  /** Adds a button that shows a private answer to the channel. */
  readonly share?: boolean;
  /** A line that asks it again, where it answers no query. */
  readonly line?: string | undefined;
}

/** Stands for a title where an answer has none. */
const NAME = "NEC Desk";

/**
 * An answer as a Discord message: one embed for what it states, one for its sources, and under them
 * buttons. What does not fit stands on further pages; each has all the sources.
 */
export function present(answer: Answer, how: How = {}): DiscordMessage {
  const known = messages(answer);
  const key = JSON.stringify(how);
  const before = known.get(key);
  if (before) return before;
  const made = messageOf(answer, how);
  known.set(key, made);
  return made;
}

/** An answer that is asked for again is the same value, and so are its messages. */
const messages = oncePer((_: Answer) => new Map<string, DiscordMessage>());

function messageOf(answer: Answer, { page: wanted = 1, query = null, share = false, line }: How) {
  const laid = laidOut(answer);
  const pages = laid.pages.length;
  const page = Math.min(Math.max(wanted, 1), pages);
  const { rows } = buttons(answer, { page, pages, query, share, line });
  const place = pages > 1 ? [`Page ${page} of ${pages}`] : [];
  const footer = [...place, ...laid.footer];
  return messageFrom({ ...laid, footer }, laid.pages[page - 1] ?? "", rows);
}

/** Stands at the end where one message has no room for all. */
const REST = "\n\n-# The rest had no room in one message.";
/** Characters for the list of sources, from the fullest form to the shortest. */
const SOURCES = [SHARE.sources, SHARE.sources / 2, 0];

/**
 * An answer as a message that goes out of itself: one page, for nobody has asked what its buttons could ask
 * again. Its sources are shortened, never left out, where that makes room. `mark` ends its small print.
 */
export function presentWhole(answer: Answer, mark: string): DiscordMessage {
  const layouts = SOURCES.map((most) => layOut(answer, most, REST.length));
  const laid = layouts.find(({ pages }) => pages.length === 1) ?? layouts.at(-1) ?? laidOut(answer);
  const { rows } = buttons(answer, { page: 1, pages: 1, query: null, share: false });
  const [first = "", ...rest] = laid.pages;
  const footer = [...laid.footer, mark];
  return messageFrom({ ...laid, footer }, rest.length > 0 ? `${first}${REST}` : first, rows);
}

function messageFrom(
  { title, sources, footer }: Omit<LaidOut, "pages">,
  page: string,
  components: readonly Row[],
): DiscordMessage {
  const body: APIEmbed = { title, description: page || "–" };
  const embeds = sources === null ? [body] : [body, { description: sources }];
  const last = embeds.at(-1) ?? body;
  if (footer.length > 0) last.footer = { text: footer.join(" · ") };
  return { embeds, components };
}

/** How many pages an answer has. */
export function pagesIn(answer: Answer): number {
  return laidOut(answer).pages.length;
}

interface LaidOut {
  readonly title: string;
  readonly pages: readonly string[];
  readonly sources: string | null;
  readonly footer: readonly string[];
}

/** An answer that is asked for again is the same value, and so is what it looks like. */
const laidOut = oncePer((answer: Answer) => layOut(answer, SHARE.sources, 0));

/** Lays an answer out with so many characters at most for its sources, and so many of a page kept free. */
function layOut(answer: Answer, most: number, free: number): LaidOut {
  const title = shown(answer.title, EMBED.title) || NAME;
  const sources = sourceList(answer, most);
  const footer = footerOf(answer);
  const beside = title.length + (sources?.length ?? 0) + SHARE.footer;
  const room = Math.min(EMBED.description, EMBED.total - beside) - free;
  const { left } = buttons(answer, { page: 1, pages: 1, query: null, share: false });
  const sections = [...fullTitle(answer), ...sectionsOf(answer), ...offers(left)];
  return { title, pages: pagesOf(sections, room), sources, footer };
}

/** As of when, and how it was read. */
function footerOf({ asOf, readAs }: Answer): readonly string[] {
  return [
    ...(readAs === null ? [] : [`Read as: ${plainly(readAs, SHARE.reading)}`]),
    ...(asOf === null ? [] : [`As of ${date(asOf)}`]),
  ];
}

/** The title as a line of its own where an embed's is too short for it. */
function fullTitle({ title }: Answer): readonly Section[] {
  if (escapedLength(plainText(title)) <= EMBED.title) return [];
  return [{ title: null, units: [bold(shown(title, SHARE.unit))], between: "\n" }];
}

/** What no button could offer, as a list. */
function offers(left: readonly Suggestion[]): readonly Section[] {
  if (left.length === 0) return [];
  const units = left.map(({ label, ask }) => {
    const asked = label === ask ? "" : `: ${shown(ask, SHARE.unit / 2)}`;
    return `- ${shown(label, SHARE.unit / 3)}${asked}`;
  });
  return [{ title: bold("You can also ask"), units, between: "\n" }];
}
