import type { Reading, ReadLine } from "../article.ts";
import { sameSubject } from "../content/left.ts";
import { issuedBefore } from "../documents/issued.ts";
import { writingBefore } from "../documents/written-to.ts";
import { whoIs } from "../scene/speaking.ts";
import type { Who } from "../scene/who.ts";
import { isMark, isOf, type Token } from "../words/tokens.ts";
import { BEING, DOCUMENTS, JOINING } from "../words/word-kinds.ts";
import { pairIn, pairOf, pairOpening } from "./pair.ts";
import { isVerb, pastAside, sentenceSubject } from "./sentence-subject.ts";
import { type Subject, subjectBefore } from "./subject.ts";

/** "Tarrow, the clerk, has left and says": whom the sentence is about, whose is the verb at a token that has no subject of its own; null where another may be meant. */
export function subjectOfJoined(tokens: readonly Token[], from: number): Subject | null {
  const named = sentenceSubject(tokens, from);
  const subject = named && named !== "somebody" ? named : unnamedSubject(tokens, from);
  if (!subject || isWithin(tokens, subject)) return null;
  const start =
    subject.kind === "spokes" || subject.kind === "nameless"
      ? subject.part.to
      : subject.kind === "name"
        ? pastAside(tokens, tokens.indexOf(subject.token) + 1)
        : subject.kind === "beside"
          ? subject.beside.to + 1
          : subject.from + 1;
  const does = writingBefore(tokens, from) ?? issuedBefore(tokens, from) ?? from;
  return sameSubject(tokens, start, does) && !isSent(tokens, start, from) ? subject : null;
}

const SENT = /^(?:sent|handed|given|shown|issued|served|passed|posted|e-?mailed|forwarded)$/;
const GETS = /^(?:received|receives|got|gets)$/;
const NOTICE = /^(?:notices?|warnings?|ultimatum)$/;

/** "Tarrow was sent a letter by the clerk, warning": whether what somebody gets, and not that one, says what is told after the comma before a token. */
function isSent(tokens: readonly Token[], start: number, from: number): boolean {
  const gets = tokens.findIndex(
    ({ text }, at) =>
      at >= start &&
      at < from &&
      (GETS.test(text) || (SENT.test(text) && isOf(tokens[at - 1], BEING))),
  );
  const got = gets < 0 ? [] : tokens.slice(gets, from - 1);
  return (
    isMark(tokens[from - 1], ",") &&
    got.some((token) => isOf(token, DOCUMENTS) || NOTICE.test(token.text))
  );
}

/** "Tarrow and Orrery wrote to the clerk, asking": the two whose is the verb at a token that has no subject of its own; null where another may be meant. */
export function pairOfJoined(reading: Reading, tokens: readonly Token[], from: number): Who | null {
  const pair = pairOpening(tokens);
  const does = writingBefore(tokens, from) ?? issuedBefore(tokens, from) ?? from;
  if (!pair || pair.end > does || !sameSubject(tokens, pair.end, does)) return null;
  // "Tarrow and Orrery left and members came, saying": whoever that was.
  const other = tokens.slice(pair.end, does - 1).some((token) => isOf(token, JOINING));
  return other ? null : pairOf(reading, pair);
}

/** "A senior Guild source went further, saying": who is told of without a name by the first verb of a sentence, which opens with that one. */
function unnamedSubject(tokens: readonly Token[], end: number): Subject | null {
  const opening = isOf(tokens[0], JOINING) ? 1 : 0;
  for (let at = opening + 1; at < end; at++) {
    const subject = isVerb(tokens[at]) ? subjectBefore(tokens, at) : null;
    if (subject && /^(?:spokes|nameless|beside)$/.test(subject.kind))
      return subject.from === opening ? subject : null;
  }
  return null;
}

/** "Leeds was cross that Orrery had come, and said", "The paper, which came out after Orrery won, has claimed": whether somebody is only in what another thinks or does, or in what is told beside of another. */
function isWithin(tokens: readonly Token[], subject: Subject): boolean {
  if (subject.kind !== "name") return false;
  const before = tokens.slice(0, subject.from);
  const comma = before.findLastIndex((token) => isMark(token, ","));
  const aside = before.slice(comma + 1);
  if (comma >= 0 && /^(?:which|who)$/.test(aside[0]?.text ?? "") && aside.some(isVerb)) return true;
  return subject.after === "that" && before.some(isVerb);
}

/** "Tarrow wrote to the clerk, Colin Vane, and asked": whether only those whom a sentence names can be whose the verb at a token is. */
export function isOfThoseNamed(
  { whoOf }: Reading,
  tokens: readonly Token[],
  from: number,
): boolean {
  const subject = sentenceSubject(tokens, from);
  if (!subject || subject === "somebody" || subject.kind !== "name") return false;
  return subject.after === "start" && whoOf(subject.token)?.kind === "person";
}

/** The several bodies, or the two people, that do something together in a line, or of which it tells again: "The Dyers’ Guild and Loom Forward responded together." */
export function togetherIn(reading: Reading, line: ReadLine): Who | null {
  const { tokens } = line;
  const pair = pairIn(reading, line);
  if (pair) return pair;
  const verb = tokens.findIndex((token) => token.kind === "quote" || isVerb(token));
  const subject = verb > 0 ? subjectBefore(tokens, verb) : null;
  const several = subject?.kind === "bodies" || subject?.kind === "several";
  return several ? whoIs(reading, line, subject, "before", false) : null;
}
