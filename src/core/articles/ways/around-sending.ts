import { OPENING } from "../lines/found.ts";
import type { Near } from "../lines/lines.ts";
import { hasAlike, stemsIn } from "../words/alike.ts";
import type { Term } from "../words/terms.ts";

/** Within how many lines before and after it what a thing is about stands. */
const BEFORE = 3;
const AFTER = 2;

/** A line with those beside it, under the headline of its article. */
const besideOf = ({ article, lines }: Near["read"], at: number): string =>
  [
    article.title,
    ...lines.slice(Math.max(0, at - BEFORE), at + AFTER + 1).map(({ text }) => text),
  ].join(" ");

/** How many of some words a text has. */
export const countIn = (text: string, words: readonly Term[]): number => {
  const stems = stemsIn(text);
  return words.filter(({ alike }) => hasAlike(stems, alike)).length;
};

const TO_ONE =
  /\b(?:to|tells|told|warns|warned|informs|informed|asks|asked|sent|e-?mailed) (?:him|her|them)\b/;

/** Words without the given names of those whom an article has by their surnames alone there: "Dame Hilary Strickmore". */
function nameless(
  words: readonly Term[],
  { strangers }: Near["read"],
  text: string,
): readonly Term[] {
  const stems = stemsIn(text);
  const asked = new Set(words.map(({ word }) => word));
  const known = strangers
    .map((name) => name.toLowerCase().split(" "))
    .filter((parts) => parts.every((part) => asked.has(part)))
    .filter((parts) =>
      words.some(({ word, alike }) => parts.includes(word) && hasAlike(stems, alike)),
    )
    .flat();
  return words.filter(({ word }) => !known.includes(word));
}

/** Whether a line has something go to those who are named, or to her, whom the line before names. */
export function isSentTo(
  receivers: readonly Term[],
  read: Near["read"],
  text: string,
  before: string,
): boolean {
  // "Ms Tarrow" is Ada Tarrow.
  const has = (line: string) => {
    const named = nameless(receivers, read, line);
    return countIn(line, named) === named.length;
  };
  return has(text) || (TO_ONE.test(text) && has(before));
}

/** Whether a line with those beside it has all of some words, of a name one part. */
export function hasAll(read: Near["read"], at: number, matter: readonly Term[]): boolean {
  const beside = besideOf(read, at);
  const rest = nameless(matter, read, beside);
  if (countIn(beside, rest) === rest.length) return true;
  // Whom all of an article is about is named where it opens.
  const opening = read.lines.slice(0, OPENING).map(({ text }) => text);
  const lacking = rest.filter(({ alike }) => !hasAlike(stemsIn(beside), alike));
  return (
    lacking.every(({ firm }) => firm) && countIn(opening.join(" "), lacking) === lacking.length
  );
}
