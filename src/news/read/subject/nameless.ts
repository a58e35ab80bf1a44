import { part, pattern } from "../../../pattern.ts";
import { isMark, isOf, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import {
  DETERMINERS,
  DOCUMENTS,
  FINITE,
  HYPOTHETICAL,
  JOINING,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVE,
  SUBORDINATING,
  TITLES,
} from "../words/word-kinds.ts";
import { isFree, type Part } from "./bodies.ts";
import { isToldAtEnd } from "./told-at-end.ts";
import { pastMore } from "./told-more.ts";

/** What one who is not named is called; the plain word alone tells too little of whom it is. */
const ONE = part`
  (?:
    ally|friend|aide|colleague|supporter|adviser|advisor|backer|critic|opponent|insider|source
    |official|officer|organiser|member|figure|voice|delegate|activist|campaigner|staffer
    |councillor|mp|peer|minister|frontbencher|backbencher|veteran|steward|secretary|representative
    |rep|strategist|volunteer|candidate|rival|attendee|observer|person|man|woman|participant
    |leader|resident|voter|shopper|onlooker|left-?winger|right-?winger|solicitor|lawyer|barrister
  )
`;
const SINGLE = new RegExp(`^${ONE}$`);
const PLURAL = pattern()`
  ^(?:
    allies|friends|aides|colleagues|supporters|advisers|backers|critics|opponents|insiders|sources
    |officials|officers|organisers|others|members|figures|voices|delegates|activists|campaigners|councillors|mps
    |peers|ministers|frontbenchers|backbenchers|representatives|volunteers|candidates|rivals
    |people|agents|speakers|protesters
  )$
`;
/** Whether a word is of several people. */
export const isCrowd = ({ kind, text }: Token): boolean =>
  kind === "word" &&
  (PLURAL.test(text) || SIDES.test(text) || /^(?:leaders|chiefs|bosses)$/.test(text));

/** Whether what somebody is called is of several: "members of the committee", "several older delegates", "a number of members". */
export function isOfSeveral(name: string): boolean {
  const words = name
    .toLowerCase()
    .replace(/^a number of /, "")
    .split(" ");
  const end = words.findIndex((word) => LEADS.test(word));
  // "Some on the panel"
  if (end === 1 && SOME.test(words[0] ?? "")) return true;
  return words.slice(0, end < 0 ? words.length : end).some((word) => PLURAL.test(word));
}

const SIDES =
  /^(?:left-?wingers|right-?wingers|centrists|moderates|opponents|critics|supporters|allies|campaigners|sources|insiders|officers|speakers|protesters)$/;
const A = /^(?:an?|one|another)$/;
const SOME =
  /^(?:some|several|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|most|others|dozens|scores|hundreds|\d{1,4})$/;
const LEADS = /^(?:of|for|in|on|at|from|inside|within|near|close|behind|to)$/;
/** "One person familiar with the count", "a member with long experience", "a solicitor acting for others". */
const KNOWS = /^(?:with|familiar|acting|present|contacted|approached)$/;
const MOST_WORDS = 11;
const MOST_BEFORE = 7;

/** "Some in your own party say": put to somebody, and told by nobody. */
const OURS = /^(?:my|our|your)$/;

const isPlain = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  ![TITLES, PRONOUNS, FINITE, RELATIVE, JOINING, SUBORDINATING].some((words) =>
    isOf(token, words),
  ) &&
  !OURS.test(token.text) &&
  SAYINGS.get(token.text)?.noun !== false;

const isOrganisation = (token: Token | undefined): boolean =>
  token?.kind === "name" && token.named?.subject.kind === "organisation";

/** "When one member asked": what is told only beside. */
const isWithin = (token: Token): boolean =>
  token.kind !== "word" ||
  [SUBORDINATING, RELATIVE, HYPOTHETICAL].some((words) => isOf(token, words));

const MOST_OF_LETTER = 3;

/** "In a letter to Colin Vane, the secretary": in what something is said, and to whom. */
const isLetter = (before: readonly Token[]): boolean =>
  before[0]?.text === "in" &&
  before.slice(1, 1 + MOST_OF_LETTER).some((token) => isOf(token, DOCUMENTS)) &&
  before.every((token) => !isOf(token, FINITE) && !SAYINGS.has(token.text));

/** "Asked whether Vane would stand": what is put to whoever speaks after it. */
const isQuestion = (before: readonly Token[]): boolean =>
  /^(?:asked|pressed|challenged|questioned)$/.test(before[0]?.text ?? "") &&
  before.every(({ kind }) => kind === "word" || kind === "name");

/** Whether a sentence, or what it tells after its words, begins at a token: "However, one member", "“No,” an ally". */
function isOpening(tokens: readonly Token[], from: number): boolean {
  const prior = tokens[from - 1];
  if (prior === undefined || prior.kind === "quote" || isMark(prior, ";:—–")) return true;
  if (isOf(prior, JOINING)) return from === 1 || isMark(tokens[from - 2], ",;");
  if (!isMark(prior, ","))
    return from <= 2 && isFree(tokens, from) && (prior.text === "as" || !isWithin(prior));
  const before = tokens.slice(0, from - 1);
  if (before.at(-1)?.kind === "quote" || isLetter(before) || isQuestion(before)) return true;
  return (
    before.length < MOST_BEFORE &&
    before.every((token) => token.kind === "word" && !isOf(token, FINITE))
  );
}

/** Whether what begins at a token and ends before another is what somebody is called: "senior figure at the event"; where `isMore` is told after it, a plain word is enough: "friend who sits on it". */
function isCalled(
  tokens: readonly Token[],
  from: number,
  to: number,
  noun: RegExp,
  isMore: boolean,
): boolean {
  const head = tokens.findIndex(
    (token, at) =>
      at >= from &&
      at < to &&
      noun.test(token.text) &&
      (at + 1 === to || isLed(tokens, at + 1) || KNOWS.test(tokens[at + 1]?.text ?? "")),
  );
  if (head < 0) return false;
  const before = tokens.slice(from, head);
  const led = before.some((token) => isOf(token, PREPOSITIONS) || isOf(token, DETERMINERS));
  const enough = isMore || UNTOLD.test(tokens[head]?.text ?? "");
  return !led && (enough || head > from || to > head + 1);
}

/** What somebody is called who will not be named, by that word alone: "one source said". */
const UNTOLD = /^(?:source|insider)s?$/;

const isLed = (tokens: readonly Token[], at: number) => LEADS.test(tokens[at]?.text ?? "");

/** Whether all before a token is "one of them": one of those told of before, as in "One of them, who would not be named". */
export const isOfThem = (tokens: readonly Token[], to: number): boolean =>
  /^one of (?:them|us|those)$/.test(
    tokens
      .slice(0, to)
      .map(({ text }) => text)
      .join(" "),
  );

const COUNTED = /^(?:one|two|three|four|another|several)$/;
const NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})$/;

