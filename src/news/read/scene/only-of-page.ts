import type { Reading, ReadLine } from "../article.ts";
import { isStranger } from "../subject/bodies.ts";
import { isOfThem } from "../subject/nameless.ts";
import { isOnePerson, isTrade } from "../subject/sentence-subject.ts";
import type { Subject } from "../subject/subject.ts";
import { isSurnameAlone } from "../subject/surname-alone.ts";
import { isMark, isOf, type Token } from "../words/tokens.ts";
import { ANYONE, DETERMINERS } from "../words/word-kinds.ts";
import { isNamedIn } from "./apart.ts";
import type { Who } from "./who.ts";

/** Within how many sentences she was named whom alone on its page a pronoun can mean. */
const NEAR = 4;
const MOST_OF_APPOSITION = 4;
/** "a Loom Forward branch organiser" */
const MOST_BEFORE = 4;
const isA = (token: Token) => isOf(token, DETERMINERS) || token.possessive === true;

/** "Ada Tarrow, the clerk", "the clerk, Ada Tarrow", "the clerk Ada Tarrow": whether what somebody is stands by the name. */
function isByName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[isMark(tokens[at + 1], ",") ? at + 2 : at + 1];
  if (next?.kind === "name") return true;
  const comma = tokens.findLastIndex((token, before) => before < at && isMark(token, ","));
  // "Ada Tarrow, 71, a clerk"
  const aged = /^\d+$/.test(tokens[comma - 1]?.text ?? "") && isMark(tokens[comma - 2], ",");
  const name = tokens[aged ? comma - 3 : comma - 1];
  return name?.kind === "name" && at - comma <= MOST_OF_APPOSITION;
}

/** Whether one person without a name is told of at a token. */
const isSomeone = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  const one = token !== undefined && isOnePerson(token);
  // "earlier", "after": what ends as a trade does and stands alone is none.
  const trade = isTrade(token) && tokens.slice(Math.max(0, at - MOST_BEFORE), at).some(isA);
  return isOf(token, ANYONE) || ((one || trade) && !isByName(tokens, at));
};

/** Whether nobody is told of in a line of whom it is not read who it is. */
export const isClear = ({ cast, tokens }: ReadLine): boolean =>
  !(cast.open || cast.hidden || cast.entry || isStranger(tokens) || isSurnameAlone(tokens)) &&
  !isOfThem(tokens, 3) &&
  !tokens.some((_, at) => isSomeone(tokens, at));

/**
 * The only one of all whom an article has named so far whom a pronoun can mean, who has spoken before, where that was by
 * name a moment ago and nobody without one has come since, nor stands before the pronoun.
 */
export function onlyOfPage(
  { lines, scene, whoOf }: Reading,
  line: ReadLine,
  subject: Subject,
): Who | null {
  const word = subject.kind === "pronoun" ? subject.word : "";
  if (word !== "he" && word !== "she") return null;
  const here = lines.indexOf(line);
  const own = line.tokens.slice(0, subject.from);
  const named = [
    ...lines.slice(0, here).flatMap(({ cast }) => cast.people),
    ...own.flatMap((token) => whoOf(token) ?? []),
  ];
  const all = named.filter((who) => scene.mayBe(who, word));
  const [who, ...others] = new Map(all.map((each) => [each.key, each])).values();
  if (!who || others.length > 0 || scene.pronounOf(who) !== word) return null;
  if (!scene.heard.has(who.key)) return null;
  const isHere = ({ cast }: ReadLine) => cast.people.some(({ key }) => key === who.key);
  if (isHere(line) || isNamedIn(line.cast.quoted, who)) return null;
  const before = lines.slice(Math.max(0, here - NEAR), here);
  const since = before.slice(Math.max(0, before.findLastIndex(isHere)));
  const clear = [...since, { ...line, tokens: own }].every(isClear);
  return before.some(isHere) && clear ? who : null;
}

const PRONOUN = { he: /^(?:he|him|his)$/, she: /^(?:she|her|hers)$/ } as const;

/**
 * Whose "his office" is: the only one whom its paragraph has named before it, in the sentence before too, where nobody
 * else is told of there.
 */
export function ownerOfOffice(
  { lines, scene }: Reading,
  line: ReadLine,
  word: "he" | "she",
): Who | null {
  const before = lines
    .slice(0, lines.indexOf(line))
    .filter(({ cast }) => cast.paragraph === line.cast.paragraph);
  const [who, ...others] = new Map(
    before.flatMap(({ cast }) => cast.people).map((each) => [each.key, each]),
  ).values();
  if (!who || others.length > 0 || scene.pronounOf(who) !== word) return null;
  const isNear = before.at(-1)?.cast.people.some(({ key }) => key === who.key);
  const clear = before.every(
    (each) => isClear(each) && !each.tokens.some(({ text }) => PRONOUN[word].test(text)),
  );
  return isNear && clear ? who : null;
}
