import type { NewsQuery } from "../../news-query.ts";

/** What articles have by its letters and in words as well; "vote" is a word of any question here. */
const LETTERS = "stv";
const IN_WORDS: readonly string[] = ["single", "transferable"];

/** A query with what it has by letters in words, or the other way round, where it has either: "stv", "the single transferable vote". */
export function byLetters(query: NewsQuery): readonly NewsQuery[] {
  const { words = [] } = query;
  const isSpelt = IN_WORDS.every((word) => words.includes(word));
  if (!isSpelt && !words.includes(LETTERS)) return [];
  const others = words.filter((word) => word !== LETTERS && !IN_WORDS.includes(word));
  return [{ ...query, words: [...others, ...(isSpelt ? [LETTERS] : IN_WORDS)] }];
}
