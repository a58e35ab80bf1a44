import type { Candidate, Contest, NecRecord } from "#src/record/record.ts";
import { percent, sentenceCase } from "#src/words.ts";
import type { Statements } from "../../statements.ts";
import { surnameOf } from "../../surname.ts";
import { placeAmong } from "../contests/place-words.ts";
import { placed } from "../contests/result-leads.ts";
import { standingsOf } from "../contests/standings.ts";
import { ended } from "../words/candidate-doubts.ts";
import { personName, possessive } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import {
  electionOf,
  figuresOf,
  ifOnlyWeak,
  onlyInWords,
  sourcesOf,
} from "../words/contest-words.ts";
import { sayCameLater } from "./came-later.ts";
import { distanceOf } from "./distance.ts";

/** Somebody in a contest, with the names an answer needs. */
export interface Subject {
  readonly record: NecRecord;
  readonly contest: Contest;
  readonly candidate: Candidate;
  /** In full. */
  readonly name: string;
  /** Repeated where a pronoun would stand. */
  readonly short: string;
}

export function subjectOf(record: NecRecord, contest: Contest, candidate: Candidate): Subject {
  const person = record.people.get(candidate.person);
  const name = personName(record, candidate.person);
  return { record, contest, candidate, name, short: person ? surnameOf(person) : name };
}

/** "tenth of 26"; null where neither a source nor the totals give it. */
export function placeIn({ contest, candidate }: Subject): string | null {
  const standing = standingsOf(contest).rows.find((row) => row.candidate === candidate);
  return standing ? placeAmong(contest, standing) : null;
}

/** Figure, place, outcome and distance in one sentence: "X received 67,819 votes in …, coming tenth of 26; X was not elected, …". */
export function sayAll(statements: Statements, subject: Subject): void {
  const { record, contest, candidate, name, short } = subject;
  const figures = figuresOf(contest, candidate);
  if (!figures || onlyInWords(candidate)) {
    sayElectedOrNot(statements, subject);
    return;
  }
  const place = placeIn(subject);
  const distance = distanceOf(record, contest, candidate);
  const weak = ifOnlyWeak(record, candidate.sources);
  statements.say(
    `${name} received ${figures} in ${electionOf(contest)}${weak}${place ? `, coming ${place}` : ""}; ${outcomeWords(subject, short)}${distanceWords(distance)}.`,
    distance?.sources ?? candidate.sources,
  );
}

/** Whether somebody was elected, first; then with what figure and place, and how far from a seat. */
export function sayElectedOrNot(statements: Statements, subject: Subject): void {
  const { record, contest, candidate, name, short } = subject;
  const details = detailsOf(subject);
  const weak = ifOnlyWeak(record, candidate.sources);
  const after = details ? `: ${short} ${details}` : "";
  const outcome = sentenceCase(outcomeWords(subject, name));
  statements.say(`${outcome} in ${electionOf(contest)}${after}${weak}.`, candidate.sources);
  sayCameLater(statements, subject);
  sayShareInWords(statements, subject);
  sayWinner(statements, subject);
  const distance = distanceOf(record, contest, candidate);
  if (distance) statements.say(`${short} was ${distance.words}${distance.how}.`, distance.sources);
}

/** Says who was elected instead of somebody who was not, where one seat was to be had. */
export function sayWinner(statements: Statements, { record, contest, candidate }: Subject): void {
  const [winner, ...more] = standingsOf(contest).elected;
  if (candidate.elected !== false || contest.seats !== 1 || !winner || more.length > 0) return;
  const figures = onlyInWords(winner.candidate) ? null : figuresOf(contest, winner.candidate);
  statements.say(
    `${personName(record, winner.candidate.person)} was elected${figures ? ` with ${figures}` : ""}.`,
    winner.candidate.sources,
  );
}

/** Says who came first, where somebody else did. */
export function sayFirstPlaced(
  statements: Statements,
  { record, contest, candidate }: Subject,
): void {
  const [first, ...more] = placed(contest, 1);
  if (!first || more.length > 0 || first.candidate === candidate) return;
  const figures = onlyInWords(first.candidate) ? null : figuresOf(contest, first.candidate);
  statements.say(
    `${personName(record, first.candidate.person)} came first${figures ? ` with ${figures}` : ""}.`,
    first.candidate.sources,
  );
}

/** Place, figures, outcome and distance after another fact has led: the contest is not named again. */
export function sayOutcome(statements: Statements, subject: Subject): void {
  const { record, contest, candidate, short } = subject;
  const place = placeIn(subject);
  const figures = onlyInWords(candidate) ? null : figuresOf(contest, candidate);
  const distance = distanceOf(record, contest, candidate);
  const outcome = outcomeWords(subject, short);
  const came = place && `${short} came ${place}${figures ? ` with ${figures}` : ""}`;
  const joint = outcome.startsWith(short) ? ` and${outcome.slice(short.length)}` : `; ${outcome}`;
  statements.say(
    `${came ? `${came}${joint}` : sentenceCase(outcome)}${distanceWords(distance)}.`,
    distance?.sources ?? candidate.sources,
  );
  sayShareInWords(statements, subject);
}

function distanceWords(distance: ReturnType<typeof distanceOf>): string {
  return distance ? `, ${distance.words}${distance.how}` : "";
}

/** "came tenth of 26 and received 67,819 votes"; empty where neither is known. */
export function detailsOf(subject: Subject): string {
  const { contest, candidate } = subject;
  const place = placeIn(subject);
  const figures = onlyInWords(candidate) ? null : figuresOf(contest, candidate);
  const came = place ? [`came ${place}`] : [];
  const received = figures ? [`received ${figures}`] : [];
  return [...came, ...received].join(" and ");
}

function sayShareInWords(statements: Statements, { candidate, short }: Subject): void {
  if (!onlyInWords(candidate) || candidate.share_text === undefined) return;
  statements.say(
    `Of ${possessive(short)} share the record has: ${ended(candidate.share_text)}`,
    candidate.sources,
  );
}

/** "Izzard was not elected"; for a contest without a result, that the name is a candidate's. */
export function outcomeWords({ contest, candidate }: Subject, who: string): string {
  if (contest.status !== "declared") return `${who} is named as a candidate`;
  if (candidate.elected === null) return `the record does not say whether ${who} was elected`;
  if (!candidate.elected) return `${who} was not elected`;
  const post = candidate.post ? ` ${candidate.post}` : "";
  return `${who} was elected${post}${candidate.unopposed ? " unopposed" : ""}${candidate.inferred ? " (inferred)" : ""}`;
}

/** A share that no source prints, worked out where one seat was filled and every candidate's votes are known. */
export function workedOutShare({ contest, candidate }: Subject) {
  const { base, rows } = standingsOf(contest);
  if (contest.seats !== 1 || !contest.complete || !base || base === "share") return null;
  const own = candidate[base];
  const all = rows.map(({ figure }) => figure);
  if (own === undefined || all.some((figure) => figure === null) || all.length < 2) return null;
  const total = all.reduce<number>((sum, figure) => sum + (figure ?? 0), 0);
  if (total === 0) return null;
  const words = `${percent(Math.round((own / total) * 10000) / 100)} of the ${base === "votes" ? "votes" : "first preferences"}`;
  return { words, sources: together(candidate.sources, sourcesOf(contest, contest.candidates)) };
}
