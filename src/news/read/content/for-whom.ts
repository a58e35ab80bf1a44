import type { Reading, ReadLine } from "../article.ts";
import type { Who } from "../scene/who.ts";
import { isBody } from "../subject/member.ts";
import { isMark, isOf, pastTitles, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import { BESIDE, DETERMINERS, RELATIVE, SOMEBODY } from "../words/word-kinds.ts";

/** For whom, or to whom, a sentence has something so: the name, and the token after its comma. */
interface Front {
  readonly name: Token;
  readonly next: number;
}

const FEWEST_WORDS = 4;
const MOST_OF_THING = 4;

/** "For Ms Tarrow, it was time", "To Loom Forward, the result was proof": the name before the comma; null where a sentence begins in another way. */
export function frontOf(tokens: readonly Token[]): Front | null {
  if (!/^(?:for|to)$/.test(tokens[0]?.text ?? "")) return null;
  const at = pastTitles(tokens, tokens[1]?.text === "the" ? 2 : 1);
  const name = tokens[at];
  const whole = name?.kind === "name" && !name.possessive && isMark(tokens[at + 1], ",");
  return whole ? { name, next: at + 2 } : null;
}

/** "it was", "the result was": whether a sentence says at a token what something is. */
function isJudging(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:it|this|that)$/.test(tokens[from]?.text ?? "") && !isOf(tokens[from], DETERMINERS))
    return false;
  const is = tokens.findIndex(({ text }, at) => at > from && /^(?:is|was)$/.test(text));
  const thing = tokens.slice(from, is);
  return is > from && thing.length <= MOST_OF_THING && thing.every(({ kind }) => kind === "word");
}

/** Words that may be others’, or everybody’s: "what critics call “…”", "a case of “…”". */
export const isOthers = (token: Token): boolean =>
  token.kind === "name" ||
  isOf(token, BESIDE) ||
  isOf(token, SOMEBODY) ||
  isOf(token, RELATIVE) ||
  SAYINGS.has(token.text) ||
  /^(?:case|so-called|known|proverbial|old|critics|others|some|many|they)$/.test(token.text);

/**
 * Words in quotation marks that are so for somebody, "For Ms Tarrow, it was time for “the hard work of counting”", among what
 * several say: whose they are and where they stand. Null where they may be another’s, or a saying.
 */
export function viewedIn(
  { scene, whoOf }: Reading,
  { tokens }: ReadLine,
): { readonly who: Who; readonly quote: number } | null {
  const front = frontOf(tokens);
  if (!front || !scene.spokeBefore() || !isJudging(tokens, front.next)) return null;
  const rest = tokens.slice(front.next);
  const [quote, ...more] = rest.filter(({ kind }) => kind === "quote");
  const long = (quote?.quote?.words ?? "").split(/\s+/).length >= FEWEST_WORDS;
  const who = whoOf(front.name);
  if (!quote || more.length > 0 || !long || rest.some(isOthers)) return null;
  return who && { who, quote: tokens.indexOf(quote) };
}

/** "To Loom Forward, the result was proof, a spokesperson said": the token at which what is said begins, and whose spokesperson it is; null where no body stands first. */
export function frontBody(tokens: readonly Token[]): Front | null {
  const front = frontOf(tokens);
  return front && isBody(front.name) ? front : null;
}
