import { pattern } from "../../../pattern.ts";
import { isEnd } from "../content/follow.ts";
import { timeAt } from "../words/times.ts";
import { isMark, isOf, type Token } from "../words/tokens.ts";
import { FINITE, HYPOTHETICAL, PREPOSITIONS, PRONOUNS } from "../words/word-kinds.ts";
import { unnamedAfter } from "./anonymous.ts";
import { describedFrom } from "./described.ts";
import { type Subject, subjectBefore } from "./subject.ts";

/** A subject that stands after its verb, and the token after it. */
export interface Inverted {
  readonly subject: Subject;
  readonly next: number;
}

const MOST = 14;

/** The subject after a verb: "said Ada Tarrow, the clerk", "said a friend of Tarrow". Null where none surely is. */
export function invertedAfter(tokens: readonly Token[], verb: number): Inverted | null {
  const from = verb + 1;
  let end = from;
  while (end < tokens.length && end - from < MOST && isOfSubject(tokens[end])) end++;
  if (end === from) return null;
  const part = tokens.slice(from, end);
  // Words such as "on Monday" may follow the subject: its head is the first name, or the noun that hangs on it.
  const name = part.findIndex(({ kind, possessive }) => kind === "name" && !possessive);
  const possessive = part.findIndex(({ possessive }) => possessive === true);
  const described = describedFrom(tokens, from);
  if (described) return { subject: { kind: "described", described, from }, next: described.to };
  const ends =
    name >= 0 ? afterName(part, name) : possessive >= 0 ? afterOwner(part, possessive) : 1;
  const subject = ends === null ? null : subjectBefore(part, ends);
  // "said one official who was there": not "one" alone.
  const more = subject?.kind === "one" && !mayFollow(tokens, verb + 2);
  if (!subject || ends === null || subject.from !== 0 || more)
    return (
      bodyFrom(part, from) ??
      describedName(tokens, from, end) ??
      unnamedFrom(tokens, from) ??
      toldOfFrom(tokens, from) ??
      spokesFrom(part, from)
    );
  if (subject.kind === "nameless" && doesNext(tokens, end, part.slice(ends))) return null;
  return { subject: moved(subject, from), next: from + ends };
}

/** What begins another clause after a subject: "said members as they left". */
const NEXT_CLAUSE = /^(?:who|when|as|after|before|while|because|which|that|if|where|and|but)$/;

/** Whether what follows some people has a verb of theirs, so that nothing was said by them: "said members on the left believed it". */
const doesNext = (tokens: readonly Token[], end: number, after: readonly Token[]): boolean =>
  FINITE.has(tokens[end]?.text ?? "") && !after.some(({ text }) => NEXT_CLAUSE.test(text));

/** "said Next Loom in a statement": a body of no record, by its capitals. */
function bodyFrom(part: readonly Token[], from: number): Inverted | null {
  const start = part[0]?.text === "the" ? 1 : 0;
  let ends = start;
  while (part[ends]?.kind === "word" && part[ends]?.capital) ends++;
  const subject = ends > start ? subjectBefore(part, ends) : null;
  return subject?.kind === "body" && subject.from === 0
    ? { subject: moved(subject, from), next: from + ends }
    : null;
}

/** "said one organiser, who asked not to be named": who stands before an aside that says so. */
function unnamedFrom(tokens: readonly Token[], from: number): Inverted | null {
  const found = unnamedAfter(tokens, from);
  return found && { subject: { kind: "spokes", part: found.part, from }, next: found.next };
}

/** "said a spokesperson for the firm": who speaks for what has no name here. */
function spokesFrom(part: readonly Token[], from: number): Inverted | null {
  const time = part.findIndex((_, at) => at > 1 && timeAt(part, at, null) !== null);
  const whole = time < 0 ? part.length : isOf(part[time - 1], PREPOSITIONS) ? time - 1 : time;
  for (let ends = part.length; ends > 1; ends--) {
    const subject = subjectBefore(part, ends);
    const isNameless = subject?.kind === "nameless" && ends <= whole;
    if ((subject?.kind === "spokes" || isNameless) && subject.from === 0)
      return { subject: moved(subject, from), next: from + ends };
  }
  return null;
}

