import { isNewsQuery } from "../news-query.ts";
import type { Query, SingleQuery } from "../query.ts";
import { resultOf } from "./of-record.ts";
import type { Token } from "./read.ts";
import { type Asking, type Reading, stepsOf } from "./steps.ts";

/** A question that is not understood for one word, and the word. */
export interface Nearest {
  readonly query: Query;
  readonly word: string;
}

/** Words that make another question of the rest, or the contrary of it: without them nothing near it is asked. */
const TURNING: ReadonlySet<string> = new Set(
  `not no never none nobody without except why how who whom whose when where which what before after until since if unless only
   most least more fewer less first last than against instead despite though and or both either neither should would could`.split(
    /\s+/,
  ),
);

/** What is offered to nobody who did not ask for it: what was reported of somebody, and what the desk says of itself. */
const NOT_OFFERED: ReadonlySet<SingleQuery["kind"]> = new Set([
  "claims",
  "decisions",
  "help",
  "about",
  "changes",
  "sources",
  "coverage",
  "glossary",
]);

/** A longer text says more than one word too many. */
const MOST_WORDS = 24;

const isOffered = (query: Query) =>
  query.kind !== "both" && !isNewsQuery(query) && !NOT_OFFERED.has(query.kind);

function nearTo(reading: Reading, asking: Asking): Nearest | null {
  const [word, ...more] = reading.unexplained;
  if (!word || more.length > 0 || TURNING.has(word) || /\d/.test(word)) return null;
  // A kind of question has to be called for by a word of its own.
  if (reading.frame.cues.length === 0) return null;
  const { queries } = resultOf(reading, asking);
  const [query, ...others] = queries;
  return query && others.length === 0 && isOffered(query) ? { query, word } : null;
}

/** The question that some words would ask without the one word which nothing explains; null where there is none. */
export function nearestTo(tokens: readonly Token[], asking: Asking): Nearest | null {
  if (tokens.length > MOST_WORDS) return null;
  const { readings } = stepsOf(tokens, asking, true);
  for (const reading of readings) {
    if (reading.unexplained.length > 1) return null;
    const near = nearTo(reading, asking);
    if (near) return near;
  }
  return null;
}
