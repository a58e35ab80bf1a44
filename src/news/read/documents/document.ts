import type { Reading, ReadLine } from "../article.ts";
import type { Who } from "../scene/who.ts";
import { describedAfter, senderOf, whoAfter } from "../subject/maker.ts";
import { ofOwnSentence } from "../subject/own-sentence.ts";
import { subjectBefore } from "../subject/subject.ts";
import { bodiesBefore } from "../subject/together.ts";
import { isMark, isOf, pastTitles, type Token } from "../words/tokens.ts";
import { ADVERBS, DETERMINERS } from "../words/word-kinds.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** What somebody writes to others in their own words. */
const WRITTEN = words(
  "letter email e-mail message text note statement post memo submission blog complaint",
);
/** After these stands what it is about: "a complaint about Tarrow sent to Vane". */
const MATTER = words("about on against over of regarding concerning");
const BY = words("from by");
const SENT = words(
  "sent wrote posted circulated issued released published submitted lodged filed emailed",
);
const SIGNED = words("sent signed written posted circulated");
const HAVING = words("has had have");
const SAYS = words(
  "says said reads read adds added continues continued concludes concluded begins began ends ended goes went warns",
);
const THE = words("the this that");
/** What gives a document to another than whoever was told of: "his reply in full". */
const OF_ANOTHER = words("his her their its from by reply response answer he she they");
/** How many words may stand between what was written and who wrote it. */
const FAR = 6;

/** Whether a token is what somebody writes to others. */
export const isWritten = (token: Token): boolean => isOf(token, WRITTEN);

const isWriter = (token: Token | undefined): token is Token =>
  token?.kind === "name" && token.possessive !== true;

/** The name of whoever wrote the document at a token: "an email from Tarrow", "Tarrow’s letter", "a note that Tarrow sent". */
export function writerAt(tokens: readonly Token[], at: number): Token | null {
  const prior = tokens[tokens[at - 1]?.text === "own" ? at - 2 : at - 1];
  if (prior?.kind === "name" && prior.possessive) return prior;
  for (let next = at + 1; next <= at + FAR; next++) {
    const token = tokens[next];
    if (!token || token.kind === "mark" || token.text === "and" || isOf(token, MATTER)) break;
    if (isOf(token, BY)) {
      const name = pastTitles(tokens, next + 1);
      return isWriter(tokens[name]) ? (tokens[name] ?? null) : calledFrom(tokens, next);
    }
    const verb = isOf(tokens[next + 1], HAVING) ? next + 2 : next + 1;
    if (isWriter(token) && isOf(tokens[verb], SENT)) return token;
    if (isWriter(token)) break;
  }
  const sent = sentAfter(tokens, at) ?? senderOf(tokens, at);
  if (sent) return sent;
  for (let before = at - 1; before >= Math.max(1, at - FAR); before--) {
    const put = tokens[before]?.text === "out" && tokens[before - 1]?.text === "put";
    const verb = put ? before - 1 : before;
    const name = tokens[verb - 1];
    // "Loom Forward and the Dyers’ Guild issued": not the last one’s alone.
    const several = bodiesBefore(tokens, verb) !== null;
    if (put || isOf(tokens[before], SENT))
      return several ? null : isWriter(name) ? name : senderBefore(tokens, verb);
  }
  return null;
}

/** "An email from the panel’s chair, Colin Vane, to others": the name between commas after what the writer is. */
function calledFrom(tokens: readonly Token[], from: number): Token | null {
  const found = describedAfter(tokens, from);
  return found && isMark(tokens[tokens.indexOf(found) + 1], ",") ? found : null;
}

/** How far after what was written it may be told that it was sent. */
const FAR_SENT = 18;

/** Who it is that sends something: "Tarrow, who chairs it, sent", "Orrery’s agent, Colin Vane, posted". */
function senderBefore(tokens: readonly Token[], verb: number): Token | null {
  let start = verb;
  while (isOf(tokens[start - 1], HAVING) || isOf(tokens[start - 1], ADVERBS)) start--;
  const subject = subjectBefore(tokens, start);
  return subject?.kind === "name" && isWriter(subject.token) ? subject.token : null;
}

/** "a message that Orrery’s agent, Colin Vane, posted in a group": who sent what a relative clause tells of. */
function sentAfter(tokens: readonly Token[], at: number): Token | null {
  if (!/^(?:that|which)$/.test(tokens[at + 1]?.text ?? "")) return null;
  const verb = tokens.findIndex(
    (token, next) => next > at + 1 && next <= at + FAR_SENT && isOf(token, SENT),
  );
  return verb > 0 ? senderBefore(tokens.slice(at + 2), verb - at - 2) : null;
}

