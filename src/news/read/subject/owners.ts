import type { Token } from "../words/tokens.ts";
import { POSSESSOR } from "../words/word-kinds.ts";
import type { Subject } from "./subject.ts";

/** "Tarrow’s", "her": whose a thing is that is told of after a token; null where that is nobody. */
export function ownerAt(tokens: readonly Token[], at: number): Subject | null {
  const token = tokens[at];
  if (token?.kind === "name" && token.possessive)
    return { kind: "name", token, from: at, after: "start" };
  const word = token?.kind === "word" ? POSSESSOR[token.text] : undefined;
  return word ? { kind: "pronoun", word, from: at } : null;
}

const THING =
  /^(?:campaign|team|complaint|letter|speech|motion|election|victory|defeat|win|book|door|feet)$/;

/** "Reported on Vane’s campaign", "laid it at Vane’s door": whose a thing is, and nobody with whom it deals. */
export const ownersOfThings = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter(
    ({ kind, possessive }, at) =>
      kind === "name" && possessive === true && THING.test(tokens[at + 1]?.text ?? ""),
  );
