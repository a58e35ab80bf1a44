import { pattern } from "../../../pattern.ts";
import type { Token } from "../words/tokens.ts";

/** What others have, to which somebody answers. */
const CLAIMS = pattern()`
  ^(?:
    claims?|allegations?|accusations?|suggestions?|charges?|criticisms?|complaints?|reports?
    |rumours?|speculation|news|revelations?|fears?|concerns?|warnings?|fact|idea|notion|view|belief
    |argument|calls?|demands?
  )$
`;

/** "replied to claims that she had lost: “I won.”": the mark after what others have it that she did, where that begins at a token, or the end of the sentence; null where it does not. */
export function pastClaims(tokens: readonly Token[], that: number): number | null {
  if (tokens[that]?.text !== "that" || !CLAIMS.test(tokens[that - 1]?.text ?? "")) return null;
  const mark = tokens.findIndex(({ kind }, at) => at > that && kind === "mark");
  return mark < 0 ? tokens.length : mark;
}
