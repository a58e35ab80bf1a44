import type { Token } from "../read.ts";
import { wordSet } from "../word-set.ts";

/** Within how many words the reason is asked for: "what reason was given for …". */
const OPENING = 4;

const PLACED = wordSet("off from on");
const BETWEEN = wordSet("the its their a left leftwing momentum clga");
const SLATE = wordSet("slate list ticket panel");
/** What is done to somebody who is then on no slate. */
const REMOVED = wordSet(
  "take takes took taken taking leave leaves left leaving keep keeps kept remove removes removed strike struck kick kicked knock knocked not",
);

/** Where "off its slate" stands; null where it does not. */
function slateAt(tokens: readonly Token[]): { readonly from: number; readonly to: number } | null {
  for (const [from, { text }] of tokens.entries()) {
    if (!PLACED.has(text)) continue;
    let at = from + 1;
    while (at - from <= 3 && BETWEEN.has(tokens[at]?.text ?? "")) at++;
    if (at > from + 1 && SLATE.has(tokens[at]?.text ?? "")) return { from, to: at + 1 };
  }
  return null;
}

/**
 * Why somebody was not on a slate is why that one was dropped: "why did Momentum take her off its slate", "why was he not
 * on the left slate". Null where a question asks for no such reason.
 */
export function droppedFromSlate(tokens: readonly Token[]): readonly Token[] | null {
  const asked = tokens.slice(0, OPENING).some(({ text }) => text === "why" || text === "reason");
  const slate = asked ? slateAt(tokens) : null;
  const verb = tokens.findIndex(({ text }, at) => at < (slate?.from ?? 0) && REMOVED.has(text));
  if (!slate || verb < 0) return null;
  // "Why was she not on the slate" is why she was dropped, which stands where the slate did.
  const isDenied = tokens[verb]?.text === "not";
  const dropped = isDenied ? slate.from : verb;
  return tokens.flatMap((token, at) => {
    if (at === dropped) return [{ ...token, text: "dropped" }];
    const isGone = (isDenied && at === verb) || (at >= slate.from && at < slate.to);
    return isGone ? [] : [token];
  });
}
