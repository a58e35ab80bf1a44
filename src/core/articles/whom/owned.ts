import { pattern } from "../../../pattern.ts";
import { type Found, has, isName } from "../lines/found.ts";
import type { Indexed } from "../lines/indexed.ts";
import type { Term } from "../words/terms.ts";

/** For each name that is asked for the lines that have a thing which another line has as that one's: a report, a letter. */
export function ownedIn(
  { lines }: Indexed,
  found: readonly Found[],
  soft: readonly Term[],
): readonly (ReadonlySet<number> | null)[] {
  const wheres = [
    ...found.filter(({ term }) => OWN.test(term.word)).map(({ where }) => where),
    ...soft
      .filter(({ word }) => OWN.test(word))
      .map((term) => lines.map((line) => has(term, line))),
  ].map((where) => where.map((sure) => sure > 0));
  return found.map(({ term, where }) => {
    if (!isName(term) || FIGURE.test(term.word)) return null;
    const tied = wheres.filter((each) => each.some((one, at) => one && (where[at] ?? 0) === 1));
    return new Set(tied.flatMap((each) => each.flatMap((one, at) => (one ? [at] : []))));
  });
}
const FIGURE = /^\d/;
/** What is somebody's. */
const OWN = pattern()`
  ^(?:
    reports?|articles?|pieces?|letters?|emails?|messages?|tweets?|complaints?|drafts?|motions?
    |amendments?|speech|speeches|statements?|remarks?|proposals?|notes?|leaflets?|appeal
    |resignation|suspension|exclusion
  )$
`;
