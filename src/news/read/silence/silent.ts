import { pattern } from "../../../pattern.ts";
import type { Reading } from "../article.ts";
import { askedByOutlet, bodyAsked } from "../asked.ts";
import { isSayingAt } from "../content/content-clause.ts";
import { sameSubject } from "../content/left.ts";
import { isAnsweredByAnother } from "../scene/told-before.ts";
import type { Who } from "../scene/who.ts";
import { sentenceSubject } from "../subject/sentence-subject.ts";
import { isIt, type Subject, subjectBefore } from "../subject/subject.ts";
import type { Tellings } from "../tellings.ts";
import { isMark, isOf, type Token } from "../words/tokens.ts";
import { ADVERBS, JOINING } from "../words/word-kinds.ts";
import { beginsSecond, neitherIn } from "./neither.ts";
import { bothBefore } from "./no-answer.ts";
import { HUNG_UP, silenceIn, UNTOLD } from "./no-comment.ts";

/** "We have had no reply.", "No answer had arrived by the time we published." */
const UNANSWERED = pattern()`
  ^(?:
    (?:we|i) (?:have |had )?(?:had|received|heard|got) (?:
      no (?:reply|answer|response|comment)|nothing
    )
    |no (?:reply|answer|response) (?:had |has )?(?:been received|come|came|arrived)
    |there (?:was|has been|had been) no (?:reply|answer|response)
  )\b
`;

/** "It has not so far replied.", after a sentence in which the outlet asks: the one that was asked. */
const STILL_SILENT =
  /^(?:he|she|it|they) (?:has|have|had) (?:not so far|so far not|not as yet) (?:replied|responded|answered|commented)(?: \.)?$/;

/** Whose silence it is that a sentence tells of after one in which the outlet asks somebody something; null where that is not settled. */
function unanswered(reading: Reading, at: number): Who | null {
  const [before, line] = [reading.lines[at - 1], reading.lines[at]];
  if (!before || !line || line.cast.present.length > 0 || line.cast.allGroups.length > 0)
    return null;
  const text = line.tokens
    .filter((token) => !isOf(token, ADVERBS))
    .map((token) => token.text)
    .join(" ");
  if (!UNANSWERED.test(text) && !STILL_SILENT.test(text)) return null;
  return askedByOutlet(reading, before) ?? bodyAsked(reading, before);
}

const RUNG = /^(?:asked|reached|contacted|approached|rang|telephoned|phoned|called)$/;

/** "When I rang, Tarrow hung up", "We rang Tarrow. He hung up.": whether it was an outlet that called. */
function isOnOutlet(reading: Reading, at: number, from: number): boolean {
  const [before, line] = [reading.lines[at - 1], reading.lines[at]];
  const tokens = line?.tokens ?? [];
  const own = tokens.some(({ text }) => /^(?:i|we|us|me)$/.test(text));
  const put = tokens.slice(0, from).some(({ text }) => RUNG.test(text));
  return own || put || (before !== undefined && askedByOutlet(reading, before) !== null);
}

/** "Tarrow was contacted, but declined to comment": whom the sentence is about, where nobody else comes in before. */
function joinedTo(tokens: readonly Token[], from: number): Subject | null {
  if (!isOf(tokens[from - 1], JOINING)) return null;
  const subject = sentenceSubject(tokens, from);
  if (subject === null || subject === "somebody") return null;
  const own = subject.kind === "name" ? tokens.indexOf(subject.token) : subject.from;
  const one = subject.kind === "name" || (subject.kind === "pronoun" && subject.from === 0);
  return one && sameSubject(tokens, own + 1, from) ? subject : null;
}

/** "Tarrow did not return calls, and Orrery declined to comment": tells the silences that are joined to one that ends at a token. */
function tellOthers(
  tokens: readonly Token[],
  end: number,
  tellings: Tellings,
  whoIs: (subject: Subject) => Who | null,
): void {
  let next = end;
  for (let silence = silenceIn(tokens, next); silence; silence = silenceIn(tokens, next)) {
    const { from, to, verb, asked } = silence;
    const subject = asked === null ? subjectBefore(tokens, beforeHerself(tokens, from)) : null;
    const told = tokens.slice(next, from).some((_, at) => isSayingAt(tokens, next + at));
    const joins = /^(?:and|but|while|whereas)$/.test(tokens[(subject?.from ?? 0) - 1]?.text ?? "");
    const own = subject && subject.from > next && joins && !told && isOneWhoSpeaks(subject);
    const who = own ? whoIs(subject) : null;
    if (!who) return;
    tellings.plain(who, verb, "no-comment", from, to);
    next = to;
  }
}

/** Papers and outlets leave things untold too, and are not asked. */
const isOneWhoSpeaks = (subject: Subject): boolean =>
  subject.kind !== "document" && subject.kind !== "outlet" && !isIt(subject);

/** "Tarrow herself declined": the token after the one who is silent. */
const beforeHerself = (tokens: readonly Token[], from: number): number =>
  /^(?:him|her|it|them)sel(?:f|ves)$/.test(tokens[from - 1]?.text ?? "") ? from - 1 : from;

