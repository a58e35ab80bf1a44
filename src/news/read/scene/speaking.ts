import { pronounOf as firstNamePronoun } from "#src/core/given-names.ts";
import { MONTHS, WEEKDAYS } from "../../calendar.ts";
import type { Reading, ReadLine } from "../article.ts";
import { isAddressed } from "../content/addressee.ts";
import { isSayingAt } from "../content/content-clause.ts";
import { isOnAnotherTape, ofLetter } from "../documents/in-which.ts";
import { hasMotto } from "../pages/motto.ts";
import { nameOver } from "../pages/under-heading.ts";
import type { Described } from "../subject/described.ts";
import { isPutBack } from "../subject/introduced.ts";
import { isCrowd } from "../subject/nameless.ts";
import { outletNamed } from "../subject/outlets.ts";
import { afterColon, ofOwnSentence } from "../subject/own-sentence.ts";
import { isPair } from "../subject/pair.ts";
import {
  afterFront,
  afterWhen,
  isTrade,
  isVerb,
  sentenceSubject,
} from "../subject/sentence-subject.ts";
import type { Subject } from "../subject/subject.ts";
import { isMark, isOf, type Token } from "../words/tokens.ts";
import { JOINING, POSSESSOR, SOMEBODY, TITLES } from "../words/word-kinds.ts";
import { hangsOnAct, whoActsOn } from "./apart.ts";
import type { Stands } from "./described-again.ts";
import { onlyOfPage, ownerOfOffice } from "./only-of-page.ts";
import type { Standing } from "./scene.ts";
import {
  bodyAt,
  bodyNamed,
  friendOfOne,
  unnamed,
  whoAre,
  whoIsBeside,
  whoIsNameless,
  whoSpeaks,
} from "./speaking-for.ts";
import type { Who } from "./who.ts";

