import { MOST_OF_PHRASE, type NewsQueryOf } from "../../news-query.ts";
import type { Phrase } from "./phrase.ts";

const FEWEST_QUOTED = 2;

/** The very words that a question has between quotation marks, where they are more than a word. */
export function quotedWords({ tokens }: Phrase): Pick<NewsQueryOf<"said">, "quoted"> {
  const from = tokens.findIndex(({ quoted }) => quoted);
  const rest = tokens.slice(Math.max(0, from));
  const end = rest.findIndex(({ quoted }) => !quoted);
  const words = rest.slice(0, end < 0 ? rest.length : end).map(({ text }) => text);
  return from >= 0 && words.length >= FEWEST_QUOTED
    ? { quoted: words.join(" ").slice(0, MOST_OF_PHRASE) }
    : {};
}
