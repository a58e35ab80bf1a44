import { marks } from "#src/adapters/chat/cites.ts";
import { shown as cutTo } from "#src/adapters/chat/shown.ts";
import type { CitationNumber } from "#src/core/answer.ts";

/**
 * What Discord reads as markdown, a mention, a timestamp or an emoji begins with one of these. A
 * backslash before punctuation makes it plain (support.discord.com, Markdown Text 101).
 */
const MARKUP = /[\\*_~`|<>#[\]@]/g;
/** Where a line begins as a list, small print or a numbered item would. */
const AT_START = /^([-+](?=[\s#])|\d+(?=[.)]\s))/;
/** The slashes that make an address, or an invite without one, something to click. */
const ADDRESS = /(:)\/(?=\/)|(\.[a-z]{2,})\//gi;

/** Text as it is shown where Discord reads markdown: nothing in it is obeyed, or can be clicked. */
export function escaped(text: string): string {
  return text
    .replace(MARKUP, "\\$&")
    .replace(AT_START, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
    .replace(ADDRESS, "$1$2\\/");
}

/** How long text is once it is escaped. */
export const escapedLength = (text: string): number => escaped(text).length;

/** Text from the record or a person, on one line of at most `limit` characters, escaped. */
export function shown(text: string, limit: number): string {
  return escaped(cutTo(text, limit, escapedLength));
}

/** The same where Discord reads no markdown: a footer, a label. */
export function plainly(text: string, limit: number): string {
  return cutTo(text, limit, (piece) => piece.length);
}

/** Escaped text in bold; nothing where there is none. */
export const bold = (text: string): string => (text === "" ? "" : `**${text}**`);

/** The numbers of a statement's sources, escaped: in brackets they could become a link with what follows. */
export function cited(cites: readonly CitationNumber[]): string {
  return escaped(marks(cites));
}
