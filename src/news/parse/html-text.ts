import { decodeHTML } from "entities";
import { plainText } from "#src/core/plain-text.ts";
import { pattern } from "../../pattern.ts";
import { MOST } from "./limits.ts";

/** A text without markup. */
export interface PlainRead {
  /** One line; empty where there was nothing but markup. */
  readonly text: string;
  readonly cut: boolean;
}

/** Elements that begin and end a line; others are part of the words around them. */
const LINES: ReadonlySet<string> = new Set(
  `address article aside blockquote br caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6
   header hr img li main nav ol option p pre section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/,
  ),
);

/** Elements whose content is no text. */
const UNSEEN: ReadonlySet<string> = new Set(
  "script style iframe object noscript template svg math head".split(" "),
);

const TAG = /<[a-z/!?]/gi;
const NAME = /<\/?([a-z][a-z0-9:-]*)/iy;
/** Text in which nothing is hidden: most of what there is, and soon told. */
const SEEN = /^[\x20-\x7e\n\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;
/** Seen by nobody: soft hyphens, fillers, noncharacters, and tags, but for those of a flag (England's, Scotland's, Wales's). */
const HIDDEN = pattern("gu")`
  (\u{1f3f4}[\u{e0061}-\u{e007a}]{2,6}\u{e007f})|\u034f|\u17b4|\u17b5
  |[\u00ad\u115f\u1160\u180e\u3164\uffa0\ufffe\uffff\u{e0000}-\u{e007f}]
`;

/**
 * HTML, or text, as one plain line of at most `most` characters: tags go, entities are decoded once, control and
 * direction characters and what is hidden go. No "<" is left that begins a tag.
 */
export function fromHtml(html: string, most: number): PlainRead {
  const given = html.slice(0, MOST.markup);
  const bare = given.includes("<") ? untagged(given) : given;
  const decoded = bare.includes("&") ? decodeHTML(bare) : bare;
  const seen = SEEN.test(decoded) ? decoded : plainText(decoded.replace(HIDDEN, "$1"));
  const clean = seen.includes("<") ? untagged(seen) : seen;
  const text = clean.replace(/\s\s+|[^\S ]/g, " ").trim();
  const short = shortened(text, most);
  return { text: short, cut: short !== text || html.length > MOST.markup };
}

/** Text without tags, in one walk. Sections of CDATA within a text that was escaped twice are text. */
function untagged(html: string): string {
  const text = html.includes("[CDATA[") ? html.replace(/<!\[CDATA\[|\]\]>/g, "") : html;
  TAG.lastIndex = 0;
  const pieces: string[] = [];
  let from = 0;
  for (let found = TAG.exec(text); found; found = TAG.exec(text)) {
    const { to, by } = markAt(text, found.index);
    add(pieces, text.slice(from, found.index));
    add(pieces, by);
    from = to;
    TAG.lastIndex = to;
  }
  add(pieces, text.slice(from));
  return pieces.join("");
}

/** What stood on both sides of a tag makes no tag together. */
function add(pieces: string[], piece: string): void {
  if (piece === "") return;
  if (/^[a-z/!?]/i.test(piece)) {
    for (let last = pieces.pop(); last !== undefined; last = pieces.pop()) {
      let end = last.length;
      while (last[end - 1] === "<") end -= 1;
      if (end === 0) continue;
      pieces.push(last.slice(0, end));
      break;
    }
  }
  pieces.push(piece);
}

interface Mark {
  readonly to: number;
  /** What stands for it. */
  readonly by: string;
}

function markAt(text: string, at: number): Mark {
  if (text.startsWith("<!--", at)) return { to: endOf(text, "-->", at + 4), by: "" };
  NAME.lastIndex = at;
  const name = NAME.exec(text)?.[1]?.toLowerCase() ?? "";
  const to = tagEnd(text, at);
  if (to === null) return unclosed(text, at);
  if (!UNSEEN.has(name) || text[at + 1] === "/" || text[to - 2] === "/")
    return { to, by: LINES.has(name) ? " " : "" };
  const closing = new RegExp(`</${name}`, "gi");
  closing.lastIndex = to;
  const close = closing.exec(text);
  return { to: close ? close.index : text.length, by: " " };
}

function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? text.length : found + mark.length;
}

/**
 * After the ">" of a tag: the first outside quotation marks, or the first of all where those are broken. However the
 * marks stand, no character is looked at more than three times.
 */
function tagEnd(text: string, at: number): number | null {
  let quote = "";
  let first: number | null = null;
  for (let to = at + 1; to < text.length; to++) {
    const character = text[to] ?? "";
    if (character === ">") {
      if (quote === "") return to + 1;
      first ??= to + 1;
    } else if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === "<") return first;
    else if (character === '"' || character === "'") quote = character;
  }
  return first;
}

/** A tag that has no end is the start of one, where it has attributes or nothing follows; else the "<" alone is left out. */
function unclosed(text: string, at: number): Mark {
  const next = text.indexOf("<", at + 1);
  const end = next === -1 ? text.length : next;
  const looksLikeTag = /^<(?:\/?[a-z][a-z0-9:-]*(?:\s+[a-z-]+\s*=[\s\S]*)?\s*|[!?][\s\S]*)$/i;
  return looksLikeTag.test(text.slice(at, end)) ? { to: end, by: "" } : { to: at + 1, by: "" };
}

/** At a word's end where there is one near, and never within a character. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "");
  const space = start.lastIndexOf(" ");
  const end = space > most / 2 ? space : start.length;
  return `${start.slice(0, end).trimEnd()}…`;
}
