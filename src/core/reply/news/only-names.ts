import type { ReadArticle } from "../../news.ts";

/** Those of some words, in small letters, that an article has as parts of names and never else: of "Loom North" both. */
export function onlyNames({ lines }: ReadArticle, words: readonly string[]): readonly string[] {
  const has = (word: string) => {
    const pattern = new RegExp(`\\b${word}\\b`, "u");
    return lines.some(({ text }) => pattern.test(text));
  };
  return words.filter((word) => {
    const name = `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
    return /^\p{L}+$/u.test(word) && !has(word) && has(name);
  });
}