/** Who the subject of a verb of saying is; null where that is not settled. */
export function whoIs(
  reading: Reading,
  line: ReadLine,
  subject: Subject,
  standing: Standing,
  goesOn: boolean,
): Who | null {
  switch (subject.kind) {
    case "name":
      return reading.whoOf(subject.token);
    case "beside":
      return whoIsBeside(reading, line, subject.beside);
    case "spokes":
      return whoSpeaks(reading, line, subject.part);
    case "nameless":
      return whoIsNameless(reading, line, subject.part);
    case "body":
      return bodyAt(line, subject.part);
    case "bodies":
      return whoAre(reading, line, subject.parts);
    case "several":
      return reading.scene.several(subject.several);
    case "friend":
      return friendOfOne(reading, line, subject.noun);
    case "one": {
      const name = reading.scene.oneOfThem(subject.word);
      return name === null ? null : unnamed(name);
    }
    case "outlet": {
      const name = outletNamed(reading.lines, subject.noun);
      return name === null ? null : bodyNamed(`the ${name}`);
    }
    case "of-pronoun": {
      if (subject.word === "it") {
        const body = reading.scene.bodyBefore();
        return body && unnamed(`a ${subject.noun} for ${body.speaker.name}`);
      }
      const beside = / (?:of|to)$/.test(subject.noun);
      const from = beside ? subject.from + 2 : subject.from;
      const pronoun = { kind: "pronoun", word: subject.word, from, owns: true } as const;
      const isHisOrHers = subject.word === "he" || subject.word === "she";
      const owner =
        whoIs(reading, line, pronoun, "before", false) ??
        (isHisOrHers && !beside ? ownerOfOffice(reading, line, subject.word) : null);
      if (owner?.kind !== "person") return null;
      const { name } = owner.speaker;
      return unnamed(beside ? `${subject.noun} ${name}` : `${name}’s ${subject.noun}`);
    }
    case "document": {
      const { owner, noun, from } = subject;
      if (owner === "the") return reading.scene.written.byNoun(noun);
      if (owner === "it") return reading.scene.bodySpeaking();
      if (typeof owner !== "string") {
        const writer = reading.whoOf(owner);
        const own = writer?.kind === "person" || BY_A_BODY.test(noun);
        return own ? writer : null;
      }
      const meant = whoIs(reading, line, { kind: "pronoun", word: owner, from }, "before", false);
      return meant ?? reading.scene.written.byPronoun(owner);
    }
    case "described":
      return (
        spokenAgain(reading, subject.described) ??
        reading.scene.described(subject.described, reading.called, {
          answers: answeringIn(line, standing),
          first: line.tokens
            .slice(0, subject.from)
            .every((token) => reading.whoOf(token)?.kind !== "person"),
        }) ??
        nameOver(reading, line) ??
        (isToldHere(line.tokens, subject.described) ? reading.scene.profiled : null)
      );
    default: {
      const letter = ofLetter(reading, line, subject);
      if (letter) return letter;
      if (isOnAnotherTape(line.tokens)) return null;
      // What is said begins after a colon: "Tarrow is firm: the rules, she says, are old."
      const clause = afterColon(line.tokens, subject.from);
      const last = standing === "end" && clause === 0;
      const end = standing === "aside" || (standing === "end" && !last) ? clause : subject.from;
      const own = (to: number, near = false) =>
        subject.kind === "pronoun" && (subject.word === "he" || subject.word === "she")
          ? ofOwnSentence(reading, line, subject.word, to, near)
          : null;
      const colon = standing === "after" ? colonBefore(line.tokens, subject.from) : end;
      const spoken = standing === "after";
      // "Only Penhale came, she says.": not whom it is about.
      const alone = !last && (colon > 0 || !spoken) ? own(colon, spoken) : null;
      if (alone) return alone;
      if (standing === "aside" && isOnUnnamed(line, subject.from)) return null;
      const turned =
        subject.kind === "pronoun" && !spoken && isTurning(line.tokens, subject.from)
          ? turnedTo(reading, subject.word)
          : null;
      if (turned) return turned;
      // "Of Penhale and Quill, he remarked that": nobody of whom it is put first has said it.
      const putFirst = isPutFirst(line.tokens, subject.from) || isDoing(line.tokens, subject.from);
      const before = putFirst || isPut(line.tokens, end) ? [] : line.tokens.slice(0, end);
      const actor = subject.kind === "pronoun" ? whoActsOn(line.tokens, end, subject.word) : null;
      if (actor && hangsOnAct(line.tokens, subject.from)) return null;
      const addressed = before.filter((_, at) => isAddressed(before, at));
      const earlier = before.flatMap((token) => {
        const who = token === actor || addressed.includes(token) ? null : reading.whoOf(token);
        return who?.kind === "person" ? [who] : [];
      });
      const meant =
        (spoken ? ofMotto(reading, line, subject) : null) ??
        reading.scene.settle(subject, earlier, {
          goesOn,
          spoken,
          opens: opensOn(line.tokens, subject, standing),
          aside: putFirst || standing === "aside",
        }) ??
        onlyOfPage(reading, line, subject);
      if (meant && isPair(meant) && line.tokens.slice(0, subject.from).some(isCrowd)) return null;
      const apart = putFirst ? line.tokens.slice(0, subject.from) : addressed;
      const isOther = apart.some((token) => reading.whoOf(token)?.key === meant?.key);
      const named = meant !== null && namesAfter(reading, line, subject, meant);
      const another = isOther || (standing === "aside" && isNameOf(reading, line, subject, meant));
      const settled = named ? interviewee(reading, subject) : another ? null : meant;
      // "The exclusion of Penhale, she says, was odd": in an interview whom its paragraph is about.
      const aside = standing === "aside" && before.every((_, at) => isUnderOf(before, at));
      const who = settled ?? (aside ? ofPassage(reading, subject) : null);
      // "Tarrow was not so much cross, she said, as tired": no one else is named who may have said it.
      const surely = who !== null && who.kind !== "beside";
      if (standing !== "aside" || end > 0 || surely) return who;
      // "The group, he added, was late": a spokesman, where nobody else is named.
      const nobody = line.tokens
        .slice(0, subject.from)
        .every((token) => reading.whoOf(token)?.kind !== "person");
      const itself = own(subject.from);
      return (
        (itself && isAlone(reading, line, itself, subject) ? itself : null) ?? (nobody ? who : null)
      );
    }
  }
}

