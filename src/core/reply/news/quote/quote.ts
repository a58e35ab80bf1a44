import { governing, sentenceAround, takingBack } from "./kept-words.ts";
import { endBeforeName, type Wanted, windowOf } from "./window.ts";
import { withoutAsides } from "./without-asides.ts";

/** How many words of somebody's are quoted at most (`editorial.md`, rule 5). */
export const MOST_QUOTED = 25;
/** How many words stand with one that is kept because what is quoted hangs on it. */
const WITH = { before: 4, after: 2 } as const;

/** Inner marks are single ones, so that ours are told from them. */
const inner = (text: string) =>
  text
    .replace(/"([^"]*)"/g, "‘$1’")
    // One that is closed in the next paragraph opens here.
    .replace(/(?<=^|[\s([])"/g, "‘")
    .replace(/["“”]/g, (mark) => (mark === "“" ? "‘" : "’"));

type Piece = readonly [from: number, to: number];

/**
 * The runs of words that are quoted: the one with what was asked for and, where that is denied, doubted or only alleged
 * by words outside it, those with the word that does so. Nothing is quoted as said that was said not to be so.
 */
function piecesOf(words: readonly string[], wanted: Wanted): readonly Piece[] {
  const whole = windowOf(words, wanted, MOST_QUOTED);
  const isTakenBack = takingBack(words, Math.min(whole + MOST_QUOTED, words.length)) >= 0;
  const doubts = governing(words, whole).length + Number(isTakenBack);
  // With the words of doubt beside it less of the rest has room.
  const start =
    doubts > 0
      ? windowOf(words, wanted, MOST_QUOTED - doubts * (WITH.before + 1 + WITH.after))
      : whole;
  return piecesTo(words, start, words.length);
}

/** So many words from one on, to before another at most, with those outside them by which they are denied, doubted or only alleged. */
function piecesTo(words: readonly string[], start: number, most: number): readonly Piece[] {
  const heads = governing(words, start).map((at): Piece => {
    const [first] = sentenceAround(words, at);
    return [Math.max(at - WITH.before, first), Math.min(at + 1 + WITH.after, start)];
  });
  const taken = joined(heads).reduce((sum, [from, to]) => sum + to - from, 0);
  const full = Math.min(start + MOST_QUOTED - taken, most);
  const end = full < words.length ? endBeforeName(words, full) : full;
  const after = takingBack(words, end);
  if (after < 0) return joined([...heads, [start, end]]);
  const tail: Piece = [
    Math.max(after - WITH.after, end),
    Math.min(after + 1 + WITH.before, words.length),
  ];
  const cut = Math.min(end, start + MOST_QUOTED - taken - (tail[1] - tail[0]));
  return joined([...heads, [start, cut], tail]);
}

/** The same of a sentence that is too long, without asides on somebody in it that nobody asked for: "Tarrow … has circulated a draft". */
function piecesWithoutAsides(words: readonly string[], wanted: Wanted): readonly Piece[] {
  const kept = withoutAsides(words, [...wanted.wanted, ...wanted.names], wanted.whoseNames);
  const shorter = kept.flatMap((at) => words[at] ?? []);
  const pieces: readonly Piece[] =
    shorter.length > MOST_QUOTED ? piecesOf(shorter, wanted) : [[0, shorter.length]];
  return pieces.flatMap(([from, to]) =>
    joined(kept.slice(from, to).map((at): Piece => [at, at + 1])),
  );
}

/** Runs that touch as one. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = [];
  for (const [from, to] of pieces) {
    const last = all.at(-1);
    if (last && from <= last[1]) all[all.length - 1] = [last[0], Math.max(to, last[1])];
    else if (to > from) all.push([from, to]);
  }
  return all;
}

/** The rest of a sentence begins where a clause does, so many words before what was cut, if it is shorter. */
const CLAUSE_BACK = 8;

/** Words as they are quoted, and the next that they leave out at their end. */
export interface Quotation {
  /** In quotation marks, exact, 25 at most, those within that were asked for; dots where something is left out. */
  readonly shown: string;
  /** What follows in the same sentence, or, where nothing does and a reason or a name is asked for, before it; quoted likewise. */
  readonly rest: string | null;
}

/** Some pieces of words in quotation marks. */
function marked(words: readonly string[], pieces: readonly Piece[]): string {
  const said = pieces.map(([from, to]) => {
    const cut = words.slice(from, to).join(" ");
    return to === words.length ? cut.replace(/[,;:–—-]+$/, "") : cut.replace(/[.,;:–—-]+$/, "");
  });
  const [first] = pieces;
  const ends = pieces.at(-1)?.[1] === words.length;
  return `“${first && first[0] > 0 ? "… " : ""}${said.join(" … ")}${ends ? "" : " …"}”`;
}

/** What stands after a place to the end of its sentence as it is quoted, with the words by which it is denied or doubted. */
function restFrom(words: readonly string[], end: number): string | null {
  const [first, to] = sentenceAround(words, Math.max(end - 1, 0));
  if (first >= end || to <= end) return null;
  const back = words.slice(0, end).findLastIndex((word) => /[,;:–—]$/.test(word)) + 1;
  const from = to - end < CLAUSE_BACK && end - back <= CLAUSE_BACK && back > first ? back : end;
  return marked(words, piecesTo(words, from, to));
}

/** A text as it is quoted, with what follows what is quoted in the same sentence. */
export function quotation(
  text: string,
  wanted: readonly string[] = [],
  names: readonly string[] = [],
  by = "",
  whoseNames = false,
): Quotation {
  const words = inner(text.trim()).split(/\s+/);
  if (words.length <= MOST_QUOTED) return { shown: marked(words, [[0, words.length]]), rest: null };
  const pieces = piecesWithoutAsides(words, { wanted, names, by, whoseNames });
  // Where names are asked for, those that are left out in the middle stand in the rest.
  const gap = whoseNames ? firstGapWithName(words, pieces) : null;
  const from = pieces[0]?.[0] ?? 0;
  const begins = wanted.includes("why") || (whoseNames && hasName(words, [0, from]));
  const after = restFrom(words, gap ?? pieces.at(-1)?.[1] ?? 0);
  return { shown: marked(words, pieces), rest: after ?? (begins ? startTo(words, from) : null) };
}

const hasName = (words: readonly string[], [from, to]: Piece): boolean =>
  words.slice(from, to).some((word) => /^\p{Lu}/u.test(word));

/** Of fewer words than these the beginning of a sentence tells nothing. */
const FEWEST = 4;

/** What stands before a place from the start of its sentence on as it is quoted: a reason may stand there, or a name. */
function startTo(words: readonly string[], end: number): string | null {
  const [first] = sentenceAround(words, end);
  return end - first < FEWEST ? null : marked(words, piecesTo(words, first, end));
}

/** Where the first words begin that are left out between some pieces and have a name; null where none do. */
function firstGapWithName(words: readonly string[], pieces: readonly Piece[]): number | null {
  const gaps = pieces.slice(1).map(([from], at): Piece => [pieces[at]?.[1] ?? from, from]);
  const named = gaps.find((gap) => hasName(words, gap));
  return named?.[0] ?? null;
}

/** A text as it is quoted: see `Quotation`. */
export const quoted = (...given: Parameters<typeof quotation>): string => quotation(...given).shown;
