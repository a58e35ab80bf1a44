import { lastWordOf } from "#src/words.ts";
import type { Close } from "../../articles/closest/closest.ts";
import { asksWhetherAlike } from "../../articles/compared.ts";
import { isOnEarlier } from "../../articles/lines/earlier.ts";
import { foundIn, isName } from "../../articles/lines/found.ts";
import { indexed } from "../../articles/lines/indexed.ts";
import { DOER } from "../../articles/ways/doer.ts";
import { isCommittee, isLineHeardBy } from "../../articles/ways/heard-by.ts";
import { asksForResponse, isNewsOfItsOwn, isPutLater } from "../../articles/ways/replied.ts";
import { SENDER } from "../../articles/ways/sending.ts";
import { namedWhole } from "../../articles/whom/named-whole.ts";
import { isInManner } from "../../articles/words/manner.ts";
import { termsOf } from "../../articles/words/terms.ts";
import type { NewsQueryOf } from "../../news-query.ts";
import { isBacking } from "../../understand/news/hints.ts";
import { asksForWho } from "./asked-who.ts";
import { countsAsked } from "./counted-asked.ts";
import { isOfOneKind } from "./in-kind.ts";
import { onlyNames } from "./quote/only-names.ts";
import { stemsOf } from "./stems.ts";

/** Questions that lines of articles answer. */
export type Lines = NewsQueryOf<"said"> | NewsQueryOf<"reported">;

/** From how likely on a line answers, by the logarithm of the odds; one of somebody whose words are asked for; an answer to something. */
const ENOUGH = -2.5;
const ENOUGH_OF_SPEAKER = -1.5;
const ENOUGH_OF_REPLY = -2;
const ENOUGH_OF_THEIRS = -1.7;
/** What part of what is asked stands by one of their lines, what part may stand apart from them, and how far one may be behind. */
const BESIDE = 0.5;
const APART = 0.3;
const FAR_BEHIND = -0.9;
const NEAR_BEHIND = -0.4;
/** A line that has none of the words is so likely at least. */
const LIKELY = -0.6;
/** So much likelier than the next is the line that answers what no pattern understands. */
const AHEAD = 0.5;
/** What is told by a number or by who it is: no line that only comes close tells it. */
const EXACT = /^(?:many|much|long|often|far|old|big|large|close|quickly|soon|fast|when|whom)$/;

/** By so many words after "how many" it is told what is to be counted. */
const COUNTED = 2;

/** Whether somebody's words are asked for. */
export const asksWords = (query: Lines): query is NewsQueryOf<"said"> =>
  query.kind === "said" && query.speaker !== undefined;

/** Whether something may have been said to one who is asked about: to a committee that met, or to whom the line or the one before it names. */
function isHeard({ read, at }: Close, query: NewsQueryOf<"said">, listener: string): boolean {
  const near = [at - 1, at].map((line) => read.lines[line]?.text ?? "").join(" ");
  // "The party", where Labour is asked about.
  const isNamed =
    near.toLowerCase().includes(lastWordOf(listener)) ||
    (/^(?:the )?labour(?: party)?$/.test(listener) && /\bthe party\b/i.test(near));
  return isLineHeardBy(read, at, query) && (isCommittee(listener) || isNamed);
}

/**
 * Whether it is asked who did something, or what was told to one: a name tells it, and no line that comes close to it. What
 * a report has somebody say at a meeting was said to the committee, and an answer to whoever asks right before it.
 */
const asksForNames = (query: Lines, best: Close): boolean =>
  asksForWho(query) ||
  (query.kind === "said" && query.listener !== undefined && !isHeard(best, query, query.listener));

/** Whether a line has a word of a question itself, and not only one that its article has as a part of a name: "Valley Lanterns". */
function hasOwn(query: Lines, { read, at }: Close): boolean {
  const article = indexed(read);
  const asked = termsOf(query).filter(({ light, soft }) => !(light || soft));
  const found = asked.map((term) => foundIn(article, term));
  return namedWhole(found, article).some(({ where }) => (where[at] ?? 0) > 0);
}

/** "He should ask himself": what others tell one to do. */
const ADVISED = /^(?:He|She|They) (?:should|must|ought to|had better)\b/;

/** Whether what somebody is asked to have reacted to stands nowhere by that one's words, nor in what the article is about: all of it elsewhere, or hardly any of it anywhere. */
function isAwayFromIt(query: Lines, { read, signs }: Close): boolean {
  const isAllApart = signs.apart === 1 && signs.general === 0;
  const isElsewhere = isAllApart || (signs.article > 0 && signs.article < BESIDE);
  if (!isElsewhere || signs.headline > 0 || signs.paragraph >= APART) return false;
  const events = termsOf(query).filter((term) => !(term.light || term.soft || isName(term)));
  return !events.some((term) => foundIn(indexed(read), term).titled);
}

