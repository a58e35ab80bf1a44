import type { Token } from "../words/tokens.ts";

/** "The ruling body of the party has apologised": after such a word a group is part of another. */
const UNDER = /^(?:of|for|from|by|with|to|at|in|on|over|within|inside)$/;

/** Whether a group told of again at a token is no subject of its own: "the ruling body of the party", "people who follow the party". */
export function isUnderAnother(tokens: readonly Token[], the: number): boolean {
  if (UNDER.test(tokens[the - 1]?.text ?? "")) return true;
  const begins = tokens.findLastIndex(
    ({ kind, text }, at) => at < the && (kind === "mark" || kind === "quote" || text === "that"),
  );
  const who = tokens.findIndex(
    ({ kind, text }, at) => at > begins && at < the && kind === "word" && text === "who",
  );
  return who >= 0 && who < the - 1;
}
