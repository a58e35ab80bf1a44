import type { Token } from "./tokens.ts";

const THING =
  /^(?:campaign|team|complaint|letter|speech|motion|election|victory|defeat|win|book|door|feet)$/;

/** "Reported on Vane’s campaign", "laid it at Vane’s door": whose a thing is, and nobody with whom it deals. */
export const ownersOfThings = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter(
    ({ kind, possessive }, at) =>
      kind === "name" && possessive === true && THING.test(tokens[at + 1]?.text ?? ""),
  );
