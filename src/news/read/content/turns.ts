import type { Found } from "../found.ts";
import { ACTS_OF_SAYING } from "../words/acts-of-saying.ts";
import { isCourtesy } from "../words/courtesies.ts";
import { isMark, isOf, type Token } from "../words/tokens.ts";
import { SAYINGS, type Saying } from "../words/verbs.ts";
import {
  ADVERBS,
  DETERMINERS,
  FINITE,
  HAVING,
  HYPOTHETICAL,
  JOINING,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVE,
  SUBORDINATING,
  TITLES,
} from "../words/word-kinds.ts";

type Follows = Saying["follows"] extends ReadonlySet<infer One> ? One : never;

const saying = (past: string, follows: readonly Follows[], leading: readonly string[] = []) => ({
  past,
  follows: new Set(follows),
  leading: new Set(leading),
  shape: "past" as const,
  noun: true,
});

const WANTED = saying("wanted", ["thing", "to"]);
const PUT = saying("put", ["thing"]);
const SPOKE = saying("spoke", [], ["against", "for", "in"]);
const SPOKE_OF = saying("spoke", [], ["of"]);
const QUESTIONED = saying("questioned", ["question"]);
const THREATENED = saying("threatened", ["to"]);
const DOUBTED = saying("doubted", ["denial"]);
const THOUGHT = saying("thought", ["thing"]);
const CALLED_ITSELF = saying("called itself", ["thing"]);
const DESCRIBED_ITSELF = saying("described itself", [], ["as"]);
const REPORTED = saying("reported", ["thing"], ["on"]);
const CONFIRMED = saying("confirmed", ["thing"]);
const EXPECTED = saying("expected", ["clause", "thing", "to"]);
const FEARED = saying("feared", ["thing"]);
const WISHED = saying("wished", ["thing"]);
const HELD = saying("held", ["clause"]);
const MAINTAINED = saying("denied", ["denial"]);

/** What somebody is in what that one tells: "is adamant that". */
const SURE = ["adamant", "confident", "convinced", "clear", "certain", "hopeful"] as const;

/** What somebody does to a call, another's or an earlier one, who calls for it too. */
const CALLING = [
  ["joined|joins", "joined"],
  ["echoed|echoes", "echoed"],
  ["repeated|repeats", "repeated"],
  ["renewed|renews", "renewed"],
] as const;

/** How somebody gives thanks or an apology. */
const GIVEN = [
  ["offered|offers", "offered"],
  ["expressed|expresses", "expressed"],
  ["extended|extends", "extended"],
  ["issued|issues", "issued"],
  ["sent|sends", "sent"],
] as const;

/** A verb that tells what somebody says only by what stands after it, and how. */
const TURNS: readonly (readonly [
  RegExp,
  (tokens: readonly Token[], at: number) => boolean,
  Saying,
])[] = [
  [/^(?:wants|would like)$/, isWanted, WANTED],
  [/^puts?$/, isReckoned, PUT],
  [/^(?:spoke|speaks)$/, isSpokenOn, SPOKE],
  [/^(?:spoke|speaks|talked|talks)$/, isSpokenOf, SPOKE_OF],
  [/^(?:questioned|questions)$/, isQuestion, QUESTIONED],
  [/^(?:threatened|threatens)$/, (tokens, at) => tokens[at]?.text === "to", THREATENED],
  [/^(?:doubted|doubts)$/, isAllOfIt, DOUBTED],
  [/^(?:thought|thinks)$/, isJudged, THOUGHT],
  [/^(?:thought|thinks?)$/, isTakenFor, THOUGHT],
  [/^(?:reported|reports)$/, isBalance, REPORTED],
  [/^(?:confirmed|confirms)$/, isAccount, CONFIRMED],
  ...CALLING.map(
    ([forms, past]) => [new RegExp(`^(?:${forms})$`), isCall, saying(past, ["thing"])] as const,
  ),
  [/^(?:held|holds)$/, isHeld, HELD],
  [/^expects$/, isExpected, EXPECTED],
  [/^fears$/, isFeared, FEARED],
  ...SURE.map(
    (state) => [new RegExp(`^${state}$`), isSure, saying(`was ${state}`, ["clause"])] as const,
  ),
  [/^wish(?:ed|es)$/, isGreeting, WISHED],
  [/^(?:maintains|maintained|protests|protested)$/, isInnocence, MAINTAINED],
  ...ACTS_OF_SAYING.map(
    ({ forms, fits, past, follows, leading }) =>
      [
        forms,
        (tokens: readonly Token[], at: number) => fits(tokens, at) && !leadsToQuote(tokens, at),
        saying(past, follows, leading),
      ] as const,
  ),
  ...GIVEN.map(
    ([forms, past]) => [new RegExp(`^(?:${forms})$`), isCourtesy, saying(past, ["thing"])] as const,
  ),
];

