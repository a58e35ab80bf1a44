import { pattern } from "../../../pattern.ts";
import { MONTHS, WEEKDAYS } from "../../calendar.ts";
import { timeBefore } from "../words/times.ts";
import { isMark, isOf, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import {
  ADVERBS,
  DETERMINERS,
  GROUPS,
  JOINING,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVE,
  SUBORDINATING,
  TITLES,
} from "../words/word-kinds.ts";
import { isPersonNoun } from "./described.ts";
import { isOutletWord } from "./outlets.ts";

/** Some tokens that are somebody or something, from one to before another. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

const SPOKES = /^spokes(?:man|woman|person)$/;
const UNNAMED = /^(?:source|insider|official|officer)$/;
/** What a source or an official is of, where it is no name. */
const OF_WHAT = pattern()`
  ^(?:
    party|union|council|company|government|campaign|group|branch|charity|firm|network|alliance
    |organisation|association|federation|forum|movement|society
  )$
`;
/** Whose spokesman somebody may be, by the post alone: "a spokesman for the party leader". */
const HEADS =
  /^(?:leader|secretary|mayor|minister|chair|president|council|office|board|panel|committee|commission|inquiry|trust)$/;
const MOST_WORDS = 6;
const INNER = /^(?:of|for|the|&|’s|'s)$/;
const CALENDAR: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTHS]);

/** What may begin a sentence before a name, and is no part of it. */
const WHEN = /^(?:yesterday|today|tonight|tomorrow|afterwards|later|earlier|meanwhile|only|even)$/;

const isCapital = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.capital && /^\p{L}/u.test(token.text);

/** Whether nothing stands before a token on which it hangs. */
export function isFree(tokens: readonly Token[], from: number): boolean {
  const prior = tokens[from - 1];
  if (prior?.kind !== "word") return prior?.kind !== "name";
  if (isOf(prior, JOINING) || isOf(prior, SUBORDINATING) || isOf(prior, RELATIVE)) return true;
  return timeBefore(tokens, from, null) !== null || (from === 1 && isOf(prior, ADVERBS));
}

/** "a Labour spokesperson", "a senior party source": who speaks for something, before a token. */
function byTitle(tokens: readonly Token[], end: number): Part | null {
  const head = tokens[end - 1]?.text ?? "";
  const again = tokens[end - 2]?.text === "the" && (CLOSE.test(head) || AGAIN.test(head));
  if (!SPOKES.test(head) && !UNNAMED.test(head) && !again) return null;
  if (head === "officer" && tokens[end - 2]?.text !== "press") return null;
  let of = false;
  for (let from = end - 2; from >= Math.max(0, end - 2 - MOST_WORDS); from--) {
    const token = tokens[from];
    if (!token || token.kind === "mark" || token.kind === "quote") return null;
    const same = tokens[from + 1]?.text === "same" && from === end - 3;
    const bare = from === end - 2 || same;
    // "The union official" is somebody named again; so is "the source".
    if (token.text === "the" && !SPOKES.test(head))
      return bare && isFree(tokens, from) ? { from, to: end } : null;
    if (bare && !SPOKES.test(head) && isOf(token, DETERMINERS)) return null;
    if (isOf(token, DETERMINERS))
      return (of || from === end - 2) && isFree(tokens, from) ? { from, to: end } : null;
    of ||= token.kind === "name" || isCapital(token) || OF_WHAT.test(token.text);
  }
  return null;
}

const CLOSE = /^(?:source|insider|friend|ally|aide|colleague|official|adviser|supporter)s?$/;
/** What somebody without a name may be called again, after "the". */
const AGAIN = /^(?:ally|member|figure|delegate|critic|opponent|person|campaign|team)$/;
const LEADS = /^(?:of|to|in|on|at|from|inside|within|near|with)$/;
const MOST_CLOSE = 9;

/** "a source close to the panel", "a friend of the campaign manager": who is told only by whom or what they are near. */
function byNearness(tokens: readonly Token[], end: number): Part | null {
  let lead = -1;
  for (let at = end - 1; at >= Math.max(0, end - MOST_CLOSE); at--) {
    const token = tokens[at];
    if (token?.kind !== "word" || SAYINGS.get(token.text)?.noun === false) return null;
    if (LEADS.test(token.text)) lead = at;
    if (!CLOSE.test(token.text) || lead < 0) continue;
    const between = tokens.slice(at + 1, lead).map(({ text }) => text);
    const near = between.length === 0 || /^(?:close|familiar|involved)$/.test(between.join(" "));
    const adjective = !isOf(tokens[at - 1], DETERMINERS);
    const from = adjective ? at - 2 : at - 1;
    const what = isOf(tokens[lead + 1], DETERMINERS) && end - lead > 2;
    const one = /^(?:an?|one|another)$/.test(tokens[from]?.text ?? "");
    return near && what && one && isFree(tokens, from) ? { from, to: end } : null;
  }
  return null;
}

