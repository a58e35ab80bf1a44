import { pattern } from "../../pattern.ts";
import type { Reading, ReadLine } from "./article.ts";
import { isWholeLine } from "./content/clauses.ts";
import { isNamedIn } from "./scene/apart.ts";
import { whoIs } from "./scene/speaking.ts";
import type { Who } from "./scene/who.ts";
import { isVoice } from "./subject/introduced.ts";
import { pastAside } from "./subject/sentence-subject.ts";
import { type Subject, subjectBefore } from "./subject/subject.ts";
import { isMark, isOf, type Token } from "./words/tokens.ts";
import { SOMEBODY, TITLES } from "./words/word-kinds.ts";

const FIRST_PERSON = /\b(?:I|I[’'](?:m|d|ll|ve)|me|my|mine|myself)\b/u;
const ABOUT = { he: /\b(?:he|him|his)\b/iu, she: /\b(?:she|her|hers)\b/iu } as const;
const PLANS = /^(?:would|wants|will|plans|hopes|intends|means|promises|pledges|proposes)$/;
const OPENING = /^(?:but|and|then|yet|so|still|even)$/;
/** What is put first for somebody to speak of: "Asked about the hall, …", "On the hall, …". */
const FRONT = /^(?:asked|pressed|challenged|questioned|on|of|about|as)$/;
const ASKS = pattern()`
  ^(?:
    do|does|did|is|was|has|had|will|would|can|could|should|might|why|what|how|where|when|isn[’']t
    |doesn[’']t|didn[’']t|wouldn[’']t|hasn[’']t
  )$
`;

/** The words in quotation marks that stand alone after a line in its paragraph; empty where none do. */
function bareAfter({ lines }: Reading, at: number): string {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next || next.paragraph !== line.paragraph || !isWholeLine(next.tokens)) return "";
  return next.tokens.map(({ quote }) => quote?.words ?? "").join(" ");
}

const isSheOrHe = (subject: Subject) =>
  subject.kind === "name" || (subject.kind === "pronoun" && /^(?:he|she)$/.test(subject.word));

/** Whom a sentence is about that only brings in what that one says: "Asked about the hall, Tarrow was blunt." */
function voiceIn(reading: Reading, line: ReadLine): Who | null {
  const { tokens, cast } = line;
  const comma = FRONT.test(tokens[0]?.text ?? "")
    ? tokens.findLastIndex((token) => isMark(token, ","))
    : -1;
  let at = comma + 1;
  while (OPENING.test(tokens[at]?.text ?? "") || isOf(tokens[at], TITLES)) at++;
  const subject = tokens[at] ? subjectBefore(tokens, at + 1) : null;
  if (!subject || !isSheOrHe(subject)) return null;
  const verb = subject.kind === "name" && comma < 0 ? pastAside(tokens, at + 1) : at + 1;
  if (!isVoice(tokens, verb)) return null;
  const who = whoIs(reading, line, subject, "before", false);
  const other = cast.people.some(({ key }) => key !== who?.key);
  return who?.kind === "person" && !cast.open && !(other && comma < 0) ? who : null;
}

/** Whether a paragraph up to a line names and tells of one person alone. */
function isAlone({ lines }: Reading, at: number, who: Who): boolean {
  const paragraph = lines[at]?.paragraph;
  return lines
    .slice(0, at + 1)
    .filter((line) => line.paragraph === paragraph)
    .every(
      ({ cast, tokens }) =>
        !cast.open &&
        cast.people.every(({ key }) => key === who.key) &&
        !tokens.some((token, index) => isOf(token, SOMEBODY) && isAnother(tokens, index)),
    );
}

/** "her agent", "the agent of": somebody else than the one who is told of; "is an agent" is what that one is. */
const isAnother = (tokens: readonly Token[], at: number): boolean =>
  /^(?:his|her|their|its|the)$/.test(tokens[at - 1]?.text ?? "") ||
  tokens[at - 1]?.possessive === true;

/** Whom all of a paragraph tells of, where a sentence has a plan of that one, or asks for one, and words in the first person stand alone after it. */
function goingOn(reading: Reading, at: number, words: string): Who | null {
  const { scene, lines } = reading;
  const line = lines[at];
  const who = scene.passage.who;
  if (!line || !who || who.kind !== "person" || !isAlone(reading, at, who)) return null;
  const said = scene.pronounOf(who);
  const plan = line.tokens.some(({ kind, text }) => kind === "word" && PLANS.test(text));
  // "She is backed by Loom Forward": who may speak as well.
  const group = line.cast.allGroups.length > 0 && !plan;
  if (said === null || ABOUT[said].test(words) || group) return null;
  const asks = isMark(line.tokens.at(-1), "?");
  if (asks) return isAsked(line.tokens, said) ? who : null;
  return FIRST_PERSON.test(words) && scene.isAbout(who) ? who : null;
}

/** "Does she regret it?": whether a question is put to the one told of. */
const isAsked = (tokens: readonly Token[], said: "he" | "she"): boolean =>
  ASKS.test(tokens[0]?.text ?? "") &&
  tokens.slice(1, 3).some(({ text }) => text === said) &&
  !tokens.some(({ kind }) => kind === "quote");

/** Whose words stand alone after a sentence that itself has nobody say anything: "Tarrow was blunt. “I was kicked.”"; null where nobody's surely do. */
export function bareWordsOf(reading: Reading, at: number): Who | null {
  const line = reading.lines[at];
  const words = bareAfter(reading, at);
  if (!line || words === "") return null;
  const who = voiceIn(reading, line) ?? goingOn(reading, at, words);
  // In an interview it may be whom that is with who speaks of another.
  const { profiled } = reading.scene;
  if (!who || (profiled && profiled.key !== who.key)) return null;
  return isNamedIn(words, who) ? null : who;
}
