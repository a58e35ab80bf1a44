import { isWhole } from "../words/quotations.ts";
import { isMark, isOf, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import { FINITE, HAVING, RELATIVE } from "../words/word-kinds.ts";

const MOST_OF_OUTLET = 5;

/** "told the Morning Shuttle.": whether what ends a sentence from a token on is to whom it was told. */
function isToOutlet(tokens: readonly Token[], from: number): boolean {
  const end = tokens.findIndex(({ kind }, at) => at >= from && kind === "mark");
  const listener = tokens.slice(from, end < 0 ? tokens.length : end);
  const named = listener.some(({ kind, capital }) => kind === "name" || capital);
  const ends = end < 0 || (isMark(tokens[end], ".") && end === tokens.length - 1);
  return ends && named && listener.length <= MOST_OF_OUTLET && !listener.some(isClause);
}
const isClause = (token: Token): boolean => isOf(token, FINITE) || isOf(token, RELATIVE);

/** Whether those who begin at a token tell at the end of a sentence what stands before them: "The vote was late, left-wingers said.", "It was 17 to 16, party sources have told the Shuttle." */
export function isToldAtEnd(tokens: readonly Token[], from: number, end: number): boolean {
  const verb = isOf(tokens[end], HAVING) ? end + 1 : end;
  const ends = tokens[verb + 1] === undefined || isMark(tokens[verb + 1], ".,");
  const told = /^(?:told|tell)$/.test(tokens[verb]?.text ?? "") && isToOutlet(tokens, verb + 1);
  return (
    isMark(tokens[from - 1], ",") &&
    !tokens.slice(0, from).some(({ quote }) => quote && isWhole(quote)) &&
    SAYINGS.has(tokens[verb]?.text ?? "") &&
    (ends || told)
  );
}
