import type { Contest, NecRecord } from "#src/record/record.ts";
import { list, ordinal } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { Statements } from "../../statements.ts";
import { sayDoubts } from "../words/candidate-doubts.ts";
import { personName } from "../words/candidate-words.ts";
import { electionOf, figureWords, resultSources, sourcesOf } from "../words/contest-words.ts";
import { butKnown } from "./contest-gaps.ts";
import { mostFirstPreferences, placed, sayMargin } from "./result-leads.ts";
import { suggestFor } from "./result-suggestions.ts";
import { howMany } from "./result-table.ts";
import { sayAt, sayFirstPreferences } from "./say-at.ts";
import { type Standing, standingsOf } from "./standings.ts";

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

/** Who came last: known only where every candidate is. */
export function last(record: NecRecord, contest: Contest): Answer {
  const statements = new Statements(record.sources, `Last: ${contest.label}`);
  const { base, rows, byTotals } = standingsOf(contest);
  if (!contest.complete) {
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
    const stood = `${length} ${length === 1 ? "candidate" : "candidates"}`;
    statements.say(
      `Nobody came ${ordinal(place)} in ${electionOf(contest)}: ${stood} stood.`,
      resultSources(contest),
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

/** Who came first of those not elected. Under STV only a stated place settles it. */
export function runnerUp(record: NecRecord, contest: Contest): Answer {
  const statements = new Statements(record.sources, `First of those not elected: ${contest.label}`);
  const { notElected, margin, byTotals, base } = standingsOf(contest);
  const closest = nearest(contest, notElected);
  if (closest) {
    const [only] = closest;
    if (contest.seats > 1 && closest.length === 1 && only && only.candidate === margin?.next) {
      sayMargin(statements, record, contest, "named");
      sayDoubts(statements, record, contest, [margin.last, margin.next]);
    } else {
      sayAt(statements, record, contest, closest, "came first of those not elected");
      sayMargin(statements, record, contest);
    }
  } else if (!byTotals && base === "first_preferences" && contest.complete) {
    const most = Math.max(...notElected.map(({ figure }) => figure ?? 0));
    const leaders = notElected.filter(({ figure }) => figure === most);
    if (leaders.length === 0) return missing(statements, record, contest);
    const names = list(leaders.map(({ candidate }) => personName(record, candidate.person)));
    statements.say(
      `Of those not elected in ${electionOf(contest)}, ${names} had the most first preferences, ${figureWords(contest, base, most)}; the record does not have who was last to leave the count.`,
      sourcesOf(
        contest,
        leaders.map(({ candidate }) => candidate),
      ),
    );
  } else return missing(statements, record, contest);
  suggestFor(statements, record, contest, "other");
  return statements.answered();
}

function missing(statements: Statements, record: NecRecord, contest: Contest): Answer {
  statements.say(
    `The record does not have who came first of those not elected in ${electionOf(contest)}.`,
    resultSources(contest),
  );
  return butKnown(statements, record, contest);
}

/** The not elected with the best place, where nobody unknown can stand above them; or the only one of a complete list. */
function nearest(contest: Contest, notElected: readonly Standing[]): readonly Standing[] | null {
  const places = notElected.flatMap(({ place }) => (place === null ? [] : [place]));
  if (places.length === 0) return contest.complete && notElected.length === 1 ? notElected : null;
  const best = Math.min(...places);
  return best <= contest.seats + 1 ? notElected.filter(({ place }) => place === best) : null;
}
