import { pattern } from "../../../pattern.ts";
import { isOutletWord, outletBefore } from "../subject/outlets.ts";
import { isMark, isOf, type Token } from "../words/tokens.ts";
import { BEFORE_SPEAKER, SAYINGS } from "../words/verbs.ts";
import {
  ADVERBS,
  ALLEGING,
  BEING,
  DETERMINERS,
  JOINING,
  SUBORDINATING,
  TITLES,
} from "../words/word-kinds.ts";

const MOST_WORDS = 12;
const GOT = /^(?:seen|obtained|heard|reviewed|published|acquired|read|uncovered|unearthed)$/;
const LEAKED = /^(?:recording|recordings|footage|video|leaked|clip|tape|audio)$/;
const SEEN_BY = /^(?:seen|obtained|leaked|published|released|revealed|reported|passed|shown|sent)$/;
const REPORTED = /^(?:reported|reports|revealed|reveals)$/;

const ALLEGED = pattern()`
  ^(?:
    claims?|allegations?|rumours?|accusations?|suggestions?|speculation|complaints?|belief|idea
    |lie|myth|denied|denies|suggested|alleged|untrue|false
  )$
`;

const textOf = (
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): string | null => {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to - from <= MOST_WORDS ? text.slice(first.from, last.to) : null;
};

const CHARGES =
  /^(?:complaints?|complainants?|allegations?|accusations?|accusers?|claims?|rumours?)$/;

/** "According to the complaint, Tarrow told members to lie". */
function isByCharge(tokens: readonly Token[]): boolean {
  if (tokens[0]?.text !== "according" || tokens[1]?.text !== "to") return false;
  const comma = tokens.findIndex((token) => isMark(token, ","));
  return tokens.slice(0, Math.max(0, comma)).some(({ text }) => CHARGES.test(text));
}

const UNDERSTANDS = /^(?:understands|understood|learned|learnt)$/;

/** "The Courier understands that Tarrow denies it": the token before "understands"; null where no outlet does. */
function understoodBy(tokens: readonly Token[], subject: number): number | null {
  const verb = tokens[subject - 1]?.text === "that" ? subject - 2 : subject - 1;
  const outlet = verb - (/^(?:has|had)$/.test(tokens[verb - 1]?.text ?? "") ? 2 : 1);
  const begins = outlet <= 2 && UNDERSTANDS.test(tokens[verb]?.text ?? "");
  return begins && isOutletAt(tokens, outlet) ? outlet : null;
}

/** Whether the words before a subject leave it open that anything was said: "allegations that Tarrow said". */
export function isOnlyAlleged(tokens: readonly Token[], subject: number): boolean {
  if (isByCharge(tokens)) return true;
  const that = tokens[subject - 1]?.text === "that";
  const before = tokens[that ? subject - 2 : subject - 1];
  if (before?.kind !== "word") return false;
  if (that && shownIn(tokens, subject) !== null) return false;
  if (understoodBy(tokens, subject) !== null) return false;
  const says = !that && SAYINGS.has(before.text) && !isToldByIt(tokens, subject - 1);
  if (ALLEGING.has(before.text) || says) return true;
  return that && (ALLEGED.test(before.text) || isOf(tokens[subject - 3], BEING));
}

/** "“We won,” said Ada Tarrow, who added": whether a verb tells whose the words before it are. */
function isToldByIt(tokens: readonly Token[], verb: number): boolean {
  const prior = tokens[verb - 1];
  const past = SAYINGS.get(tokens[verb]?.text ?? "")?.past ?? "";
  return BEFORE_SPEAKER.has(past) && (prior?.kind === "quote" || isMark(prior, ","));
}

const SHOWS = /^(?:shows?|showed|reveals?|revealed)$/;
const PAPERS =
  /^(?:e-?mails?|messages?|letters?|texts?|recordings?|documents?|minutes|notes?|memos?)$/;

/** "Emails seen by the Star show that Tarrow wrote": the token before "show"; null where nothing that is seen shows it. */
function shownIn(tokens: readonly Token[], subject: number): number | null {
  const verb = tokens[subject - 1]?.text === "that" ? subject - 2 : -1;
  if (!SHOWS.test(tokens[verb]?.text ?? "") || verb > MOST_WORDS) return null;
  const words = tokens.slice(0, verb);
  const seen = words.some(
    ({ text }, at) => SEEN_BY.test(text) && /^(?:by|to)$/.test(words[at + 1]?.text ?? ""),
  );
  return seen && words.some(({ text }) => PAPERS.test(text)) ? verb : null;
}