/** Whether the line that is likeliest of somebody's is it. */
function isSureOfSpeaker(
  query: NewsQueryOf<"said">,
  best: Close,
  lines: readonly Close[],
): boolean {
  const { likely, signs, isTheirs } = best;
  if (asksForResponse(query)) {
    // Hardly a word of what it was about need stand in an answer. Who is only described is told by the description.
    // What somebody announces is news of its own, and no answer to other news.
    const text = best.read.lines[best.at]?.text ?? "";
    if (isNewsOfItsOwn(text, query) || isPutLater(best.read, best.at, query)) return false;
    if (isOnEarlier(best.read, best.at, () => signs.paragraph >= APART)) return false;
    if (isAwayFromIt(query, best)) return false;
    const isDescribed = "named" in (query.speaker ?? {}) && signs.speaks > 0;
    // What goes on without a name is an answer, and not what others would have that one do.
    const goesOn = signs.goesOn > 0 && signs.says > 0 && !ADVISED.test(text);
    return (isTheirs || isDescribed || goesOn) && likely >= ENOUGH_OF_REPLY;
  }
  if (!isTheirs) return false;
  const { statements } = indexed(best.read).lines[best.at] ?? { statements: [] };
  if (statements.length > 0 && !statements.some((each) => isInManner(each, query))) return false;
  if (query.comment) return signs.comments > 0;
  // Nothing of one's own page stands apart from one's words.
  const isOnOwnPage = signs.ownPage > 0 && signs.paragraph >= BESIDE;
  if (isOnOwnPage && !query.words?.includes("many")) return likely >= ENOUGH_OF_SPEAKER;
  const hasGeneral = !query.hints || lines.some((each) => each.signs.general > 0);
  // Where that one alone speaks in it, in an article with all names that are asked for, one of the words is enough, or that no other line has many more.
  const isAlone = hasGeneral && signs.lacking === 0 && signs.another === 0;
  const isFirst = signs.told > 0 && signs.behind > NEAR_BEHIND && likely >= LIKELY;
  const isOnIt = likely >= ENOUGH_OF_THEIRS && hasOwn(query, best);
  if (isAlone && (isFirst || isOnIt)) return true;
  const isBeside = hasGeneral && lines.some((each) => each.signs.paragraph > BESIDE);
  const isWhole = signs.apart < APART && signs.behind > FAR_BEHIND;
  return isBeside && isWhole && likely >= ENOUGH_OF_SPEAKER;
}

/** Whether the lines that may be meant by a question are so likely to be it that they answer. */
export function isSure(query: Lines, lines: readonly Close[]): boolean {
  const [best] = lines;
  if (!best) return false;
  // Who sent something to whom is told where it is told to have been sent.
  const isSent = query.hints?.includes(SENDER) === true && !asksWords(query);
  if (isSent)
    return best.signs.behind === 0 && best.signs.paragraph >= BESIDE && best.signs.notKind === 0;
  if (asksForNames(query, best)) return false;
  if (isOfOneKind(query)) return false;
  // A reason is told in many ways; what else is asked for one of the lines gives.
  // What something is that is reacted to, "the plan", is asked of no reaction to it.
  const asksWhy = query.hints?.includes("why") === true;
  const isReaction = query.kind === "said" && asksForResponse(query);
  if (!(asksWhy || isReaction) && lines.every(({ signs }) => signs.notKind > 0)) return false;
  if (asksWords(query)) return isSureOfSpeaker(query, best, lines);
  // How many were turned away is told by a line that counts them, or how often it was done.
  return best.likely >= ENOUGH && lines.some((each) => countsAsked(each, query, COUNTED));
}

/** Whether a line or one beside it has a word of a question that is no part of a name. */
function hasWord({ read, at }: Close, words: readonly string[]): boolean {
  const names = new Set(onlyNames(read, words));
  const near = read.lines.slice(Math.max(0, at - 1), at + 2);
  const stems = new Set(near.flatMap(({ text }) => stemsOf(text)));
  return words.some((word) => !names.has(word) && stemsOf(word).some((stem) => stems.has(stem)));
}

/**
 * Whether lines answer a question that no pattern understands: the likeliest is far ahead of the others and has a word of
 * it beside names, and no amount, time, name or likeness is asked for.
 */
export function isSureOfAnything(query: Lines, lines: readonly Close[]): boolean {
  const { hints = [], words = [] } = query;
  const [best, next] = lines;
  if (!best || best.signs.lacking > 0 || !isSure(query, lines)) return false;
  const isExact = [...hints, ...words].some(
    (word) => word === DOER || EXACT.test(word) || isBacking(word),
  );
  if (isExact || asksWhetherAlike(query)) return false;
  const isAhead = next === undefined || best.likely >= next.likely + AHEAD;
  return isAhead && hasWord(best, words);
}