/** "One of the delegates", "two of those present", "one of the eight who voted against": some of those told of; `isMore` where more is told of them after a token. */
function isSomeOf(tokens: readonly Token[], from: number, to: number, isMore: boolean): boolean {
  const [some, of, the, ...rest] = tokens.slice(from, to);
  if (!COUNTED.test(some?.text ?? "") || of?.text !== "of") return false;
  const ends = (next: Token | undefined) =>
    next === undefined || LEADS.test(next.text) || KNOWS.test(next.text);
  if (the?.text === "those") return ends(rest[0]) && (isMore || rest.length > 0);
  if (the?.text !== "the") return false;
  if (rest.length === 1 && NUMBER.test(rest[0]?.text ?? "")) return isMore;
  const head = rest.findIndex(({ text }) => PLURAL.test(text));
  const plain = rest
    .slice(0, head)
    .every((token) => !isOf(token, PREPOSITIONS) && !isOf(token, DETERMINERS));
  return head >= 0 && plain && ends(rest[head + 1]);
}

const THINKS = pattern()`
  ^(?:
    believe|believed|think|thought|feel|felt|reckon|reckoned|hope|hoped|fear|feared|suspect
    |suspected|doubt|doubted|wonder|wondered
  )$
`;

/** Whether what is told at a token is what somebody thinks, and need not have been said. */
const isThought = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 3).some(({ kind, text }) => kind === "word" && THINKS.test(text));

/** "Right-wing members of": what some of a body are. */
const WING = /^(?:left-?wing|right-?wing|left|right|senior|leading|newly-elected)$/;

const MANY = /^(?:a dozen|a number of|(?:several|many|most|dozens|scores|hundreds)(?: of)?)(?= )/;

/** "A dozen committee members", "a number of members", "dozens of delegates": how many they are, and what. */
function isManyPeople(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).map(({ text }) => text);
  const count = MANY.exec(words.join(" "))?.[0];
  if (!count) return false;
  // "Most members think so" is how an article has it, and "as many members said so as not" a count.
  if (isThought(tokens, to)) return false;
  if (tokens[from - 1]?.text === "as") return false;
  const first = from + count.split(" ").length;
  const head = tokens.findIndex(
    ({ text }, at) => at >= first && at < to && PLURAL.test(text) && text !== "people",
  );
  const before = tokens.slice(first, head);
  const plain = before.every((token) => !isOf(token, PREPOSITIONS) && !isOf(token, DETERMINERS));
  return head >= first && plain && (head + 1 === to || isLed(tokens, head + 1));
}

