import { isNewsQuery } from "../news-query.ts";
import type { Query, SingleQuery } from "../query.ts";
import { vocabulary } from "./frames/index.ts";
import type { Mark } from "./mark.ts";
import { resultOf } from "./of-record.ts";
import { type Asking, type Reading, type Steps, stepsOf } from "./steps.ts";

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

function nearTo(reading: Reading, word: string, asking: Asking): Nearest | null {
  if (TURNING.has(word) || /\d/.test(word)) return null;
  // A kind of question has to be called for by a word of its own.
  if (reading.frame.cues.length === 0) return null;
  const { queries } = resultOf(reading, asking);
  const [query, ...others] = queries;
  return query && others.length === 0 && isOffered(query) ? { query, word } : null;
}

const peopleIn = (marks: readonly Mark[]) =>
  marks.flatMap((mark) => (mark.kind === "person" ? mark.ids : []));

/** Readings that one word alone keeps from being trusted, with the word: one that no question has, or one of another. */
function almost({ tokens, marks, strange }: Steps, asking: Asking) {
  const unknown = strange.filter((at) => !vocabulary.has(tokens[at]?.text ?? ""));
  const [at, ...more] = unknown;
  if (more.length > 0) return [];
  if (at === undefined)
    return stepsOf(tokens, asking, true).readings.flatMap((reading) => {
      const [word, ...others] = reading.unexplained;
      return word && others.length === 0 ? [{ reading, word }] : [];
    });
  const word = tokens[at]?.text ?? "";
  const rest = tokens.filter((_, place) => place !== at);
  const near = stepsOf(rest, asking);
  // “Hetty Lintott” is nobody of the record, whoever is called by one of the two words alone.
  const known = peopleIn(marks);
  if (!peopleIn(near.marks).every((id) => known.includes(id))) return [];
  return near.readings
    .filter(({ unexplained }) => unexplained.length === 0)
    .map((reading) => ({ reading, word }));
}

/** The question that some words would ask without the one word which nothing explains; null where there is none. */
export function nearestTo(found: Steps, asking: Asking): Nearest | null {
  if (found.tokens.length > MOST_WORDS) return null;
  for (const { reading, word } of almost(found, asking)) {
    const near = nearTo(reading, word, asking);
    if (near) return near;
  }
  return null;
}