/** "Sent on Monday and signed by Ada Tarrow, the clerk, it tells members": who signed what "it" at a token is; null where nobody did. */
export function signedBefore(tokens: readonly Token[], it: number): Token | null {
  if (!isOf(tokens[0], SIGNED) || !isMark(tokens[it - 1], ",")) return null;
  const by = tokens.findIndex(({ text }, at) => at > 0 && at < it && text === "by");
  const name = pastTitles(tokens, by + 1);
  const others = tokens
    .slice(name + 1, it)
    .some((token) => token.kind === "name" && !token.possessive);
  return by > 0 && isOf(tokens[by - 1], SIGNED) && isWriter(tokens[name]) && !others
    ? (tokens[name] ?? null)
    : null;
}

/** "It was signed by the clerk, Ada Tarrow": the only one who signed it; null where others did too. */
function signerOf(tokens: readonly Token[], far = FAR_FROM): Token | null {
  const by = tokens.findIndex(
    ({ text }, at) => at < far && text === "by" && tokens[at - 1]?.text === "signed",
  );
  const signer = whoAfter(tokens, by);
  const next = signer ? tokens.indexOf(signer) + 1 : 0;
  const alone = !tokens.slice(next).some(({ text }, at, rest) => {
    const other = rest[at + 1];
    const does = /^(?:went|sent|addressed|dated|posted|delivered)$/.test(other?.text ?? "");
    return text === "and" && !does;
  });
  return by > 0 && alone ? signer : null;
}

/** "Its letter to him, which we have seen, is signed by the chair, Ada Tarrow": the only one who signed the document that a line begins with. */
function signerOfIt(tokens: readonly Token[], at: number): Token | null {
  const is = tokens.findIndex(
    ({ text }, next) =>
      next > at && /^(?:is|was)$/.test(text) && tokens[next + 1]?.text === "signed",
  );
  const opens = at <= MOST_BEFORE && isOf(tokens[0], DETERMINERS);
  const main = is === at + 1 || isMark(tokens[is - 1], ",");
  return opens && is > 0 && main ? signerOf(tokens, is + FAR_FROM) : null;
}

/** "It came last Friday from" */
const FAR_FROM = 5;
const IT_COMES = /^(?:came|comes|is|was)$/;

/** "It was sent last Friday by Ada Tarrow to the clerk", "It came from Ada Tarrow": who sent what "it" is, where the line before tells of one document; null where it says nothing of that. */
export function senderOfIt(tokens: readonly Token[]): Token | null {
  if (tokens[0]?.text !== "it") return null;
  const alone = signerOf(tokens);
  if (alone) return alone;
  const from = tokens.findIndex(({ kind, text }) => kind !== "word" || text === "from");
  const comes = IT_COMES.test(tokens[1]?.text ?? "") && tokens[from]?.text === "from";
  return comes && from <= FAR_FROM ? whoAfter(tokens, from) : senderOf(tokens, 0);
}

/** "In it she says", "In her letter she says": in what is told of before. */
export const isInIt = (tokens: readonly Token[]): boolean =>
  tokens[0]?.text === "in" &&
  (tokens[1]?.text === "it" ||
    (/^(?:his|her)$/.test(tokens[1]?.text ?? "") && isOf(tokens[2], WRITTEN)));

/** "Tarrow was late and her statement was read out": hers who the sentence is about. */
function ownerOf(tokens: readonly Token[], at: number, reading: Reading): Who | null {
  const word = /^her$/.test(tokens[at - 1]?.text ?? "") ? "she" : "he";
  if (!/^(?:his|her)$/.test(tokens[at - 1]?.text ?? "")) return null;
  const line = reading.lines.find((each) => each.tokens === tokens);
  return line ? ofOwnSentence(reading, line, word, at) : null;
}

/** What a letter is called again: "e-mail" and "email" are one. */
const nounOf = ({ text }: Token): string => text.replace("-", "");

/** A thing that is written, and who wrote it; null where the line does not say. */
interface Document {
  readonly noun: string;
  readonly who: Who | null;
  /** Whether it is brought in by the line, "a letter", and is none told of before. */
  readonly fresh: boolean;
  /** Whether it is what the line begins with, and is about. */
  readonly opens: boolean;
}

