import type { Contest, NecRecord } from "#src/record/record.ts";
import type { QueryOf } from "../../query.ts";
import type { Base } from "../words/contest-words.ts";
import { byCandidates, byFigure, byMargin, byPerson, byTurnout, type Ranking } from "./ranking.ts";

export type Measure = QueryOf<"extreme">["measure"];

/** How a measure is worked out and said. */
export interface Measured {
  readonly title: string;
  /** After the holder: "has the most votes". */
  readonly verb: string;
  /** What the contests it covers have: "with votes known". */
  readonly covers: string;
  /** Whose lines these are. */
  readonly of: "candidate" | "contest" | "person";
  readonly ranks: (record: NecRecord, contests: readonly Contest[]) => Ranking;
}

const ofFigures = (
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

const ofMargins = (title: string, verb: string, base: Base, order: 1 | -1): Measured => ({
  title,
  verb,
  covers:
    base === "share"
      ? "where the margin can be worked out in shares"
      : "where the margin can be worked out in votes",
  of: "contest",
  ranks: (record, contests) => byMargin(record, contests, base, order),
});

const ofTurnout = (title: string, verb: string, order: 1 | -1): Measured => ({
  title,
  verb,
  covers: "with a turnout known",
  of: "contest",
  ranks: (_, contests) => byTurnout(contests, order),
});

const ofPeople = (
  title: string,
  verb: string,
  covers: string,
  counts: "stood" | "elected",
): Measured => ({
  title,
  verb,
  covers,
  of: "person",
  ranks: (record, contests) => byPerson(record, contests, counts),
});

/**
 * Each measure on its bases, the leading one first. Figures of different bases are ranked apart:
 * votes are never set against first preferences, or votes against percentage points.
 */
export const MEASURES: Readonly<Record<Measure, readonly [Measured, ...Measured[]]>> = {
  "most-votes": [
    ofFigures("Most votes", "the most votes", "with votes known", "votes", -1),
    ofFigures(
      "Most first preferences",
      "the most first preferences",
      "with every candidate's first preferences known",
      "first_preferences",
      -1,
    ),
  ],
  "fewest-votes": [
    ofFigures("Fewest votes", "the fewest votes", "with every candidate's votes known", "votes", 1),
    ofFigures(
      "Fewest first preferences",
      "the fewest first preferences",
      "with every candidate's first preferences known",
      "first_preferences",
      1,
    ),
  ],
  "highest-share": [
    ofFigures("Highest share", "the highest share of the vote", "with shares known", "share", -1),
  ],
  closest: [
    ofMargins("Closest contests", "the smallest margin for the last seat in votes", "votes", 1),
    ofMargins(
      "Closest contests in shares",
      "the smallest margin for the last seat in shares",
      "share",
      1,
    ),
  ],
  widest: [
    ofMargins("Widest margins", "the widest margin for the last seat in votes", "votes", -1),
    ofMargins(
      "Widest margins in shares",
      "the widest margin for the last seat in shares",
      "share",
      -1,
    ),
  ],
  "most-often-elected": [
    ofPeople("Most often elected", "elected most often", "in the record", "elected"),
  ],
  "most-often-stood": [
    ofPeople("Most often a candidate", "a candidate most often", "in the record", "stood"),
  ],
  "highest-turnout": [ofTurnout("Highest turnout", "the highest turnout", -1)],
  "lowest-turnout": [ofTurnout("Lowest turnout", "the lowest turnout", 1)],
  "most-candidates": [
    {
      title: "Most candidates",
      verb: "the most candidates",
      covers: "with every candidate known or counted",
      of: "contest",
      ranks: (_, contests) => byCandidates(contests),
    },
  ],
};
