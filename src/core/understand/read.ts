/** A word of a question, folded for comparing. */
export interface Token {
  readonly text: string;
  /** Whether a hyphen ties it to the token before it, as in an id. */
  readonly tied: boolean;
  /** Whether it was written with a capital, in a text that is not all capitals. */
  readonly capital: boolean;
}

/** How much of a question is read; a longer one cannot be about one thing. */
const LONGEST = 600;

const PLATFORM_MARKS = /<[@#!][^>]*>/g;
const CONTROL = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
/** A word with what may hang on it: the parts of a date, an apostrophe and what follows. */
const RUN = /[\p{L}\p{N}]+(?:[-/]\d+)*(?:'\p{L}*)*/gu;
/** Dates whole; "clp2018" and "jan18" in two; else letters and digits. */
const WORD =
  /\d{4}[-/]\d{1,2}(?:[-/]\d{1,2})?|\d{1,2}\/\d{1,2}\/\d{4}|\p{L}+(?=(?:\d{4}|\d{2})$)|[\p{L}\p{N}]+/gu;

/** Whole words that a contraction stands for. */
const OPENED: ReadonlyMap<string, string> = new Map([
  ["who's", "who is"],
  ["what's", "what is"],
  ["when's", "when is"],
  ["where's", "where is"],
  ["how's", "how is"],
  ["that's", "that is"],
  ["it's", "it is"],
  ["let's", "let"],
  ["who're", "who are"],
  ["who'd", "who did"],
  ["who'll", "who will"],
  ["i'm", "i am"],
  ["i'd", "i would"],
  ["i've", "i have"],
  ["i'll", "i will"],
  ["you've", "you have"],
  ["you're", "you are"],
  ["they're", "they are"],
  ["they've", "they have"],
  // As typed in a hurry; none of these is another word.
  ["whats", "what is"],
  ["whos", "who is"],
  ["hows", "how is"],
  ["thats", "that is"],
  ["didnt", "did not"],
  ["doesnt", "does not"],
  ["dont", "do not"],
  ["isnt", "is not"],
  ["wasnt", "was not"],
  ["werent", "were not"],
  ["hasnt", "has not"],
  ["havent", "have not"],
  ["can't", "can not"],
  ["won't", "will not"],
]);

/** "didn't" → "did not", and so for every verb that takes n't. */
function opened(word: string): string | undefined {
  return OPENED.get(word) ?? (/^\p{L}+n't$/u.test(word) ? word.replace("n't", " not") : undefined);
}

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

/** The words of a name as `read` would give them, for looking names up in the same form. */
export function nameWords(name: string): readonly string[] {
  return fold(name).replace(/'/g, "").match(WORD) ?? [];
}

/**
 * Text → tokens. Mentions of a bot, mark-up, control and direction characters go; possessives are
 * dropped and contractions opened. Never throws, whatever is given.
 */
export function read(text: string): readonly Token[] {
  const clean = plain(text.slice(0, LONGEST).replace(PLATFORM_MARKS, " ").replace(CONTROL, " "));
  const shouted = !/\p{Ll}/u.test(clean);
  return [...clean.matchAll(RUN)].flatMap(({ 0: written, index }) => {
    const lower = written.toLowerCase();
    const whole = opened(lower);
    if (whole) return whole.split(" ").map((word) => ({ text: word, tied: false, capital: false }));
    const bare = lower.replace(/'s?$/, "").replace(/'/g, "");
    const tied = clean[index - 1] === "-";
    const capital = !shouted && /^\p{Lu}/u.test(written);
    return (bare.match(WORD) ?? []).map((word) => ({ text: word, tied, capital }));
  });
}
