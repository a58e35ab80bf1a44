/** Ways to write the same question carelessly, each by a rule. None changes what is asked. */
export const CARELESS: Readonly<Record<string, (text: string) => string>> = {
  "in capitals": (text) => text.toUpperCase(),
  "in small letters": (text) => text.toLowerCase(),
  "without punctuation": (text) => text.replace(/[?!.,;:"“”]/g, " ").replace(/\s+/g, " "),
  "with spaces and line ends": (text) => `\n  ${text.replace(/ /g, "  ")} \n`,
  politely: (text) => `Hi, could you please tell me: ${text} Thanks!`,
  "in a hurry": (text) => text.replace(/n't\b/g, "nt").replace(/['’]s\b/g, "s"),
  "with curled apostrophes": (text) => text.replace(/'/g, "’"),
  "with another mark at its end": (text) => `${text.replace(/[?!.]+$/, "")}???`,
};

/** One slip of the keyboard in a word, at a letter. */
const SLIPS: readonly ((word: string, at: number) => string)[] = [
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + (word[at] ?? "") + word.slice(at),
  (word, at) => word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2),
  (word, at) => `${word.slice(0, at)}${word[at] === "e" ? "a" : "e"}${word.slice(at + 1)}`,
];

/** How long a word is in which a slip is made. */
const LONG = 5;

/** In how many of its words a question is slipped, one at a time. */
const SLIPPED = 2;

/** A question with one slip in one of its longer words, in two of them by turns; which slip by turns too. */
export function slipped(text: string): readonly string[] {
  return [...text.matchAll(/\p{L}+/gu)]
    .filter(({ 0: word }) => word.length >= LONG)
    .filter(
      (_, at, all) => (at + text.length) % Math.max(1, Math.floor(all.length / SLIPPED)) === 0,
    )
    .map(({ 0: word, index }, turn) => {
      const slip = SLIPS[(turn + text.length) % SLIPS.length] ?? SLIPS[0];
      const at = 1 + ((index + turn) % (word.length - 2));
      return text.slice(0, index) + (slip?.(word, at) ?? word) + text.slice(index + word.length);
    });
}
