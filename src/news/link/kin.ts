import { escaped } from "#src/core/escaped.ts";
import type { Known } from "./bearers.ts";
import { keyOf } from "./names.ts";

const KIN =
  "(?:(?:twin|older|elder|younger|big|little|half) )?(?:sister|brother|twin|father|mother|wife|husband|son|daughter|cousin|uncle|aunt|nephew|niece)";
/** "Ms Reeves’s sister is", "sister of the MP", "whose brother, the clerk": what leads to a relative’s name. */
const LEADS = `(?:[’']s?|(?<!\\band )\\b(?:[Ww]hose|[Hh]is|[Hh]er)) (?:[\\p{Ll}-]+ ){0,2}${KIN}(?: is| was|,)?(?: (?:the|an?|former|fellow|Labour|MP|Cllr|Sir|Dame)\\b| [\\p{Ll}-]+){0,4} `;

/**
 * Those of some whom an article names whose surname alone may mean them: without somebody whom it names once, as a
 * relative of another of that surname, "Ms Tarrow, whose sister is Bea Tarrow".
 */
export function withoutKin(known: readonly Known[], lines: readonly string[]): readonly Known[] {
  const bySurname = Map.groupBy(known, ({ surname }) => keyOf(surname));
  return known.filter(({ name, surname }) => {
    if ((bySurname.get(keyOf(surname))?.length ?? 0) < 2) return true;
    const naming = new RegExp(`(?<lead>${LEADS})?${escaped(name)}(?![\\p{L}-])`, "gu");
    const found = lines.flatMap((line) => [...line.matchAll(naming)]);
    return !(found.length === 1 && found[0]?.groups?.lead !== undefined);
  });
}
