import { isMark, isOf, type Token } from "../words/tokens.ts";
import {
  ADVERBS,
  BEING,
  DETERMINERS,
  FINITE,
  JOINING,
  PREPOSITIONS,
  RELATIVE,
  SOMEBODY,
  TITLES,
} from "../words/word-kinds.ts";

/** What something is called by somebody, in quotation marks: "was described by Ada Tarrow as “odd”". */
interface Called {
  readonly name: Token;
  readonly quote: number;
}

const CALLED =
  /^(?:described|dismissed|condemned|denounced|branded|dubbed|called|praised|hailed|derided|likened|summed)$/;
const FAR = 30;
const MOST_OF_POST = 5;

/** Whether a word may be part of what somebody is called before a name: "the Guild’s deputy clerk Ada Tarrow". */
const isOfPost = (token: Token): boolean =>
  token.kind === "word" &&
  ![PREPOSITIONS, RELATIVE, JOINING, FINITE].some((words) => isOf(token, words)) &&
  token.text !== "and";

/** The name that "by" leads to, also after a post; null where another word hangs on it. */
function nameAfter(tokens: readonly Token[], by: number): number | null {
  const at = tokens.findIndex(
    ({ kind, possessive }, at) => at > by && kind === "name" && !possessive,
  );
  const led = isOf(tokens[by + 1], DETERMINERS) ? by + 2 : by + 1;
  const role = tokens.slice(led, at).filter((token) => !isOf(token, TITLES));
  const plain = role.every((token) => token.possessive || isOfPost(token));
  // "by the mill Ada Tarrow runs": no post.
  const bare = role.length === 0 || (role.length === 1 && led === by + 1);
  const isPost = bare || isOf(role.at(-1), SOMEBODY);
  return at > by && plain && isPost && role.length <= MOST_OF_POST ? at : null;
}

/** Reads "was dismissed by Tarrow, the clerk, as “…”" and "was called “…” by Tarrow"; null where nobody surely says it. */
export function passiveIn(tokens: readonly Token[]): Called | null {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "word" || !CALLED.test(token.text)) continue;
    let before = at - 1;
    while (isOf(tokens[before], ADVERBS)) before--;
    if (!isOf(tokens[before], BEING)) continue;
    const found = byThenQuote(tokens, at + 1) ?? quoteThenBy(tokens, at + 1);
    if (found) return found;
  }
  return null;
}

function byThenQuote(tokens: readonly Token[], by: number): Called | null {
  if (tokens[by]?.text !== "by") return null;
  const at = nameAfter(tokens, by);
  const name = at === null ? undefined : tokens[at];
  if (at === null || !name) return null;
  for (let quote = at + 1; quote < Math.min(tokens.length, at + FAR); quote++) {
    if (tokens[quote]?.kind !== "quote") continue;
    const led = tokens[quote - 1]?.text === "as" || isMark(tokens[quote - 1], ":");
    const joined = tokens
      .slice(at + 1, quote)
      .some((token) => /^(?:and|but|while)$/.test(token.text) || isMark(token, ";"));
    return led && !joined ? { name, quote } : null;
  }
  return null;
}

function quoteThenBy(tokens: readonly Token[], from: number): Called | null {
  const as = tokens[from]?.text === "as" ? from + 1 : from;
  const quote = /^(?:an?|the)$/.test(tokens[as]?.text ?? "") ? as + 1 : as;
  if (tokens[quote]?.kind !== "quote" || tokens[quote + 1]?.text !== "by") return null;
  const at = nameAfter(tokens, quote + 1);
  const name = at === null ? undefined : tokens[at];
  return name ? { name, quote } : null;
}