/** What any of them begins with, so that most words are compared once and not with each. */
const MAY_TURN = new RegExp(TURNS.map(([forms]) => forms.source).join("|"));

/** "paid tribute to the clerk: “She was kind.”": it is the words after the colon that are said. */
function leadsToQuote(tokens: readonly Token[], from: number): boolean {
  return tokens.some(
    (token, at) => at > from && isMark(token, ":") && tokens[at + 1]?.kind === "quote",
  );
}

/** What a verb says that is a verb of saying only as it stands here: "wants a vote", "put the turnout at 18 per cent"; none elsewhere. */
export function turnAt(tokens: readonly Token[], verb: number): Saying | undefined {
  const text = tokens[verb]?.text ?? "";
  if (isOfItself(tokens, verb)) return /^call/.test(text) ? CALLED_ITSELF : DESCRIBED_ITSELF;
  if (!MAY_TURN.test(text)) return undefined;
  let next = verb + 1;
  while (isOf(tokens[next], ADVERBS)) next++;
  const turn = TURNS.find(([forms, fits]) => forms.test(text) && fits(tokens, next));
  const own = turn && isMainClause(tokens, verb) && !isToldByAnother(tokens, verb);
  return own ? turn[2] : undefined;
}

/** "Colin Vane wants the clerk to see him, he says": it is another who tells what that one wants. */
const isToldByAnother = (tokens: readonly Token[], verb: number): boolean =>
  tokens.some(
    (token, at) =>
      at > verb &&
      isMark(token, ",") &&
      /^(?:he|she|they)$/.test(tokens[at + 1]?.text ?? "") &&
      SAYINGS.has(tokens[at + 2]?.text ?? ""),
  );

const UNSPOKEN: ReadonlySet<string> = new Set(
  [WANTED, EXPECTED, FEARED, PUT, SPOKE, CALLED_ITSELF, DESCRIBED_ITSELF].map(({ past }) => past),
);

/** Where "is adamant" or "remains quite clear" begins before what somebody is; null where that is not told plainly. */
export function stateFrom(tokens: readonly Token[], state: number): number | null {
  if (!SURE.some((each) => each === tokens[state]?.text)) return null;
  const degree = /^(?:quite|very|absolutely|equally|also|still)$/.test(
    tokens[state - 1]?.text ?? "",
  );
  const is = degree ? state - 2 : state - 1;
  return /^(?:is|was|remains|remained)$/.test(tokens[is]?.text ?? "") ? is : null;
}

/** Whether somebody surely speaks in what is told: what one wants another may tell. */
export const isSpoken = ({ verb }: Pick<Found, "verb">): boolean => !UNSPOKEN.has(verb);

/** Whether what is said is told so; nobody else is meant after one of whom that leaves open whose it is. */
export const isTurn = (saying: Saying): boolean => TURNS.some(([, , turn]) => turn === saying);

/** "Loom Forward, which calls itself": whether a verb tells what a group is by its own account. */
const isOfItself = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:calls|called|describes|described)$/.test(tokens[verb]?.text ?? "") &&
  tokens[verb - 1]?.text === "which" &&
  tokens[verb + 1]?.text === "itself";

/** "If she wants", "the seat that he wants": the verb tells more of something else. */
function isMainClause(tokens: readonly Token[], verb: number): boolean {
  let before = verb - 1;
  while (before > 0 && (isOf(tokens[before], HAVING) || isOf(tokens[before], ADVERBS))) before--;
  for (let at = before; at >= 0; at--) {
    const token = tokens[at];
    if (token?.kind === "mark" || token?.kind === "quote" || isOf(token, JOINING)) return true;
    // "At the time of that contest"
    const isOne = token?.text === "that" && isOf(tokens[at - 1], PREPOSITIONS);
    const within =
      !isOne && [RELATIVE, SUBORDINATING, HYPOTHETICAL].some((words) => isOf(token, words));
    if (within) return false;
  }
  return true;
}

function isWanted(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  const none = /^(?:nothing|none|no|one|more|less|out|in|for|it|that|this|him|her|them|me|us|you)$/;
  return (
    first !== undefined &&
    first.kind !== "mark" &&
    !none.test(first.text) &&
    second?.kind !== "mark"
  );
}