/** "said one clerk who was there": one without a name, by what more is told to the end of the sentence. */
function toldOfFrom(tokens: readonly Token[], from: number): Inverted | null {
  const mark = tokens.findIndex(({ kind }, at) => at > from && kind !== "word");
  const part = tokens.slice(from, mark < 0 ? tokens.length : mark);
  const who = part.findIndex(({ text }) => text === "who");
  const subject =
    who > 0 && isEnd(tokens, from + part.length) ? subjectBefore(part, part.length) : null;
  return subject?.kind === "nameless" && subject.from === 0
    ? { subject: moved(subject, from), next: from + part.length }
    : null;
}

const isOfSubject = (token: Token | undefined) =>
  token?.kind === "name" ||
  (token?.kind === "word" && !FINITE.has(token.text) && !HYPOTHETICAL.has(token.text));

/** Where the subject ends: after its name, which another name may follow as its post ("Momentum founder Ada Tarrow"). */
function afterName(part: readonly Token[], name: number): number | null {
  let last = name;
  for (let at = name + 1; at < part.length; at++) {
    const token = part[at];
    if (token?.kind === "name") {
      if (token.possessive) return null;
      last = at;
    } else if (token?.kind !== "word" || isBreak(token)) break;
  }
  const next = part[last + 1];
  if (next?.text === "and") return null;
  return last + 1;
}

/** "said Tarrow’s campaign": where the noun ends that makes it somebody. */
function afterOwner(part: readonly Token[], owner: number): number | null {
  for (let ends = part.length; ends >= owner + 2; ends--)
    if (subjectBefore(part, ends)?.kind === "beside") return ends;
  return null;
}

const isBreak = ({ text }: Token) =>
  pattern()`
    ^(?:
      on|in|at|of|to|after|before|during|yesterday|today|last|this|and|who|when|as|from|for|by|with
      |about|following|earlier|later
    )$
  `.test(text);

/** Whether what follows a subject after its verb lets it be the subject: not a verb of its own. */
export function mayFollow(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    isEnd(tokens, at) ||
    isMark(token, "(") ||
    isOf(token, PREPOSITIONS) ||
    timeAt(tokens, at, null) !== null ||
    isManner(tokens, at) ||
    /^(?:who|when|as|after|before|last|earlier|later)$/.test(token?.text ?? "")
  );
}

/** "The clerk, Colin Vane, said they “cannot wait”", "Vane, the clerk, warned Tarrow against it": whether the words at a token are told of whoever stands before them. */
export const isToldOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "against" ||
  (tokens[at]?.kind === "quote" && /^\p{Ll}/u.test(tokens[at]?.quote?.words ?? ""));

/** "said Ada Tarrow drily when I asked": how it was said, and nothing done. */
const isManner = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "word" &&
  /[a-z]{2}ly$/.test(tokens[at]?.text ?? "") &&
  (isEnd(tokens, at + 1) ||
    isOf(tokens[at + 1], PREPOSITIONS) ||
    /^(?:when|as|before|after|while)$/.test(tokens[at + 1]?.text ?? ""));

/** What begins the words for somebody whose name follows them. */
const DESCRIBING = /^(?:the|its|his|her|their)$/;

/** "said the clerk, Ada Tarrow", "said its spokesman, Ada Tarrow": the name between or after the commas. */
function describedName(tokens: readonly Token[], from: number, end: number): Inverted | null {
  const name = end + 1;
  if (!isMark(tokens[end], ",") || !DESCRIBING.test(tokens[from]?.text ?? "")) return null;
  if (tokens.slice(from + 1, end).some((token) => token.kind !== "word" || isOf(token, PRONOUNS)))
    return null;
  const token = tokens[name];
  const next = tokens[name + 1];
  if (token?.kind !== "name" || token.possessive) return null;
  if (next && next.kind !== "mark" && next.kind !== "quote") return null;
  return { subject: { kind: "name", token, from, after: "start" }, next: name + 1 };
}

function moved(subject: Subject, by: number): Subject {
  const from = subject.from + by;
  if (subject.kind === "spokes" || subject.kind === "body" || subject.kind === "nameless") {
    const { part } = subject;
    return { ...subject, from, part: { from: part.from + by, to: part.to + by } };
  }
  if (subject.kind !== "beside") return { ...subject, from };
  const { beside } = subject;
  return {
    kind: "beside",
    from,
    beside: { from: beside.from + by, name: beside.name + by, to: beside.to + by },
  };
}
