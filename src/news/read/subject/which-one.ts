import { isOf, type Token } from "../words/tokens.ts";
import { FINITE, IRREGULAR } from "../words/word-kinds.ts";

/** "A list that he says made them late": whether somebody's saying, at a token, only tells which thing an article means. */
export function isWhichOne(tokens: readonly Token[], verb: number): boolean {
  const [which, word, , next] = tokens.slice(Math.max(0, verb - 2), verb + 2);
  const does = isOf(next, FINITE) || isOf(next, IRREGULAR) || /[a-z]{2}ed$/.test(next?.text ?? "");
  return (
    verb > 2 &&
    /^(?:that|which)$/.test(which?.text ?? "") &&
    /^(?:he|she|they)$/.test(word?.text ?? "") &&
    does
  );
}
