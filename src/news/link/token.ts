import { fold } from "#src/core/understand/read.ts";

/** A word of an article, with what a name needs to know of its surroundings. */
export interface Token {
  readonly text: string;
  /** Without case and accents. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** A comma, a full stop or another mark stands between it and the word before. */
  readonly apart: boolean;
  /** What ties it to the word before without a space. */
  readonly tied: "-" | "'" | null;
  /** Begins a line, a sentence or a quotation, where a capital says nothing. */
  readonly begins: boolean;
  /** Part of an address or a handle. */
  readonly address: boolean;
}

/** A word; "O’Byrne" and "D’Souza" are one. */
const WORD = /(?:(?<![\p{L}\p{N}])[ODdL][’'](?=\p{Lu}\p{Ll}))?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const PLAIN = /^[A-Za-z0-9]+$/;
const CAPITAL = /^\p{Lu}/u;
/** After which a full stop ends no sentence. */
const SHORT = new Set(["mr", "mrs", "ms", "dr", "st", "cllr", "prof", "rev", "hon", "sir"]);
const APART = /[^\s\-‐‑'’`´&\p{Cf}\p{M}#*_]|\s['‘’`´]$|\s-+\s/u;
const ENDS = /[.!?:;…“”"«»•|]|\s['‘]$/;
const ADDRESS = /[/@\\=%_~]$/;

/** The words of a text, in order: linear in the text. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let before = "";
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found; found = WORD.exec(text)) {
    const [whole] = found;
    const from = found.index;
    const to = from + whole.length;
    const space = tokens.length > 0 && from - end === 1 && text.charCodeAt(end) === SPACE;
    const word = PLAIN.test(whole) ? whole.toLowerCase() : fold(whole).replace("'", "");
    const capital = isCapital(whole);
    const gap = space ? SPACED : gapOf(text, end, from, tokens.length === 0, before);
    tokens.push({ text: whole, word, from, to, capital, ...gap });
    end = to;
    before = word;
  }
  return tokens;
}

const SPACE = 32;

type Gap = Pick<Token, "apart" | "tied" | "begins" | "address">;

const SPACED: Gap = { apart: false, tied: null, begins: false, address: false };

/** What lies between two words, or before the first. */
function gapOf(text: string, end: number, from: number, first: boolean, before: string): Gap {
  const gap = between(text, end, from);
  const address = ADDRESS.test(gap);
  if (first) return { apart: false, tied: null, begins: true, address };
  // "Mr. Marsh", "Rohan K. Plume"
  const initial = (gap === "." || gap === ". ") && (before.length === 1 || SHORT.has(before));
  const apart = !initial && APART.test(gap);
  return { apart, tied: tieOf(gap), begins: !initial && ENDS.test(gap), address };
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(word);
}

/** Whether a word is in capitals throughout: "HOLT". */
export const isInCapitals = (text: string): boolean => /^\p{Lu}{2,}$/u.test(text);

const MOST = 12;

/** A gap can be long: its ends say enough. */
function between(text: string, from: number, to: number): string {
  if (to - from <= MOST) return text.slice(from, to);
  return text.slice(from, from + MOST / 2) + text.slice(to - MOST / 2, to);
}

function tieOf(gap: string): "-" | "'" | null {
  if (/^[-‐‑]$/.test(gap)) return "-";
  return /^['’`´ʼ]$/.test(gap) ? "'" : null;
}
