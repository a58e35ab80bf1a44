import type { Mark } from "../mark.ts";
import type { Token } from "../read.ts";

/** What somebody is said to tell something in: "according to Tarrow's interview". */
const TOLD_IN =
  /^(?:interview|article|report|blog|blogpost|statement|letter|speech|post|account|column|piece|notes|email|tweet|thread|diary|write-up)$/;
/** So many words at the end of a question may say whom it is from. */
const MOST_WORDS = 8;
const ACCORDING = ["according", "to"] as const;
const VIEW = /^(?:view|opinion|words|eyes|telling)$/;

/** "In Ada Tarrow's view" at the end of a question, as "according to Ada Tarrow". */
function asAccording(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1);
  const at = tokens.findLastIndex(({ text }) => text === "in");
  const name = tokens.slice(at + 1, -1);
  const [first] = name;
  const isView =
    last !== undefined &&
    VIEW.test(last.text) &&
    at > 0 &&
    first?.text !== "the" &&
    !/^(?:h(?:is|er)|their|your|my)$/.test(first?.text ?? "");
  const lead = tokens[at];
  if (!isView || !lead || name.length === 0 || name.length > MOST_WORDS / 2) return tokens;
  return [...tokens.slice(0, at), ...ACCORDING.map((text) => ({ ...lead, text })), ...name];
}

/**
 * A question that ends with whom it is from, "…, according to Ada Tarrow", with that before it, and without what that one
 * told it in: "according to Tarrow's interview".
 */
export function withSourceFirst(
  given: readonly Token[],
  marksOf: (tokens: readonly Token[]) => readonly Mark[],
): readonly Token[] {
  const tokens = asAccording(given);
  const at = tokens.findLastIndex(
    ({ text }, index) => text === ACCORDING[0] && tokens[index + 1]?.text === ACCORDING[1],
  );
  const source = tokens.slice(at + ACCORDING.length);
  const isLast = at > 0 && source.length > 0 && source.length <= MOST_WORDS;
  if (!isLast) return tokens;
  const name = withoutDocument(source, marksOf);
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
