import { part } from "../../../pattern.ts";
import { type Alike, hasAlike, stemsIn } from "./alike.ts";

const WORDS = part`
  two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen
  |seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred
  |thousand|dozen|hundreds|thousands|dozens|half|third|quarter|one|no|none|nobody
`;
const NUMBER = new RegExp(
  `^(?:[£€$]?\\d[\\d,.]*(?:m|bn|k|th)?%?|(?:${WORDS})(?:-(?:${WORDS}))*)$`,
  "i",
);
const PIECE =
  /[£€$]?\d[\d,.]*\d(?:m|bn|k)?%?|[\p{L}\p{N}%]+(?:[’'-][\p{L}\p{N}]+)*|[.,;:!?()“”"—–]/gu;
const MARK = /^[.,;:!?()“”"—–]$/;
const PREPOSITION = /^(?:of|in|at|to|from|for|by|with|on|against|than|after|before)$/i;
const DETERMINER = /^(?:the|its|his|her|their|our|these|those|them|us)$/i;
/** After a number that stands for the thing named before it: "Of 61, 22 had none". */
const BARE =
  /^(?:had|have|has|were|was|are|is|did|do|would|will|said|say|to|voted|vote|backed|signed|against|for|in|left|came|went|who)$/i;
/** Before a number that is a day, a page or an age, and counts nothing. */
const DATED = /^(?:on|page|number|aged?)$/i;
const YEAR = /^(?:19|20)\d\d$/;
/** By what a place tells how many people it has. */
const HOLDS = /^(?:holds?|held|seats?|seated|fits?|takes?|drew|draws|attracted)$/i;
/** Those of whom a number tells how many came. */
const GATHERED = /^(?:audience|crowd|turnout|gathering|attendance|meeting)$/i;
const MEMBERS = /^(?:member|voter|deleg|candid|councillor)/;
const PEOPLE = /^(?:people|person|attend\w*|came|come|audience|crowd|present|there|turned)$/i;
/** How many words may stand between a number and what it counts. */
const FAR = 4;

/** Whether a number at a place counts one of some things: "43 constituency secretaries", "six of the branches". */
function counts(words: readonly string[], at: number, isThing: (word: string) => boolean): boolean {
  for (let next = at + 1; next <= at + FAR; next++) {
    const word = words[next];
    if (word === undefined || MARK.test(word)) return false;
    if (isThing(word)) return true;
    if (NUMBER.test(word)) return false;
    const group = /^of$/i.test(word) && next === at + 1 && DETERMINER.test(words[next + 1] ?? "");
    if (PREPOSITION.test(word) && !group) return false;
  }
  return false;
}

/** Whether a number stands for a thing that is named before it. */
function isBare(words: readonly string[], at: number): boolean {
  const next = words[at + 1];
  const before = words[at - 1] ?? "";
  // "A late result rather than a wrong one."
  if (YEAR.test(words[at] ?? "") || /^one$/i.test(words[at] ?? "")) return false;
  if (next === undefined) return true;
  if (MARK.test(next)) return !DATED.test(before);
  return BARE.test(next);
}

const BEING = /^(?:is|are|was|were|been|be)$/i;
const PASSIVE_FAR = 6;

/** "Links were sent to 11,600 people": as many as what was done with them tells of. */
function isPassive(
  words: readonly string[],
  at: number,
  isThing: (word: string) => boolean,
): boolean {
  if (!/^(?:to|from|by)$/i.test(words[at - 1] ?? "")) return false;
  const before = words.slice(Math.max(0, at - PASSIVE_FAR), at);
  const from = before.findLastIndex((word) => MARK.test(word)) + 1;
  const being = before.findIndex((word, index) => index > from && BEING.test(word));
  return being > 0 && before.slice(from, being).some(isThing);
}

/** Whether some things are people, of whom anything may be told. */
export const isOfPeople = ({ own }: Alike): boolean =>
  [...own].some((stem) => PEOPLE.test(stem) || MEMBERS.test(stem));

/**
 * Whether a text tells how many of some things: a number of it counts one, by what stands after the number, or by what
 * was named before a number that stands alone. Another number beside the thing tells nothing. `before` is the line
 * before. Of no thing in particular any number tells.
 */
export function countsIn(text: string, before: string, things: readonly Alike[]): boolean {
  const words = text.match(PIECE) ?? [];
  const numbers = words.flatMap((word, at) => (NUMBER.test(word) ? [at] : []));
  if (things.length === 0) return numbers.length > 0;
  const isAny = (said: string, which: readonly Alike[]) => {
    const stems = stemsIn(said);
    return which.some((each) => hasAlike(stems, each));
  };
  const isThing = (word: string) => isAny(word, things);
  const ofPeople = things.some(({ own }) => [...own].some((stem) => PEOPLE.test(stem)));
  const named = (at: number) =>
    isAny(words.slice(0, at).join(" "), things) || isAny(before, things);
  return numbers.some((at) => {
    if (counts(words, at, isThing)) return true;
    const gathered = /^of$/i.test(words[at - 1] ?? "") && GATHERED.test(words[at - 2] ?? "");
    if (gathered && ofPeople) return true;
    if (isPassive(words, at, isThing)) return true;
    // "There were 1,877 of them": of whom the line before tells.
    const ofThem =
      /^of$/i.test(words[at + 1] ?? "") && /^(?:them|these|those)$/i.test(words[at + 2] ?? "");
    if (ofThem && isAny(before, things)) return true;
    const held = ofPeople && words.slice(0, at).some((word) => HOLDS.test(word));
    return isBare(words, at) && (held || named(at));
  });
}

const SAID_NUMBER = part`
  (?:
    \d[\d,]*(?:\.\d+)?(?:%| per cent)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven
    |twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?
  )
`;
/** How a vote went: "by 19 votes to 14", "twenty-two for and thirteen against". */
export const VOTE_RESULT = new RegExp(
  `(?<!\\bfrom )\\b${SAID_NUMBER}(?: votes?)? (?:votes )?(?:to|against) ${SAID_NUMBER}\\b|\\b${SAID_NUMBER}\\b[^.]{0,24}\\b(?:for|in favour)\\b[^.]{0,16}\\b${SAID_NUMBER}\\b[^.]{0,16}\\bagainst\\b`,
  "i",
);

/** Whether a text tells how a vote went: "by 19 votes to 14"; not "from 39 to 25". */
export const isVoteResult = (text: string): boolean => VOTE_RESULT.test(text);

const OF_VOTE =
  /\b(?:by|vot(?:es?|ed|ing)|carried|won|lost|fell|passed|backed|against|per cent|ballot|majority|division)\b|%/;

/** The same where two numbers alone could be a span: "aged 18 to 25" is no vote. */
export const tellsOfVote = (text: string): boolean => isVoteResult(text) && OF_VOTE.test(text);
