import { oncePer } from "../once-per.ts";
import type { Lexicon } from "./lexicon.ts";
import { ordinary } from "./ordinary.ts";
import type { Token } from "./read.ts";
import { refusalWords } from "./refusals/index.ts";
import { Slips } from "./slips.ts";

/** The shortest word in which two letters that changed places are put back. */
const SHORTEST_SWAPPED = 4;
/** The shortest in which a letter may be missing, doubled or hit beside its key: shorter ones are near surnames. */
const SHORTEST = 5;

/** Words of the party's own business that no list of common English has, and after whom its inquiries are called. */
const PARTY_WORDS: ReadonlySet<string> = new Set(
  "reselection reselections reselect reselected deselection deselections proscription proscriptions proscribe proscribed disaffiliation longlist longlisted hustings forde chakrabarti royall".split(
    " ",
  ),
);

/** How many letters forms of one word share at least. */
const STEM = 3;

/** The rows of a keyboard, each key above the gap between two of the next. */
const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

const placeOf = new Map(
  ROWS.flatMap((row, y) => [...row].map((key, x) => [key, { x: x + y / 2, y }] as const)),
);

/** Whether two keys are side by side. */
function beside(a: string, b: string): boolean {
  const [one, other] = [placeOf.get(a), placeOf.get(b)];
  return (
    one !== undefined &&
    other !== undefined &&
    Math.abs(one.x - other.x) <= 1 &&
    Math.abs(one.y - other.y) <= 1
  );
}

type Slip = "swapped" | "other" | null;

/** How fingers slip: two letters swapped, one left out, doubled, hit beside its key or with its neighbour. */
function slipOf(written: string, meant: string): Slip {
  if (written[0] !== meant[0]) return null;
  const at = [...written].findIndex((letter, index) => letter !== meant[index]);
  const from = at < 0 ? written.length : at;
  const [here = "", next = ""] = [written[from], written[from + 1]];
  const [there = "", then = ""] = [meant[from], meant[from + 1]];
  if (written.length === meant.length) {
    if (here === then && next === there && written.slice(from + 2) === meant.slice(from + 2))
      return written.length >= SHORTEST_SWAPPED ? "swapped" : null;
    return written.length >= SHORTEST && beside(here, there) ? "other" : null;
  }
  if (meant.length < SHORTEST) return null;
  if (written.length < meant.length) return "other";
  const before = written[from - 1] ?? "";
  return here === before || beside(here, before) || beside(here, next) ? "other" : null;
}

const slipsOf = oncePer((words: ReadonlySet<string>): Slips => {
  const slips = new Slips();
  for (const word of words) slips.add(word);
  return slips;
});

/** The one word of a vocabulary that a misspelt word was meant for; null where there is none, or more than one. */
function meantBy(word: string, vocabulary: ReadonlySet<string>): string | null {
  const found = slipsOf(vocabulary)
    .near(word)
    .map((meant) => ({ meant, slip: slipOf(word, meant) }))
    .filter(({ slip }) => slip !== null);
  const swapped = found.filter(({ slip }) => slip === "swapped");
  const likely = swapped.length > 0 ? swapped : found;
  // Of forms of one word that where a letter was left out: "electd" was meant for "elected", not for "elect".
  const longer = likely.filter(({ meant }) => meant.length > word.length);
  const one = likely.every(({ meant }) => likely[0]?.meant.startsWith(meant.slice(0, STEM)));
  const [only, ...more] = likely.length > 1 && one && longer.length > 0 ? longer : likely;
  return only && more.length === 0 ? only.meant : null;
}

/** How many words of a text are looked at: in one with more slips, nothing is a question. */
const MOST = 12;

/**
 * Words of questions with the slips of fingers put right: "how mnay votse". A word with a capital, an ordinary English
 * word and what is near a name of the record are left as they are: a name is never made into a word.
 */
export function spelled(
  tokens: readonly Token[],
  vocabulary: ReadonlySet<string>,
  lexicon: Lexicon,
): readonly Token[] {
  let left = MOST;
  // "Chair" and "ballot" stand in names, and are words all the same; "Black" is a name first.
  const isName = (word: string) =>
    !vocabulary.has(word) || lexicon.find(word).some(({ kind }) => kind === "person");
  return tokens.map((token, at) => {
    const { text, capital } = token;
    const known =
      text.length < SHORTEST_SWAPPED ||
      vocabulary.has(text) ||
      ordinary.has(text) ||
      PARTY_WORDS.has(text) ||
      refusalWords.has(text);
    if (known || (capital && at > 0) || /[^a-z]/.test(text) || left === 0) return token;
    if (lexicon.find(text).length > 0 || lexicon.longestFrom(text) > 0) return token;
    const near = lexicon.near(text);
    if (near.some(isName) || (near.length > 0 && text.length < SHORTEST)) return token;
    left -= 1;
    const meant = meantBy(text, vocabulary);
    return meant === null ? token : { ...token, text: meant };
  });
}
