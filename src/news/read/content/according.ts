import type { Reading, ReadLine } from "../article.ts";
import { whoIs } from "../scene/speaking.ts";
import type { Who } from "../scene/who.ts";
import { isOwnTitle } from "../subject/own-title.ts";
import { ownerAt } from "../subject/owners.ts";
import { isVerb } from "../subject/sentence-subject.ts";
import { type Subject, subjectBefore } from "../subject/subject.ts";
import { endOf, isMark, isOf, pastTitles, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import { SOMEBODY } from "../words/word-kinds.ts";
import { asPutBy } from "./as-put.ts";
import { forOne } from "./for-one.ts";
import { clauseBefore } from "./left.ts";
import { arguedIn } from "./own-argument.ts";

/** What a sentence has according to somebody, from one token to before another. */
export interface According {
  readonly subject: Subject;
  readonly from: number;
  readonly to: number;
  /** The tokens in which the subject stands. */
  readonly tokens: readonly Token[];
  /** How it is told, where that is by more than to say it: "wanted". */
  readonly verb?: string;
}

const FEWEST = 3;
/** "In Tarrow’s view", "by her reckoning". */
const VIEW =
  /^(?:view|opinion|experience|reckoning|judge?ment|telling|eyes|words|mind|estimate|estimation|calculation|account|version)$/;

const named = (token: Token, from: number): Subject => ({
  kind: "name",
  token,
  from,
  after: "start",
});

/** What a line has according to somebody, and who that is; null where it is nobody's, or open whose. */
export function toldAccording(
  reading: Reading,
  line: ReadLine,
): (Pick<According, "from" | "to" | "verb"> & { readonly who: Who }) | null {
  const found = accordingIn(line.tokens);
  const part = found ? { ...line, tokens: found.tokens } : line;
  const who = found && whoIs(reading, part, found.subject, "before", false);
  if (!found || !who) return null;
  const { from, to, verb } = found;
  return { who, from, to, ...(verb && { verb }) };
}

/** "According to Ada Tarrow, the rules are old.", "The rules are old, according to a source."; not "to Tarrow’s book". */
function accordingIn(tokens: readonly Token[]): According | null {
  const at = tokens.findIndex(
    ({ text }, at) => text === "according" && tokens[at + 1]?.text === "to",
  );
  if (at < 0)
    return (
      inView(tokens) ??
      clearTo(tokens) ??
      asPutBy(tokens) ??
      forOne(tokens, pastWho) ??
      arguedIn(tokens)
    );
  const end = tokens.findIndex(
    (token, next) => next > at + 2 && isMark(token, at === 0 ? "," : ".;"),
  );
  const last = end < 0 ? tokens.length : end;
  // "According to its organiser, Ada Tarrow, the rules are old": the comma that ends whose account it is.
  const stops = [last, tokens.findIndex((token, next) => next > last && isMark(token, ","))];
  for (const stop of at === 0 ? stops : [last, ...commasAfter(tokens, at)]) {
    const found = stop > 0 ? teller(tokens, at, stop) : null;
    if (found) return found;
  }
  return null;
}

/** Commas that may end an aside: "The rules, according to Ada Tarrow, are old". */
const commasAfter = (tokens: readonly Token[], at: number): readonly number[] =>
  tokens.flatMap((token, next) => (next > at && isMark(token, ",") ? [next] : []));

/** What is so according to whoever stands between "according to" and a token. */
function teller(tokens: readonly Token[], at: number, stop: number): According | null {
  const part = tokens.slice(at + 2, stop);
  const subject = subjectBefore(part, part.length);
  if (subject?.from !== 0 && !isOwnTitle(part, subject)) return null;
  if (!subject) return null;
  const said = { subject, tokens: part };
  if (at === 0) {
    const to = endOf(tokens);
    const from = pastWho(tokens, stop) + 1;
    return to - from >= FEWEST ? { ...said, from, to } : null;
  }
  // "“Never,” according to Tarrow."
  const quote = isMark(tokens[at - 1], ",") ? at - 2 : at - 1;
  if (quote === 0 && tokens[0]?.quote?.closed) return { ...said, from: 0, to: 1 };
  if (isMark(tokens[at - 1], ",") && isMark(tokens[stop], ","))
    return { ...said, from: 0, to: endOf(tokens) };
  const before = clauseBefore(tokens, at);
  return before && (!tokens[stop] || isMark(tokens[stop], ".;")) ? { ...said, ...before } : null;
}

const MOST_OF_ASIDE = 14;

/** "According to Ada Tarrow, who is a dyer, the rules are old": the comma after what an aside tells of her; the one given where none does. */
function pastWho(tokens: readonly Token[], comma: number): number {
  const first = tokens[comma + 1];
  const close = tokens.findIndex((token, at) => at > comma && isMark(token, ","));
  if (close < 0 || close - comma > MOST_OF_ASIDE) return comma;
  const aside = tokens.slice(comma + 1, close);
  if (/^(?:who|whose)$/.test(first?.text ?? "")) return close;
  const post = /^(?:an?|the|its|his|her)$/.test(first?.text ?? "") && !aside.some(isVerb);
  return post && aside.some((token) => isOf(token, SOMEBODY)) ? close : comma;
}

const CLEAR = /^(?:clear|plain|obvious|evident|certain)$/;

/** "To Tarrow it was quite clear that the count was “a sham”.": what is clear to somebody who is quoted in it; null where it is another’s, or nobody is. */
function clearTo(tokens: readonly Token[]): According | null {
  const that = tokens.findIndex(({ kind, text }) => kind === "word" && text === "that");
  const at = pastTitles(tokens, 1);
  const name = tokens[at];
  const it = isMark(tokens[at + 1], ",") ? at + 2 : at + 1;
  const is = tokens[it]?.text === "it" && /^(?:is|was)$/.test(tokens[it + 1]?.text ?? "");
  const degree = tokens.slice(it + 2, that - 1).every(({ kind }) => kind === "word");
  const clear = CLEAR.test(tokens[that - 1]?.text ?? "") && that - it <= MOST_CLEAR && degree;
  if (tokens[0]?.text !== "to" || name?.kind !== "name" || name.possessive || !is || !clear)
    return null;
  const said = tokens.slice(that + 1);
  const own = said.every((token) => token.kind !== "word" || !SAYINGS.has(token.text));
  const quoted = said.some(({ kind }) => kind === "quote");
  return own && quoted
    ? { subject: named(name, 1), from: that + 1, to: endOf(tokens), tokens }
    : null;
}

const MOST_CLEAR = 5;

/** "In Tarrow’s view the rules are old.", "By her reckoning, …". */
function inView(tokens: readonly Token[]): According | null {
  const aside = tokens.findIndex(
    (token, at) =>
      at > 1 &&
      isMark(token, ",") &&
      isMark(tokens[at + 4], ",") &&
      VIEW.test(tokens[at + 3]?.text ?? ""),
  );
  const lead = tokens[aside + 1];
  // "By Ms Tarrow’s own account"
  const whose = pastTitles(tokens, aside + 2);
  const at = tokens[whose + 1]?.text === "own" ? whose + 2 : whose + 1;
  if (!/^(?:in|by|to)$/.test(lead?.text ?? "") || !VIEW.test(tokens[at]?.text ?? "")) return null;
  // "The rules, in Tarrow’s view, are old."
  const from = aside > 0 ? 0 : isMark(tokens[at + 1], ",") ? at + 2 : at + 1;
  const to = endOf(tokens);
  const owner = ownerAt(tokens, whose);
  if (!owner || to - from < FEWEST) return null;
  return { subject: { ...owner, from: 1 }, from, to, tokens };
}
