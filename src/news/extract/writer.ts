import { plainText } from "#src/core/plain-text.ts";
import { pattern } from "../../pattern.ts";
import { isByAnother } from "./another-writer.ts";
import {
  bylineOf,
  isOfSeveral,
  writerAtFoot,
  writerInHeadline,
  writerOnMatter,
  writerOverDate,
  writerOverHeadline,
} from "./byline.ts";
import { fullNamesIn } from "./full-names.ts";
import { isPublisher } from "./masthead.ts";
import { voiceAtFoot, voiceAtHead, voiceInHeadline } from "./own-voice.ts";
import type { Described } from "./page-date.ts";
import type { PageParts } from "./page-parts.ts";
import { isOfAnotherSite, ownerOf } from "./site-owner.ts";

/** Where pages name their author, the surest first; some put an address there, which is no name. */
const METAS = ["author", "article:author", "parsely-author", "dc.creator", "byl"] as const;

/** Who writes for a paper or puts something on a site, and is nobody: "Gazette Staff", "Branch Secretary". */
const NOBODY = pattern("i")`
  \b(?:
    staff|reporters?|correspondent|team|desk|newsdesk|agency|press|editors?|editorial|association
    |admin|guest|contributor|news|secretary|webmaster|organiser|clp
  )\b
`;

/** Who wrote a page, by its linked data, its head or its links: one person's name; null where it has none, or several. */
export function writerOf(
  { metas, authors }: Pick<PageParts, "metas" | "authors">,
  described: Pick<Described, "authors"> | null,
  publisher: string | null,
): string | null {
  const inHead = METAS.flatMap((name) => metas.get(name) ?? []);
  for (const named of [described?.authors ?? [], inHead, authors]) {
    const names = new Set(named.flatMap((text) => nameIn(text, publisher)));
    const [one, ...others] = names;
    if (one !== undefined) return others.length === 0 ? one : null;
  }
  return null;
}

function nameIn(text: string, publisher: string | null): readonly string[] {
  const name = bylineOf([plainText(text).replace(/\s+/g, " ").trim()]);
  return name !== null && isSomebody(name) && name !== publisher ? [name] : [];
}

const isSomebody = (name: string | null): name is string => name !== null && !NOBODY.test(name);

/** "ADA MCTARROW MP" as names are written. */
const inSmallLetters = (name: string): string =>
  name === name.toUpperCase()
    ? name
        .replace(
          /\b(?!(?:MP|MSP|MS|MEP|AM)$)(\p{Lu})(\p{Lu}+)/gu,
          (_, first, rest) => first + rest.toLowerCase(),
        )
        .replace(/\bMc\p{Ll}/gu, (begins) => `Mc${begins.slice(2).toUpperCase()}`)
    : name;

/** "Ada Tarrow Ada Tarrow": as a page has it under a picture of whoever wrote it. */
const TWICE = /^(.+) \1$/u;

const HEAD = 8;

/**
 * Who wrote a text, as the lines under its headline, that itself or the name of a site of one's own say; null where they
 * do not. `page` has its lines with those that only tell when it was published.
 */
export function writerInText(
  lines: readonly string[],
  title: string,
  publisher: string | null,
  page: readonly string[] = lines,
): string | null {
  const own = lines.filter(
    (line, at) => at >= HEAD || (!isPublisher(line, publisher) && !isHeading(line, title)),
  );
  if (isOfSeveral(own)) return null;
  const overDate = writerOverDate(
    page.filter((line) => line !== title && !isPublisher(line, publisher)),
  );
  const byline = bylineOf(own);
  // Whoever took the picture stands alone as well.
  const isAlone = byline !== null && own.includes(byline);
  const named =
    (isAlone ? (overDate ?? byline) : byline) ??
    writerOverHeadline(title, own) ??
    writerInHeadline(title) ??
    writerOnMatter(title, own) ??
    voiceAtHead(title, own) ??
    voiceInHeadline(title, own) ??
    writerAtFoot(own) ??
    voiceAtFoot(title, own) ??
    overDate;
  if (named !== null) {
    const somebody = [named, writerInHeadline(title)].find(isSomebody);
    return somebody === undefined ? null : inSmallLetters(somebody.replace(TWICE, "$1"));
  }
  if (publisher === null || isByAnother([title, ...lines], publisher)) return null;
  const owner = ownerOf(publisher, page);
  const isOwn = owner !== null && isSomebody(owner) && !isOfAnotherSite([title, ...lines]);
  return isOwn ? owner : null;
}

/** Whether a line is the headline again, and that is nobody's name. */
const isHeading = (line: string, title: string): boolean =>
  line === title && !fullNamesIn([title]).includes(title);
