import { isOf, type Token } from "./tokens.ts";
import { DETERMINERS, PREPOSITIONS } from "./word-kinds.ts";

const KIND =
  /^(?:thanks|gratitude|appreciation|congratulations|apology|apologies|condolences|sympathy|sympathies|commiserations)$/;
const KIND_WORDS =
  /\b(?:thank(?:s| you)|gratitude|congratulations|well done|sorry|apolog(?:y|ies)|mazel tov|condolences|commiserations)\b/i;
const NONE = /^(?:no|little|any|less|every|each)$/;
const MOST = 4;

/** "her thanks to members", "“a huge thank you” to members", "an apology": what somebody says by giving it; not "no apology", nor thanks that are to come. */
export function isCourtesy(tokens: readonly Token[], at: number): boolean {
  const [first] = tokens.slice(at);
  if (!first || NONE.test(first.text)) return false;
  if (!isOf(first, DETERMINERS) && first.kind !== "quote" && !KIND.test(first.text)) return false;
  for (const token of tokens.slice(at, at + MOST)) {
    if (token.kind === "quote") return KIND_WORDS.test(token.quote?.words ?? "");
    if (token.kind !== "word" || isOf(token, PREPOSITIONS)) return false;
    if (KIND.test(token.text)) return true;
  }
  return false;
}
