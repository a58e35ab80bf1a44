import { alikeOf } from "../../articles/alike.ts";
import { sentenceAround } from "./kept-words.ts";
import { stemsOf } from "./stems.ts";

/** How many words of what is quoted stand before the first that was asked for. */
const BEFORE = 8;
/** What was asked is told in the words that follow those of the question: so many should have room. */
const ROOM = 8;

/** What was asked for: words that tell something, and names, which any sentence may have. */
export interface Wanted {
  readonly wanted: readonly string[];
  readonly names: readonly string[];
}

/** What a window is worth by each thing that makes it one: the words asked for come before all. */
const WORTH = {
  word: 10,
  name: 3,
  room: 4,
  clause: 1.5,
  sentence: 1.5,
  whole: 3.5,
  apart: 2,
} as const;

const CLAUSE = /^(?:and|but|which|who|that|because|saying|after|when|while|as|where|whose)$/;
const MARK = /[,;:–—.!?][”"’']*$/;

const startsClause = (words: readonly string[], at: number) =>
  at === 0 || MARK.test(words[at - 1] ?? "") || CLAUSE.test(words[at] ?? "");

/**
 * From which of some words on to quote so many of them: so that those asked for are within, in any form or by another
 * word for the same, with room for what follows them; from the first where none is.
 */
export function windowOf(
  words: readonly string[],
  { wanted, names }: Wanted,
  most: number,
): number {
  const alike = [...wanted, ...names].map((word) => alikeOf(word));
  const asked = words.map((word) => {
    const stems = stemsOf(word);
    return alike.flatMap(({ own, others }, index) =>
      stems.some((stem) => own.has(stem) || others.has(stem)) ? [index] : [],
    );
  });
  const places = asked.flatMap((each, at) => (each.length > 0 ? [at] : []));
  if (places.length === 0) return 0;
  const last = Math.max(words.length - most, 0);
  const starts = new Set([
    0,
    last,
    ...places.flatMap((at) => [Math.max(at - BEFORE, 0), at]),
    ...words.flatMap((_, at) => (startsClause(words, at) ? [at] : [])),
  ]);
  let best = { start: 0, worth: -1 };
  for (const start of [...starts].filter((at) => at <= last).toSorted((a, b) => a - b)) {
    const worth = worthOf(words, asked, wanted.length, start, most);
    if (worth > best.worth) best = { start, worth };
  }
  return best.start;
}

function worthOf(
  words: readonly string[],
  asked: readonly (readonly number[])[],
  tellingWords: number,
  start: number,
  most: number,
): number {
  const end = Math.min(start + most, words.length);
  const within = asked.slice(start, end);
  const found = [...new Set(within.flat())];
  if (found.length === 0) return 0;
  const many = found.filter((index) => index < tellingWords).length;
  const first = within.findIndex((each) => each.length > 0);
  const final = within.findLastIndex((each) => each.length > 0);
  const [from, to] = sentenceAround(words, start + final);
  const room = end >= to ? ROOM : Math.min(end - start - final - 1, ROOM);
  return (
    many * WORTH.word +
    (found.length - many) * WORTH.name +
    (room / ROOM) * WORTH.room +
    (startsClause(words, start) ? WORTH.clause : 0) +
    (end >= to ? WORTH.whole : 0) +
    (start === from ? WORTH.sentence : 0) -
    ((final - first) / most) * WORTH.apart
  );
}
