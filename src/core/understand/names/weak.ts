import type { Mark, NameMark } from "../mark.ts";
import { ordinary } from "../ordinary.ts";
import type { Token } from "../read.ts";

/** Words before a name that is also an ordinary word, which show that the name is meant: "did black". */
const LINKS = new Set(
  `did does do was is has had mr mrs ms miss dr sir lord lady baroness dame cllr comrade
   about by of for and or than beat v vs versus with to against between who compare`.split(/\s+/),
);
/** Two words that together are no name: "on the NEC for long". */
const IDIOMS = new Set([
  "for long",
  "before long",
  "too long",
  "that long",
  "very long",
  "for free",
  "for good",
  "by hand",
]);
const ARTICLES = new Set(["the", "a", "an", "this", "that", "some", "any"]);
/** "The Powell v Phillipson contest": a name all the same. */
const VERSUS = new Set(["v", "vs", "versus"]);

const isPerson = (mark: Mark): mark is NameMark => mark.kind === "person";

/** One word that people use for other things, and nothing around it that says it is a name. */
function isLooseWord(mark: NameMark, tokens: readonly Token[]): boolean {
  const [token, before, after] = [tokens[mark.from], tokens[mark.from - 1], tokens[mark.to]];
  if (!token || mark.to - mark.from > 1 || mark.how === "exact" || mark.how === "alias")
    return false;
  // "Green Party" is another party, and nobody's name.
  if (after?.text === "party" && ordinary.has(token.text)) return true;
  if (VERSUS.has(after?.text ?? "") || (after?.tied && !ordinary.has(token.text))) return false;
  // "Now that Townsend won" names her; "that black" may be anything.
  if (before?.text === "that" && !ordinary.has(token.text)) return false;
  // "A. Lintott" has an initial, and no article.
  if (
    before &&
    !token.apart &&
    (ARTICLES.has(before.text) || IDIOMS.has(`${before.text} ${token.text}`))
  )
    return true;
  if (!ordinary.has(token.text)) return false;
  return !token.capital && !(before && LINKS.has(before.text)) && tokens.length > 1;
}

/** What is done first, where "first" is no part of a name. */
const DONE = new Set(
  `elect elected vote voted choose chose chosen pick picked get got given have had has used allowed able stood stand ballot balloted
   sit sat send sent take took elects votes`.split(/\s+/),
);

/** "When did members first elect": no Members First, unless it is written as a name. */
function isFirstTime({ kind, from, to }: Mark, tokens: readonly Token[]): boolean {
  const [last, next] = [tokens[to - 1], tokens[to]];
  return (
    kind === "organisation" &&
    to - from > 1 &&
    last?.text === "first" &&
    !last.capital &&
    DONE.has(next?.text ?? "")
  );
}

const LONE: ReadonlySet<NameMark["how"]> = new Set(["first-name", "surname", "slip"]);

/** Two lone names side by side are one name, and nobody's: "Claudia Black", and "Laura Parker" where Barker is near. */
function beside(mark: NameMark, others: readonly NameMark[]): boolean {
  return others.some(
    (other) =>
      other !== mark &&
      (other.to === mark.from || mark.to === other.from) &&
      [mark, other].every((each) => LONE.has(each.how) && each.to - each.from === 1) &&
      [mark, other].some((each) => each.how === "first-name"),
  );
}

/**
 * The marks without names that are too weak to be trusted: ordinary words that happen to be surnames ("the press",
 * "green party"), and pieces of two people's names that make up nobody's. Their words stay unexplained.
 */
export function withoutWeakNames(
  marks: readonly Mark[],
  tokens: readonly Token[],
): readonly Mark[] {
  const people = marks.filter(isPerson);
  return marks.filter(
    (mark) =>
      !isFirstTime(mark, tokens) &&
      (!isPerson(mark) || !(isLooseWord(mark, tokens) || beside(mark, people))),
  );
}
