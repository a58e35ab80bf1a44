import { pattern } from "../../../pattern.ts";
import { isOfCounted, isOnSomebody } from "../content/phrase.ts";
import { isPosted } from "../documents/posted.ts";
import { timeBefore } from "../words/times.ts";
import { DASHES, isMark, isOf, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import {
  ALLEGING,
  BESIDE,
  DETERMINERS,
  FINITE,
  GROUPS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVE,
  SOMEBODY,
  SUBORDINATING,
  TITLES,
} from "../words/word-kinds.ts";
import { isPersonNoun } from "./described.ts";
import { isBody, memberOf } from "./member.ts";
import type { Subject } from "./subject.ts";
import { isBoundary, MOST_BEFORE_NAME, ofName } from "./subject-name.ts";
import { isWhichOne } from "./which-one.ts";

const MOST_BETWEEN = 45;
/** "In a letter her solicitor, Colin Vane, said": what is hers begins what he is called. */
const OWN = /^(?:his|her|its|their)$/;
const MOST_OWN = 4;
const RELATES = /^(?:which|who|whose)$/;

/** "Ada Tarrow, the clerk of the weavers, said", "the clerk, Ada Tarrow, said", "Ada Tarrow (Weavers) said". */
export function aroundMarks(tokens: readonly Token[], close: number): Subject | null {
  const mark = tokens[close]?.text ?? "";
  const opening = mark === ")" ? "(" : mark === "," ? "," : DASHES.includes(mark) ? DASHES : "";
  if (opening === "") return null;
  let tries = 2;
  for (let open = close - 2; open > 0 && close - open < MOST_BETWEEN; open--) {
    if (!isMark(tokens[open], opening)) continue;
    const found =
      mark === ")" ? ofName(tokens, open - 1) : around(tokens, open, close, tries === 2);
    // "Ada Tarrow, the clerk of the Weavers, which backs him, said": the aside is on the Weavers, and the clerk is she.
    if (found?.kind === "beside" && isOnBody(tokens, open + 1))
      return aroundMarks(tokens, open) ?? found;
    if (found) return found;
    if (--tries === 0 || opening !== ",") return null;
  }
  return null;
}

/** "which backs him", "the group behind him": whether an aside is on the body before it. */
const isOnBody = (tokens: readonly Token[], from: number): boolean =>
  RELATES.test(tokens[from]?.text ?? "") ||
  (/^(?:the|an?)$/.test(tokens[from]?.text ?? "") &&
    tokens.slice(from + 1, from + 1 + MOST_OWN).some((token) => isOf(token, GROUPS)));

function around(
  tokens: readonly Token[],
  open: number,
  close: number,
  nearest: boolean,
): Subject | null {
  const end = beforeBracket(tokens, open);
  const before = tokens[end - 1];
  const inner = tokens[open + 1];
  // "Ada Tarrow, then the clerk, said"
  const formerly = inner?.text === "then" && isOf(tokens[open + 2], DETERMINERS);
  const joins = /^(?:and|but|or|then|yet|so)$/.test(inner?.text ?? "");
  if (!before || !inner || (joins && !formerly)) return null;
  if (isOf(inner, FINITE)) return null;
  if (isSaid(tokens, open + 1, close)) return null;
  const within = ofName(tokens, close - 1);
  const isAllName = within?.kind === "name" && within.from === open + 1;
  if (isWithinRelative(tokens, open)) return isAllName && isWhosePost(tokens, open) ? within : null;
  if (before.kind === "name") {
    const subject = ofName(tokens, end - 1);
    if (subject?.kind === "beside") return isAllName ? within : nearest ? subject : null;
    if (isAllName && !tokens.slice(open + 1, close - 1).some(isRole)) return null;
    if (subject?.kind !== "name" || isWhosePost(tokens, subject.from - 1)) return null;
    if (isListed(tokens, subject.from, close)) return null;
    const simple = subject.after === "start" && isBoundary(tokens[startOf(tokens, subject) - 1]);
    // "In one of them Ada Tarrow, who runs it, told", "On Loom Radio this week Ada Tarrow, clerk of the weavers, told"
    const timed = subject.after === "start" && startOf(tokens, subject) < subject.from;
    const placed =
      (subject.after === "place" || timed) && /^(?:in|on)$/.test(tokens[0]?.text ?? "");
    const told = placed && (/^(?:who|the|an?|one)$/.test(inner.text) || isPost(tokens, open + 1));
    const earlier = isEarlier(tokens, subject);
    return simple || told || earlier || subject.after === "that" ? subject : null;
  }
  const member = before.kind === "word" && before.capital ? memberOf(tokens, open - 1) : -1;
  const person = member < 0 ? null : ofName(tokens, member);
  // "Ada Tarrow of Next Loom, which backed him, said"
  if (person?.kind === "name" && person.after === "start") return person;
  // "Her lawyers, Tarrow Vane, said": a firm, and nobody whom "she" after it may mean.
  const isOne = before.kind === "word" && !isSeveral(before);
  const from = isOne ? descriptionBefore(tokens, open) : null;
  if (!nearest || !isAllName || from === null) return null;
  // "Ada Tarrow, director of the dyers’ group, Loom Forward, said": she, and not the group.
  const ofBody = isBody(within.token) && tokens.slice(from, open).some((it) => isOf(it, SOMEBODY));
  if (ofBody) return null;
  // "While the dyer, Ada Tarrow, asked for tea, he"
  return isOf(tokens[from - 1], SUBORDINATING)
    ? { ...within, from, after: "subordinating" }
    : { ...within, from };
}

/** "The leaders of three unions, the Dyers, Spindle and the Weavers, said": whether the name at a token is one of some that a plural before it tells of. */
const isListed = (tokens: readonly Token[], name: number, close: number): boolean =>
  isMark(tokens[name - 1], ",") &&
  /^\p{Ll}{3,}s$/u.test(tokens[name - 2]?.text ?? "") &&
  // "Opposing the plans, Tarrow, from Loom and Weft, said": where she is from.
  !isOf(tokens[name + 2], PREPOSITIONS) &&
  tokens.slice(name + 1, close).some(({ text }) => text === "and");

const MOST_IN_BRACKET = 4;

/** "Ada Tarrow (Weavers), the clerk": the token after a name, where something in brackets stands before another; the other one where nothing does. */
function beforeBracket(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens[at - 1], ")")) return at;
  const open = tokens.findLastIndex((token, index) => index < at && isMark(token, "("));
  return open > 0 && at - open <= MOST_IN_BRACKET && tokens[open - 1]?.kind === "name" ? open : at;
}

