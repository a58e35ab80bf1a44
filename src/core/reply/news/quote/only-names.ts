import { sentenceCase } from "#src/words.ts";
import type { ReadArticle } from "../../../news.ts";

/**
 * Those of some words, in small letters, that an article has as parts of names: of "Loom North" both, which it never has
 * otherwise, and of "the Loom Student" both, which stand there together.
 */
export function onlyNames({ lines }: ReadArticle, words: readonly string[]): readonly string[] {
  const has = (name: string) => {
    const pattern = new RegExp(`\\b${name}\\b`, "u");
    return lines.some(({ text }) => pattern.test(text));
  };
  const isWord = (word: string | undefined): word is string =>
    word !== undefined && /^\p{L}+$/u.test(word);
  const together = (one: string | undefined, other: string | undefined) =>
    isWord(one) && isWord(other) && has(`${sentenceCase(one)} ${sentenceCase(other)}`);
  return words.filter(
    (word, at) =>
      together(words[at - 1], word) ||
      together(word, words[at + 1]) ||
      (isWord(word) && !has(word) && has(sentenceCase(word))),
  );
}
