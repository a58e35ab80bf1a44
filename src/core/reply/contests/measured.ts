import type { Contest, Figure, NecRecord } from "#src/record/record.ts";
import type { Base } from "../words/contest-words.ts";
import { byFigure, byMargin, byOutcome, byPrinted, type Ranking } from "./ranking.ts";
import { byPerson, type Counts } from "./ranking-people.ts";

/** How a measure is worked out and said. */
export interface Measured {
  readonly title: string;
  /** After the holder: "has the most votes". */
  readonly verb: string;
  /** What the contests it covers have: "with votes known". */
  readonly covers: string;
  /** Whose lines these are. */
  readonly of: "candidate" | "contest" | "person";
  /** What was ranked, one and several, and what a figure is called, where it is not contests and how often. */
  readonly base?: { readonly one: string; readonly many: string; readonly figure: string };
  readonly ranks: (record: NecRecord, contests: readonly Contest[]) => Ranking;
}

/** Candidates by a figure. */
export const ofFigures = (
  title: string,
  verb: string,
  covers: string,
  base: Base,
  order: 1 | -1,
): Measured => ({
  title,
  verb,
  covers,
  of: "candidate",
  ranks: (record, contests) => byFigure(record, contests, base, order),
});

/** Contests by the margin for the last seat. */
export const ofMargins = (title: string, verb: string, base: Base, order: 1 | -1): Measured => ({
  title,
  verb,
  covers:
    base === "share"
      ? "where the margin can be worked out in shares"
      : "where the margin can be worked out in votes",
  of: "contest",
  ranks: (record, contests) => byMargin(record, contests, base, order),
});

/** Contests by a printed figure of the whole. */
export const ofPrinted = (
  title: string,
  verb: string,
  covers: string,
  read: (contest: Contest) => Figure | undefined,
  order: 1 | -1,
  kind: "number" | "percent" = "number",
): Measured => ({
  title,
  verb,
  covers,
  of: "contest",
  ranks: (_, contests) => byPrinted(contests, read, kind, order),
});

/** The elected or those not elected by a figure. */
export const ofOutcome = (
  title: string,
  verb: string,
  base: Base,
  order: 1 | -1,
  elected: boolean,
): Measured => ({
  title,
  verb,
  covers: elected
    ? `with the ${WHAT[base]} of all the elected known`
    : `with the ${WHAT[base]} of those not elected known`,
  of: "candidate",
  ranks: (record, contests) => byOutcome(record, contests, base, order, elected),
});

const WHAT: Readonly<Record<Base, string>> = {
  votes: "votes",
  first_preferences: "first preferences",
  share: "shares",
};

/** Contests by something counted of them. */
export const ofContests = (
  title: string,
  verb: string,
  covers: string,
  ranks: (contests: readonly Contest[]) => Ranking,
): Measured => ({ title, verb, covers, of: "contest", ranks: (_, contests) => ranks(contests) });

/** People by how often. */
export const ofPeople = (
  title: string,
  verb: string,
  covers: string,
  counts: Counts,
): Measured => ({
  title,
  verb,
  covers,
  of: "person",
  ranks: (record, contests) => byPerson(record, contests, counts),
});
