/** What tells whether two texts are nearly the same, of one size whatever the text's. */
export interface Sketch {
  /** How many different runs of words the text has. */
  readonly size: number;
  /** The least of their hashes, in order: a sample that any text with the same runs would give (MinHash, bottom-k). */
  readonly least: readonly number[];
}

const RUN = 4;
const KEPT = 64;
const WORD = /[\p{L}\p{N}]+/gu;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A word's hash (FNV-1a, 32 bits). */
function hash(word: string): number {
  let value = FNV_OFFSET;
  for (let at = 0; at < word.length; at++)
    value = Math.imul(value ^ word.charCodeAt(at), FNV_PRIME);
  return value >>> 0;
}

/** The sketch of a text, by its runs of four words without case and marks. Linear in the text. */
export function sketchOf(text: string): Sketch {
  const hashes = (text.toLowerCase().match(WORD) ?? []).map(hash);
  const runs = new Set<number>();
  for (let at = 0; at + RUN <= hashes.length || at === 0; at++) {
    let value = FNV_OFFSET;
    for (const word of hashes.slice(at, at + RUN)) value = Math.imul(value ^ word, FNV_PRIME);
    runs.add(mixed(value));
  }
  const least = Uint32Array.from(runs).sort().slice(0, KEPT);
  return { size: hashes.length === 0 ? 0 : runs.size, least: [...least] };
}

/** Spreads a hash over all its bits, so that the least are a fair sample. */
function mixed(value: number): number {
  let spread = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  spread = Math.imul(spread ^ (spread >>> 16), 0x45d9f3b);
  return (spread ^ (spread >>> 16)) >>> 0;
}

const FEWEST_RUNS = 30;
/** Of two texts of one length, half of whose runs are the same, a sixth of the words differ. */
const ALIKE = 0.5;
const WITHIN = 0.75;

/** Whether two texts are nearly the same, or one has nearly all of the other and more: a copy, a version. */
export function areNearlyTheSame(a: Sketch, b: Sketch): boolean {
  if (a.size === 0 || b.size === 0) return false;
  const shared = sharedShare(a, b);
  if (shared === 1) return true;
  if (Math.min(a.size, b.size) < FEWEST_RUNS) return false;
  if (shared >= ALIKE) return true;
  const both = (shared / (1 + shared)) * (a.size + b.size);
  return both / Math.min(a.size, b.size) >= WITHIN;
}

/** The share of all runs of two texts that both have, by their samples. */
function sharedShare({ least: a }: Sketch, { least: b }: Sketch): number {
  let [i, j, seen, both] = [0, 0, 0, 0];
  while (seen < KEPT && (i < a.length || j < b.length)) {
    const [left, right] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY];
    if (left === right) both += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
    seen += 1;
  }
  return seen === 0 ? 0 : both / seen;
}