/** What a line tells of that is written. */
export function documentsIn({ tokens }: ReadLine, reading: Reading): readonly Document[] {
  return tokens.flatMap((token, at) => {
    if (!isOf(token, WRITTEN) || (token.capital && at > 0)) return [];
    const who =
      reading.whoOf(writerAt(tokens, at) ?? undefined) ??
      ownerOf(tokens, at, reading) ??
      reading.whoOf(signerOfIt(tokens, at) ?? undefined);
    const opening = tokens.slice(Math.max(0, at - MOST_BEFORE), at);
    const fresh = opening.some(({ text }) => /^(?:an?|another|one|second|other)$/.test(text));
    const opens = at <= MOST_BEFORE && isOf(tokens[0], DETERMINERS);
    return [{ noun: nounOf(token), who, fresh, opens }];
  });
}

const MOST_BEFORE = 3;

/** Who wrote the one document that a line tells of, or is about; null where it tells of none, or of more. */
export function writerOf(documents: readonly Document[]): Who | null {
  const [first, ...rest] = documents;
  if (first?.opens && first.who && rest.every((each) => each.who === null)) return first.who;
  const [who, ...others] = new Map(
    documents.map((each) => [each.who?.key ?? "", each.who]),
  ).values();
  return who && others.length === 0 ? who : null;
}

const MOST_OF_SEEN = 8;

/** "The email, which this paper has seen, reads": the token after an aside without names on a document. */
function pastSeen(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens[at], ",")) return at;
  const length = tokens.slice(at + 1).findIndex(({ kind }) => kind !== "word");
  const ends = length > 0 && length <= MOST_OF_SEEN && isMark(tokens[at + 1 + length], ",");
  const seen = /^(?:which|seen|obtained|shared|leaked|a)$/.test(tokens[at + 1]?.text ?? "");
  return ends && seen ? at + length + 2 : at;
}

/** Whether a document says something at a token: "it reads", "the letter says". */
function saysAt(tokens: readonly Token[], at: number): number | null {
  const named = isOf(tokens[at], DETERMINERS) && isOf(tokens[at + 1], WRITTEN);
  const verb = tokens[at]?.text === "it" ? at + 1 : named ? pastSeen(tokens, at + 2) : -1;
  return verb > 0 && isOf(tokens[verb], SAYS) ? verb + 1 : null;
}

/** The token after "in full" and "as follows". */
function pastManner(tokens: readonly Token[], at: number): number {
  const both = `${tokens[at]?.text} ${tokens[at + 1]?.text}`;
  return /^(?:in (?:full|part)|as follows)$/.test(both) ? at + 2 : at;
}

const MOST_OF_SHOWING = 9;

/** "Here it is in full: “…”", "This blog reproduces it in full: “…”": a sentence that only shows a document told of before. */
function isShownInFull(tokens: readonly Token[]): boolean {
  const quote = tokens.findIndex(({ kind }) => kind === "quote");
  const lead = tokens.slice(0, Math.max(0, quote - 1));
  const full = lead.findIndex(({ text }, at) => text === "in" && lead[at + 1]?.text === "full");
  const it = lead
    .slice(0, Math.max(0, full))
    .some((token, at) => token.text === "it" || (isOf(token, WRITTEN) && isOf(lead[at - 1], THE)));
  return (
    isMark(tokens[quote - 1], ":") &&
    quote === tokens.length - 1 &&
    it &&
    lead.length <= MOST_OF_SHOWING &&
    lead.every(({ kind }) => kind === "word") &&
    !lead.some((token) => isOf(token, OF_ANOTHER))
  );
}

/** The words that a line has from the document told of right before it: "“Go home,” it reads.", "It says: “Go home.”" */
export function readOut(tokens: readonly Token[]): readonly string[] {
  const quotes = tokens.filter(({ kind }) => kind === "quote");
  const start = tokens.findIndex(({ kind }) => kind === "word");
  if (quotes.length === 0 || start < 0) return [];
  if (isShownInFull(tokens)) return quotes.flatMap(({ quote }) => (quote ? [quote.words] : []));
  const said = saysAt(tokens, start);
  if (said === null) return [];
  const end = pastManner(tokens, said);
  const around = tokens.every(
    ({ kind }, at) => kind === "quote" || kind === "mark" || (at >= start && at < end),
  );
  return around ? quotes.flatMap(({ quote }) => (quote ? [quote.words] : [])) : [];
}
