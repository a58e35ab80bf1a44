import { pattern } from "../../pattern.ts";
import { opened } from "./opened.ts";
import { fullYear, withFullYears } from "./times/short-years.ts";

/** A word of a question, folded for comparing. */
export interface Token {
  readonly text: string;
  /** Whether a hyphen ties it to the token before it, as in an id. */
  readonly tied: boolean;
  /** Whether it was written with a capital, in a text that is not all capitals. */
  readonly capital: boolean;
  /** Whether a mark that can end a question or a part of it stands before it: "who won - and by how much?" */
  readonly apart: boolean;
  /** Whether it stands in double quotation marks: somebody's very words. */
  readonly quoted?: true;
}

/** How many characters of a question are read; where there are more, the answer says so. */
export const LONGEST = 4_000;

const PLATFORM_MARKS = /<[@#!][^>]*>/g;
const CONTROL = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
/** "90,000" and "3.5": numbers with a mark inside that ends nothing. */
const GROUPED = /^\d+[.,]/;
/** Such a number, or a word with what may hang on it: the parts of a date, an apostrophe and what follows. */
const RUN = pattern("gu")`
  (?<![\d.,])(?:\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+\.\d{1,2})(?![\p{L}\d]|[.,]\d)
  |[\p{L}\p{N}]+(?:[-/]\d+(?![\p{L}\d]))*(?:'\p{L}*)*
`;
/** Dates whole; "clp2018" and "jan18" in two; else letters and digits. */
const WORD =
  /\d{4}[-/]\d{4}|\d{4}[-/]\d{1,2}(?:[-/]\d{1,2})?|\d{1,2}\/\d{1,2}\/\d{4}|\p{L}+(?=(?:\d{4}|\d{2})$)|[\p{L}\p{N}]+/gu;

/** Accents and curled apostrophes folded away; the case is kept. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[‘’ʼ`´]/g, "'");
}

/** Case, accents and apostrophes folded away: "Mūller’s" → "muller's". */
export function fold(text: string): string {
  return plain(text).toLowerCase();
}

/** "Rank & File" as it is said: "Rank and File". */
const joinedBy = (text: string): string => text.replace(/\s*[+&]\s*/g, " and ");

/** The words of a name as `read` would give them, for looking names up in the same form. */
export function nameWords(name: string): readonly string[] {
  return joinedBy(fold(name)).replace(/'/g, "").match(WORD) ?? [];
}

/** Marks that end a question or a part of it. A dash does where spaces stand around it. */
const BREAK = /[?!;:,.()\u2026]|\s[-\u2013\u2014]+\s|\n/;

/** What stands in double quotation marks. */
const QUOTATION = /[“"]([^“”"]+)[”"]/g;

/** What follows "re" where it says that something is done again. */
const REPEATED = pattern("i")`
  ^(?:
    -
    |\s*(?:
      elect|stand|stood|run|ran|open|count|join|admit|appoint|select|nominat|cast|ballot|order
      |entry|enter|introduc|instat
    )
  )
`;

/** What follows "miss" where somebody did it, and it is nobody's title. */
const MISSED = /^\s+(?:the|an?|this|that|his|her|their|its|any|every|both)\b/i;

/** Text without mentions of a bot, mark-up, control and direction characters, and space at its ends. */
function clean(text: string): string {
  const near = text.trim().slice(0, LONGEST * 2);
  return joinedBy(near.replace(PLATFORM_MARKS, " "))
    .replace(/\r?\n/g, " ; ")
    .replace(CONTROL, " ")
    .replace(/\be-(?=mail)/gi, "e")
    .replace(/%/g, " per cent ")
    .trim();
}

/** Whether a question has more characters than are read. */
export function isTooLong(text: string): boolean {
  return text.length > LONGEST && clean(text).length > LONGEST;
}

/** As much of a text as is read, without the word that is cut in two. */
function within(text: string): string {
  if (text.length <= LONGEST) return text;
  const end = text.lastIndexOf(" ", LONGEST);
  return text.slice(0, end > 0 ? end : LONGEST);
}

/**
 * Text → tokens. Mentions of a bot, mark-up, control and direction characters go; possessives are
 * dropped and contractions opened. Never throws, whatever is given.
 */
export function read(text: string): readonly Token[] {
  const whole = plain(within(clean(text)));
  const shouted = !/\p{Ll}/u.test(whole);
  const quotations = [...whole.matchAll(QUOTATION)].map(({ 0: { length }, index }) => ({
    from: index,
    to: index + length,
  }));
  let end = 0;
  const tokens = [...whole.matchAll(RUN)].flatMap(({ 0: written, index }) => {
    const apart = BREAK.test(whole.slice(end, index));
    end = index + written.length;
    const within = quotations.some(({ from, to }) => from < index && index < to);
    const quoted = within && { quoted: true as const };
    if (GROUPED.test(written))
      return [{ text: written, tied: false, capital: false, apart, ...quoted }];
    const lower = written.toLowerCase();
    // "U-turn": a letter that a hyphen ties is a part of its word.
    const isPart = lower.length === 1 && [whole[index - 1], whole[end]].includes("-");
    const words = isPart ? undefined : opened(lower, shouted ? lower : written)?.split(" ");
    if (words)
      return words.map((word, at) => ({
        text: word,
        tied: false,
        capital: false,
        apart: apart && at === 0,
        ...quoted,
      }));
    const bare = lower.replace(/'s?$/, "").replace(/'/g, "");
    // "The '97 election".
    const year = whole[index - 1] === "'" && !/\S/.test(whole[index - 2] ?? " ") && fullYear(bare);
    if (year) return [{ text: year, tied: false, capital: false, apart, ...quoted }];
    // "Re" alone is "regarding"; "re-elected" and "re elected" are not.
    if (bare === "re" && !REPEATED.test(whole.slice(end)))
      return [{ text: "regarding", tied: false, capital: false, apart, ...quoted }];
    // "Miss" is a title before a name.
    if (bare === "miss" && MISSED.test(whole.slice(end)))
      return [{ text: "missed", tied: false, capital: false, apart, ...quoted }];
    const tied = whole[index - 1] === "-";
    const capital = !shouted && /^\p{Lu}/u.test(written);
    return (bare.match(WORD) ?? []).map((word, at) => ({
      text: word,
      tied,
      capital,
      apart: apart && at === 0,
      ...quoted,
    }));
  });
  return withFullYears(tokens);
}
