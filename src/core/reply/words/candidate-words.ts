import type { Candidacy, NecRecord } from "#src/record/record.ts";
import { list, ordinal } from "#src/words.ts";
import { figuresOf } from "./contest-words.ts";

/** The figure for a table; a doubt about it is marked here and said in full below the table. */
export function figureCell({ contest, candidate }: Candidacy): string {
  const figure = figuresOf(contest, candidate) ?? "not recorded";
  return candidate.caveat ? `${figure}, with a caution` : figure;
}

/** "fifth of 26": the number that stood only where the record knows it. */
export function placeWords({ contest, candidate }: Candidacy): string | null {
  if (candidate.place === undefined) return null;
  const stood = contest.on_ballot?.value ?? (contest.complete ? contest.candidates.length : null);
  return stood === null ? ordinal(candidate.place) : `${ordinal(candidate.place)} of ${stood}`;
}

/** "elected", "not elected" or "not recorded", and how; why it is inferred is said in full below the table. */
export function electedWords({ contest, candidate }: Candidacy): string {
  const { elected, inferred, unopposed, post, stage } = candidate;
  if (elected === null) {
    return contest.status === "pending"
      ? "not yet declared"
      : `not recorded${inferred ? ` (${inferred})` : ""}`;
  }
  const how = [
    elected && post ? `as ${post}` : null,
    elected && unopposed ? "unopposed" : null,
    elected && stage ? `at stage ${stage}` : null,
    inferred ? "inferred" : null,
  ].filter((word) => word !== null);
  const word = elected ? "elected" : "not elected";
  return how.length > 0 ? `${word} (${list(how)})` : word;
}

/** How a row of a candidate is told apart. */
export function markOf({ candidate }: Candidacy): "elected" | "not-elected" | "plain" {
  if (candidate.elected === null) return "plain";
  return candidate.elected ? "elected" : "not-elected";
}

/** Whom a candidate had behind them, by short names: "CLGA, Momentum (inferred)"; empty where none is recorded. */
export function backersWords(record: NecRecord, { candidate }: Candidacy): string {
  return (candidate.backed_by ?? [])
    .map(({ organisation, note }) => {
      const name = shortName(record, organisation);
      return note && /\binferred\b/.test(note) ? `${name} (inferred)` : name;
    })
    .join(", ");
}

/** From how many on those who backed somebody are counted before they are named. */
export const COUNTED_BACKERS = 4;

/** A person's name as the record has it. */
export function personName(record: NecRecord, id: string): string {
  return record.people.get(id)?.name ?? id;
}

/** A group's full name. */
export function organisationName(record: NecRecord, id: string): string {
  return record.organisations.get(id)?.name ?? id;
}

/** A group's name as it stands in a table. */
export function shortName(record: NecRecord, id: string): string {
  const organisation = record.organisations.get(id);
  return organisation?.short ?? organisation?.name ?? id;
}

/** "Akehurst's", "Williams'". */
export function possessive(name: string): string {
  return name.endsWith("s") ? `${name}'` : `${name}'s`;
}
