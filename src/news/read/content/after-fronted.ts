import { isMark, type Token } from "../words/tokens.ts";

const WHEN = /^(?:when|once|after|before|as|while|until)$/;
const IN = /^(?:in|at|to|by|for)$/;
const WHICH = /^(?:which|whom)$/;

/** "It was overdue, she said once the count was over": whether a clause that only says when follows a verb, behind what is said. */
export const isOnlyWhen = (tokens: readonly Token[], verb: number): boolean =>
  WHEN.test(tokens[verb + 1]?.text ?? "");

/** "It had been an honour, she said in a statement, in which she thanked them": whether what follows a comma only tells of what was named before it. */
export const isInWhich = (tokens: readonly Token[], comma: number): boolean =>
  isMark(tokens[comma], ",") &&
  IN.test(tokens[comma + 1]?.text ?? "") &&
  WHICH.test(tokens[comma + 2]?.text ?? "");
