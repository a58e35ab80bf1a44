import { pattern } from "../../pattern.ts";
import { MONTHS } from "../calendar.ts";
import { isFree, put, type Reading } from "./article.ts";
import { NameTree } from "./name-tree.ts";
import { keyOf, type Names } from "./names.ts";
import { isTied, type Run } from "./neighbours.ts";
import { pastTown } from "./past-town.ts";
import { goingWithPronoun, surnamesAlone } from "./surnames-alone.ts";
import { isInCapitals, type Token } from "./token.ts";
import {
  HONORIFICS,
  INSTITUTIONS,
  isCommonest,
  isDay,
  isGiven,
  isOrdinary,
  isPlace,
  mayBeGiven,
  NAMED_AFTER,
  PARTICLES,
  ROLES,
  SPEAKING,
} from "./vocabulary.ts";

const LONGEST = 4;
/** A text with more names than this is a list, or meant to be a burden. */
const MOST = 1_000;
const PARTY = /^(?:conservatives?|tor(?:y|ies)|democrats?|greens?)$/;
/** "West Wales", "Mid Umber": a part of a place. */
const COMPASS = /^(?:north|south|east|west|mid|central|greater|upper|lower)$/;
const SAINT = new Set(["st", "saint", "san", "santa"]);

/**
 * The names of people in an article who are not in the record: two to four capital words of which the first is a
 * given name, which stand as a speaker's name does, or with whose surname or first name alone the article goes on. Headlines in capitals settle nobody; `ends` are what names that
 * are known already end with.
 */
export function strangersIn(
  names: Names,
  readings: readonly Reading[],
  ends: ReadonlySet<string>,
): readonly string[] {
  const found = new Map<string, string>();
  const surnames = surnamesAlone(readings);
  const again = { surnames, firstNames: goingWithPronoun(readings, surnames) };
  for (const reading of readings) {
    if (reading.words.titled) continue;
    for (const run of runsOf(reading)) {
      const name = nameIn(names, reading, run, again);
      if (!name) continue;
      const text = textOf(reading, name);
      if (found.size < MOST && !found.has(keyOf(text)) && !ends.has(keyOf(text)))
        found.set(keyOf(text), text);
    }
  }
  return [...found.values()];
}

function textOf({ words }: Reading, { from, to }: Run): string {
  return words.text.slice(words.tokens[from]?.from, words.tokens[to - 1]?.to);
}

/** Runs of capital words that nothing parts and that are no name of the record, with what joins them: "van der". */
function* runsOf({ words: { tokens }, taken }: Reading): Iterable<Run> {
  let from = -1;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    const free = token !== undefined && !taken.has(at) && !token.address && !isTime(tokens, at);
    const goesOn = free && from >= 0 && !token.apart && token.tied !== "'" && isOfName(tokens, at);
    if (goesOn) continue;
    if (from >= 0 && at - from > 1) yield { from, to: trimmed(tokens, from, at) };
    from = free && token.capital && !isNumber(token) ? at : -1;
  }
}

const LEADS_TO_TIME = /^(?:in|on|by|since|until|till|during|from|last|next|this|early|late|mid)$/;

const ONLY_TIME = /^(?:last|next|early|late|mid|since|until|till|during)$/;

/** "On Monday Ally Marsh left", "in June Ally Marsh left": when, and no part of who; "June Marsh" is somebody. */
function isTime(tokens: readonly Token[], at: number): boolean {
  const [prior, token] = [tokens[at - 1], tokens[at]];
  const word = token?.word ?? "";
  if (isDay(word)) return true;
  const dated = prior && !token?.apart && (isNumber(prior) || LEADS_TO_TIME.test(prior.word));
  if (!MONTHS.includes(word) || dated !== true) return false;
  // "Last June Marsh came", "in June Marsh said".
  const says = prior?.word === "in" && SPEAKING.has(tokens[at + 2]?.word ?? "");
  // "by June Marsh" is somebody's, and so may be "from June Marsh".
  return ONLY_TIME.test(prior?.word ?? "") || says || !(mayBeGiven(word) && hasOneMore(tokens, at));
}

/** Whether one capital word and no more follows: "June Marsh". */
function hasOneMore(tokens: readonly Token[], at: number): boolean {
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  const goesOn = after?.capital === true && !after.apart;
  return next?.capital === true && !next.apart && !goesOn;
}

const isNumber = ({ text }: Token) => /\p{N}/u.test(text);

function isOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  // "In Derby I counted": who speaks is no part of a name.
  if (!token || isNumber(token) || token.text === "I") return false;
  if (token.capital) return true;
  if (!PARTICLES.has(token.word)) return false;
  const next = tokens[at + 1];
  return next !== undefined && !next.apart && (next.capital || PARTICLES.has(next.word));
}

/** Without initials of honour after the name: "Phil Marsh MP". */
function trimmed(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end - from > 2 && isInCapitals(tokens[end - 1]?.text ?? "")) end -= 1;
  return end;
}

/** With which words alone, of a whole name, an article goes on. */
interface Again {
  readonly surnames: ReadonlySet<string>;
  readonly firstNames: ReadonlySet<string>;
}

/** The part of a run of capitals that is somebody's name; null where none surely is. */
function nameIn(names: Names, reading: Reading, run: Run, again: Again): Run | null {
  const { tokens } = reading.words;
  let from = pastTown(tokens, run);
  // A post before the name, with all before it: "General Secretary Lena Marsh".
  for (let at = run.to - 3; at >= run.from; at--) {
    const { word } = tokens[at] ?? { word: "" };
    const post = ROLES.has(word) || HONORIFICS.has(word) || word === "mp";
    // "For the Conservatives Phil Marsh spoke", "the Tory Phil Marsh"
    const party = PARTY.test(word) && isGiven(tokens[at + 1]?.word ?? "");
    // "Chair of the Loom Makers’ Movement Phil Marsh said"
    const body =
      INSTITUTIONS.has(word) && isOfPost(tokens, run) && isGiven(tokens[at + 1]?.word ?? "");
    if (!post && !party && !body) continue;
    from = at + 1;
    break;
  }
  const [opening] = tokens.slice(from, from + 1);
  const afterPost = from > run.from;
  if (!afterPost && opening?.begins && isOrdinary(opening.word) && run.to - from > 2) from += 1;
  if (HONORIFICS.has(tokens[from]?.word ?? "")) return null;
  if (!afterPost && tokens[from - 1]?.word === "the" && !tokens[from]?.apart) return null;
  if (isSeat(tokens, from) && !isInSeat(tokens, { from, to: run.to }, again)) return null;
  const name = { from, to: run.to };
  const parts = tokens.slice(name.from, name.to);
  const [first, ...rest] = parts;
  const last = rest.at(-1);
  const count = parts.filter(({ tied }) => tied !== "-").length;
  if (!first || !last || count < 2 || count > LONGEST || first.text.length < 2) return null;
  // "MARSH Ally" in a list of results: a name in no order that an article goes on with.
  if (isInCapitals(first.text) && !isInCapitals(last.text)) return null;
  if (isTied(tokens, name) || first.tied || isRunTogether(names, parts)) return null;
  if (rest.some(({ word }) => INSTITUTIONS.has(word) || NAMED_AFTER.has(word))) return null;
  if (
    PARTICLES.has(first.word) ||
    (INSTITUTIONS.has(first.word) && !mayBeGiven(first.word)) ||
    SAINT.has(first.word) ||
    COMPASS.test(first.word) ||
    ROLES.has(last.word)
  )
    return null;
  // "Peter Marsh", and not "Will Marsh come?"
  const given = !isOrdinary(first.word) || (mayBeGiven(first.word) && !isCommonest(first.word));
  const bySurname = again.surnames.has(last.word) && given;
  const byFirstName = again.firstNames.has(first.word) && !isOrdinary(last.word);
  const told =
    afterPost || isOf(reading, name) || isOfBody(reading, name) || hasLetters(tokens, name);
  // "Loomford MP Tulip Marsh wrote": whatever word the given name is.
  const isMember = tokens[from - 1]?.word === "mp" && afterPost && !isOrdinary(last.word);
  if (isMember && speaks(tokens, name)) return name;
  const placed = told || bySurname || byFirstName;
  return isSomebody(names, tokens, name, placed) ? name : null;
}

/** "Chair of the": whether a run of capitals begins with the body of which somebody holds a post. */
function isOfPost(tokens: readonly Token[], { from }: Run): boolean {
  const of = tokens[from - 1]?.word === "the" ? from - 2 : from - 1;
  return tokens[of]?.word === "of" && ROLES.has(tokens[of - 1]?.word ?? "");
}

/** "Photograph: StaffAda Tarrow": a name of the record that a page has run together with the word before it. */
function isRunTogether(names: Names, [first, ...rest]: readonly Token[]): boolean {
  const [, given] = /^\p{Lu}\p{Ll}{3,}(\p{Lu}\p{Ll}+)$/u.exec(first?.text ?? "") ?? [];
  const last = rest.at(-1);
  return (
    given !== undefined &&
    last !== undefined &&
    names.first.has(given.toLowerCase()) &&
    names.surnames.at([last], 0).length > 0
  );
}

