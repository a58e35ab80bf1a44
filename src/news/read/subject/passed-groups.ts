import { pattern } from "../../../pattern.ts";
import { isMark, isOf, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import { ADVERBS, DETERMINERS, RELATIVE } from "../words/word-kinds.ts";
import { isBody } from "./member.ts";
import { isOfItsCommittee } from "./plain-bodies.ts";

/** What somebody has, is or stands for in a body: "newly elected to Loom Forward", "a seat on the panel". */
const POST = pattern()`
  ^(?:
    elected|appointed|re-elected|member|members|candidate|candidates|seat|seats|place|places
    |election|elections|representative|representatives|delegate|delegates
  )$
`;
const OF_POST = /^(?:to|of|on|for|in|at)$/;
/** What a body does beside another, and neither says to it nor of it. */
const STANDS = /^(?:funds|belongs|belonged|represents|represented|sits|sat)$/;
const PAYS = /^(?:gives|gave|pays|paid|donates|donated)$/;
/** "more than any other", "£2 million" */
const MONEY = /^(?:£.*|money|millions?|thousands?|funding)$/;
const IS = /^(?:is|was|remains|has|had)$/;
/** "is the largest donor to", "has three seats on"; not "is a critic of" */
const IS_PART = pattern()`
  ^(?:
    donors?|affiliates?|affiliated|backers?|funders?|unions?|groups?|part|wing|section|members?
    |organisations?|network|seats|places
  )$
`;
const DONE = /[a-z]{2}ed$/;
const DONE_BY_NONE = /^(?:affiliated|elected|re-elected|appointed|united)$/;

/** The bodies that a sentence on a body names only for what it is or has beside them, or for somebody's post: "it" after it is none of these. */
export function groupsInPassing(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(
    (token, at) => isBody(token) && (isInPassing(tokens, at) || isOfItsCommittee(tokens, at)),
  );
}

/** Whether a body at a token is named only so, in a sentence that begins with another. */
export function isInPassing(tokens: readonly Token[], at: number): boolean {
  const subject = isOf(tokens[0], DETERMINERS) ? 1 : 0;
  const first = tokens[subject];
  if (!first || !isBody(first) || first.possessive || at <= subject) return false;
  return isOfPost(tokens, at) || isBackedToo(tokens, at) || isStoodBeside(tokens, subject, at);
}

const BACKED = /^-?(?:backed|supported|endorsed)$/;
const BACKS = /^(?:backs|backing|supports|supporting|endorses|endorsing|recommends|recommending)$/;
const MOST_BEFORE_BACKED = 4;

/** "It is backing the four Loom Forward-backed candidates": whether a body is only told to back those whom another does. */
function isBackedToo(tokens: readonly Token[], group: number): boolean {
  const before = tokens.slice(Math.max(0, group - MOST_BEFORE_BACKED), group);
  return BACKED.test(tokens[group + 1]?.text ?? "") && before.some(({ text }) => BACKS.test(text));
}

function isOfPost(tokens: readonly Token[], group: number): boolean {
  const of = isOf(tokens[group - 1], DETERMINERS) ? group - 2 : group - 1;
  return OF_POST.test(tokens[of]?.text ?? "") && POST.test(tokens[of - 1]?.text ?? "");
}

/** Whether all that is told of another body is what the subject is or has beside it, or pays it. */
function isStoodBeside(tokens: readonly Token[], subject: number, group: number): boolean {
  let verb = subject + 1;
  while (isOf(tokens[verb], ADVERBS)) verb++;
  const text = tokens[verb]?.text ?? "";
  const between = tokens.slice(verb + 1, group);
  const after = tokens.slice(group + 1);
  const pays =
    PAYS.test(text) &&
    [...between, ...after].some(
      (token, at, all) => MONEY.test(token.text) || (token.text === "more" && isThan(all[at + 1])),
    );
  const is = IS.test(text) && between.some(({ text: word }) => IS_PART.test(word));
  const toldOf = isMark(after[0], ",") || isOf(after[0], RELATIVE);
  return (is || pays || STANDS.test(text)) && !toldOf && !between.some(tellsMore);
}

const isThan = (token: Token | undefined): boolean => token?.text === "than";

const tellsMore = (token: Token): boolean =>
  token.kind !== "word" ||
  SAYINGS.has(token.text) ||
  /^(?:by|against|from|and|but|that|which|who)$/.test(token.text) ||
  (DONE.test(token.text) && !DONE_BY_NONE.test(token.text));
