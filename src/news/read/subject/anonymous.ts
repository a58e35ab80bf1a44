import { pattern } from "../../../pattern.ts";
import { isMark, isOf, type Token } from "../words/tokens.ts";
import { PRONOUNS, TITLES } from "../words/word-kinds.ts";
import { isFree, type Part } from "./bodies.ts";

const SOME = /^(?:an?|one|another|two|three|four|several)$/;
const UNNAMED = pattern()`
  ^(?:and )?(?:
    who (?:[a-z]+ ){0,5}?(?:
      not|n[’']t|asked|asks|declined|refused|condition|requested|insisted|preferred|wished
      |anonymously
    )(?: [a-z]+){0,6}
    |speaking(?: [a-z]+){0,5}|(?:all |both )?on condition of anonymity
  )$
`;
const NAMELESS = /\b(?:named|identified|quoted by name|anonym[a-z]+|nameless)$/;
const ASKED =
  /\b(?:not|asked|asks|declined|refused|preferred|wished|requested|anonym[a-z]+)\b|n[’']t\b/;
const MOST_OF_ASIDE = 13;
const MOST_OF_DESCRIPTION = 12;

/** Whether some tokens say that somebody will not be named: "who asked not to be named", "speaking on condition of anonymity". */
function isUnnamed(tokens: readonly Token[]): boolean {
  if (tokens.length > MOST_OF_ASIDE || tokens.some(({ kind }) => kind !== "word")) return false;
  const text = tokens.map((token) => token.text).join(" ");
  return UNNAMED.test(text) && NAMELESS.test(text) && ASKED.test(text);
}

/** Where that begins which ends before a token and describes somebody without a name; null where a person is named in it, or it hangs on something. */
function descriptionFrom(tokens: readonly Token[], end: number): number | null {
  for (let at = end - 1; at >= Math.max(0, end - MOST_OF_DESCRIPTION); at--) {
    const token = tokens[at];
    const body = token?.kind === "name" && token.named?.subject.kind === "organisation";
    if (!token || (token.kind !== "word" && !body)) return null;
    // "One councillor, who asked not to be named": no title of anybody.
    const titled = isOf(token, TITLES) && at < end - 1;
    if (titled || isOf(token, PRONOUNS)) return null;
    if (SOME.test(token.text) && isFree(tokens, at)) return at;
  }
  return null;
}

/** "One organiser at the Guild, who asked not to be named, said", "A member who would not be named said": who will not be named, before a token; null where nobody is said to be so. */
export function unnamedBefore(tokens: readonly Token[], end: number): Part | null {
  const closed = isMark(tokens[end - 1], ",");
  const last = closed ? end - 1 : end;
  for (let to = last - 1; to > Math.max(0, last - MOST_OF_ASIDE - 1); to--) {
    const token = tokens[to];
    const opens = closed ? isMark(token, ",") : token?.text === "who";
    if (!opens) {
      if (token?.kind !== "word") return null;
      continue;
    }
    if (!isUnnamed(tokens.slice(closed ? to + 1 : to, last))) return null;
    const from = descriptionFrom(tokens, to);
    return from !== null && to - from > 1 ? { from, to } : null;
  }
  return null;
}

/** "said one organiser, who asked not to be named": the same after a verb, and the token after the aside; null where nobody is said to be so. */
export function unnamedAfter(
  tokens: readonly Token[],
  from: number,
): { readonly part: Part; readonly next: number } | null {
  const open = tokens.findIndex(({ kind }, at) => at >= from && kind === "mark");
  if (!isMark(tokens[open], ",") || !SOME.test(tokens[from]?.text ?? "")) return null;
  const close = tokens.findIndex(({ kind }, at) => at > open && kind !== "word");
  const next = close < 0 ? tokens.length : close;
  const described = descriptionFrom(tokens.slice(from), open - from) === 0 && open - from > 1;
  return described && isUnnamed(tokens.slice(open + 1, next))
    ? { part: { from, to: open }, next }
    : null;
}