const withoutMark = (tokens: readonly Token[]): number =>
  isMark(tokens.at(-1), ".") ? tokens.length - 1 : tokens.length;

/** "A friend of Tarrow said he had nothing to add": whose silence it is, "he" being whoever says so where that can be; null where nobody has left it open. */
function silentOf(
  { scene, whoOf }: Reading,
  tokens: readonly Token[],
  subject: Subject,
  whoIs: (subject: Subject) => Who | null,
): Who | null {
  if (subject.kind !== "pronoun") return whoIs(subject);
  const verb = tokens[subject.from - 1]?.text === "that" ? subject.from - 2 : subject.from - 1;
  const says = isSayingAt(tokens, verb);
  const teller = says ? subjectBefore(tokens, verb) : null;
  // "I rang the mill, where a boy at the desk said he had nothing to add": he, and nobody told of before.
  if (says && !teller && !isOf(tokens[verb - 1], JOINING)) return null;
  if (!teller || /pronoun$/.test(teller.kind)) return whoIs(subject);
  if (!/^(?:he|she)$/.test(subject.word)) {
    // "Loom Forward said it would not comment": itself, and no body of which was told before.
    const itself = whoIs(teller);
    return itself?.kind === "organisation" ? itself : null;
  }
  const word = subject.word === "he" ? "he" : "she";
  // "Tarrow’s office said she would not comment": Tarrow.
  const owner = teller.kind === "beside" ? whoOf(tokens[teller.beside.name]) : null;
  if (owner && scene.mayBe(owner, word)) return owner;
  const who = whoIs(teller);
  return who !== null && !scene.mayBe(who, word) ? whoIs(subject) : who;
}

/** "Vane told him that it was late. He would not be drawn.": whose silence it is, where nobody else may be asked. */
function silentHere(
  reading: Reading,
  tokens: readonly Token[],
  subject: Subject,
  whoIs: (subject: Subject) => Who | null,
): Who | null {
  const who = silentOf(reading, tokens, subject, whoIs);
  const another = who && isAnsweredByAnother(reading.scene, subject, who, { past: "answered" });
  return another ? null : who;
}

/** Tells whose silence a line reports. Gives the token from which on that is all it tells. */
export function tellSilence(
  reading: Reading,
  at: number,
  tellings: Tellings,
  whoIs: (subject: Subject) => Who | null,
): number {
  const { whoOf } = reading;
  const tokens = reading.lines[at]?.tokens ?? [];
  const asker = unanswered(reading, at);
  if (asker) tellings.plain(asker, "did not respond", "no-comment", 0, withoutMark(tokens));
  const neither = neitherIn(tokens);
  for (const name of neither?.names ?? []) {
    const who = whoOf(name);
    if (who && neither)
      tellings.plain(who, "did not comment", "no-comment", neither.from, neither.to);
  }
  const nowhere = Number.POSITIVE_INFINITY;
  const silence = silenceIn(tokens);
  if (!silence) return nowhere;
  const { from, to, verb, asked } = silence;
  if (verb === HUNG_UP && !isOnOutlet(reading, at, from)) return nowhere;
  const both = asked === null ? bothBefore(tokens, from) : [];
  for (const one of both) {
    const who = whoOf(one);
    if (who) tellings.plain(who, verb, "no-comment", from, to);
  }
  if (both.length > 0) return nowhere;
  const token = asked === null ? undefined : tokens[asked];
  // "Tarrow said it would not comment": she says so, and is not silent.
  const told = tokens.slice(0, from).some(
    (_, at) =>
      isSayingAt(tokens, at) &&
      tokens[at + 1]?.text !== "nothing" &&
      // "has yet to declare, and did not respond": she has not.
      !(tokens[at - 1]?.text === "to" && tokens[at - 2]?.text === "yet"),
  );
  const before = token ? null : subjectBefore(tokens, beforeHerself(tokens, from));
  // "Tarrow praised the clerk, but would not comment": what is said before it is said too.
  const isTurn = before === null && told && tokens[from - 1]?.text === "but";
  const subject: Subject | null = token
    ? { kind: "name", token, from, after: "start" }
    : (before ?? (told && !isTurn ? null : joinedTo(tokens, from)));
  const open = verb === UNTOLD && (told || !subject || !isOneWhoSpeaks(subject));
  if (open) return nowhere;
  const who = subject && silentHere(reading, tokens, subject, whoIs);
  const start = subject?.from ?? from;
  // "Tarrow said that she was late; Orrery declined to comment": what is said before it is said.
  if (who && told && (isTurn || beginsSecond(tokens[start - 1]))) {
    tellings.silent(who, verb, from, to);
    return isTurn ? from : start;
  }
  if (who) tellings.plain(who, verb, "no-comment", from, to);
  else if (!told) tellings.readTo(to);
  if (!told) tellOthers(tokens, to, tellings, whoIs);
  return nowhere;
}
