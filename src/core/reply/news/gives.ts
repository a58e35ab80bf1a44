import { headingsOf } from "../../articles/lines/headings.ts";
import { saysWhichOf, toBeNamed } from "../../articles/lines/which.ts";
import type { Named } from "../../articles/ways/by-name.ts";
import { alikeOf } from "../../articles/words/alike.ts";
import { countsIn, isVoteResult } from "../../articles/words/counted.ts";
import { isToldIn, kindsIn, toldBy } from "../../articles/words/wanted.ts";
import type { ReadArticle } from "../../news.ts";
import type { NewsQueryOf } from "../../news-query.ts";
import { stemsOf } from "./stems.ts";

/** A line of an article, by its place, with the line that has the name of whom it speaks. */
export type Placed = Named;

/** What a line has to give where it is asked for; of a margin or a share it may tell without a figure. */
const KINDS =
  /^(?:many|much|why|when|apology|division|wage|credited|importance|way of choosing|sum of money|length of time)$/;
const AMOUNT = /^(?:many|much)$/;
/** What few lines tell, and those plainly: in whatever words, the one on those who are asked about is meant. */
const TOLD_ONCE = /^(?:importance|way of choosing)$/;

type Reported = NewsQueryOf<"reported">;

/** Whether a line counts what is asked how many; true where nothing in particular is to be counted. */
function counterOf({ hints = [], words = [] }: Reported): (placed: Placed) => boolean {
  // What a question names beside "many" alone is to be counted, where no word of it is looked for: "how many spoiled papers".
  const named = words.length > 0 ? words : hints.filter((hint) => kindsIn([hint]).length === 0);
  const things = hints.includes("many") ? hints.filter((hint) => named.includes(hint)) : [];
  const alike = things.map((thing) => alikeOf(thing));
  return ({ read, at }) =>
    things.length === 0 ||
    countsIn(read.lines[at]?.text ?? "", read.lines[at - 1]?.text ?? "", alike);
}

/** Where an amount is asked for and no line that fits gives one, the line of the same article that does with a word of it. */
export function withAmount(
  fitting: readonly Placed[],
  wanted: ReadonlySet<string>,
  query: Reported,
): Placed | null {
  const [first] = fitting;
  const { hints = [] } = query;
  const counts = counterOf(query);
  const gives = (placed: Placed) =>
    toldBy(placed.read.lines[placed.at]?.text ?? "", hints) > 0 && counts(placed);
  if (!first || !hints.some((hint) => AMOUNT.test(hint)) || fitting.some(gives)) return null;
  const { read } = first;
  const all = read.lines.map((_, at) => ({ read, at })).filter(gives);
  return (
    all.find(({ at }) => stemsOf(read.lines[at]?.text ?? "").some((stem) => wanted.has(stem))) ??
    null
  );
}

/** What only says that some were chosen: how they were is told without. */
export const isChoosing = (word: string): boolean => /^(?:cho[os]|pick|select|decid)/.test(word);

/**
 * Where it is asked why something matters or how some were chosen, and no line that fits tells it, the line of the articles
 * that does: the one that names most of those who are asked about, or where nobody is, the first of the article that fits.
 */
export function onlyTelling(
  found: readonly ReadArticle[],
  fitting: readonly Placed[],
  { hints = [], subjects = [] }: Reported,
): Placed | null {
  const once = hints.filter((hint) => TOLD_ONCE.test(hint));
  const tells = ({ read, at }: Placed) => toldBy(read.lines[at]?.text ?? "", once) > 0;
  if (once.length === 0 || fitting.some(tells)) return null;
  const ids = subjects.flatMap(({ kind, id }) => (kind === "contest" ? [] : [id]));
  const articles = ids.length > 0 ? found : fitting.slice(0, 1).map(({ read }) => read);
  const named = ({ read: { lines }, at }: Placed) =>
    ids.filter((id) => lines[at]?.mentions.some((each) => each.id === id)).length;
  const [best] = articles
    .flatMap((read) => read.lines.map((_, at): Placed => ({ read, at })))
    .filter((each) => tells(each) && (ids.length === 0 || named(each) > 0))
    .toSorted((a, b) => named(b) - named(a));
  return best ?? null;
}

/** Of lines those that say which one of a thing it is, where it is asked which rule or which promise; else all. */
export function thatSayWhich<P extends Placed>(
  fitting: readonly P[],
  { hints = [], words = [] }: Reported,
): readonly P[] {
  const things = toBeNamed(hints.filter((hint) => words.includes(hint)));
  return things.length === 0
    ? fitting
    : fitting.filter(({ read, at }) => saysWhichOf(read.lines[at]?.text ?? "", things));
}

/** Whether some line gives the figure, the time or the reason that is asked for, itself or beside it; true where no such thing is asked. */
export function givesKind(fitting: readonly Placed[], query: Reported): boolean {
  const kinds = kindsIn(query.hints ?? []).filter((kind) => KINDS.test(kind));
  const counts = counterOf(query);
  return (
    kinds.length === 0 ||
    fitting.some((each) => isToldIn(each.read.lines, each.at, kinds) && counts(each))
  );
}

/** Within how many lines after one on a motion it is told how the vote on it went. */
const VOTED_AFTER = 8;
/** What comes up next is voted on by itself. */
const NEXT_MATTER =
  /\b(?:moved that|proposed (?:that|an?)|(?:a|another|second|third|next) (?:motion|amendment|proposal|paper|report)\b|amendment (?:from|by|to)|turned to|there was (?:also )?an? )/i;

/** Where a vote on something is asked about, the line that tells how it went: after the first that fits, before another matter. */
export function withVote(fitting: readonly Placed[], { hints = [] }: Reported): Placed | null {
  const [first] = fitting;
  if (!first || !hints.includes("vote")) return null;
  const { read, at: from } = first;
  const headings = headingsOf(read.lines);
  for (let at = from; at <= from + VOTED_AFTER; at++) {
    const { text } = read.lines[at] ?? {};
    const isOther = at > from && text !== undefined && NEXT_MATTER.test(text);
    if (text === undefined || isOther || headings[at] !== headings[from]) return null;
    if (isVoteResult(text)) return { read, at };
  }
  return null;
}
