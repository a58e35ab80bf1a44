import { isLight } from "../../articles/words/terms.ts";
import { ordinary } from "../ordinary.ts";
import type { Token } from "../read.ts";

/** How many words a question has before it goes on with another. */
const FEWEST = 5;
const SECOND =
  /^(?:what|who|whose|whom|which|how|when|where|why|does|do|did|is|was|were|are|has|have|out)$/;
const YES_OR_NO = /^(?:had|has|have|was|were|is|are|did|does|do)$/;
const WHEN: readonly (readonly string[])[] = [
  ["by", "the", "time"],
  ["at", "the", "time"],
  ["when"],
  ["before"],
  ["after"],
];

/** "Straight after the vote": when it was, and no matter of it. */
const SOON = /^(?:straight|just|soon|right|shortly|immediately|moments|minutes|hours|days)$/;

const standsAt = (tokens: readonly Token[], at: number, words: readonly string[]) =>
  words.every((word, index) => tokens[at + index]?.text === word);

/** Where the part of a question begins that only says when, or that asks for more; its length where there is none. */
function asideFrom(tokens: readonly Token[]): number {
  const isYesOrNo = YES_OR_NO.test(tokens[0]?.text ?? "");
  const found = tokens.findIndex(({ text }, at) => {
    if (at < FEWEST) return false;
    const second = text === "and" && SECOND.test(tokens[at + 1]?.text ?? "");
    const soon = SOON.test(text) && tokens[at + 1]?.text === "after";
    return second || soon || (isYesOrNo && WHEN.some((words) => standsAt(tokens, at, words)));
  });
  return found < 0 ? tokens.length : found;
}

/**
 * Of the words looked for by a question those that its answer must have, and those of a second question in it or of a
 * clause that only says when: these help to choose. A name or a figure must be had wherever it stands.
 */
export function partedWords(
  tokens: readonly Token[],
  words: readonly string[],
): { readonly main: readonly string[]; readonly aside: readonly string[] } {
  const from = asideFrom(tokens);
  const first = new Set(tokens.slice(0, from).map(({ text }) => text));
  const isMain = (word: string) => first.has(word) || !ordinary.has(word);
  const main = words.filter(isMain);
  return main.filter((word) => !isLight(word)).length < 2
    ? { main: words, aside: [] }
    : { main, aside: words.filter((word) => !isMain(word)) };
}
