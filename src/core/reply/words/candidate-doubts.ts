import type { Candidate, Contest, NecRecord, Sources } from "#src/record/record.ts";
import { list } from "#src/words.ts";
import type { Statements } from "../../statements.ts";
import { personName } from "./candidate-words.ts";
import { together } from "./citing.ts";

export interface Doubt {
  readonly text: string;
  readonly sources: Sources;
}

/**
 * Whatever makes some candidates' figures or outcomes less than certain, as sentences: each is
 * said wherever those candidates are shown. One text shared by several is said once, with their names.
 */
export function doubtsOf(
  record: NecRecord,
  contest: Contest,
  shown: readonly Candidate[],
): readonly Doubt[] {
  return [
    ...grouped(
      record,
      contest,
      shown.filter(({ elected }) => elected !== null),
      ({ inferred }) => inferred,
      (who) => `The outcome for ${who} is inferred`,
    ),
    ...grouped(
      record,
      contest,
      shown.filter(({ elected }) => elected === null),
      ({ inferred }) => inferred,
      (who) => `The outcome for ${who} is not certain`,
    ),
    ...grouped(
      record,
      contest,
      shown,
      ({ caveat }) => caveat,
      (who) => `A caution about the figures of ${who}`,
    ),
  ];
}

/** The doubts about one candidate or a few, as sentences of the current paragraph. */
export function sayDoubts(
  statements: Statements,
  record: NecRecord,
  contest: Contest,
  shown: readonly Candidate[],
): void {
  for (const { text, sources } of doubtsOf(record, contest, shown)) statements.say(text, sources);
}

function grouped(
  record: NecRecord,
  contest: Contest,
  shown: readonly Candidate[],
  textOf: (candidate: Candidate) => string | undefined,
  opening: (who: string) => string,
): readonly Doubt[] {
  const byText = new Map<string, Candidate[]>();
  for (const candidate of shown) {
    const text = textOf(candidate);
    if (text === undefined) continue;
    const same = byText.get(text);
    if (same) same.push(candidate);
    else byText.set(text, [candidate]);
  }
  return [...byText].flatMap(([text, [first, ...rest]]) => {
    if (!first) return [];
    const all = [first, ...rest];
    const everybody = all.length > 2 && all.length === contest.candidates.length;
    const who = everybody
      ? "every candidate"
      : list(all.map(({ person }) => personName(record, person)));
    const sources = together(first.sources, ...rest.map((candidate) => candidate.sources));
    return [{ text: `${opening(who)}: ${ended(text)}`, sources }];
  });
}

/** A text from the record as a whole sentence. */
export function ended(text: string): string {
  return /[.?!]["')\]]?$/.test(text) ? text : `${text}.`;
}