/** "a spokesman for Labour North", "a spokesperson for the group". */
function byPreposition(tokens: readonly Token[], end: number): Part | null {
  let at = end - 1;
  while (
    at > 0 &&
    (isCapital(tokens[at]) || tokens[at]?.kind === "name" || INNER.test(tokens[at]?.text ?? "")) &&
    tokens[at]?.text !== "for"
  )
    at--;
  if (OF_WHAT.test(tokens[end - 1]?.text ?? "") && tokens[end - 2]?.text === "the") at = end - 3;
  if (HEADS.test(tokens[end - 1]?.text ?? "")) {
    at = end - 2;
    while (end - at < MOST_WORDS && tokens[at]?.kind === "word" && tokens[at]?.text !== "the") at--;
    at = tokens[at]?.text === "the" ? at - 1 : end - 1;
  }
  // "a spokesman for the campaign group Open Ballot"
  if (at < end - 1 && isOf(tokens[at], GROUPS))
    while (
      tokens[at]?.kind === "word" &&
      !isCapital(tokens[at]) &&
      !/^(?:for|at|of)$/.test(tokens[at]?.text ?? "")
    )
      at--;
  if (!/^(?:for|at|of)$/.test(tokens[at]?.text ?? "") || at === end - 1) return null;
  if (!SPOKES.test(tokens[at - 1]?.text ?? "")) return null;
  let from = at - 2;
  while (
    from > 0 &&
    tokens[from]?.kind === "word" &&
    !isOf(tokens[from], DETERMINERS) &&
    at - from < MOST_WORDS
  )
    from--;
  return isOf(tokens[from], DETERMINERS) && isFree(tokens, from) ? { from, to: end } : null;
}

/** "the leader’s office", "the party’s press office", "the regional office". */
function byOffice(tokens: readonly Token[], end: number): Part | null {
  if (tokens[end - 1]?.text !== "office") return null;
  const the = tokens.findLastIndex(({ text }, at) => at < end - 1 && text === "the");
  const words = tokens.slice(the + 1, end - 1);
  const plain = words.every(({ kind, capital }) => kind === "word" && !capital);
  const some = words.length > 0 && words.length <= MOST_OF_OFFICE;
  return the >= 0 && plain && some && isFree(tokens, the) ? { from: the, to: end } : null;
}
const MOST_OF_OFFICE = 3;

/** "a spokesperson", "the source", "the same source", and no word of whose. */
export function isBare(tokens: readonly Token[], { from, to }: Part): boolean {
  const head = tokens[to - 1]?.text ?? "";
  const again = tokens[from]?.text === "the" && AGAIN.test(head);
  const same = tokens[from + 1]?.text === "same" ? 1 : 0;
  return (
    to - from - same === 2 && (again || [SPOKES, UNNAMED, CLOSE].some((noun) => noun.test(head)))
  );
}

/** Who speaks for a body and has no name, before a token: "a Labour spokesperson", "a spokesman for the group". */
export const spokesBefore = (tokens: readonly Token[], end: number): Part | null =>
  byTitle(tokens, end) ??
  byPreposition(tokens, end) ??
  byNearness(tokens, end) ??
  byOffice(tokens, end);

/** Other parties that go by a word. */
const OTHER_PARTY = /^(?:conservatives|tories|greens|liberals|snp)$/;

/** "The Conservatives said": whether another party ends before a token. */
const isOtherParty = (tokens: readonly Token[], end: number): boolean =>
  isCapital(tokens[end - 1]) &&
  OTHER_PARTY.test(tokens[end - 1]?.text ?? "") &&
  tokens[end - 2]?.text === "the" &&
  isFree(tokens, end - 2);

