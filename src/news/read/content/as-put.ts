import { subjectBefore } from "../subject/subject.ts";
import { endOf, isMark, isOf, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import { HAVING, JOINING } from "../words/word-kinds.ts";
import type { According } from "./according.ts";

/** What leaves no doubt that “as” is not “while”: who “pointed out” has said what stands beside it. */
const PUTS =
  /^(?:pointed out|points out|noted|notes|said|says|remarked|remarks|observed|observes)$/;
/** Where it was said: “on Twitter”, “in her report”, “last week”. */
const WHERE = /^(?:on|in|at|to|last|this|yesterday|today|earlier|recently)$/;
const MOST_WHERE = 7;
const MOST_BEFORE_VERB = 14;

/** "As Ada Tarrow pointed out on Twitter, the vote was “no win”": what is so as somebody put it, where words of it are quoted; null where it is another's, or open whose. */
export function asPutBy(tokens: readonly Token[]): According | null {
  const as = isOf(tokens[0], JOINING) ? 1 : 0;
  const verb = tokens.findIndex(({ text }, at) => at > as && PUTS.test(text));
  if (tokens[as]?.text !== "as" || verb < 0 || verb - as > MOST_BEFORE_VERB) return null;
  const end = isOf(tokens[verb - 1], HAVING) ? verb - 1 : verb;
  const part = tokens.slice(as + 1, end);
  const subject = subjectBefore(part, part.length);
  const comma = tokens.findIndex(({ kind }, at) => at > verb && /^(?:mark|quote)$/.test(kind));
  const where = tokens.slice(verb + 1, comma);
  const placed =
    where.length === 0 || (WHERE.test(where[0]?.text ?? "") && where.length <= MOST_WHERE);
  if (subject?.from !== 0 || !isMark(tokens[comma], ",") || !placed) return null;
  const [from, to] = [comma + 1, endOf(tokens)];
  const said = tokens.slice(from, to);
  const own = said.every(({ kind, text }) => kind !== "word" || !SAYINGS.has(text));
  const quoted = said.some(({ kind }) => kind === "quote");
  return own && quoted ? { subject, from, to, tokens: part } : null;
}
