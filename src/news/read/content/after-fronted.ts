import { isMark, type Token } from "../words/tokens.ts";
import { isSaying } from "./another-speaker.ts";

const WHEN = /^(?:when|once|after|before|as|while|until)$/;
const IN = /^(?:in|at|to|by|for)$/;
const WHICH = /^(?:which|whom)$/;

/** "It was overdue, she said once the count was over": whether a clause that only says when follows a verb, behind what is said. */
export const isOnlyWhen = (tokens: readonly Token[], verb: number): boolean =>
  WHEN.test(tokens[verb + 1]?.text ?? "");

/** Whether what follows a comma is behind all that was said: "It had been an honour, she said in a statement, in which she thanked them", "It was late, she said, adding: “And cold.”" */
export const isBehind = (tokens: readonly Token[], comma: number): boolean =>
  isMark(tokens[comma], ",") && (isInWhich(tokens, comma + 1) || saysMore(tokens, comma + 1));

const isInWhich = (tokens: readonly Token[], at: number): boolean =>
  IN.test(tokens[at]?.text ?? "") && WHICH.test(tokens[at + 1]?.text ?? "");

const GOES_ON = /^(?:and|but|though|although|while)$/;
const AGAIN = /^(?:he|she|it|they)$/;

/** "adding that", "but warned that", "although she adds that": whether from a token on something is said anew. */
function saysMore(tokens: readonly Token[], at: number): boolean {
  if (!GOES_ON.test(tokens[at]?.text ?? "")) return isSaying(tokens, at, "ing");
  const again = AGAIN.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
  return isSaying(tokens, again, "any") || isSaying(tokens, at + 1, "ing");
}
