import type { Token } from "../read.ts";
import type { Pattern } from "./put/pattern.ts";
import { people } from "./put/people.ts";
import { times } from "./put/times.ts";
import { votes } from "./put/votes.ts";

/** Times first: what is said of people and votes then has them plainly. */
const PATTERNS: readonly Pattern[] = [...times, ...people, ...votes];

/** Where the word that begins at a character stands among the words of a text. */
const wordAt = (text: string, index: number) =>
  index === 0 ? 0 : text.slice(0, index).trimEnd().split(" ").length;

const textOf = (tokens: readonly Token[]) => tokens.map((token) => token.text).join(" ");

/** A question with what `PATTERNS` hold put plainly; null where it has none of them. */
export function plainlyPut(tokens: readonly Token[]): readonly Token[] | null {
  let put = tokens;
  let text = textOf(put);
  for (const [pattern, plainly] of PATTERNS) {
    const before = put;
    for (const found of [...text.matchAll(pattern)].reverse()) {
      const from = wordAt(text, found.index);
      const to = from + found[0].trim().split(" ").length;
      const [first] = put.slice(from, to);
      const [whole] = found;
      const said = typeof plainly === "string" ? whole.replace(pattern, plainly) : plainly(whole);
      if (!first || said === whole) continue;
      const words = said
        .split(" ")
        .filter((word) => word !== "")
        .map((word, at) => ({ ...first, text: word, apart: at === 0 && first.apart }));
      put = [...put.slice(0, from), ...words, ...put.slice(to)];
    }
    if (put !== before) text = textOf(put);
  }
  return put === tokens ? null : put;
}