/** "the MP for North Umber": what somebody sits for. */
function isSeat(tokens: readonly Token[], from: number): boolean {
  const [of, preposition] = [tokens[from - 2], tokens[from - 1]];
  const sits = /^(?:mps?|msp|ms|member|councillor|candidate|seat|constituency)$/.test(
    of?.word ?? "",
  );
  return sits && /^(?:for|of)$/.test(preposition?.word ?? "") && !tokens[from]?.apart;
}

/** "The seat of Ally Marsh", where the article goes on with "Marsh": who sits for it. */
function isInSeat(tokens: readonly Token[], { from, to }: Run, { surnames }: Again): boolean {
  const [of, first, last] = [tokens[from - 2], tokens[from], tokens[to - 1]];
  const given = first !== undefined && isGiven(first.word);
  return of?.word === "seat" && given && surnames.has(last?.word ?? "");
}

function isSomebody(
  names: Names,
  tokens: readonly Token[],
  { from, to }: Run,
  placed: boolean,
): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || isInCapitals(last.text)) return false;
  const known = names.first.has(first.word) && !isOrdinary(first.word);
  const certain = known || isGiven(first.word);
  // "Lodhi-Marsh": of two joined one that is no word will do.
  const joined = last.tied === "-" && !isOrdinary(tokens[to - 2]?.word ?? "");
  const plain = joined || !isOrdinary(last.word);
  if (certain && plain) return true;
  const possible = certain || mayBeGiven(first.word) || !isOrdinary(first.word);
  if (
    possible &&
    (placed ||
      speaks(tokens, { from, to }) ||
      (mayBeGiven(first.word) && isInPost(tokens, { from, to })) ||
      ((plain || certain) && isToldOf(tokens, { from, to })) ||
      (plain && (hasPost(tokens, { from, to }) || followsPost(tokens, { from, to }))))
  )
    return true;
  // "Oswald Greening takes the long view": a given name that is no word begins no sentence as another thing.
  if (certain) return !(first.begins && isOrdinary(first.word)) && !nextIsCapital(tokens, to);
  if (!plain || (isOrdinary(first.word) && (first.begins || !mayBeGiven(first.word)))) return false;
  return mayBeGiven(first.word) || names.surnames.at([last], 0).length > 0;
}

const TRADE = pattern()`
  [a-z]{2}(?:er|or|ist|man|woman|ant|ian|ee|wife)$
  |^(?:
    nurse|student|delegate|activist|mother|father|miner|vicar|priest|chef|cook|vet|surgeon|coach
    |clerk
  )s?$
`;
const APPOSED = 5;

/** "Ally Marsh, of the UIW, said", "Ally Marsh of the UIW, who": before a body of the record and what was said or told. */
function isOfBody({ words: { tokens }, taken }: Reading, { to }: Run): boolean {
  const [of, the] = tokens.slice(to, to + 2);
  if (!of || of.begins || !/^(?:of|from|for)$/.test(of.word)) return false;
  // "Friends of the UIW, who" are a body themselves.
  if (!of.apart && isOrdinary(tokens[to - 1]?.word ?? "")) return false;
  let end = the?.word === "the" ? to + 2 : to + 1;
  if (!taken.has(end)) return isOfCapitals(tokens, end);
  while (taken.has(end) && !tokens[end]?.apart) end++;
  const after = tokens[end];
  if (!after || after.begins) return false;
  return after.apart
    ? SPEAKING.has(after.word) || after.word === "who"
    : !of.apart && SPEAKING.has(after.word);
}

const WITHIN = /^(?:of|for|on|against|and)$/;

/** "Ally Marsh from Free Looms on Umber said": whether two words or more with capitals stand from a token on before what was said. */
function isOfCapitals(tokens: readonly Token[], from: number): boolean {
  let end = from;
  const goesOn = (at: number) => tokens[at]?.capital === true && !tokens[at]?.apart;
  while (goesOn(end) || (WITHIN.test(tokens[end]?.word ?? "") && goesOn(end + 1))) end++;
  const after = tokens[end];
  return end - from > 1 && after !== undefined && !after.apart && SPEAKING.has(after.word);
}