/** "that turnout will fall", "a low turnout" */
function isExpected(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "that" ? tokens[at + 1]?.kind !== "mark" : isWanted(tokens, at);
}

const MOST_OF_AMOUNT = 8;
const FIGURE = /^[£$€]?\d|^(?:nil|zero|half|about|around|nearly|almost|just|some|more|under|over)$/;

/** "Orrery on 38 per cent": how many would vote for somebody. */
const isPolled = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]?.kind === "name" &&
  tokens[from + 1]?.text === "on" &&
  /^\d/.test(tokens[from + 2]?.text ?? "");

/** "the turnout at 18.7 per cent" */
function isReckoned(tokens: readonly Token[], from: number): boolean {
  if (isPolled(tokens, from)) return true;
  for (let at = from + 1; at < from + MOST_OF_AMOUNT; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") return false;
    if (token.text === "at") return FIGURE.test(tokens[at + 1]?.text ?? "");
  }
  return false;
}

const MATTER =
  /^(?:motions?|amendments?|papers?|proposals?|plans?|change|changes|idea|rules?|freeze|report|recommendations?|move|cut|rise)$/;
const NEAR = 6;

/** "against the motion", "in favour of the change"; not "against it", "for an hour". */
function isSpokenOn(tokens: readonly Token[], at: number): boolean {
  const ends = isMark(tokens[at + 1], ".;");
  if (tokens[at]?.text === "against" && ends) return true;
  const favour =
    tokens[at]?.text === "in" && tokens[at + 1]?.text === "favour" && tokens[at + 2]?.text === "of";
  if (!favour && !/^(?:against|for)$/.test(tokens[at]?.text ?? "")) return false;
  const from = favour ? at + 3 : at + 1;
  const end = tokens.findIndex(({ kind }, next) => next >= from && kind === "mark");
  const words = tokens.slice(from, Math.min(end < 0 ? tokens.length : end, from + NEAR));
  if (tokens[at]?.text !== "for" && isOf(words[0], DETERMINERS) && words.length > 1) return true;
  return words.some(({ text }) => MATTER.test(text));
}

const MOST_SPOKEN_OF = 6;

/** "of an odd count, “quite absurd”", "of “a lost year”": what somebody calls it, and no other. */
function isSpokenOf(tokens: readonly Token[], at: number): boolean {
  const quote = tokens.findIndex(({ kind }, next) => next > at && kind === "quote");
  const between = tokens.slice(at + 1, quote);
  const plain = between.every(
    (token, next) =>
      (token.kind === "word" && !isOf(token, RELATIVE) && !SAYINGS.has(token.text)) ||
      (isMark(token, ",") && next === between.length - 1),
  );
  return tokens[at]?.text === "of" && quote > at && plain && between.length <= MOST_SPOKEN_OF;
}

/** "why it was late" */
function isQuestion(tokens: readonly Token[], at: number): boolean {
  return /^(?:why|whether|how|if|what|who|when)$/.test(tokens[at]?.text ?? "");
}

/** Whether "it", "this" or "that" is all that is said: "doubts it." */
export function isAllOfIt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return /^(?:it|this|that)$/.test(tokens[at]?.text ?? "") && (!next || isMark(next, ".,;"));
}

const FEWEST_OF_JUDGEMENT = 3;
const MOST_OF_JUDGEMENT = 5;

/** "the figure modest": a thing and what somebody takes it to be, and no more. */
function isJudged(tokens: readonly Token[], at: number): boolean {
  const end = tokens.findIndex(({ kind }, next) => next >= at && kind !== "word");
  const words = tokens.slice(at, end < 0 ? tokens.length : end);
  const plain = words.every(
    (token) => !isOf(token, PREPOSITIONS) && !isOf(token, FINITE) && !token.capital,
  );
  const long = words.length >= FEWEST_OF_JUDGEMENT && words.length <= MOST_OF_JUDGEMENT;
  const last = words.at(-1)?.text ?? "";
  const judges = !/^(?:up|down|over|out|through|so|too|then|first|again)$|(?<![iou])s$/.test(last);
  return isOf(words[0], DETERMINERS) && plain && long && judges && tokens[end]?.kind === "mark";
}

