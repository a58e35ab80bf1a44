import { governing, sentenceAround, takingBack } from "./kept-words.ts";
import { type Wanted, windowOf } from "./window.ts";
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
  const doubts = governing(words, whole).length;
  // With the words of doubt beside it less of the rest has room.
  const start =
    doubts > 0
      ? windowOf(words, wanted, MOST_QUOTED - doubts * (WITH.before + 1 + WITH.after))
      : whole;
  const heads = governing(words, start).map((at): Piece => {
    const [first] = sentenceAround(words, at);
    return [Math.max(at - WITH.before, first), Math.min(at + 1 + WITH.after, start)];
  });
  const taken = joined(heads).reduce((sum, [from, to]) => sum + to - from, 0);
  const end = Math.min(start + MOST_QUOTED - taken, words.length);
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
  const kept = withoutAsides(words, [...wanted.wanted, ...wanted.names]);
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

/**
 * Words as they are quoted: in quotation marks, exact, 25 at most, those within that were asked for; dots where
 * something is left out.
 */
export function quoted(
  text: string,
  wanted: readonly string[] = [],
  names: readonly string[] = [],
  by = "",
): string {
  const words = inner(text.trim()).split(/\s+/);
  const pieces: readonly Piece[] =
    words.length > MOST_QUOTED
      ? piecesWithoutAsides(words, { wanted, names, by })
      : [[0, words.length]];
  const said = pieces.map(([from, to]) => {
    const cut = words.slice(from, to).join(" ");
    return to === words.length ? cut.replace(/[,;:–—-]+$/, "") : cut.replace(/[.,;:–—-]+$/, "");
  });
  const [first] = pieces;
  const ends = pieces.at(-1)?.[1] === words.length;
  return `“${first && first[0] > 0 ? "… " : ""}${said.join(" … ")}${ends ? "" : " …"}”`;
}