/** "Ally Marsh, 31, a delegate", "Ally Marsh, who", "Ally Marsh, a retired midwife": as only people are told of. */
function isToldOf(tokens: readonly Token[], { to }: Run): boolean {
  const [first, second] = [tokens[to], tokens[to + 1]];
  if (!first?.apart || first.begins) return false;
  if (first.word === "who" || (/^\d\d$/.test(first.text) && second?.apart)) return true;
  // "Ally Marsh, the 20-year-old student"
  const aged = /^\d\d$/.test(second?.word ?? "") && tokens[to + 2]?.word === "year";
  if (/^(?:a|the)$/.test(first.word) && aged) return true;
  if (first.word !== "a" && first.word !== "an") return false;
  for (let at = to + 1; at < to + APPOSED; at++) {
    const token = tokens[at];
    if (!token || token.apart) return false;
    if (TRADE.test(token.word)) return true;
  }
  return false;
}

function nextIsCapital(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.capital === true && !token.apart && !isInCapitals(token.text);
}

const LETTERS = /^(?:QC|KC|MP|MSP|MEP|[OCMD]BE)$/;

/** Before letters that only people have: "Martin Marsh QC"; "Hope Valley MP Ally Marsh" is another. */
function hasLetters(tokens: readonly Token[], { from, to }: Run): boolean {
  const [first, letters] = [tokens[from]?.word ?? "", tokens[to]];
  const own =
    LETTERS.test(letters?.text ?? "") && !letters?.apart && !nextIsCapital(tokens, to + 1);
  return own && mayBeGiven(first) && !isPlace(first);
}

/** After an organisation of the record as an owner: "the UIW’s Ally Marsh". */
function isOf({ words: { tokens }, taken }: Reading, { from }: Run): boolean {
  const owner = tokens[from - 1];
  return owner?.word === "s" && owner.tied === "'" && !tokens[from]?.apart && taken.has(from - 2);
}

const NEAR = 4;
const FAR = 8;

/** Before a post as an apposition: "Ally Marsh, the general secretary". */
function hasPost(tokens: readonly Token[], { to }: Run): boolean {
  if (!tokens[to]?.apart || tokens[to]?.begins) return false;
  for (let at = to; at < to + NEAR; at++) {
    const token = tokens[at];
    if (!token || (at > to && token.apart)) return false;
    if (ROLES.has(token.word)) return true;
  }
  return false;
}

/** Between commas after a post: "The secretary of the branch, Ally Marsh, reckons". */
function followsPost(tokens: readonly Token[], { from, to }: Run): boolean {
  if (!tokens[from]?.apart || tokens[from]?.begins || !tokens[to]?.apart) return false;
  for (let at = from - 1; at >= Math.max(0, from - FAR); at--) {
    const token = tokens[at];
    if (ROLES.has(token?.word ?? "")) return true;
    if (token?.apart) return false;
  }
  return false;
}

/** Between commas right after a post: "the chief whip, Will Brook, had". */
function isInPost(tokens: readonly Token[], { from, to }: Run): boolean {
  const [prior, name, next] = [tokens[from - 1], tokens[from], tokens[to]];
  const parted = name?.apart && !name.begins && next?.apart && !next.begins;
  return parted === true && !prior?.capital && ROLES.has(prior?.word ?? "");
}

/** Beside a verb of saying or after a post: "Ally Marsh said", "told Ally Marsh", "chair Ally Marsh". */
function speaks(tokens: readonly Token[], { from, to }: Run): boolean {
  const [prior, next] = [tokens[from - 1], tokens[to]];
  if (
    prior &&
    !tokens[from]?.apart &&
    !prior.capital &&
    (SPEAKING.has(prior.word) || ROLES.has(prior.word))
  )
    return true;
  if (prior && HONORIFICS.has(prior.word)) return true;
  // "her solicitor, Ally Marsh, said"
  if (
    tokens[from]?.apart &&
    !prior?.capital &&
    next?.apart &&
    !next.begins &&
    SPEAKING.has(next.word)
  )
    return true;
  return next !== undefined && !next.apart && !next.capital && SPEAKING.has(next.word);
}

/** Links strangers wherever an article has their whole names, in headlines too. */
export function linkStrangers(readings: readonly Reading[], strangers: readonly string[]): void {
  if (strangers.length === 0) return;
  const tree = new NameTree<string>();
  for (const name of strangers) tree.add(name, name);
  for (const reading of readings) {
    const { tokens } = reading.words;
    for (let at = 0; at < tokens.length; at++) {
      const hit = tree.at(tokens, at).find((hit) => isOpen(reading, hit));
      if (hit) put(reading, hit, { kind: "stranger", name: hit.value });
    }
  }
}

function isOpen(reading: Reading, run: Run): boolean {
  const { tokens } = reading.words;
  return tokens[run.from]?.capital === true && isFree(reading, run) && !isTied(tokens, run);
}
