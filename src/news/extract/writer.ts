import { plainText } from "#src/core/plain-text.ts";
import { bylineOf } from "./byline.ts";
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
  const isSomebody = name !== null && !NOBODY.test(name) && name !== publisher;
  return isSomebody ? [name] : [];
}