/** Through whom an article has what is said by the subject at a token; null where it has it itself. */
export function throughBefore(
  text: string,
  tokens: readonly Token[],
  subject: number,
): string | null {
  return (
    inWhich(text, tokens, subject) ??
    shownBy(text, tokens, subject) ??
    understood(text, tokens, subject) ??
    reportedBy(text, tokens, subject) ??
    quotedBy(text, tokens, subject) ??
    saidAside(text, tokens, subject) ??
    leading(text, tokens, subject) ??
    according(text, tokens, subject) ??
    evidence(tokens, subject)
  );
}

/** "the Star has seen an email in which": an email seen by the Star. */
function inWhich(text: string, tokens: readonly Token[], subject: number): string | null {
  if (tokens[subject - 1]?.text !== "which" || !/^(?:in|on)$/.test(tokens[subject - 2]?.text ?? ""))
    return null;
  const end = isMark(tokens[subject - 3], ",") ? subject - 3 : subject - 2;
  for (let at = end - 1; at > 0 && end - at <= MOST_TO_GOT; at--) {
    if (!GOT.test(tokens[at]?.text ?? "")) continue;
    const adverb = isOf(tokens[at - 1], ADVERBS) ? at - 1 : at;
    const having = /^(?:has|have|had)$/.test(tokens[adverb - 1]?.text ?? "") ? adverb - 1 : adverb;
    let from = having;
    while (from > 0 && !opensClause(tokens[from - 1])) from--;
    const outlet = textOf(text, tokens, from, having);
    const thing =
      textOf(text, tokens, at + 1, end) ?? textOf(text, tokens, at + 1, thingEnd(tokens, at + 1));
    if (outlet && thing) return `${thing} ${tokens[at]?.text} by ${outlet}`;
  }
  for (let from = end - 1; from >= 0 && end - from < MOST_WORDS; from--) {
    // "a letter to the clerk, Colin Vane, in which": the clerk is no such thing.
    if (tokens[from]?.kind === "mark") return null;
    if (isOf(tokens[from], DETERMINERS)) return textOf(text, tokens, from, end);
  }
  return null;
}

const MOST_TO_GOT = 30;

/** "It came after the Star had seen an e-mail": whether another clause begins after a token. */
const opensClause = (token: Token | undefined): boolean =>
  token?.kind === "mark" || isOf(token, JOINING) || isOf(token, SUBORDINATING);

/** "an e-mail from its chair, Colin Vane, to the clerk": the token after what it is. */
const thingEnd = (tokens: readonly Token[], from: number): number =>
  tokens.findIndex(
    (token, at) => at > from && (token.kind === "mark" || /^(?:from|to)$/.test(token.text)),
  );

/** "The Courier understands that": the outlet that has it. */
function understood(text: string, tokens: readonly Token[], subject: number): string | null {
  const outlet = understoodBy(tokens, subject);
  return outlet === null ? null : textOf(text, tokens, 0, outlet + 1);
}

function shownBy(text: string, tokens: readonly Token[], subject: number): string | null {
  const verb = shownIn(tokens, subject);
  const by = verb === null ? null : textOf(text, tokens, 0, verb);
  return by && by.charAt(0).toLowerCase() + by.slice(1);
}

const SAYS = /^(?:says|said|adds|added|writes|wrote)$/;

/** "the Courier", "the paper" */
const isOutletAt = (tokens: readonly Token[], at: number): boolean =>
  outletBefore(tokens, at + 1) !== null ||
  (tokens[at]?.capital === true && isOutletWord(tokens[at]?.text ?? ""));

/** "In one of them, the Courier says, Tarrow told": the outlet that has it, in an aside right before the subject at a token. */
function saidAside(text: string, tokens: readonly Token[], subject: number): string | null {
  let close = subject - 1;
  while (isOf(tokens[close], TITLES)) close--;
  const verb = close - 1;
  const says = SAYS.test(tokens[verb]?.text ?? "") || REPORTED.test(tokens[verb]?.text ?? "");
  if (!isMark(tokens[close], ",") || !says || !isOutletAt(tokens, verb - 1)) return null;
  let from = verb - 1;
  while (from > 0 && tokens[from - 1]?.kind === "word" && !isOf(tokens[from - 1], JOINING)) from--;
  return textOf(text, tokens, from, verb);
}

