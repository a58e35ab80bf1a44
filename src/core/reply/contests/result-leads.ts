import type { Candidate, Contest, NecRecord } from "#src/record/record.ts";
import { count, list, ordinal } from "#src/words.ts";
import type { Statements } from "../../statements.ts";
import { personName } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import {
  differenceWords,
  electionOf,
  figuresOf,
  figureWords,
  ifOnlyWeak,
  onlyInWords,
  resultSources,
  sourcesOf,
} from "../words/contest-words.ts";
import { figureValue } from "./result-facts.ts";
import { type Standing, standingsOf } from "./standings.ts";

/**
 * Says who was elected, in what, when, and on what turnout: "A and B were elected in the election of …". `figured` adds
 * the figure of somebody who was elected alone.
 */
export function sayElected(
  statements: Statements,
  record: NecRecord,
  contest: Contest,
  figured: "figured" | "names" = "names",
): void {
  const { elected } = standingsOf(contest);
  const winners = elected.map(({ candidate }) => candidate);
  if (winners.length === 0) {
    statements.say(
      `The record does not have who was elected in ${electionOf(contest)}.`,
      resultSources(contest),
    );
    return;
  }
  const allInferred = winners.every(({ inferred }) => inferred !== undefined);
  const names = winners.map((winner) => {
    const marks = [winner.post, winner.inferred && !allInferred ? "inferred" : undefined];
    const said = marks.filter((mark) => mark !== undefined).join("; ");
    return `${personName(record, winner.person)}${said ? ` (${said})` : ""}`;
  });
  const were = winners.length === 1 ? "was" : "were";
  const unopposed = winners.every((winner) => winner.unopposed);
  const how = `elected${unopposed ? " unopposed" : ""}${allInferred ? " (inferred)" : ""}`;
  const own = sourcesOf(contest, winners);
  const weak = ifOnlyWeak(record, own);
  const [only] = winners;
  const alone = figured === "figured" && only && winners.length === 1 && !onlyInWords(only);
  const figures = alone ? figuresOf(contest, only) : null;
  const by = figures ? ` with ${figures}` : "";
  statements.say(`${list(names)} ${were} ${how}${by} in ${electionOf(contest)}${weak}.`, own);
  if (contest.turnout) {
    const { sources } = contest.turnout;
    const value = figureValue(contest.turnout, "percent");
    statements.say(`Turnout was ${value}${ifOnlyWeak(record, sources)}.`, sources);
  }
  if (winners.length < contest.seats) {
    statements.say(
      `The record has ${count(winners.length)} of the ${count(contest.seats)} elected.`,
      resultSources(contest),
    );
  }
}

/** Says who came first, with the figure; under STV who was elected first and who led on first preferences. */
export function sayFirst(statements: Statements, record: NecRecord, contest: Contest): void {
  const { base } = standingsOf(contest);
  const firsts = placed(contest, 1);
  for (const { candidate, figure, placeWorkedOut } of firsts) {
    const workedOut = placeWorkedOut ? " (place worked out from the totals)" : "";
    const order =
      contest.system?.kind === "single-transferable-vote" ? "was placed first" : "came first";
    const figured = base && figure !== null ? ` with ${figureWords(contest, base, figure)}` : "";
    statements.say(
      `${personName(record, candidate.person)} ${order}${figured}${workedOut}.`,
      candidate.sources,
    );
  }
  const leaders = mostFirstPreferences(contest);
  const [leader] = leaders;
  if (!leader || leader.figure === null) return;
  if (leaders.every(({ candidate }) => firsts.some((first) => first.candidate === candidate)))
    return;
  const candidates = leaders.map(({ candidate }) => candidate);
  const names = list(candidates.map(({ person }) => personName(record, person)));
  const had = figureWords(contest, "first_preferences", leader.figure);
  statements.say(
    `${names} had the most first preferences, ${had}.`,
    sourcesOf(contest, candidates),
  );
}

/** The candidates at a place, ties included; none where no place is known. Those returned unopposed have none. */
export function placed(contest: Contest, place: number): readonly Standing[] {
  return standingsOf(contest).rows.filter((row) => row.place === place);
}

/** Who led on first preferences, where those of every candidate are known. */
export function mostFirstPreferences(contest: Contest): readonly Standing[] {
  const { base, rows } = standingsOf(contest);
  if (base !== "first_preferences" || !contest.complete) return [];
  const figures = rows.map(({ figure }) => figure);
  if (figures.some((figure) => figure === null)) return [];
  const most = Math.max(...figures.map((figure) => figure ?? 0));
  return rows.filter(({ figure }) => figure === most);
}

/**
 * Says how far the last elected was ahead of the first not elected, worked out; says nothing where
 * that is not known. `named` puts the contest into the sentence.
 */
export function sayMargin(
  statements: Statements,
  record: NecRecord,
  contest: Contest,
  election: "named" | "unnamed" = "unnamed",
): void {
  const { margin } = standingsOf(contest);
  if (!margin) return;
  const { base, last, next, difference } = margin;
  const won = figureWords(contest, base, last[base] ?? 0);
  const lost = figureWords(contest, base, next[base] ?? 0);
  const [elected, other] = [personName(record, last.person), personName(record, next.person)];
  const by = differenceWords(contest, base, difference);
  const where = election === "named" ? ` in ${electionOf(contest)}` : "";
  const workedOut = "(worked out from the two totals)";
  const sources = together(last.sources, next.sources);
  if (difference === 0) {
    const last = contest.seats === 1 ? "the seat" : "the last seat";
    statements.say(
      `${elected} and ${other} had the same total${where}, ${won}, either side of ${last}.`,
      sources,
    );
  } else if (contest.seats === 1) {
    statements.say(
      `${elected} received ${won} and ${other} ${lost}${where}, a margin of ${by} ${workedOut}.`,
      sources,
    );
  } else {
    const seat = `${seatWords(contest, last)} seat`;
    statements.say(
      `${other} came first of those not elected${where} with ${lost}, ${by} short of the ${seat}, taken by ${elected} with ${won} ${workedOut}.`,
      sources,
    );
  }
}

/** "ninth": which seat the last elected took; "last" where some were returned unopposed. */
export function seatWords(contest: Contest, last: Candidate): string {
  const all = contest.candidates.some(({ unopposed }) => unopposed) ? null : contest.seats;
  return all === null || (last.place !== undefined && last.place !== all) ? "last" : ordinal(all);
}