/** A body that nothing is known of, by its capitals, before a token: "the Loom Makers’ Office", "Pellworth Mailing". */
export function bodyBefore(tokens: readonly Token[], end: number): Part | null {
  const last = tokens[end - 1];
  if (isOtherParty(tokens, end)) return { from: end - 2, to: end };
  if (!last || !isCapital(last) || isPersonNoun(last.text) || CALENDAR.has(last.text)) return null;
  let from = end - 1;
  while (from > 0 && end - from < MOST_WORDS && isOfBody(tokens, from - 1)) from--;
  while (from < end && !isCapital(tokens[from])) from++;
  const opening = tokens[from];
  if (
    from === 0 &&
    (isOf(opening, ADVERBS) ||
      isOf(opening, JOINING) ||
      isOf(opening, SUBORDINATING) ||
      isOf(opening, DETERMINERS) ||
      WHEN.test(opening?.text ?? ""))
  )
    from++;
  // "In Ealing Labour said": the party there.
  if (from === 0 && isOf(opening, PREPOSITIONS) && last.text === "labour") return null;
  const words = tokens.slice(from, end);
  const capitals = words.filter(isCapital);
  if (
    words.some(
      (token) => isOf(token, TITLES) || CALENDAR.has(token.text) || SAYINGS.has(token.text),
    )
  )
    return null;
  if (capitals.length < 2) return null;
  from = firstOfJoined(tokens, from);
  const start = tokens[from - 1]?.text === "the" ? from - 1 : from;
  return isFree(tokens, start) && !isJoinedTo(tokens, start) ? { from: start, to: end } : null;
}

/** "the Depot and Ferry Workers’ Union": where a name begins that has "and" in it; the token given where it is none such. */
function firstOfJoined(tokens: readonly Token[], from: number): number {
  if (!/^(?:and|&)$/.test(tokens[from - 1]?.text ?? "")) return from;
  let first = from - 1;
  while (tokens[first - 1]?.text !== "the" && isOfBody(tokens, first - 1)) first--;
  return first < from - 1 && tokens[first - 1]?.text === "the" ? first : from;
}

/** "The Federation of Dock and Ferry Workers": whether a name goes on before "and", or two are told of. */
const isJoinedTo = (tokens: readonly Token[], from: number): boolean =>
  /^(?:and|&)$/.test(tokens[from - 1]?.text ?? "") &&
  (isCapital(tokens[from - 2]) || tokens[from - 2]?.kind === "name");

const isOfBody = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at]) ||
  (INNER.test(tokens[at]?.text ?? "") && tokens[at]?.text !== "the" && isCapital(tokens[at - 1]));

/** What only the name of a body ends in. */
const GROUP =
  /^(?:labour|unions?|association|society|party|federation|network|group|league|forum|alliance|guild|council|committee)$/;

const OUTLET_DOES = /^(?:asked|approached|contacted|emailed|e-mailed|reports|reported)$/;

/** Whether a sentence begins with capitals of which nothing is known, and which may be somebody: "Steffan Lloyd, 31, was torn." */
export function isStranger(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  if ([SUBORDINATING, PREPOSITIONS, PRONOUNS, DETERMINERS].some((words) => isOf(first, words)))
    return false;
  let end = 0;
  while (isCapital(tokens[end]) && tokens[end]?.text !== "i") end++;
  // "Loom Labour, which backs him": no person is a "which".
  const isBody =
    GROUP.test(tokens[end - 1]?.text ?? "") ||
    (isMark(tokens[end], ",") && tokens[end + 1]?.text === "which") ||
    (isOutletWord(tokens[end - 1]?.text ?? "") && OUTLET_DOES.test(tokens[end]?.text ?? ""));
  return end >= 2 && !isBody && tokens[end]?.kind !== "name" && bodyBefore(tokens, end)?.from === 0;
}

/** "A spokesman for Pellworth Mailing, which sends it, said": who speaks for a body, before an aside that tells what it is. */
export function spokesBeforeAside(tokens: readonly Token[], close: number): Part | null {
  for (let open = close - 2; open > 0; open--) {
    if (!isMark(tokens[open], ",")) continue;
    const inner = tokens[open + 1]?.text ?? "";
    return /^(?:the|an?|which|that)$/.test(inner) ? byPreposition(tokens, open) : null;
  }
  return null;
}

/** "Pellworth Mailing, the company that sends it, said", "the Dyers’ Guild (DG) said": a body before an aside that tells what it is, or its initials. */
export function bodyBeforeAside(tokens: readonly Token[], close: number): Part | null {
  const initials = isMark(tokens[close], ")") && isMark(tokens[close - 2], "(");
  if (initials) return isCapital(tokens[close - 1]) ? bodyBefore(tokens, close - 2) : null;
  if (!isMark(tokens[close], ",")) return null;
  for (let open = close - 2; open > 0; open--) {
    if (!isMark(tokens[open], ",")) continue;
    const inner = tokens[open + 1];
    // "The Dyers’ Guild, whose secretary, Ada Tarrow, said": it is she who says it.
    const nested = tokens.slice(open + 1, close).some((token) => isMark(token, ","));
    const ends = tokens[close - 1]?.kind === "name";
    if (nested && ends && inner?.text === "whose") return null;
    const tells = isOf(inner, DETERMINERS) || /^(?:which|who|whose)$/.test(inner?.text ?? "");
    const body = tells ? bodyBefore(tokens, open) : null;
    if (body) return body;
  }
  return null;
}