/** "The Guardian reported that". */
function reportedBy(text: string, tokens: readonly Token[], subject: number): string | null {
  if (tokens[subject - 1]?.text !== "that") return null;
  const verb = subject - 2;
  const says = SAYS.test(tokens[verb]?.text ?? "") && isOutletAt(tokens, verb - 1);
  if (!says && !REPORTED.test(tokens[verb]?.text ?? "")) return null;
  let from = verb;
  while (/^(?:has|have|had)$/.test(tokens[from - 1]?.text ?? "")) from--;
  const to = from;
  while (from > 0 && tokens[from - 1]?.kind !== "mark" && !isOf(tokens[from - 1], JOINING)) from--;
  return from < to ? textOf(text, tokens, from, to) : null;
}

/** "The Star also quotes Ms Tarrow as saying": the outlet that quotes the subject at a token. */
function quotedBy(text: string, tokens: readonly Token[], subject: number): string | null {
  let verb = subject - 1;
  while (isOf(tokens[verb], TITLES) || tokens[verb]?.text === "professor") verb--;
  if (!/^quote[sd]$/.test(tokens[verb]?.text ?? "")) return null;
  while (isOf(tokens[verb - 1], ADVERBS)) verb--;
  let from = verb;
  while (from > 0 && tokens[from - 1]?.kind === "word" && !isOf(tokens[from - 1], JOINING)) from--;
  return verb - from > 1 ? textOf(text, tokens, from, verb) : null;
}

/** "In the recording, made at a meeting, Tarrow said". */
function leading(text: string, tokens: readonly Token[], subject: number): string | null {
  const from = isOf(tokens[0], JOINING) ? 1 : 0;
  if (!/^(?:in|on)$/.test(tokens[from]?.text ?? "") || subject <= from + 1) return null;
  let to = from + 1;
  while (to < subject && tokens[to]?.kind !== "mark") to++;
  const words = tokens.slice(from + 1, to);
  const seen = words.some(
    (token, at) => SEEN_BY.test(token.text) && /^(?:by|to)$/.test(words[at + 1]?.text ?? ""),
  );
  // "In a video posted on Monday Tarrow urged members, saying": no part of what it was.
  const told = words.some(
    ({ kind, named, text }) =>
      (kind === "name" && named?.subject.kind !== "organisation") ||
      SAYINGS.get(text)?.noun === false,
  );
  if (told) return null;
  if (!isMark(tokens[to], ",") || !(seen || words.some((token) => LEAKED.test(token.text))))
    return null;
  return textOf(text, tokens, from + 1, to);
}

/** "According to the Courier, Tarrow has told friends". */
function according(text: string, tokens: readonly Token[], subject: number): string | null {
  if (tokens[0]?.text !== "according" || tokens[1]?.text !== "to") return null;
  const comma = tokens.findIndex((token) => isMark(token, ","));
  const to = comma > 0 && comma < subject ? comma : subject;
  return to > 2 ? textOf(text, tokens, 2, to) : null;
}

/** "It includes evidence that, in a group of hers, she urged". */
function evidence(tokens: readonly Token[], subject: number): string | null {
  for (let at = subject - 1; at > 0; at--)
    if (tokens[at]?.text === "that") return tokens[at - 1]?.text === "evidence" ? "evidence" : null;
  return null;
}

/** "an email seen by the Star", "according to the Star": after the verb, outside what is said. */
export function throughAfter(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): string | null {
  for (let at = from; at < to; at++) {
    const next = tokens[at + 1]?.text ?? "";
    const which = /^(?:which|whom)$/.test(tokens[at + 2]?.text ?? "");
    const according = tokens[at]?.text === "according" && next === "to" && !which;
    if (!according && !(SEEN_BY.test(tokens[at]?.text ?? "") && /^(?:by|to)$/.test(next))) continue;
    let end = at + 2;
    while (
      end < tokens.length &&
      tokens[end]?.kind !== "mark" &&
      tokens[end]?.kind !== "quote" &&
      tokens[end]?.text !== "that"
    )
      end++;
    if (according) return textOf(text, tokens, at + 2, end);
    let start = at;
    while (start > from && at - start < MOST_WORDS && !isOf(tokens[start], DETERMINERS)) start--;
    if (isOf(tokens[start], DETERMINERS)) return textOf(text, tokens, start, end);
  }
  return null;
}
