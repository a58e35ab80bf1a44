import type { NewsQuery } from "../../news-query.ts";
import type { Token } from "../read.ts";

/** How a question about what was published can be read. */
export interface NewsReading {
  /** The likeliest first. */
  readonly queries: readonly NewsQuery[];
  /** Whether it can be no question about the record: it asks for news, or by whom something was published. */
  readonly certain: boolean;
  /** Whether it asks what many without a name said: "the unions". */
  readonly ofMany?: true;
  /** The question without the publisher it names, which may be one about the record. */
  readonly rest: { readonly tokens: readonly Token[]; readonly publisher: string } | null;
}

/** Who speaks by the likeliest query of a reading; null where nobody does. */
export const speakerIn = (reading: NewsReading | null) => {
  const [first] = reading?.queries ?? [];
  return first?.kind === "said" ? (first.speaker ?? null) : null;
};

/** Whether a reading knows no more of a question than its words: what somebody said may be meant by them. */
export const isOfWords = (reading: NewsReading | null): boolean => {
  const [first] = reading?.queries ?? [];
  return !first || (first.kind === "reported" && !first.facet && !reading?.certain);
};

/** Whether a reading knows who speaks and nothing of what. */
function isBare(reading: NewsReading | null): boolean {
  const [one] = reading?.queries ?? [];
  if (one?.kind !== "said" || !one.speaker || reading?.certain) return false;
  return !(one.words ?? one.subjects ?? one.occasion ?? one.hints);
}

/** Whether one reading knows who speaks and not of what, and another knows of what that one does. */
function tellsMore(reading: NewsReading | null, other: NewsReading | null): boolean {
  const [more] = other?.queries ?? [];
  if (more?.kind !== "said" || !isBare(reading)) return false;
  const isSame = JSON.stringify(speakerIn(reading)) === JSON.stringify(speakerIn(other));
  return isSame && (more.words ?? more.subjects) !== undefined;
}

/** Whether one reading takes for a name what another knows to be a name with words around it: "need Juno Marsh". */
function hasMoreThanName(reading: NewsReading | null, other: NewsReading | null): boolean {
  const [one, name] = [speakerIn(reading), speakerIn(other)];
  if (!(one && name && "named" in one && "named" in name)) return false;
  return one.named !== name.named && ` ${one.named} `.includes(` ${name.named} `);
}

/** Whether a reading that knows who speaks may lack what another way to ask has: its name is no known one's, or nothing is asked of. */
export function mayLack(reading: NewsReading | null): boolean {
  const speaker = speakerIn(reading);
  return speaker !== null && ("named" in speaker || isBare(reading));
}

/** Whether another reading of a question knows better than one who speaks, or of what. */
export const tellsBetter = (reading: NewsReading | null, other: NewsReading | null): boolean =>
  hasMoreThanName(reading, other) || tellsMore(reading, other);
