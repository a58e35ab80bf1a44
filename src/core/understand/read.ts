/** A word of a question, folded for comparing. */
export interface Token {
  readonly text: string;
  /** Whether a hyphen ties it to the token before it, as in an id. */
  readonly tied: boolean;
}

/** How much of a question is read; a longer one cannot be about one thing. */
const LONGEST = 600;

const PLATFORM_MARKS = /<[@#!][^>]*>/g;
const CONTROL = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
const WORD = /\p{L}+(?=\d{4}$)|\d{4}-\d{2}(?:-\d{2})?|\d{1,2}\/\d{1,2}\/\d{4}|[\p{L}\p{N}]+/gu;

/** Whole words that a contraction stands for. */
const OPENED: Readonly<Record<string, readonly string[]>> = {
  "who's": ["who", "is"],
  "what's": ["what", "is"],
  "when's": ["when", "is"],
  "where's": ["where", "is"],
  "how's": ["how", "is"],
  "that's": ["that", "is"],
  "it's": ["it", "is"],
  "let's": ["let"],
  "who're": ["who", "are"],
  "who'd": ["who", "did"],
  "who'll": ["who", "will"],
  "i'm": ["i", "am"],
  "i'd": ["i", "would"],
  "i've": ["i", "have"],
  "i'll": ["i", "will"],
  "can't": ["can", "not"],
  "won't": ["will", "not"],
  "didn't": ["did", "not"],
  "don't": ["do", "not"],
  "doesn't": ["does", "not"],
  "wasn't": ["was", "not"],
  "weren't": ["were", "not"],
  "isn't": ["is", "not"],
  "aren't": ["are", "not"],
  "hasn't": ["has", "not"],
  "haven't": ["have", "not"],
  "hadn't": ["had", "not"],
  "couldn't": ["could", "not"],
  "shouldn't": ["should", "not"],
  "wouldn't": ["would", "not"],
};

/** Case, accents and apostrophes folded away: "Mūller’s" → "muller's". */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[‘’ʼ`´]/g, "'")
    .toLowerCase();
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
  const clean = fold(text.slice(0, LONGEST).replace(PLATFORM_MARKS, " ").replace(CONTROL, " "));
  const tokens: Token[] = [];
  for (const match of clean.matchAll(/[\p{L}\p{N}]+(?:[-/]\d+)*(?:'\p{L}*)*/gu)) {
    const opened = OPENED[match[0]];
    if (opened) {
      for (const word of opened) tokens.push({ text: word, tied: false });
      continue;
    }
    const bare = match[0].replace(/'s?$/, "").replace(/'/g, "");
    const tied = clean[match.index - 1] === "-";
    for (const word of bare.match(WORD) ?? []) tokens.push({ text: word, tied });
  }
  return tokens;
}
