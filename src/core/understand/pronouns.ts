import type { Pronoun } from "../conversation.ts";
import type { Token } from "./read.ts";

/** The words that stand for somebody. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...["he", "him", "his"].map((word) => [word, "he"] as const),
  ...["she", "her", "hers"].map((word) => [word, "she"] as const),
  ...["they", "them", "their", "theirs"].map((word) => [word, "they"] as const),
]);

/** The first pronoun for a person among some tokens, but in "not him"; null where there is none. */
export function pronounIn(tokens: readonly Token[]): Pronoun | null {
  return (
    tokens
      .filter((_, at) => tokens[at - 1]?.text !== "not")
      .map(({ text }) => PRONOUNS.get(text))
      .find((each) => each !== undefined) ?? null
  );
}

/** Whether some words ask for others than those spoken of: "who else got in?", "the other winner". */
export const asksForOthers = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }) => text === "else" || text === "other" || text === "others");
