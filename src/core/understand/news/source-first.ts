import { pattern } from "../../../pattern.ts";
import type { Mark } from "../mark.ts";
import type { Token } from "../read.ts";

/** What somebody is said to tell something in: "according to Tarrow's interview". */
const TOLD_IN = pattern()`
  ^(?:
    interview|article|report|blog|blogpost|statement|letter|speech|post|account|column|piece|notes
    |email|tweet|thread|diary|write-up
  )$
`;
/** So many words at the end of a question may say whom it is from. */
const MOST_WORDS = 8;
const ACCORDING = ["according", "to"] as const;

/** Where a question begins to say, at its end, whom it is from: "…, according to Ada Tarrow"; its length where it does not. */
export function sourceIn(tokens: readonly Token[]): number {
  const at = tokens.findLastIndex(
    ({ text }, index) => text === ACCORDING[0] && tokens[index + 1]?.text === ACCORDING[1],
  );
  const many = tokens.length - at - ACCORDING.length;
  return at > 0 && many > 0 && many <= MOST_WORDS ? at : tokens.length;
}

/**
 * A question that ends with whom it is from, "…, according to Ada Tarrow", with that before it, and without what that one
 * told it in: "according to Tarrow's interview".
 */
export function withSourceFirst(
  tokens: readonly Token[],
  marksOf: (tokens: readonly Token[]) => readonly Mark[],
): readonly Token[] {
  const at = sourceIn(tokens);
  if (at === tokens.length) return tokens;
  const name = withoutDocument(tokens.slice(at + ACCORDING.length), marksOf);
  const [first, ...rest] = tokens.slice(0, at);
  if (!first) return tokens;
  return [...tokens.slice(at, at + ACCORDING.length), ...name, { ...first, apart: true }, ...rest];
}

/** "Tarrow's interview on Radio Loom", by the name alone. */
function withoutDocument(
  source: readonly Token[],
  marksOf: (tokens: readonly Token[]) => readonly Mark[],
): readonly Token[] {
  if (!source.some(({ text }) => TOLD_IN.test(text))) return source;
  const name = marksOf(source).find(({ kind, from }) => kind === "person" && from === 0);
  return name ? source.slice(0, name.to) : source.filter(({ text }) => !TOLD_IN.test(text));
}
