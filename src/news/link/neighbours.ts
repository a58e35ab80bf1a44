import type { Token } from "./token.ts";
import { isOrdinary, ROLES, TIED_AFTER, TIED_BEFORE } from "./vocabulary.ts";

/** A run of words, from one to before another. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The word before a run, where no mark parts them. */
export function before(tokens: readonly Token[], { from }: Run): Token | undefined {
  return from > 0 && !tokens[from]?.apart ? tokens[from - 1] : undefined;
}

/** The word after a run, where no mark parts them. */
export function after(tokens: readonly Token[], { to }: Run): Token | undefined {
  return tokens[to]?.apart ? undefined : tokens[to];
}

/** Whether a run is only a part of what hyphens, apostrophes or an address tie together: "Marsh" in "Marsh-Kettle". */
export function isTied(tokens: readonly Token[], run: Run): boolean {
  const { from, to } = run;
  const [start, next] = [tokens[from], tokens[to]];
  const last = tokens[to - 1];
  if (start?.address || next?.address || last?.address) return true;
  if (start?.tied === "'") return true;
  const prior = tokens[from - 1];
  if (start?.tied === "-" && prior?.capital && !TIED_BEFORE.has(prior.word)) return true;
  if (next?.tied === "'" && next.word !== "s") return true;
  return next?.tied === "-" && next.capital && !TIED_AFTER.has(next.word);
}

/** Whether a word is as MP, OBE and FBU are. */
const isInitials = ({ text }: Token) => /^\p{Lu}{2,5}$/u.test(text);

/** Whether a capital word is none that can go on a name: it begins a sentence, is a post, or is of the language. */
export const isNoName = (token: Token): boolean =>
  !token.capital || isInitials(token) || ROLES.has(token.word) || isOrdinary(token.word);
