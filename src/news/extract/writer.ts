import { isGivenName } from "#src/core/given-names.ts";
import { plainText } from "#src/core/plain-text.ts";
import { bylineOf, writerAtFoot, writerInHeadline } from "./byline.ts";
import { isPublisher } from "./masthead.ts";
import type { Described } from "./page-date.ts";
import type { PageParts } from "./page-parts.ts";

/** Where pages name their author, the surest first; some put an address there, which is no name. */
const METAS = ["author", "article:author", "parsely-author", "dc.creator", "byl"] as const;

/** Who writes for a paper and is nobody: "Gazette Staff", "Political Correspondent". */
const NOBODY =
  /\b(?:staff|reporters?|correspondent|team|desk|newsdesk|agency|press|editors?|editorial|association|admin|guest|contributor|news)\b/i;

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

const isSomebody = (name: string): boolean => !NOBODY.test(name);

const HEAD = 8;

/** Who wrote a text, as the lines under its headline, that itself or the name of a site of one's own say; null where they do not. */
export function writerInText(
  lines: readonly string[],
  title: string,
  publisher: string | null,
): string | null {
  const own = lines.filter((line, at) => at >= HEAD || !isPublisher(line, publisher));
  const named = bylineOf(own) ?? writerInHeadline(title) ?? writerAtFoot(own);
  if (named !== null) return isSomebody(named) ? named : null;
  const isAnothers = [title, ...lines].some((line) => ANOTHERS.test(line));
  return publisher === null || isAnothers ? null : ownerOf(publisher);
}

/** What stands on somebody's own site and is another's. */
const ANOTHERS =
  /\bguest (?:post|blog|column|article|contribut)|\b(?:first|originally) (?:published|appeared|posted)\b|\bre-?(?:blogged|posted|published) (?:from|with)\b|\bcross-?posted\b|\bview original post\b/i;
const OWN_SITE =
  /^(?<name>(?<given>\p{Lu}\p{Ll}+)(?: \p{Lu}(?:[\p{L}.-]|[’'](?!s\b))+){1,2}?)(?: MP| MSP| MS| AM)?(?:[’']s (?:[Bb]log|[Nn]otes|[Ww]ebsite|[Ss]ite|[Dd]iary)| (?:[Bb]log|[Oo]n the [Rr]ecord))?$/u;
/** What papers are called, some of them after a rose. */
const OF_PAPER =
  /(?:herald|wire|star|post|times|mail|mirror|gazette|lantern|mercury|review|tribune|echo|argus|observer|courier|chronicle|journal|telegraph|express|standard|watch|weekly|daily|today|line|bell|list|home|labour|voice|blog|politics|letter|report|bulletin|magazine)s?$/i;

/** The person whose own site is called so: "Ada Tarrow", "Ada Tarrow’s Blog"; null for a paper. */
function ownerOf(publisher: string): string | null {
  const { name = "", given = "" } = OWN_SITE.exec(publisher)?.groups ?? {};
  const isPerson = isGivenName(given) && !OF_PAPER.test(name);
  return isPerson && isSomebody(name) ? name : null;
}
