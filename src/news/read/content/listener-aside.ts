import { isMark, isOf, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import { FINITE, JOINING, RELATIVE } from "../words/word-kinds.ts";

const MOST = 10;

/** "to Colin Vane, the clerk, demanding", "to the clerk, Colin Vane, demanding": the comma before what more is told of a listener right before a token; the token itself where nothing is. */
export function beforeAside(tokens: readonly Token[], end: number): number {
  if (!isMark(tokens[end - 1], ",")) return end;
  for (let open = end - 2; open > Math.max(0, end - MOST); open--) {
    const token = tokens[open];
    if (isMark(token, ",")) {
      const inner = tokens.slice(open + 1, end - 1);
      const named = tokens[open - 1]?.kind === "name" || inner.at(-1)?.kind === "name";
      return named && inner.length > 0 ? open : end;
    }
    const clause = isOf(token, FINITE) || isOf(token, JOINING) || isOf(token, RELATIVE);
    if (token?.kind === "mark" || token?.kind === "quote" || clause) return end;
    if (token?.kind === "word" && SAYINGS.get(token.text)?.noun === false) return end;
  }
  return end;
}
