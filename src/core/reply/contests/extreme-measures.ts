import type { QueryOf } from "../../query.ts";
import {
  type Measured,
  ofContests,
  ofFigures,
  ofMargins,
  ofOutcome,
  ofPeople,
  ofPrinted,
} from "./measured.ts";
import { byCandidates, byNominations, bySeats } from "./ranking.ts";
import { byTime } from "./ranking-time.ts";

export type Measure = QueryOf<"extreme">["measure"];

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
  "most-often-lost": [
    ofPeople(
      "Most often not elected",
      "a candidate and not elected most often",
      "in the record",
      "lost",
    ),
  ],
  "never-elected": [
    ofPeople(
      "Never elected",
      "a candidate most often without being elected once",
      "in the record",
      "never",
    ),
  ],
  "longest-serving": [
    {
      title: "Longest time in a seat",
      verb: "in a seat without a break for longest, worked out from the dates in the record",
      covers: "whose start and end the record has",
      of: "person",
      base: { one: "stretch", many: "stretches in seats", figure: "In a seat" },
      ranks: byTime,
    },
  ],
  "most-votes-lost": [
    ofOutcome(
      "Most votes without being elected",
      "the most votes of anybody not elected",
      "votes",
      -1,
      false,
    ),
    ofOutcome(
      "Most first preferences without being elected",
      "the most first preferences of anybody not elected",
      "first_preferences",
      -1,
      false,
    ),
  ],
  "fewest-votes-won": [
    ofOutcome(
      "Fewest votes of anybody elected",
      "the fewest votes of anybody elected",
      "votes",
      1,
      true,
    ),
    ofOutcome(
      "Fewest first preferences of anybody elected",
      "the fewest first preferences of anybody elected",
      "first_preferences",
      1,
      true,
    ),
  ],
  "highest-share-lost": [
    ofOutcome(
      "Highest share without being elected",
      "the highest share of anybody not elected",
      "share",
      -1,
      false,
    ),
  ],
  "lowest-share": [
    ofFigures("Lowest share", "the lowest share", "with every candidate's share known", "share", 1),
  ],
  "lowest-share-won": [
    ofOutcome(
      "Lowest share of anybody elected",
      "the lowest share of anybody elected",
      "share",
      1,
      true,
    ),
  ],
  "highest-turnout": [
    ofPrinted(
      "Highest turnout",
      "the highest turnout",
      "with a turnout known",
      ({ turnout }) => turnout,
      -1,
      "percent",
    ),
  ],
  "lowest-turnout": [
    ofPrinted(
      "Lowest turnout",
      "the lowest turnout",
      "with a turnout known",
      ({ turnout }) => turnout,
      1,
      "percent",
    ),
  ],
  "largest-electorate": [
    ofPrinted(
      "Largest electorate",
      "the largest electorate",
      "with an electorate known",
      ({ electorate }) => electorate,
      -1,
    ),
  ],
  "smallest-electorate": [
    ofPrinted(
      "Smallest electorate",
      "the smallest electorate",
      "with an electorate known",
      ({ electorate }) => electorate,
      1,
    ),
  ],
  "most-ballots": [
    ofPrinted(
      "Most ballots",
      "the most ballots",
      "with the number of ballots known",
      ({ ballots }) => ballots,
      -1,
    ),
  ],
  "fewest-ballots": [
    ofPrinted(
      "Fewest ballots",
      "the fewest ballots",
      "with the number of ballots known",
      ({ ballots }) => ballots,
      1,
    ),
  ],
  "most-invalid": [
    ofPrinted(
      "Most invalid ballots",
      "the most invalid ballots",
      "with the number of invalid ballots known",
      ({ invalid_ballots }) => invalid_ballots,
      -1,
    ),
  ],
  "most-nominations": [
    {
      title: "Most CLP nominations",
      verb: "the most CLP nominations",
      covers: "with CLP nominations in the record",
      of: "candidate",
      ranks: (record, contests) => byNominations(record, contests),
    },
  ],
  "most-candidates": [
    ofContests(
      "Most candidates",
      "the most candidates",
      "with every candidate known or counted",
      (contests) => byCandidates(contests, -1),
    ),
  ],
  "fewest-candidates": [
    ofContests(
      "Fewest candidates",
      "the fewest candidates",
      "with every candidate known or counted",
      (contests) => byCandidates(contests, 1),
    ),
  ],
  "most-seats": [
    ofContests("Most seats", "the most seats", "in the record", (contests) =>
      bySeats(contests, -1),
    ),
  ],
  "fewest-seats": [
    ofContests("Fewest seats", "the fewest seats", "in the record", (contests) =>
      bySeats(contests, 1),
    ),
  ],
};
