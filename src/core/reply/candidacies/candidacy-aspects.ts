import type { Candidate, Contest } from "#src/record/record.ts";
import { count, date, number, sentenceCase } from "#src/words.ts";
import type { Statements } from "../../statements.ts";
import { figureValue } from "../contests/result-facts.ts";
import { nominationWords } from "../contests/result-setting.ts";
import { standingsOf } from "../contests/standings.ts";
import { COUNTED_BACKERS } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import { electionOf, figuresOf, figureWords, ifOnlyWeak } from "../words/contest-words.ts";
import { sayCameLater } from "./came-later.ts";
import { backingWords, isAgainstPlace } from "./candidacy-context.ts";
import {
  detailsOf,
  outcomeWords,
  placeIn,
  type Subject,
  sayAll,
  sayElectedOrNot,
  sayFirstPlaced,
  sayOutcome,
  sayWinner,
  workedOutShare,
} from "./candidacy-leads.ts";
import { sayNoMargin } from "./candidacy-rivals.ts";
import { distanceOf } from "./distance.ts";

/** Says the votes or first preferences, with the rest of the result; false where there are none. */
export function sayVotes(statements: Statements, subject: Subject): boolean {
  const { contest, candidate } = subject;
  if (candidate.votes !== undefined || candidate.first_preferences !== undefined) {
    sayAll(statements, subject);
    return true;
  }
  if (candidate.unopposed) {
    sayElectedOrNot(statements, subject);
    return true;
  }
  if (figuresOf(contest, candidate)) {
    sayAll(statements, subject);
    statements.say("The record has no number of votes behind that share.", candidate.sources);
    return true;
  }
  const stv = contest.system?.kind === "single-transferable-vote";
  return missing(statements, subject, stv ? "first preferences" : "votes");
}

/** Says the share as printed, or worked out where every total is known; false where neither is. */
export function sayShare(statements: Statements, subject: Subject): boolean {
  const { record, contest, candidate, name } = subject;
  if (candidate.share === undefined && candidate.share_text !== undefined) {
    sayElectedOrNot(statements, subject);
    return true;
  }
  const printed =
    candidate.share === undefined ? undefined : figureWords(contest, "share", candidate.share);
  const worked = printed === undefined ? workedOutShare(subject) : null;
  if (printed === undefined && !worked) return missing(statements, subject, "share of the vote");
  const words = printed ?? worked?.words ?? "";
  const how = worked ? " (worked out from the totals of every candidate)" : "";
  const sources = worked?.sources ?? candidate.sources;
  statements.say(
    `${name} received ${words} in ${electionOf(contest)}${how}${ifOnlyWeak(record, sources)}.`,
    sources,
  );
  sayOutcome(statements, subject);
  return true;
}

/** Says the place; false where neither a source nor the totals give one. */
export function sayPlace(statements: Statements, subject: Subject): boolean {
  const { record, contest, candidate, name } = subject;
  const place = placeIn(subject);
  if (!place) {
    if (!candidate.unopposed) return missing(statements, subject, "place");
    sayElectedOrNot(statements, subject);
    return true;
  }
  const figures = figuresOf(contest, candidate);
  const votes = figures ? ` with ${figures}` : "";
  const outcome =
    candidate.elected === null ? "" : `, and was ${candidate.elected ? "" : "not "}elected`;
  const weak = ifOnlyWeak(record, candidate.sources);
  statements.say(
    `${name} came ${place} in ${electionOf(contest)}${votes}${outcome}${weak}.`,
    candidate.sources,
  );
  // What decided it instead of the votes comes next.
  if (!isAgainstPlace(contest, candidate)) sayFirstPlaced(statements, subject);
  return true;
}

/** How many points a share of more than half leaves at least between its candidate and any other; null where it tells nothing. */
function leastLead(contest: Contest, { share, elected }: Candidate): number | null {
  return contest.seats === 1 && elected && share !== undefined && share > HALF
    ? share * 2 - WHOLE
    : null;
}

const HALF = 50;
const WHOLE = 100;

