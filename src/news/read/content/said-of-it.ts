import { pattern } from "../../../pattern.ts";
import { isMark, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import { isOnSomebody } from "./phrase.ts";

/** What is done or decided and has no words of its own, as a letter or a ruling has. */
const DEED = pattern()`
  ^(?:
    it|this|decision|move|vote|ballot|result|outcome|election|appointment|selection|nomination
    |changes|choice|suspension|expulsion|removal|sacking|resignation|departure|defeat|victory|delay|deal
  )$
`;
const MOST_OF_DEED = 6;

/** "criticised the decision saying: “…”": whether at a token begins what somebody says of a deed, with no comma before. */
export function isSaidOfIt(tokens: readonly Token[], at: number): boolean {
  const says = /^(?:saying|adding|writing|tweeting)$/.test(tokens[at]?.text ?? "");
  const quoted = isMark(tokens[at + 1], ":") && tokens[at + 2]?.kind === "quote";
  if (!says || !quoted || !DEED.test(tokens[at - 1]?.text ?? "")) return false;
  const before = tokens.slice(Math.max(0, at - 1 - MOST_OF_DEED), at - 1);
  return before.some(({ kind, text }) => {
    const saying = kind === "word" ? SAYINGS.get(text) : undefined;
    return saying !== undefined && isOnSomebody(saying);
  });
}
