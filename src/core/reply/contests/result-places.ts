import type { Contest, NecRecord } from "#src/record/record.ts";
import { count, list, ordinal } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { otherOfTwo } from "../../other-of-two.ts";
import { Statements } from "../../statements.ts";
import { sayDoubts } from "../words/candidate-doubts.ts";
import { personName } from "../words/candidate-words.ts";
import {
  electionOf,
  figuresOf,
  onlyInWords,
  resultSources,
  sourcesOf,
} from "../words/contest-words.ts";
import { butKnown } from "./contest-gaps.ts";
import { placeOf } from "./place-words.ts";
import { mostFirstPreferences, placed, sayMargin } from "./result-leads.ts";
import { suggestFor } from "./result-suggestions.ts";
import { howMany } from "./result-table.ts";
import { sayAt, sayFirstPreferences } from "./say-at.ts";
import { standingsOf } from "./standings.ts";

/** Who came first; under STV also who led on first preferences. */
export function first(record: NecRecord, contest: Contest): Answer {
  const statements = new Statements(record.sources, `First: ${contest.label}`);
  const firsts = placed(contest, 1);
  const leaders = mostFirstPreferences(contest);
  if (firsts.length > 0) sayAt(statements, record, contest, firsts, "came first");
  const same = leaders.every(({ candidate }) => firsts.some((one) => one.candidate === candidate));
  if (leaders.length > 0 && !same)
    sayFirstPreferences(statements, record, contest, leaders, "most");
  if (firsts.length === 0 && leaders.length === 0) {
    const { elected } = standingsOf(contest);
    const [only] = elected;
    if (!only || elected.length > 1) {
      statements.say(
        `The record does not have who came first in ${electionOf(contest)}.`,
        resultSources(contest),
      );
      return butKnown(statements, record, contest);
    }
    sayAt(
      statements,
      record,
      contest,
      elected,
      only.candidate.unopposed ? "was elected unopposed" : "was elected",
    );
  }
  sayMargin(statements, record, contest);
  suggestFor(statements, record, contest, "other");
  return statements.answered();
}

/** Who came last: known where every candidate is, or where a source gives somebody the last place of those on the ballot. */
export function last(record: NecRecord, contest: Contest): Answer {
  const statements = new Statements(record.sources, `Last: ${contest.label}`);
  const { base, rows, byTotals } = standingsOf(contest);
  if (!contest.complete) {
    const given = contest.on_ballot ? placed(contest, contest.on_ballot.value) : [];
    if (given.length > 0) {
      sayAt(statements, record, contest, given, "came last");
      suggestFor(statements, record, contest, "other");
      return statements.answered();
    }
    const has = contest.on_ballot
      ? `it has ${howMany(contest)}`
      : "it may not have every candidate";
    statements.say(
      `The record cannot say who came last in ${electionOf(contest)}: ${has}.`,
      resultSources(contest),
    );
    return butKnown(statements, record, contest);
  }
  const figures = rows.filter(({ candidate }) => !candidate.unopposed).map(({ figure }) => figure);
  const places = rows.map(({ place }) => place);
  if (places.every((place) => place !== null) && rows.length > 1) {
    const lowest = Math.max(...places.map((place) => place ?? 0));
    sayAt(statements, record, contest, placed(contest, lowest), "came last");
  } else if (base && figures.length > 1 && figures.every((figure) => figure !== null)) {
    const fewest = Math.min(...figures.map((figure) => figure ?? 0));
    const lowest = rows.filter(({ figure }) => figure === fewest);
    if (byTotals) sayAt(statements, record, contest, lowest, "came last");
    else sayFirstPreferences(statements, record, contest, lowest, "fewest");
  } else {
    statements.say(
      `The record does not have who came last in ${electionOf(contest)}.`,
      resultSources(contest),
    );
    return butKnown(statements, record, contest);
  }
  suggestFor(statements, record, contest, "other");
  return statements.answered();
}

/** Who came at one place. */
export function atPlace(record: NecRecord, contest: Contest, place: number): Answer {
  const statements = new Statements(record.sources, `Place ${place}: ${contest.label}`);
  const found = placed(contest, place);
  if (found.length > 0) {
    sayAt(statements, record, contest, found, `came ${ordinal(place)}`);
    suggestFor(statements, record, contest, "other");
    return statements.answered();
  }
  const { length } = contest.candidates;
  if (contest.complete && place > length && length > 0) {
    const unopposed = length === 1 && contest.candidates.every(({ elected }) => elected);
    const stood = unopposed
      ? "the only candidate was elected unopposed"
      : `${count(length)} ${length === 1 ? "candidate" : "candidates"} stood`;
    statements.say(
      `Nobody came ${ordinal(place)} in ${electionOf(contest)}: ${stood}.`,
      resultSources(contest),
    );
    suggestFor(statements, record, contest, "other");
    return statements.answered();
  }
  const other = place === 2 ? otherOfTwo(contest) : null;
  if (other) {
    statements.say(
      `${personName(record, other.person)} came second of two in ${electionOf(contest)}, worked out from who was elected.`,
      sourcesOf(contest, [other]),
    );
    suggestFor(statements, record, contest, "other");
    return statements.answered();
  }
  statements.say(
    `The record does not have who came ${ordinal(place)} in ${electionOf(contest)}.`,
    resultSources(contest),
  );
  return butKnown(statements, record, contest);
}

/** Who came at several places that follow each other. */
export function atPlaces(record: NecRecord, contest: Contest, from: number, to: number): Answer {
  const statements = new Statements(record.sources, `Places ${from} to ${to}: ${contest.label}`);
  const rows = Array.from({ length: to - from + 1 }, (_, at) => placed(contest, from + at)).flat();
  if (rows.length === 0) {
    statements.say(
      `The record does not have who came ${ordinal(from)} to ${ordinal(to)} in ${electionOf(contest)}.`,
      resultSources(contest),
    );
    return butKnown(statements, record, contest);
  }
  const candidates = rows.map(({ candidate }) => candidate);
  const names = rows.map((row) => {
    const figures = onlyInWords(row.candidate) ? null : figuresOf(contest, row.candidate);
    const came = `${personName(record, row.candidate.person)} came ${placeOf(row)}`;
    return figures ? `${came} with ${figures}` : came;
  });
  statements.say(`In ${electionOf(contest)}, ${list(names)}.`, sourcesOf(contest, candidates));
  const known = new Set(rows.map(({ place }) => place)).size;
  if (known < to - from + 1 && !contest.complete)
    statements.say(
      `The record does not have every place from ${ordinal(from)} to ${ordinal(to)}.`,
      resultSources(contest),
    );
  sayDoubts(statements, record, contest, candidates);
  suggestFor(statements, record, contest, "other");
  return statements.answered();
}
