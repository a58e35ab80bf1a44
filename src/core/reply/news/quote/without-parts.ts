import type { Reported } from "../../../news.ts";

/** Of statements within others the longer: a quotation beside the sentence that has it says nothing more. */
export function withoutParts(all: readonly Reported[]): readonly Reported[] {
  return all.filter(
    ({ statement }, at) =>
      !all.some(
        (other, index) =>
          index !== at &&
          other.statement.words.includes(statement.words) &&
          (other.statement.words.length > statement.words.length || index < at),
      ),
  );
}

/** Some words out of a sentence: "take us down with them". */
const FRAGMENT = /^\p{Ll}[^.!?]*$/u;

/** Statements with the sentence that has it in the place of each that is no more than some words of it. */
export function withoutFragments(all: readonly Reported[]): readonly Reported[] {
  const wholeOf = (each: Reported): Reported =>
    (FRAGMENT.test(each.statement.words) &&
      all.find(
        ({ statement }) =>
          statement !== each.statement && statement.words.includes(each.statement.words),
      )) ||
    each;
  return [...new Set(all.map(wholeOf))];
}