const MOST_TO_POST = 4;

/** "general secretary of the weavers": whether what somebody is begins at a token, and is told of what. */
const isPost = (tokens: readonly Token[], from: number): boolean => {
  const of = tokens.findIndex(({ text }, at) => at > from && /^(?:of|for|at)$/.test(text));
  const plain = tokens.slice(from, of).every(({ kind }) => kind === "word");
  return of - from <= MOST_TO_POST && plain && isOf(tokens[of - 1], SOMEBODY);
};

/** "Two days after Ada Tarrow, the clerk, announced": told as what came before, and not as what may be. */
const isEarlier = (
  tokens: readonly Token[],
  { after, from }: Extract<Subject, { kind: "name" }>,
): boolean =>
  after === "subordinating" && /^(?:after|when|since|before)$/.test(tokens[from - 1]?.text ?? "");

/** Where the clause of a subject begins: "Last month Ada Tarrow" with its time. */
const startOf = (tokens: readonly Token[], { from }: Subject): number =>
  from - (timeBefore(tokens, from, null)?.length ?? 0);

const REMARK = pattern()`
  ^(?:
    it (?:should|must|ought to|has to|needs to) (?:also )?be (?:
      said|noted|remembered|added|stressed|recalled|pointed out
    )
    |it is (?:only )?(?:fair|right|worth|important) (?:to )?(?:
      say|saying|note|noting|add|adding|remember|remembering
    )
    |let it be said
  )(?: at once| too| now| in fairness)?$
`;

/** "Tarrow, it should be said, told": what the article itself puts in. */
const isRemark = (aside: readonly Token[]): boolean =>
  REMARK.test(aside.map(({ text }) => text).join(" "));

