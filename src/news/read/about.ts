import type { Reading, ReadLine } from "./article.ts";
import { whoIs } from "./scene/speaking.ts";
import type { Who } from "./scene/who.ts";
import { isBare, isStranger, spokesBefore } from "./subject/bodies.ts";
import { describedFrom } from "./subject/described.ts";
import { namelessBefore } from "./subject/nameless.ts";
import { ownersOfThings } from "./subject/owners.ts";
import {
  afterFront,
  afterWhen,
  isVerb,
  pastAside,
  sentenceSubject,
} from "./subject/sentence-subject.ts";
import type { Subject } from "./subject/subject.ts";
import { isSurnameAlone } from "./subject/surname-alone.ts";
import { isMark, isOf, type Token } from "./words/tokens.ts";
import { ADVERBS, DETERMINERS, JOINING, PRONOUNS, SOMEBODY, TITLES } from "./words/word-kinds.ts";

/** Whom a line is about, with those who are named only in what it calls that one. */
interface About {
  readonly who: Who;
  readonly owners: readonly Who[];
  /** Whether it tells of something else first: "The hall is full, and Vane has a key". */
  readonly joined?: boolean;
}

const who = (reading: Reading, line: ReadLine, subject: Subject) =>
  whoIs(reading, line, subject, "before", false);

/** Whom a line is about, for what is said after it: "somebody" where that is one without a name; null where it is nobody. */
export function aboutIn(reading: Reading, line: ReadLine): About | "somebody" | null {
  const { tokens } = line;
  if (isStranger(tokens) || isSurnameAlone(tokens)) return "somebody";
  const subject = sentenceSubject(tokens);
  const isNamed = subject !== null && subject !== "somebody" && subject.kind !== "nameless";
  const unnamed = isNamed ? null : namelessIn(tokens);
  const met = unnamed && who(reading, line, unnamed);
  if (met && unnamed) reading.scene.meets(met, isAlone(tokens, unnamed));
  if (subject === "somebody" || met) {
    const from = afterWhen(tokens);
    const described = describedFrom(tokens, from);
    const found = described && who(reading, line, { kind: "described", described, from });
    return found ? { who: found, owners: [] } : (identifiedIn(reading, line) ?? "somebody");
  }
  if (subject === null) return identifiedIn(reading, line) ?? introducedTo(reading, line);
  // "It was sent by Ada Tarrow, who had it on a number that she gave to nobody": not whom “she” may mean before.
  const brought = subject.kind === "pronoun" && isAfterBrought(reading, line, subject);
  const found = brought ? null : who(reading, line, subject);
  if (found?.kind === "beside" && subject.kind === "beside") reading.scene.meets(found);
  if (found && found.kind !== "beside") {
    const first = afterFront(tokens, subject.from + 1) > 0 ? tokens.slice(0, subject.from) : [];
    const owners = [
      ...ownersIn(reading, line, subject),
      ...first.flatMap((token) => reading.whoOf(token) ?? []),
    ];
    return { who: found, owners, joined: isJoinedTo(tokens, subject) };
  }
  const it = subject.kind === "pronoun" && subject.word === "it";
  return it || brought ? introducedTo(reading, line) : null;
}

/** Whether a sentence tells of something else before it joins to that what it tells of somebody. */
const isJoinedTo = (tokens: readonly Token[], { from }: Subject): boolean =>
  isMark(tokens[from - 2], ",") &&
  isOf(tokens[from - 1], JOINING) &&
  tokens.slice(0, from - 2).some(isVerb);

/** Whether a pronoun stands after the one whom its sentence brings in, with nobody else named. */
function isAfterBrought(
  { whoOf }: Reading,
  { cast, tokens }: ReadLine,
  { from }: Subject,
): boolean {
  const [only, ...others] = cast.introduced;
  const alone = only && others.length === 0 && cast.people.every(({ key }) => key === only.key);
  return alone === true && tokens.slice(0, from).some((token) => whoOf(token)?.key === only?.key);
}