/** "A friend was less pleased: no one, she says, was told", "Pauline, who is in it, was": whether a sentence is on somebody whom nothing else names. */
function isOnUnnamed({ tokens, text }: ReadLine, end: number): boolean {
  // "A friend was less pleased, she said, and left": what is told of the friend is said by another.
  const joined = isMark(tokens[end - 1], ",") && isOf(tokens[end - 2], JOINING);
  if (!joined && afterColon(tokens, end) === 0) return false;
  if (sentenceSubject(tokens, end) === "somebody") return true;
  const [first, next] = tokens;
  const name = first?.kind === "word" && first.capital ? text.slice(first.from, first.to) : "";
  return isMark(next, ",") && tokens[2]?.text === "who" && firstNamePronoun(name) !== null;
}

/** What a body writes in its own name: its reports may be others' work. */
const BY_A_BODY = /^(?:statement|post|tweet|letter|e-?mail|message)$/;

/** "But she thinks Tarrow is late": of whom a sentence goes on by name after "she" is not she who opens it; "her spokesman" may be that one’s. */
const namesAfter = (
  { whoOf }: Reading,
  { tokens }: ReadLine,
  { kind, from }: Subject,
  who: Who,
): boolean =>
  kind === "pronoun" &&
  from <= 1 &&
  !POSSESSOR[tokens[from]?.text ?? ""] &&
  tokens.slice(from + 1).some((token) => whoOf(token)?.key === who.key);

/** "Penhale, she says, is late": whether the name right before the aside is that of whom a pronoun would mean. */
const isNameOf = (
  { whoOf }: Reading,
  { tokens }: ReadLine,
  { from }: Subject,
  who: Who | null,
): boolean => who !== null && whoOf(tokens[from - 2])?.key === who.key;

/** "Tarrow, who chairs the branch, was less cross, she said, than tired": whether whom the sentence is about has said it: one whom it brings in, or beside whom nobody near may be meant. */
function isAlone({ scene }: Reading, { cast }: ReadLine, who: Who, subject: Subject): boolean {
  const word = subject.kind === "pronoun" ? subject.word : "";
  const brought = cast.introduced.some(({ key }) => key === who.key) && scene.isNew(who);
  return brought || ((word === "he" || word === "she") && scene.isAlone(who, word));
}

/** In an interview whoever it is with, where a pronoun may mean that one. */
function interviewee({ scene }: Reading, subject: Subject): Who | null {
  const { profiled } = scene;
  const said = subject.kind === "pronoun" ? subject.word : null;
  return profiled && scene.pronounOf(profiled) === said ? profiled : null;
}

/** "An organiser for Loom told us. “No,” the organiser said.": the one without a name. */
const spokenAgain = ({ scene }: Reading, { noun, words }: Described): Who | null =>
  words.length === 1 ? scene.unnamedBefore(noun) : null;

/** "In an interview with the Shuttle, the 25-year-old said": whom the interview is with. */
const isToldHere = (tokens: readonly Token[], { noun }: Described): boolean =>
  /-year-old$/.test(noun) &&
  tokens
    .slice(0, 3)
    .map(({ text }) => text)
    .join(" ") === "in an interview";

/** "But", "In a statement", "On Monday": whether a token before a pronoun tells of nobody. */
const isOnlyBefore = (token: Token): boolean =>
  token.kind === "word" && !isVerb(token) && !isOf(token, SOMEBODY) && !isTrade(token);

const ONESELF = { he: /^h(?:e|is|im)\b/, she: /^(?:she|hers?)\b/ } as const;
/** "He also told us that he" */
const MOST_TO_ONESELF = 6;

/** "He said: “No”", "But he said it was late": whether somebody who speaks begins a sentence, and says nothing of one who may be another: "He said he was late". */
function opensOn(tokens: readonly Token[], { kind, from }: Subject, standing: Standing): boolean {
  const word = tokens[from]?.text;
  if (kind !== "pronoun" || (word !== "he" && word !== "she")) return false;
  const next = tokens.slice(from + 1, from + MOST_TO_ONESELF);
  const verb = next.findIndex((_, at) => isSayingAt(tokens, from + 1 + at));
  return (
    standing === "before" &&
    tokens.slice(0, from).every(isOnlyBefore) &&
    verb >= 0 &&
    next.every(({ text }) => !ONESELF[word].test(text))
  );
}

