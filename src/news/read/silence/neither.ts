import { pattern } from "../../../pattern.ts";
import { isMark, isOf, type Token } from "../words/tokens.ts";
import { TITLES } from "../words/word-kinds.ts";

/** Two who both said nothing when they were asked, from one token to before another. */
interface Neither {
  readonly names: readonly [Token, Token];
  readonly from: number;
  readonly to: number;
}

const SILENT = pattern()`
  ^(?:has |have |had )?(?:
    responded|replied|commented|answered (?:questions|calls|emails)
    |returned (?:calls|a call|emails)
    |w(?:
      ished|anted|as willing|as able|as prepared|as available
    ) (?:to comment|for comment|to respond)
    |would comment|could be reached
  )\b
`;
const LONGEST = 6;

/** A name with what stands before it: the place of the name, from a token; -1 where none stands there. */
function nameFrom(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.text === "the" || isOf(tokens[at], TITLES)) at++;
  // "nor his deputy, Stella Penhale,"
  if (/^(?:his|her|its|their)$/.test(tokens[at]?.text ?? "")) {
    const comma = tokens.findIndex((token, next) => next > at && token.kind !== "word");
    const closed = isMark(tokens[comma + 2], ",");
    if (!isMark(tokens[comma], ",") || !closed || comma - at > LONGEST) return -1;
    at = comma + 1;
  }
  const token = tokens[at];
  return token?.kind === "name" && !token.possessive ? at : -1;
}

/** "Neither Ms Tarrow nor the Weavers responded to questions"; null where a sentence does not begin so. */
export function neitherIn(tokens: readonly Token[]): Neither | null {
  if (tokens[0]?.text !== "neither") return null;
  const first = nameFrom(tokens, 1);
  if (first < 0 || tokens[first + 1]?.text !== "nor") return null;
  const second = nameFrom(tokens, first + 2);
  const [one, other] = [tokens[first], tokens[second]];
  if (second < 0 || !one || !other) return null;
  const from = isMark(tokens[second + 1], ",") ? second + 2 : second + 1;
  const text = tokens
    .slice(from, from + LONGEST)
    .map((token) => token.text)
    .join(" ");
  if (!SILENT.test(text)) return null;
  const end = tokens.findIndex((token, at) => at > from && isMark(token, ".;"));
  return { names: [one, other], from: 0, to: end < 0 ? tokens.length : end };
}

/** Whether another clause begins after a token: "Tarrow said so; Orrery declined", "while Orrery declined". */
export const beginsSecond = (token: Token | undefined): boolean =>
  isMark(token, ";") || /^(?:while|whereas|but)$/.test(token?.text ?? "");
