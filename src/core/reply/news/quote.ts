import { stemmer } from "stemmer";

/** How many words of somebody's are quoted at most (`editorial.md`, rule 5). */
const MOST = 25;
/** How many words of what is quoted stand before the first that was asked for. */
const BEFORE = 8;

const lettersOf = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** The words of a text as they are compared: without their endings. */
export function stemsOf(text: string): readonly string[] {
  return text
    .split(/[^\p{L}\p{N}’']+/u)
    .map((word) => stemmer(lettersOf(word)))
    .filter((word) => word !== "");
}

/** Inner marks are single ones, so that ours are told from them. */
const inner = (text: string) =>
  text.replace(/"([^"]*)"/g, "‘$1’").replace(/["“”]/g, (mark) => (mark === "“" ? "‘" : "’"));

/** In how few words in a row all those are that are wanted and stand in some words; their number where none does. */
function closeness(stems: readonly string[], wanted: ReadonlySet<string>): number {
  const found = new Set(stems.filter((stem) => wanted.has(stem)));
  const last = new Map<string, number>();
  let least = stems.length;
  for (const [at, stem] of stems.entries()) {
    if (!found.has(stem)) continue;
    last.set(stem, at);
    if (last.size === found.size) least = Math.min(least, at - Math.min(...last.values()));
  }
  return least;
}

interface Window {
  readonly start: number;
  /** How many of the words asked for are within, and in how few words in a row. */
  readonly many: number;
  readonly close: number;
}

/** Of two that are alike the later leaves more room for what follows; a beginning is not cut without need. */
const isBetter = (one: Window, other: Window) =>
  one.many > other.many ||
  (one.many === other.many &&
    (one.close < other.close || (one.close === other.close && other.start > 0)));

/**
 * From which word to quote, so that as many as can be of those asked for are within, and near each other; from the first
 * where none is.
 */
function startOf(words: readonly string[], wanted: ReadonlySet<string>): number {
  const stems = words.map((word) => stemmer(lettersOf(word)));
  const last = words.length - MOST;
  const starts = stems.flatMap((stem, at) =>
    wanted.has(stem) ? [Math.min(Math.max(at - BEFORE, 0), last)] : [],
  );
  const windows = [0, ...starts].map((start) => {
    const within = stems.slice(start, start + MOST);
    const many = new Set(within.filter((stem) => wanted.has(stem))).size;
    return { start, many, close: closeness(within, wanted) };
  });
  const best = windows.reduce((best, each) => (isBetter(each, best) ? each : best));
  return best.start;
}

/**
 * Words as they are quoted: in quotation marks, exact, 25 at most, those within that were asked for; dots where
 * something is left out.
 */
export function quoted(text: string, wanted: readonly string[] = []): string {
  const words = inner(text.trim()).split(/\s+/);
  const stems = new Set(wanted.flatMap(stemsOf));
  const start = words.length > MOST ? startOf(words, stems) : 0;
  const cut = words.slice(start, start + MOST).join(" ");
  const whole = start + MOST >= words.length;
  const end = whole ? cut.replace(/[,;:–—-]+$/, "") : `${cut.replace(/[.,;:–—-]+$/, "")} …`;
  return `“${start > 0 ? "… " : ""}${end}”`;
}