/** "An ally of the loser was blunter", "A spokesman for the Guild drew attention to it": who is told of without a name by the first verb of a line. */
function namelessIn(tokens: readonly Token[]): Subject | null {
  for (const [at, token] of tokens.entries()) {
    if (token.kind === "quote") return null;
    const part = isVerb(token) ? namelessBefore(tokens, at) : null;
    if (part) return { kind: "nameless", part, from: part.from };
    const spokes = isVerb(token) ? spokesBefore(tokens, at) : null;
    if (spokes?.from === 0 && !isBare(tokens, spokes))
      return { kind: "spokes", part: spokes, from: 0 };
  }
  return null;
}

/** Whether a sentence tells of nobody but who without a name opens it. */
const isAlone = (tokens: readonly Token[], subject: Subject): boolean =>
  subject.kind === "nameless" &&
  subject.from === 0 &&
  tokens
    .slice(subject.part.to)
    .every(
      (token) =>
        token.kind !== "quote" && ![SOMEBODY, PRONOUNS].some((words) => isOf(token, words)),
    );

/** "The best-known of the losers was Ada Tarrow, a clerk.": who somebody told of by what that one is turns out to be. */
function identifiedIn({ whoOf }: Reading, { tokens }: ReadLine): About | null {
  const at = tokens.findIndex(({ kind }) => kind !== "word");
  const name = tokens[at];
  let is = at - 1;
  while (isOf(tokens[is], TITLES)) is--;
  const opens =
    is > 1 && isOf(tokens[0], DETERMINERS) && /^(?:is|was)$/.test(tokens[is]?.text ?? "");
  const goesOn = isMark(tokens[at + 1], ",");
  const found = opens && goesOn && !name?.possessive ? whoOf(name) : null;
  const plain = tokens.slice(1, is).every((token) => !isVerb(token) || isOf(token, ADVERBS));
  return plain && found?.kind === "person" ? { who: found, owners: [] } : null;
}

/** "There was praise from Ada Tarrow, a clerk.", "Nobody but Ada Tarrow was nominated.": whether a line says who it is whom it brings in, or that it is nobody else. */
const isBroughtInBy = ({ whoOf }: Reading, { cast, tokens }: ReadLine): boolean =>
  tokens.some(
    (token, at) =>
      token.kind === "name" &&
      whoOf(token)?.key === cast.introduced[0]?.key &&
      (isMark(tokens[at + 1], ",") || tokens[at - 1]?.text === "but"),
  );

/** The only one whom a line names, where it brings that one in, and goes on with nobody's words. */
function introducedTo(reading: Reading, line: ReadLine): About | null {
  const { scene } = reading;
  const { cast, tokens } = line;
  const met = tokens.some(({ kind, text }) => kind === "word" && /^(?:i|we)$/.test(text));
  const [only, ...others] = cast.introduced;
  const goesOn = !met && !(scene.opensParagraph() && isBroughtInBy(reading, line));
  if (goesOn && scene.mayGoOn(only ? scene.pronounOf(only) : null)) return null;
  // "Filmed by Colin Vane, who sent it to Stella Penhale": "he" after it is nobody else.
  const said = only && scene.pronounOf(only);
  const isOther = (who: Who) => (said === "he" || said === "she" ? !scene.mayBe(who, said) : false);
  const alone = cast.people.every((who) => who.key === only?.key || isOther(who));
  return only && others.length === 0 && alone ? { who: only, owners: [] } : null;
}

/** "Tarrow’s agent, Colin Vane, is firm", "Colin Vane, a friend of Tarrow, is firm": Tarrow. */
function ownersIn(
  { whoOf }: Reading,
  { tokens, cast }: ReadLine,
  subject: Subject,
): readonly Who[] {
  // "Colin Vane, who followed Ben Orrery, gave him nothing": of Orrery it tells on.
  if (subject.kind !== "name" || cast.objects) return [];
  const name = tokens.indexOf(subject.token);
  const aside = tokens.slice(name + 1, pastAside(tokens, name + 1));
  const called = [...tokens.slice(subject.from, name), ...aside, ...ownersOfThings(tokens)];
  return called.flatMap((token) => whoOf(token) ?? []);
}