/** "a split", "another defeat": a thing, and no clause on it. */
function isFeared(tokens: readonly Token[], at: number): boolean {
  const end = tokens.findIndex(({ kind }, next) => next >= at && kind === "mark");
  const words = tokens.slice(at, end < 0 ? tokens.length : end);
  const clear = !words.some((token) => isOf(token, FINITE) || isOf(token, RELATIVE));
  return /^(?:an?|another|further|more)$/.test(words[0]?.text ?? "") && words.length > 1 && clear;
}

/** "that it was late", of whom it is told at once: "is adamant that" */
function isSure(tokens: readonly Token[], at: number): boolean {
  const state = tokens.slice(0, at).findLastIndex(({ text }) => SURE.some((each) => each === text));
  return tokens[at]?.text === "that" && stateFrom(tokens, state) !== null;
}

/** "that the rules are clear"; "the rules, the court held, were clear" */
function isHeld(tokens: readonly Token[], at: number): boolean {
  const clause = tokens[at + 1];
  const begins = clause?.kind === "name" || isOf(clause, DETERMINERS) || isOf(clause, PRONOUNS);
  if (tokens[at]?.text === "that" && tokens[at]?.kind === "word") return begins;
  return isMark(tokens[at], ",.") && tokens[at - 2]?.text === "court";
}

/** "her innocence" */
function isInnocence(tokens: readonly Token[], at: number): boolean {
  const own = /^(?:his|her|their|its)$/.test(tokens[at]?.text ?? "");
  return own && tokens[at + 1]?.text === "innocence";
}

/** "a “huge mazel tov” to him", "“many thanks” to all", and no thing that has its name in marks: "an “e-book” for £2". */
function isGreeting(tokens: readonly Token[], at: number): boolean {
  const quote = /^(?:an?|his|her|its|their)$/.test(tokens[at]?.text ?? "") ? at + 1 : at;
  const words = tokens[quote]?.quote?.words ?? "";
  return words.includes(" ") && tokens[quote + 1]?.text === "to" && isHuman(tokens, quote + 2);
}

/** Whether one or many are told of at a token, and not what is to be done. */
const isHuman = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "name" ||
  isOf(tokens[at], DETERMINERS) ||
  isOf(tokens[at], TITLES) ||
  /^(?:him|her|them|members|supporters|everyone|everybody|those|voters)$/.test(
    tokens[at]?.text ?? "",
  );

const MOST_TAKEN = 6;

/** "it too slow", "her a good clerk": somebody or something told of before, and what it is taken for. */
function isTakenFor(tokens: readonly Token[], at: number): boolean {
  const end = tokens.findIndex(({ kind }, next) => next >= at && kind !== "word");
  const words = tokens.slice(at, end < 0 ? tokens.length : end);
  const plain = words.every((token) => !isOf(token, FINITE) && !SAYINGS.has(token.text));
  return (
    /^(?:it|this|that|him|her|them)$/.test(words[0]?.text ?? "") &&
    /^(?:too|an?|the)$/.test(words[1]?.text ?? "") &&
    words.length > 2 &&
    words.length <= MOST_TAKEN &&
    plain &&
    (end < 0 || tokens[end]?.kind === "mark")
  );
}

const BALANCE =
  /^(?:deficit|surplus|loss|profit|rise|fall|increase|drop|shortfall|underspend|overspend)$/;

const TOLD_OF =
  /^(?:calls?|conversation|exchange|meeting|message|remarks?|report|account|story|figures?|details)$/;

/** "the call", "their account": what took place or was said, and no post or rule. */
function isAccount(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:the|this|that|these|those|his|her|its|their)$/.test(tokens[at]?.text ?? "") &&
    TOLD_OF.test(tokens[at + 1]?.text ?? "") &&
    (tokens[at + 2]?.kind !== "word" || /^(?:to|in|on|with|of)$/.test(tokens[at + 2]?.text ?? ""))
  );
}

/** "the calls for a new vote", "her demand that it be held again" */
function isCall(tokens: readonly Token[], at: number): boolean {
  return (
    isOf(tokens[at], DETERMINERS) &&
    /^(?:calls?|demands?|pleas?)$/.test(tokens[at + 1]?.text ?? "") &&
    /^(?:for|that|to)$/.test(tokens[at + 2]?.text ?? "")
  );
}

/** "a deficit of £2m", "on the complaint" */
function isBalance(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text === "on" && isOf(tokens[at + 1], DETERMINERS)) return true;
  const near = tokens.slice(at + 1, at + 4);
  return /^an?$/.test(tokens[at]?.text ?? "") && near.some(({ text }) => BALANCE.test(text));
}
