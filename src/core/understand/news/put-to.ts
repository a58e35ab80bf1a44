import { pattern } from "../../../pattern.ts";
import type { Token } from "../read.ts";

/** How many words a statement has at least that somebody is asked to answer. */
const FEWEST = 4;
const MOST_ASKED = 9;
const ASKS = pattern()`
  ^(?:and |but |so )?(?:what|how) (?:did|does|do|has|have|had|was|is) (?<who>.+?) (?<verb>
    say|said|reply|respond|answer|react
  )(?: to| about| of)?(?: (?:that|it|this|them))$
`;
const TO_CLAIM: readonly Token[] = ["to", "the", "claim", "that"].map((text) => ({
  text,
  tied: false,
  capital: false,
  apart: false,
}));

/**
 * A question after the statement that it asks somebody to answer, as one: "A says that papers are late - what does B say
 * to that?" is what B says to the claim that papers are late. The same words where it is none.
 */
export function withoutStatement(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findLastIndex(({ apart }, index) => apart && index >= FEWEST);
  const asked = tokens.slice(at);
  if (at < FEWEST || asked.length > MOST_ASKED) return tokens;
  const { verb: said } = ASKS.exec(asked.map(({ text }) => text).join(" "))?.groups ?? {};
  if (!said) return tokens;
  const verb = asked.findLastIndex(({ text }) => text === said);
  const led = asked.slice(0, verb + 1).filter(({ text }) => text !== "and" && text !== "but");
  return [...led, ...TO_CLAIM, ...tokens.slice(0, at)];
}
