import { linkable, unlisted } from "#src/adapters/chat/sources.ts";
import { type Answer, CITATIONS_SHOWN, type Citation } from "#src/core/answer.ts";
import { date } from "#src/words.ts";
import { SHARE } from "./limits.ts";
import { bold, shown } from "./markdown.ts";

/** Most characters of what a source's line is made of; a longer address is left out. */
interface Sizes {
  readonly publisher: number;
  readonly title: number;
  readonly url: number;
}

/** From the fullest to the shortest form; ten lines of the last are under every share. */
const SIZES: readonly Sizes[] = [
  { publisher: 200, title: 400, url: 600 },
  { publisher: 60, title: 90, url: 100 },
  { publisher: 30, title: 30, url: 0 },
];

/** How a source's title stands with its address. */
type Linked = (title: string, url: string) => string;

/**
 * The list of sources as markdown, ten at most and none of those left out; null where there are none.
 * Where they are over `most` characters, titles are shortened and the longest addresses left
 * out; publisher, date and standing stay.
 */
export function sourceList(answer: Answer, most: number = SHARE.sources): string | null {
  return listed(answer, most, (title, url) => `[${title}](${closed(url)})`);
}

/** The same for text alone: addresses written out, in brackets that keep previews away. */
export function sourceText(answer: Answer): string | null {
  return listed(answer, SHARE.textSources, (title, url) => `${title} <${url}>`);
}

function listed(answer: Answer, most: number, linked: Linked): string | null {
  const citations = answer.citations.slice(0, CITATIONS_SHOWN);
  if (citations.length === 0) return null;
  const more = unlisted(answer);
  let list = "";
  for (const sizes of SIZES) {
    const lines = citations.map((citation) => sourceLine(citation, sizes, linked));
    list = [bold("Sources"), ...lines, ...(more === null ? [] : [more])].join("\n");
    if (list.length <= most) break;
  }
  return list;
}

function sourceLine(
  { number, publisher, title, ...source }: Citation,
  sizes: Sizes,
  linked: Linked,
): string {
  const name = shown(publisher, sizes.publisher);
  const standing = source.standing === null ? "" : ` (${shown(source.standing, 30)})`;
  const known = source.date === null ? "no date" : shown(date(source.date), 30);
  const said = shown(title, sizes.title) || "untitled";
  const url = linkable(source.url, sizes.url);
  return `\\[${number}\\] ${name}${standing}, ${url === null ? said : linked(said, url)}, ${known}`;
}

const ENCODED: Readonly<Record<string, string>> = { "(": "%28", ")": "%29", "\\": "%5C" };

/** An address in which nothing ends the link early. */
function closed(url: string): string {
  return url.replace(/[()\\]/g, (character) => ENCODED[character] ?? character);
}
