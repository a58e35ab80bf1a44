import type { NewsQuery } from "../../news-query.ts";
import type { Term } from "../words/terms.ts";
import { isToldIn, kindsAskedIn, kindsIn, toldBy } from "../words/wanted.ts";
import type { Fit } from "./fit.ts";
import type { Near } from "./lines.ts";
import { saysWhichOf, toBeNamed } from "./which.ts";

const OUTCOME = /^(?:los(?:e|es|ing|t)|defeat(?:ed)?|beaten|wins?|winn?ing|won)$/;
/** Kinds of thing that a line gives or does not answer by. */
const STRICT =
  /^(?:will|many|much|long|often|old|quickly|soon|fast|apology|broadcasters?|division|wage|credited|importance|way of choosing|sender|sum of money|length of time)$/;
/** Lines that fit nearly as well as the best are answers too. */
const AS_GOOD = 0.75;
/** By how much a line fits better, where it names nobody, that none of the others is meant. */
const BETTER = 1.3;
/** So many more of the words asked for make any better line the one that is meant. */
const MANY = 2;

/** How much better a line that gives a reason fits, where it is asked why. */
const BY_REASON = 0.15;

/** Whether somebody apologised is told by a line that has an apology, or that there was none. */
const APOLOGISE = /^apologi[sz](?:e|es|ed|ing)$/;
const APOLOGY = /\bapolog|\bsorry\b|\bregret/i;

/** Of so many lines that fit best one gives the reason that is asked for: what stands lower gives another matter's. */
const MOST_REASONED = 2;

/** Whether a headline tells that something came after something else, and so why. */
const isOfAfter = ({ read }: Near): boolean => /\bafter\b/.test(read.article.title);

/** Whether a line gives a reason, or leads to the line after that does. */
const leadsToReason = (near: Near): boolean =>
  near.fit.kind ||
  isOfAfter(near) ||
  toldBy(near.read.lines[near.fit.at + 1]?.text ?? "", ["why"]) > 0;

/** Whether a reason is given where one is asked for, and one that has to do with the outcome that is asked about. */
function isReasoned(lines: readonly Near[], query: NewsQuery, terms: readonly Term[]): boolean {
  const speaks = query.kind === "said" && query.speaker !== undefined;
  if (speaks || !terms.some(({ word }) => word === "why")) return true;
  // A reason is given by a line or the one beside it, or the question is not answered.
  const reasoned = (near: Near) =>
    isOfAfter(near) || isToldIn(near.read.lines, near.fit.at, ["why"]);
  // Why somebody lost is told by no line that does not tell of losing.
  const outcome = terms.some(({ soft, word }) => soft && OUTCOME.test(word));
  return lines.some(reasoned) && (!outcome || lines.some(({ fit }) => fit.soft > 0));
}

/**
 * Of the first of some choices of lines that gives what is asked, those that do and fit best: what somebody will do, and
 * how much there was, is told by a line that says so, and by no other of the same matter. None where a line that `fits`
 * better says it of nobody and it is asked who.
 */
export function narrowed(
  choices: readonly (readonly Near[])[],
  query: NewsQuery,
  terms: readonly Term[],
  fits: readonly Fit[],
): readonly Near[] {
  const speaks = query.kind === "said" && query.speaker !== undefined;
  const strict = kindsIn(kindsAskedIn(terms)).filter((kind) => STRICT.test(kind));
  const things = toBeNamed(terms.flatMap(({ which, word }) => (which ? [word] : [])));
  // When something was said is told with it; when something is, by a line that says so or the one after.
  const isTimed = ({ read, fit }: Near) =>
    speaks ||
    !terms.some(({ word }) => word === "when") ||
    [0, 1].some((after) => isToldIn(read.lines, fit.at + after, ["when"]));
  // "Why is it so, according to her?" is told by words of hers that give a reason or speak of it themselves.
  const asksWhy = speaks && query.words?.includes("why") === true;
  const isReason = ({ fit }: Near) => !asksWhy || fit.own > 0 || fit.kind;
  const asksApology = terms.some(({ word }) => APOLOGISE.test(word));
  const gives = ({ read, fit }: Near) =>
    (!asksApology || APOLOGY.test(read.lines[fit.at]?.text ?? "")) &&
    isReason({ read, fit, statements: [] }) &&
    isTimed({ read, fit, statements: [] }) &&
    strict.every((kind) => isToldIn(read.lines, fit.at, [kind])) &&
    (things.length === 0 || saysWhichOf(read.lines[fit.at]?.text ?? "", things));
  const fitting =
    choices
      .filter((lines) => isReasoned(lines, query, terms))
      .map((lines) => lines.filter(gives))
      .find((lines) => lines.length > 0) ?? [];
  const best = Math.max(...fitting.map(({ fit }) => fit.score));
  const asksWho = query.kind === "said" && !query.speaker && (query.words ?? []).length > 0;
  const bestOwn = Math.max(0, ...fitting.map(({ fit }) => fit.own));
  const isBetter = ({ own, score }: Fit) =>
    own > bestOwn && score > best * (own >= bestOwn + MANY ? 1 : BETTER);
  if (asksWho && fits.some(isBetter)) return [];
  // Why something was done is told by the line that gives a reason, before those that only tell of it.
  const asksReason = !speaks && terms.some(({ word }) => word === "why");
  const rank = ({ fit }: Near) => fit.score + (asksReason && fit.kind ? BY_REASON : 0);
  const ranked = fitting
    .filter(({ fit }) => fit.score >= best * AS_GOOD)
    .toSorted((a, b) => rank(b) - rank(a));
  return asksReason && !ranked.slice(0, MOST_REASONED).some(leadsToReason) ? [] : ranked;
}
