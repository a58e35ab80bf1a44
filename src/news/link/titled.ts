import { lastWordOf } from "#src/words.ts";
import type { Reading } from "./article.ts";
import { keyOf, type Names } from "./names.ts";
import { isTied } from "./neighbours.ts";
import { INSTITUTIONS, isOrdinary, isPlace, NAMED_AFTER, ROLES } from "./vocabulary.ts";

/** Titles that stand before a surname alone: "Baroness Umfray", "Dr Thorngate". */
const TITLES: ReadonlySet<string> = new Set(
  "mr mrs ms miss dr prof professor rev reverend rabbi lord lady baroness cllr coun councillor".split(
    " ",
  ),
);

/**
 * Strangers whom an article never names but by a title and a surname: "Baroness Umfray". Not where somebody else of the
 * article, whose surnames are given, or of the record has that surname.
 */
export function titledIn(
  names: Names,
  { words: { tokens, titled }, taken }: Reading,
  surnames: ReadonlySet<string>,
): readonly string[] {
  if (titled) return [];
  return tokens.flatMap((title, at) => {
    const [last, next] = tokens.slice(at + 1, at + 3);
    const named = TITLES.has(title.word) || isOfJudge(tokens, at);
    if (!title.capital || !named || !last?.capital || last.apart) return [];
    const longer = next?.capital && !next.apart && !ROLES.has(next.word);
    if (longer || taken.has(at + 1) || isTied(tokens, { from: at + 1, to: at + 2 })) return [];
    if (isOrdinary(last.word) || isPlace(last.word) || ROLES.has(last.word)) return [];
    if (INSTITUTIONS.has(last.word) || NAMED_AFTER.has(last.word) || last.text.length < 3)
      return [];
    if (surnames.has(keyOf(last.text)) || names.surnames.at([last], 0).length > 0) return [];
    const judge = title.word === "justice" ? `${tokens[at - 1]?.text} ` : "";
    return [`${judge}${title.text} ${last.text}`];
  });
}

/** "Mr Justice Umfray": whether a token ends the title of a judge. */
const isOfJudge = (tokens: Reading["words"]["tokens"], at: number): boolean =>
  tokens[at]?.word === "justice" &&
  !tokens[at]?.apart &&
  /^(?:mr|mrs|ms|lord|lady)$/.test(tokens[at - 1]?.word ?? "");

const HERS = /^(?:Mrs|Ms|Miss|Lady|Baroness) /;
const HIS = /^(?:Mr|Lord) /;

/** Of "Baroness Umfray" and "Lady Umfray" the first: they are one, but for titles that two different people have. */
export function firstOfEach(all: readonly string[]): readonly string[] {
  return all.filter((name, at) => {
    const surname = lastWordOf(name);
    const earlier = all.slice(0, at).filter((other) => lastWordOf(other) === surname);
    const same = (other: string) =>
      !(HERS.test(name) && HIS.test(other)) && !(HIS.test(name) && HERS.test(other));
    return !earlier.some(same);
  });
}