/** "Left-wingers said", "Sources told us": many who are of one side, by that word alone. */
const isOfOneSide = (tokens: readonly Token[], from: number, to: number): boolean =>
  to === from + 1 && SIDES.test(tokens[from]?.text ?? "") && !isThought(tokens, to);

const INSIDE_OF =
  /^(?:two|three|four|several|senior|party|union|labour|regional|local|national|other|momentum|leadership|nec|government|downing|street|westminster)$/;
const INSIDE = /^(?:sources|insiders|officials|aides)$/;

/** "Labour sources claimed", "senior party officials said": those inside a body, by the words before that alone. */
const isInsideOne = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from + 1 &&
  INSIDE.test(tokens[to - 1]?.text ?? "") &&
  !isThought(tokens, to) &&
  tokens
    .slice(from, to - 1)
    .every((token) => isOrganisation(token) || isOf(token, TITLES) || INSIDE_OF.test(token.text));

const MOST_OF_KINDS = 4;

/** "Several old and new members", "campaigners in Open Looms and Fair Cloth": whether "and" joins two words for one noun, or two names. */
function isAndOfKinds(tokens: readonly Token[], and: number): boolean {
  const [before, after] = [tokens[and - 1], tokens[and + 1]];
  if (tokens[and]?.text !== "and" || !before || !after) return false;
  const plain = [before, after].every((token) => isPlain(token) && !PLURAL.test(token.text));
  const names = before.capital && after.capital;
  const led = tokens
    .slice(Math.max(0, and - MOST_OF_KINDS), and)
    .some(({ text }) => LEADS.test(text));
  return plain && (names || (!led && !isOf(after, DETERMINERS)));
}

/**
 * Somebody without a name, by what that one is called before a token: "an organiser for a rival campaign", "a union
 * official who has seen many of these". Null where it hangs on somebody, or may be anybody.
 */
export function namelessBefore(tokens: readonly Token[], end: number): Part | null {
  const to = pastMore(tokens, end);
  const last = tokens[to - 1];
  // "One member who worked for Vane": what more is told names somebody else; "those who chose Vane" are many.
  const isMore =
    to < end &&
    !isMark(tokens[end - 1], ",") &&
    (last?.text === "those" || !tokens.slice(to, end).some(({ capital }) => capital));
  // "Those who held out", "one of those who held out"
  const those = isSomeOf(tokens, to - 3, to, isMore) ? to - 3 : to - 1;
  if (isMore && last?.text === "those" && isOpening(tokens, those) && !isThought(tokens, end))
    return { from: those, to: end };
  if (isMark(last, ",") || isOf(last, PREPOSITIONS) || isOf(last, DETERMINERS)) return null;
  if (to < end && isMark(tokens[to], ",") && isOfThem(tokens, to)) return { from: 0, to };
  for (let from = to - 1; from >= Math.max(0, to - MOST_WORDS); from--) {
    const token = tokens[from];
    // "Two people who have seen it": by what more is told of them.
    const part = { from, to: isMore && to === from + 2 ? end : to };
    const begins = isOpening(tokens, from) || isToldAtEnd(tokens, from, end);
    if (isInsideOne(tokens, from, to) && begins) return part;
    const left = token?.text === "left" && tokens[from - 1]?.text === "the";
    // "One councillor, who would not be named": no title of anybody.
    const noun = from === to - 1 && SINGLE.test(token?.text ?? "");
    const and = isAndOfKinds(tokens, from);
    if (!isPlain(token) && !isOrganisation(token) && !left && !noun && !and) return null;
    if (!begins) continue;
    if (isSomeOf(tokens, from, to, isMore)) return { from, to: isMore ? end : to };
    if (isManyPeople(tokens, from, to)) return part;
    if (A.test(token?.text ?? "") && isCalled(tokens, from + 1, to, SINGLE, isMore)) return part;
    if (SOME.test(token?.text ?? "")) {
      const people = isCalled(tokens, from + 1, to, PLURAL, isMore);
      return people || /^(?:on|in|at|inside|within)$/.test(tokens[from + 1]?.text ?? "")
        ? part
        : null;
    }
    if (PLURAL.test(token?.text ?? "") && isLed(tokens, from + 1)) return part;
    const wing = WING.test(token?.text ?? "") && PLURAL.test(tokens[from + 1]?.text ?? "");
    if (wing && isLed(tokens, from + 2)) return part;
    // "The officers of the branch"
    const [head, of] = [tokens[from + 1], tokens[from + 2]];
    if (token?.text === "the" && head?.text === "officers" && of?.text === "of") return part;
    if (isOfOneSide(tokens, from, to)) return part;
  }
  return null;
}
