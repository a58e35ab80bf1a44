import { pattern } from "../../../pattern.ts";
import { isIssued } from "../documents/issued.ts";
import { isMark, isOf, type Token } from "../words/tokens.ts";
import { RELATIVE } from "../words/word-kinds.ts";
import { type Content, toOwnVerb } from "./content-clause.ts";
import { isSaidOfIt } from "./said-of-it.ts";

/** What leads to something that somebody says before, by or beside what that one does. */
const BESIDE = /^(?:after|while|before|despite)$/;
/** What those who hear words give for them, or are made to feel; who only wins by words is told of in another's view. */
const RECEIVED = pattern()`
  ^(?:
    laughs?|laughter|cheers?|applause|ovation|claps?|boos|jeers|heckles|anger|fury|outrage|stir
    |astonished|surprised|shocked|stunned|angered|infuriated|upset|delighted|amused|embarrassed
  )$
`;
/** "joined her in saying", "spoke for many in saying" */
const JOINS = /^(?:joined|joins|spoke|speaks|alone|persisted|persists)$/;
/** After these nothing is done, or not yet. */
const UNDONE =
  /^(?:no|not|never|nor|without|if|would|will|should|could|can|may|might|must|shall|cannot)$|n[’']t$/;
const ENDS = ",;:—–";

/** "was struck off after saying", "got a laugh by saying", "spoke for many in saying": whether what is said at a token was said by whoever does what stands before it. */
function isBySaying(tokens: readonly Token[], from: number): boolean {
  const led = tokens[from - 1]?.text ?? "";
  const mark = tokens.findLastIndex((token, at) => at < from - 1 && isMark(token, ENDS));
  const does = tokens.slice(mark + 1, from - 1);
  const isFor = /^(?:for|by)$/.test(led) && does.some(({ text }) => RECEIVED.test(text));
  const isIn = led === "in" && does.some(({ text }) => JOINS.test(text));
  // "tried to win by saying", "they heard that she went after saying"
  const open = does.some((token) => token.text === "to" || isOf(token, RELATIVE));
  const done = tokens
    .slice(0, from - 1)
    .every(({ text, capital }) => capital || !UNDONE.test(text));
  return (BESIDE.test(led) || isFor || isIn) && done && !open && from > 2;
}

/** Whether a participle at a token is of whom the sentence is about: "…, saying that", "put out a statement saying". */
export const isOfSubject = (tokens: readonly Token[], verb: number, from: number): boolean =>
  isMark(tokens[from - 1], ",—–") ||
  isIssued(tokens, verb) ||
  isSaidOfIt(tokens, verb) ||
  isBySaying(tokens, from);

/** "got a laugh by saying that it was old but has gone": what is said, to where its speaker does something else. */
export const toOwnDeed = (
  tokens: readonly Token[],
  from: number,
  content: Content | null,
): Content | null => (isBySaying(tokens, from) ? toOwnVerb(tokens, content) : content);