/** Says whether elected and how far from a seat, or ahead of the first without one; false where the totals do not tell. */
export function sayDistance(statements: Statements, subject: Subject): boolean {
  const { record, contest, candidate, name } = subject;
  if (candidate.unopposed) return sayNoMargin(statements, subject);
  const distance = distanceOf(record, contest, candidate);
  const outcome = sentenceCase(outcomeWords(subject, name));
  const election = electionOf(contest);
  const least = leastLead(contest, candidate);
  if (!distance && least !== null) {
    statements.say(
      `${outcome} in ${election} with ${figuresOf(contest, candidate)}, so at least ${number(least)} percentage points ahead of anybody else (worked out from that share).`,
      candidate.sources,
    );
    sayWinner(statements, subject);
    return true;
  }
  if (!distance) {
    statements.say(
      `${outcome} in ${election}; the record has no figures that tell ${candidate.elected ? "by how much" : "how far that was from a seat"}.`,
      candidate.sources,
    );
    sayFigures(statements, subject);
    sayWinner(statements, subject);
    return false;
  }
  const { base } = standingsOf(contest);
  const share = base === "share" ? ", a difference of shares" : "";
  statements.say(
    `${outcome} in ${election}, ${distance.words}${share}${distance.how}.`,
    distance.sources,
  );
  sayCameLater(statements, subject);
  sayFigures(statements, subject);
  sayWinner(statements, subject);
  return true;
}

function sayFigures(statements: Statements, subject: Subject): void {
  const details = detailsOf(subject);
  if (details) statements.say(`${subject.short} ${details}.`, subject.candidate.sources);
}

/** Says at which stage of an STV count somebody was elected; false where no source says. */
export function sayStage(statements: Statements, subject: Subject): boolean {
  const { contest, candidate, name } = subject;
  if (candidate.stage !== undefined) {
    const how = candidate.elected ? "was elected at" : "stayed in the count until";
    statements.say(
      `${name} ${how} stage ${candidate.stage} in ${electionOf(contest)}.`,
      candidate.sources,
    );
    sayOutcome(statements, subject);
    return true;
  }
  if (contest.system && contest.system.kind !== "single-transferable-vote") {
    statements.say(
      `${sentenceCase(electionOf(contest))} was not by single transferable vote, so its count had no stages.`,
      contest.system.sources,
    );
    sayOutcome(statements, subject);
    return true;
  }
  return missing(statements, subject, "stages of the count");
}

/** Says who backed somebody; false where the record has no backing. */
export function sayBacking(statements: Statements, subject: Subject): boolean {
  const { record, contest, candidate, name } = subject;
  const backing = backingWords(record, candidate.backed_by ?? []);
  if (!backing && candidate.label) {
    const { text, sources } = candidate.label;
    statements.say(
      `The record has no backing for ${name} in ${electionOf(contest)}; how a source puts it that ${subject.short} stood: ${text.replace(/\.$/, "")}.`,
      together(sources, candidate.sources),
    );
    if (contest.status === "declared") sayOutcome(statements, subject);
    return true;
  }
  if (!backing) return missing(statements, subject, "backing");
  const where = electionOf(contest);
  const many = candidate.backed_by?.length ?? 0;
  statements.say(
    many < COUNTED_BACKERS
      ? `${name} was backed by ${backing.words} in ${where}.`
      : `${name} was backed by ${count(many)} organisations in ${where}: ${backing.words}.`,
    backing.sources,
  );
  if (contest.status === "declared") sayOutcome(statements, subject);
  return true;
}

/** Says the nominations; false where the record has none. */
export function sayNominations(statements: Statements, subject: Subject): boolean {
  const { contest, candidate, name } = subject;
  const counted = candidate.nominations ?? [];
  const [first] = counted.toSorted((a, b) => (b.as_of ?? "9999").localeCompare(a.as_of ?? "9999"));
  if (!first) return missing(statements, subject, "nominations");
  const until = first.as_of ? `, counted up to ${date(first.as_of)}` : "";
  const words = nominationWords(first.by, first.count);
  statements.say(`${name} had ${words} in ${electionOf(contest)}${until}.`, first.sources);
  if (contest.status === "declared") sayOutcome(statements, subject);
  return true;
}

function missing(statements: Statements, subject: Subject, what: string): false {
  const { contest, candidate, name } = subject;
  statements.say(
    `The record has no ${what} for ${name} in ${electionOf(contest)}.`,
    candidate.sources,
  );
  if (contest.status === "declared") {
    sayOutcome(statements, subject);
    sayWinner(statements, subject);
  }
  if (contest.quota && what === "first preferences") {
    statements.say(`The quota was ${figureValue(contest.quota)}.`, contest.quota.sources);
  }
  return false;
}