/** "Tarrow, when I rang to ask, told": what a reporter did. */
const isAsking = (tokens: readonly Token[], from: number): boolean =>
  /^(?:when|after|once)$/.test(tokens[from]?.text ?? "") &&
  /^(?:i|we)$/.test(tokens[from + 1]?.text ?? "");

/** "Tarrow, it is claimed, told", "Tarrow, Orrery says, told": somebody else has it. */
function isSaid(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (isRemark(tokens.slice(from, to)) || isAsking(tokens, from)) return false;
  if (isOf(first, PRONOUNS)) return true;
  // "about whom it was written"
  if (isOf(first, PREPOSITIONS) && isOf(tokens[from + 1], RELATIVE)) return false;
  if (isOf(first, RELATIVE) || first?.text === "according" || first?.text.endsWith("ing"))
    return false;
  // "Tarrow, the clerk who wrote the rules, said": the clerk is she.
  const aside = tokens.slice(from, to);
  return aside.some(
    ({ kind, text, capital }, at) =>
      at > 0 &&
      kind === "word" &&
      // "the Barking MP"
      !capital &&
      !isOfWho(aside, at) &&
      !isWhichOne(aside, at) &&
      !isDoneTo(aside, at) &&
      !isPosted(tokens, from + at) &&
      (SAYINGS.has(text) || ALLEGING.has(text)),
  );
}

/** "a clerk accused of haste", "the student left out after being mocked on the call": whether what an aside tells at a token is done to that one, or a noun. */
function isDoneTo(aside: readonly Token[], at: number): boolean {
  const [prior, token, next] = [aside[at - 1], aside[at], aside[at + 1]];
  if (isOf(prior, DETERMINERS)) return isOf(aside[at - 2], PREPOSITIONS);
  // "barred over claims of hers"
  if (isOf(prior, PREPOSITIONS)) return true;
  if (isOfCounted(aside, at)) return true;
  const called = /^(?:an?|the|one)$/.test(aside[0]?.text ?? "");
  // "one of two dyers proposed by the Guild"
  const byOthers = prior?.kind === "word" && next?.text === "by" && !isOf(prior, PRONOUNS);
  if (called && byOthers) return true;
  const one = prior?.text === "being" || isOf(prior, SOMEBODY);
  const saying = SAYINGS.get(token?.text ?? "");
  const done = saying !== undefined && isOnSomebody(saying);
  return called && one && done && (!next || isOf(next, PREPOSITIONS));
}

/** "the clerk who is writing a history": whether all between "who" and a token is of that one. */
function isOfWho(aside: readonly Token[], at: number): boolean {
  const who = aside.findLastIndex(({ text }, index) => index < at && text === "who");
  const between = aside.slice(who + 1, at);
  return who >= 0 && between.every((token) => token.kind === "word" && !isOf(token, PRONOUNS));
}

/** "Tarrow, who was backed by her union, the Dyers, said": the comma is one of what is told of her. */
function isWithinRelative(tokens: readonly Token[], open: number): boolean {
  for (let at = open - 1; at > 0; at--)
    if (isMark(tokens[at], `,;:${DASHES}`))
      return /^(?:who|whose)$/.test(tokens[at + 1]?.text ?? "");
  return false;
}

/** "The Dyers, whose secretary, Ada Tarrow, said": the words from "whose" to the comma are what she is. */
function isWhosePost(tokens: readonly Token[], open: number): boolean {
  const whose = tokens.findLastIndex(({ kind }, at) => at < open && kind !== "word") + 1;
  const post = tokens.slice(whose + 1, open);
  const isPost = isOf(post.at(-1), SOMEBODY) && !post.some((token) => isOf(token, FINITE));
  return tokens[whose]?.text === "whose" && isPost && post.length <= MOST_OWN;
}

/** "lawyers", "aides": several who act for somebody. */
const isSeveral = ({ text }: Token): boolean =>
  text.endsWith("s") && BESIDE.has(text) && BESIDE.has(text.slice(0, -1));

const isRole = (token: Token) => token.kind === "word" && !token.capital && !TITLES.has(token.text);

