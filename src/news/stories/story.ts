import { daysBetween } from "../link/span.ts";
import { areNearlyTheSame } from "./sketch.ts";
import type { Term } from "./terms.ts";
import type { StoryTraits } from "./traits.ts";

export { type StoryTraits, type Told, traitsOf } from "./traits.ts";

/** Within so many days two articles may tell of one event, where their words say so as plainly as `PLAINLY` asks. */
const DAYS = 3;
const MOST_DAYS = 7;
/** The shares that both must have in common: of whom they are about, and of their telling words. */
const ENOUGH = { subjects: 0.4, terms: 0.2 } as const;
const PLAINLY = { subjects: 0.5, terms: 0.34 } as const;
/** The same where they have rare words in common, which weigh more than many. */
const REWRITTEN = { subjects: 0.6, terms: 0.1 } as const;
const FEWEST_RARE = 2;
/** Where their headlines tell of different things, or they name nobody. */
const OTHER_EVENT = 0.45;
const NOBODY = 0.4;
const FEWEST_SIGNS = 2;
const LONG = 30;

/** Whether two articles are nearly the same text: re-issued, syndicated, or a version with more in it. */
export const isCopy = (a: StoryTraits, b: StoryTraits): boolean =>
  areNearlyTheSame(a.sketch, b.sketch);

/**
 * Whether two articles tell of one event: they are copies, or are about the same people in the same telling words
 * within three days; seven, where nearly all is the same.
 */
export function sameStory(a: StoryTraits, b: StoryTraits): boolean {
  const days = daysBetween(a, b);
  if (isCopy(a, b) && (days <= MOST_DAYS || isLong(a))) return true;
  if (days > MOST_DAYS) return false;
  const nobody = [a, b].some(({ subjects }) => !subjects.some(isPerson));
  const about = ({ subjects }: StoryTraits) => (nobody ? subjects : subjects.filter(isPerson));
  const found = { subjects: shared(about(a), about(b)), terms: shared(a.terms, b.terms) };
  if (days <= DAYS && found.subjects >= ENOUGH.subjects && isOneResult(a, b)) return true;
  if (signs(a, b) < FEWEST_SIGNS) return false;
  if (found.terms < Math.max(nobody ? NOBODY : 0, differ(a, b) ? OTHER_EVENT : 0)) return false;
  if (days > DAYS) return reaches(found, PLAINLY);
  return reaches(found, ENOUGH) || (haveRareWords(a, b) && reaches(found, REWRITTEN));
}

/** A line may be the same again next month ("Committee notes"); a text is not. */
const isLong = ({ sketch }: StoryTraits) => sketch.size >= LONG;

/** Shares of what two articles have in common. */
interface Shares {
  readonly subjects: number;
  readonly terms: number;
}

const reaches = (found: Shares, asked: Shares) =>
  found.subjects >= asked.subjects && found.terms >= asked.terms;

const isPerson = ({ term }: Term) => term.startsWith("person ");

/** Whether both headlines tell of a result, and of one contest's: it is declared once. */
function isOneResult(a: StoryTraits, b: StoryTraits): boolean {
  const contests = new Set(a.subjects.map(({ term }) => term).filter(isContest));
  const only = ({ headline }: StoryTraits) =>
    headline.includes("result") && !headline.includes("accusation");
  return only(a) && only(b) && b.subjects.some(({ term }) => contests.has(term));
}

const isContest = (term: string) => term.startsWith("contest ");

/** Whether they have rare words in common. */
function haveRareWords(a: StoryTraits, b: StoryTraits): boolean {
  const rare = new Set(a.terms.filter(({ rare }) => rare).map(({ term }) => term));
  return b.terms.filter(({ term }) => rare.has(term)).length >= FEWEST_RARE;
}

/** How many telling words both have, and whether both tell of one kind of event: of two short texts a word alone says nothing. */
function signs(a: StoryTraits, b: StoryTraits): number {
  const terms = new Set(a.terms.map(({ term }) => term));
  const both = b.terms.filter(({ term }) => terms.has(term)).length;
  return both + (a.events.some((event) => b.events.includes(event)) ? 1 : 0);
}

/** Whether the headlines tell of different kinds of event; one that tells of none differs from none. */
function differ(a: StoryTraits, b: StoryTraits): boolean {
  const [one, other] = [a.headline, b.headline];
  if (one.length === 0 || other.length === 0) return false;
  return !one.some((event) => other.includes(event));
}

/** What two lists have in common, as a share of the lighter. */
function shared(a: readonly Term[], b: readonly Term[]): number {
  const weights = new Map(a.map(({ term, weight }) => [term, weight]));
  const both = b.reduce(
    (sum, { term, weight }) => sum + Math.min(weight, weights.get(term) ?? 0),
    0,
  );
  const lighter = Math.min(total(a), total(b));
  return lighter === 0 ? 0 : both / lighter;
}

const total = (terms: readonly Term[]) => terms.reduce((sum, { weight }) => sum + weight, 0);
