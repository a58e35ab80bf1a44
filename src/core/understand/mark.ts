import { ORDINALS } from "#src/words.ts";
import type { Pronoun } from "../conversation.ts";
import type { Entry, How, Lexicon, NameKind } from "./lexicon.ts";
import { ordinary } from "./ordinary.ts";
import type { Token } from "./read.ts";
import { type Time, timeAt } from "./time.ts";
import { withoutWeakNames } from "./weak.ts";

interface Span {
  /** First token, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Words that stand for something in the record: all it can be, and how they matched. */
export interface NameMark extends Span {
  readonly kind: NameKind;
  readonly ids: readonly string[];
  readonly how: How;
}

export interface TimeMark extends Span {
  readonly kind: "time";
  readonly time: Time;
}

/** "first", "12th", "third place". */
export interface OrdinalMark extends Span {
  readonly kind: "ordinal";
  readonly n: number;
}

export interface PronounMark extends Span {
  readonly kind: "pronoun";
  readonly pronoun: Pronoun;
}

export type Mark = NameMark | TimeMark | OrdinalMark | PronounMark;

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...["he", "him", "his"].map((word) => [word, "he"] as const),
  ...["she", "her", "hers"].map((word) => [word, "she"] as const),
  ...["they", "them", "their", "theirs"].map((word) => [word, "they"] as const),
]);

/** The first pronoun for a person among some tokens; null where there is none. */
export function pronounIn(tokens: readonly Token[]): Pronoun | null {
  return tokens.map(({ text }) => PRONOUNS.get(text)).find((each) => each !== undefined) ?? null;
}

const HOW_ORDER: readonly How[] = ["exact", "alias", "surname", "first-name", "slip"];

/** In a sentence, a lone word with a slip is taken for a name only when it is this long. */
const LONE_SLIP = 6;

function group(entries: readonly Entry[], span: Span, how?: How): NameMark[] {
  const kinds = new Set(entries.map(({ kind }) => kind));
  return [...kinds].map((kind) => {
    const same = entries.filter((entry) => entry.kind === kind);
    const best =
      how ?? HOW_ORDER.find((each) => same.some((entry) => entry.how === each)) ?? "exact";
    const exact = same.filter((entry) => entry.how === "exact");
    const ids = (how || exact.length === 0 ? same : exact).map(({ id }) => id);
    return { kind, ids: [...new Set(ids)], how: best, ...span };
  });
}

function namesAt(tokens: readonly Token[], from: number, lexicon: Lexicon): NameMark[] {
  for (let length = Math.min(lexicon.longest, tokens.length - from); length > 0; length--) {
    const phrase = tokens
      .slice(from, from + length)
      .map(({ text }) => text)
      .join(" ");
    const entries = lexicon.find(phrase);
    if (entries.length > 0) return group(entries, { from, to: from + length });
  }
  return [];
}

const isOrdinary = (word: string, known: ReadonlySet<string>) =>
  known.has(word) || ordinary.has(word);

/** Names in which one or more words have a slip; tried only around words that nothing else explains. */
function slipsAt(
  tokens: readonly Token[],
  at: number,
  known: ReadonlySet<string>,
  lexicon: Lexicon,
  loneSlip: number,
): NameMark[] {
  const choices = (index: number): readonly string[] => {
    const word = tokens[index]?.text ?? "";
    return isOrdinary(word, known) ? [word] : [word, ...lexicon.near(word)];
  };
  for (let length = Math.min(4, lexicon.longest); length > 0; length--) {
    for (
      let from = Math.max(0, at - length + 1);
      from <= at && from + length <= tokens.length;
      from++
    ) {
      let phrases: readonly string[] = [""];
      for (let index = from; index < from + length; index++) {
        phrases = phrases.flatMap((head) => choices(index).map((word) => `${head} ${word}`.trim()));
      }
      const entries = phrases.slice(0, 200).flatMap((phrase) => lexicon.find(phrase));
      const named = entries.filter(({ kind }) => kind === "person" || kind === "organisation");
      if (named.length > 0 && (length > 1 || (tokens[at]?.text.length ?? 0) >= loneSlip)) {
        return group(named, { from, to: from + length }, "slip");
      }
    }
  }
  return [];
}

/** 12th → 12, "second" → 2; null for any other word. */
export function ordinalOf(word: string): number | null {
  const index = ORDINALS.indexOf(word);
  if (index > 0) return index;
  const match = /^(\d{1,2})(st|nd|rd|th)$/.exec(word);
  return match ? Number(match[1]) : null;
}

const within = (inner: Span, outer: Span) =>
  inner.from >= outer.from && inner.to <= outer.to && inner.to - inner.from < outer.to - outer.from;

/**
 * Tokens → marks. A mark keeps every record it can stand for (both people of one surname) and how it matched.
 * A mark inside a longer one is dropped; marks of several kinds may share their words.
 * `vocabulary` holds the ordinary words of questions, which are never taken for a misspelt name.
 */
export function mark(
  tokens: readonly Token[],
  lexicon: Lexicon,
  vocabulary: ReadonlySet<string>,
  now: string,
  loneSlip = LONE_SLIP,
): readonly Mark[] {
  const names = tokens.flatMap((_, from) => namesAt(tokens, from, lexicon));
  const covered = (at: number) => names.some(({ from, to }) => at >= from && at < to);
  const times: TimeMark[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = timeAt(tokens, at, now);
    if (!found) continue;
    times.push({ kind: "time", time: found.time, from: at, to: at + found.length });
    at += found.length - 1;
  }
  const timed = (at: number) => times.some(({ from, to }) => at >= from && at < to);
  const slips = tokens.flatMap(({ text }, at) =>
    covered(at) ||
    timed(at) ||
    isOrdinary(text, vocabulary) ||
    /\d/.test(text) ||
    lexicon.near(text).length === 0
      ? []
      : slipsAt(tokens, at, vocabulary, lexicon, loneSlip),
  );
  const others: Mark[] = tokens.flatMap(({ text }, from): Mark[] => {
    const n = ordinalOf(text);
    if (n !== null) return [{ kind: "ordinal", n, from, to: from + 1 }];
    const pronoun = PRONOUNS.get(text);
    return pronoun ? [{ kind: "pronoun", pronoun, from, to: from + 1 }] : [];
  });
  const marks: Mark[] = [...names, ...slips, ...times, ...others];
  const unlike = marks.filter(
    (each, index) =>
      marks.findIndex((other) => JSON.stringify(other) === JSON.stringify(each)) === index &&
      !marks.some((other) => within(each, other)),
  );
  return withoutWeakNames(unlike, tokens).toSorted((a, b) => a.from - b.from || b.to - a.to);
}
