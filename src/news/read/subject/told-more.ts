import { isMark, isOf, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import {
  ADVERBS,
  FINITE,
  HAVING,
  IRREGULAR,
  JOINING,
  PREPOSITIONS,
  PRONOUNS,
} from "../words/word-kinds.ts";

const MOST_OF_ASIDE = 16;

/** "A man who could not keep quiet had no seat": whoever that may be. */
const MAYBE =
  /^(?:can|could|may|might|must|should|will|would|cannot|can[’']t|couldn[’']t|wouldn[’']t)$/;

/** What alone tells enough of some: "those who left". */
const PARTED = /^(?:left|stayed|remained|resigned|abstained|lost|won|went|quit)$/;

const isDone = (token: Token | undefined): boolean =>
  !MAYBE.test(token?.text ?? "") &&
  (isOf(token, FINITE) ||
    isOf(token, HAVING) ||
    isOf(token, IRREGULAR) ||
    /^[a-z]{2,}(?:ed|[^s]s)$/.test(token?.text ?? ""));

/** Whether a word means somebody; "it", at an end, is what is seen or voted for: "who have seen it". */
const isSomebodyElse = (token: Token, at: number, all: readonly Token[]): boolean =>
  isOf(token, PRONOUNS) && !(token.text === "it" && at === all.length - 1);

/** Whether all from "who" to before a token tells more of somebody, and brings in nobody else. */
function isRelative(tokens: readonly Token[], who: number, end: number): boolean {
  const inner = tokens.slice(who + 1, end);
  const last = inner.at(-1);
  const first = inner.find((token) => !isOf(token, ADVERBS));
  // "Those who pressed for Ada Tarrow": they, whoever else is named.
  const those = tokens[who - 1]?.text === "those" && first?.kind === "word";
  const clear = inner.every(
    (token, at) =>
      (token.kind === "word" || (those && token.kind === "name" && !token.possessive)) &&
      !isSomebodyElse(token, at, inner) &&
      !SAYINGS.has(token.text),
  );
  // "who voted against", "who held out"
  const whole =
    /^(?:against|out)$/.test(last?.text ?? "") ||
    (![PREPOSITIONS, JOINING, ADVERBS].some((words) => isOf(last, words)) &&
      !/^(?:the|an?|his|her|its|their)$/.test(last?.text ?? ""));
  const left = inner.length > 1 || PARTED.test(last?.text ?? "");
  return clear && whole && left && isDone(first);
}

/** The token before which a description ends that something more is told of: "…, who sat on it,", "… who has seen many"; the one given where nothing is. */
export function pastMore(tokens: readonly Token[], end: number): number {
  const closed = isMark(tokens[end - 1], ",");
  for (let at = end - 2; at > Math.max(0, end - MOST_OF_ASIDE); at--) {
    const token = tokens[at];
    if (closed && isMark(token, ","))
      return /^(?:who|which|whom)$/.test(tokens[at + 1]?.text ?? "") ? at : end;
    if (!closed && /^(?:who|that)$/.test(token?.text ?? "") && token?.kind === "word")
      return isRelative(tokens, at, end) ? at : end;
    if (token?.kind === "quote" || (!closed && token?.kind === "mark")) return end;
  }
  return end;
}