/** "Tarrow is firm: “No,” she said": the colon before the words; 0 where there is none. */
function colonBefore(tokens: readonly Token[], from: number): number {
  const quote = tokens[from - 1]?.kind === "quote" ? from - 1 : from - 2;
  return tokens[quote]?.kind === "quote" && isMark(tokens[quote - 1], ":") ? quote - 1 : 0;
}

const PUT_TO = /^(?:asked|pressed|challenged|questioned|quizzed|told|reminded)$/;

/** "Asked whether Vane had known, he said": what is put to somebody before a token tells of others. */
const isPut = (tokens: readonly Token[], end: number): boolean =>
  PUT_TO.test(tokens[0]?.text ?? "") && isMark(tokens[end - 1], ",");

const TIME = new RegExp(
  `^(?:\\d.*|${[...WEEKDAYS, ...MONTHS].join("|")}|day|night|morning|evening|eve)$`,
);

/** Whether something is done at a token, or it only says when. */
const isDoneOrTime = (token: Token): boolean => isVerb(token) || TIME.test(token.text);

const PUT_FIRST = /^(?:on|about|of)$/;

/** Whether what stands before somebody at a token is of whom, or on what, that one speaks: "Of the two newcomers, Penhale and Quill, he". */
const isPutFirst = (tokens: readonly Token[], at: number): boolean =>
  PUT_FIRST.test(tokens[0]?.text ?? "") &&
  isMark(tokens[at - 1], ",") &&
  !tokens.slice(1, at - 1).some(isDoneOrTime);

const DOING = /^(?:reacting|responding|replying|writing|speaking|posting|referring|turning)$/;

/** "Reacting to the removal of Penhale, she wrote": whether what stands before somebody at a token is what that one does. */
const isDoing = (tokens: readonly Token[], at: number): boolean =>
  DOING.test(tokens[afterWhen(tokens)]?.text ?? "") && isMark(tokens[at - 1], ",");

/** "On the letter, she is blunter", "Of Colin Vane, who moved it, she says", "She laughs when I put it to her": whether something is put first for what somebody at a token has to say of it, or put to that one. */
function isTurning(tokens: readonly Token[], at: number): boolean {
  if (at === 0) return isPutBack(tokens);
  const [first, second] = [tokens[0]?.text ?? "", tokens[1]?.text ?? ""];
  const leads = PUT_FIRST.test(first) || (first === "as" && second === "for");
  if (!leads || !isMark(tokens[at - 1], ",")) return false;
  if (afterFront(tokens, at + 1) === at) return true;
  const front = tokens.slice(1, at - 1);
  return !front.some((token) => token.kind === "mark" || isDoneOrTime(token));
}

/** Whether a token is no name, or one that only says of whom something is: "the exclusion of Ada Tarrow". */
function isUnderOf(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== "name") return true;
  let of = at - 1;
  while (isOf(tokens[of], TITLES)) of--;
  return tokens[of]?.text === "of";
}

const ofPassage = ({ scene }: Reading, subject: Subject): Who | null =>
  subject.kind === "pronoun" && (subject.word === "he" || subject.word === "she")
    ? scene.ofPassage(subject.word)
    : null;

/** "She" of whoever an interview is with, where the words before it are those of its headline. */
function ofMotto({ scene, mottos }: Reading, { cast }: ReadLine, subject: Subject): Who | null {
  const who = hasMotto(mottos, cast.quoted) ? scene.profiled : null;
  return who && subject.kind === "pronoun" && scene.pronounOf(who) === subject.word ? who : null;
}

const turnedTo = ({ scene }: Reading, word: string): Who | null =>
  word === "he" || word === "she" ? scene.turnedTo(word) : null;

/** How somebody's words are an answer: "“No,” the clerk said", "Asked whether it was late, the clerk said"; null where they are none. */
const answeringIn = ({ tokens }: ReadLine, standing: Standing): Stands["answers"] =>
  /^(?:asked|pressed|challenged|questioned)$/.test(tokens[0]?.text ?? "")
    ? "asked"
    : standing === "before"
      ? null
      : "spoken";