/** "In one of them Mr Orrery’s campaign manager, Colin Vane, wrote": where whose manager it is begins; null where it hangs on what is before. */
function ownerBefore(tokens: readonly Token[], end: number): number | null {
  for (let at = end - 2; at >= Math.max(0, end - MOST_OWN); at--) {
    const token = tokens[at];
    if (token?.kind === "word") continue;
    if (token?.kind !== "name" || !token.possessive) return null;
    let from = at;
    while (isOf(tokens[from - 1], TITLES)) from--;
    const prior = tokens[from - 1];
    const hangs = prior?.kind === "name" || isOf(prior, FINITE) || isOf(prior, DETERMINERS);
    return hangs || isOf(prior, PREPOSITIONS) || /(?:ed|ing)$/.test(prior?.text ?? "")
      ? null
      : from;
  }
  return null;
}

const MOST_OF_OWN = 8;

/** "His only rival in the race so far, Ada Tarrow, said": where whose it is opens a sentence; null where a clause stands there. */
function ownFrom(tokens: readonly Token[], end: number): number | null {
  const from = isBoundary(tokens[0]) && tokens[0] ? 1 : 0;
  const own = tokens.slice(from, end);
  const plain = own.every(
    (token) =>
      token.kind === "word" &&
      ![FINITE, RELATIVE, SUBORDINATING].some((words) => isOf(token, words)) &&
      !SAYINGS.has(token.text),
  );
  const person = own.slice(1).some((token) => isOf(token, SOMEBODY));
  return OWN.test(own[0]?.text ?? "") && plain && person && own.length <= MOST_OF_OWN ? from : null;
}

/** "One of those who walked out, Ada Tarrow, said": whether a sentence begins with one of some, of whom no more than one thing is told before a token. */
const isOneOfThose = (tokens: readonly Token[], end: number): boolean =>
  /^(?:one|another)(?: of (?:those|the \p{L}+|them))? (?:who|to)\b/u.test(
    tokens
      .slice(0, end)
      .map(({ text }) => text)
      .join(" "),
  ) &&
  tokens
    .slice(0, end)
    .every((token) => token.kind === "word" && !isOf(token, PRONOUNS) && !SAYINGS.has(token.text));

/** Where that begins which before a comma describes one person: "One supporter", "the deputy director of Progress"; null where nothing does. */
function descriptionBefore(tokens: readonly Token[], end: number): number | null {
  if (isOneOfThose(tokens, end)) return 0;
  for (let at = end - 2; at >= Math.max(0, end - MOST_OWN); at--) {
    const [prior, token] = [tokens[at - 1], tokens[at]];
    if (OWN.test(token?.text ?? "")) return at;
    const hangs = isOf(prior, PREPOSITIONS) || isOf(prior, FINITE) || isOf(prior, DETERMINERS);
    const verb =
      prior?.kind !== "word" || SAYINGS.has(prior.text) || /(?:ed|ing)$/.test(prior.text);
    if (token?.text === "the" && !hangs && !verb) return at;
  }
  const owner = ownerBefore(tokens, end) ?? ownFrom(tokens, end);
  if (owner !== null) return owner;
  let prepositions = 0;
  let from = end;
  for (let at = end - 1; at >= 0 && !isBoundary(tokens[at]); at--) {
    from = at;
    const token = tokens[at];
    if (end - at > MOST_BEFORE_NAME + 2) return null;
    // "of that note"
    const points = token?.text === "that" && isOf(tokens[at - 1], PREPOSITIONS);
    if (isOf(token, FINITE) || isOf(token, SUBORDINATING)) return null;
    if (isOf(token, RELATIVE) && !points) return null;
    if (isOf(token, PREPOSITIONS)) prepositions++;
  }
  const opens = isOf(tokens[from], DETERMINERS) || isOf(tokens[from], SOMEBODY);
  // "Loom’s MP, Ada Tarrow, said", "Loom Vice-Chair, Ada Tarrow, said"
  const last = tokens[end - 1];
  const owned = isOf(last, SOMEBODY) && /[’']s$/.test(tokens[from]?.text ?? "");
  const post = owned || isPersonNoun(last?.text ?? "");
  if (tokens[end - 1]?.capital && !opens && !post) return null;
  return prepositions === 0 || !isOf(tokens[end - 1], SOMEBODY) ? from : null;
}
