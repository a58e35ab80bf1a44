import { count, list, sentenceCase } from "#src/words.ts";
import type { Statements } from "../../statements.ts";
import { placed } from "../contests/result-leads.ts";
import { difference, type Standing, standingsOf } from "../contests/standings.ts";
import { personName } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import {
  differenceWords,
  electionOf,
  figuresOf,
  figureWords,
  onlyInWords,
  resultSources,
  sourcesOf,
} from "../words/contest-words.ts";
import { sharedBase } from "./candidacy-against.ts";
import { outcomeWords, placeIn, type Subject, sayOutcome } from "./candidacy-leads.ts";

/** How many are named in a sentence; of more, all stand in the list. */
const NAMED = 9;

/** Says how far somebody was behind the first placed, or ahead of the second; false where that is not known. */
export function sayLead(statements: Statements, subject: Subject): boolean {
  const { record, contest, candidate, name } = subject;
  if (candidate.unopposed) return sayNoMargin(statements, subject);
  const ownPlace = standingsOf(contest).rows.find((row) => row.candidate === candidate)?.place;
  const [other, ...more] = placed(contest, ownPlace === 1 ? 2 : 1);
  const base = other ? sharedBase(candidate, other.candidate) : null;
  if (!other || more.length > 0 || !base || !ownPlace) {
    statements.say(
      `${sentenceCase(outcomeWords(subject, name))} in ${electionOf(contest)}; the record has no figures that tell how far ${ownPlace === 1 ? "ahead of the second placed" : "behind the first placed"}.`,
      candidate.sources,
    );
    sayOutcome(statements, subject);
    return false;
  }
  const [own, theirs] = [candidate[base] ?? 0, other.candidate[base] ?? 0];
  const apart = difference(own, theirs);
  const rival = personName(record, other.candidate.person);
  const where =
    ownPlace === 1 ? `ahead of ${rival}, who came second` : `behind ${rival}, who came first`;
  statements.say(
    `${name} was ${differenceWords(contest, base, apart)} ${where}, in ${electionOf(contest)}: ${figureWords(contest, base, own)} to ${figureWords(contest, base, theirs)} (difference worked out from the two totals).`,
    together(candidate.sources, other.candidate.sources),
  );
  sayOutcome(statements, subject);
  return true;
}

/** Says that somebody was elected unopposed, and so by no margin. */
export function sayNoMargin(statements: Statements, subject: Subject): true {
  sayRivals(statements, subject, "opponents");
  statements.say("So there is no margin.", subject.candidate.sources);
  return true;
}

/** Says who finished above or below somebody, or who else stood; false where the record does not tell. */
export function sayRivals(
  statements: Statements,
  subject: Subject,
  which: "above" | "below" | "opponents",
): boolean {
  const { contest, candidate, name } = subject;
  if (candidate.unopposed) {
    const won = `elected${candidate.post ? ` ${candidate.post}` : ""} unopposed in ${electionOf(contest)}`;
    statements.say(
      which === "opponents"
        ? `Nobody stood against ${name}, who was ${won}.`
        : `${name} was ${won}, so nobody finished ${which === "above" ? "ahead" : "behind"}.`,
      candidate.sources,
    );
    return true;
  }
  const all = standingsOf(contest).rows;
  const own = all.find((row) => row.candidate === candidate);
  // In one vote for two posts only those who stood for the same one are against each other.
  const others = all.filter((row) => row !== own && row.candidate.post === candidate.post);
  const rows = which === "opponents" ? others : sideOf(subject, own, others, which);
  if (!rows) {
    statements.say(
      `The record does not tell who finished ${which === "above" ? "ahead of" : "behind"} ${name} in ${electionOf(contest)}.`,
      candidate.sources,
    );
    sayOutcome(statements, subject);
    return false;
  }
  const [leads, partly] = leadWords(subject, which, rows);
  const sources =
    rows.length > 0
      ? sourcesOf(
          contest,
          rows.map((row) => row.candidate),
        )
      : candidate.sources;
  statements.say(leads, rows.length > 0 ? sources : resultSources(contest));
  if (partly) statements.say(partly, resultSources(contest));
  const nobodyBeaten = which === "below" && rows.length === 0 && candidate.elected === false;
  const ahead = nobodyBeaten ? sideOf(subject, own, others, "above") : null;
  // Whoever asks whom somebody beat, who beat nobody, is told who was ahead.
  if (ahead && ahead.length > 0)
    statements.say(
      `${list(ahead.slice(0, NAMED).map((row) => rowWords(subject, row)))} finished ahead.`,
      sourcesOf(
        contest,
        ahead.map((row) => row.candidate),
      ),
    );
  sayOutcome(statements, subject);
  if (rows.length > NAMED)
    statements.list(
      null,
      rows.map((row) => ({ text: rowWords(subject, row), sources: row.candidate.sources })),
    );
  return true;
}

/** Those on one side of somebody, the nearest first; null where it cannot be told. */
function sideOf(
  { candidate, contest }: Subject,
  own: Standing | undefined,
  others: readonly Standing[],
  side: "above" | "below",
): readonly Standing[] | null {
  const place = own?.place ?? null;
  if (place !== null) {
    const above = others.filter((row) => row.place !== null && row.place < place);
    if (side === "above" && above.length === place - 1) return above.toReversed();
    const below = others.filter((row) => !above.includes(row));
    const isLower = (row: Standing) =>
      row.place === null ? candidate.elected === true && row.candidate.elected === false : true;
    if (side === "below" && (place === 1 || below.every(isLower))) return below;
  }
  // Without places, a seat won still tells winners from losers.
  if (candidate.elected === false && side === "above")
    return others.filter((row) => row.candidate.elected === true);
  if (candidate.elected === true && side === "above" && contest.seats === 1) return [];
  if (candidate.elected === true && side === "below")
    return others.filter((row) => row.candidate.elected === false);
  return null;
}

function leadWords(
  subject: Subject,
  which: "above" | "below" | "opponents",
  rows: readonly Standing[],
): readonly [string, string | null] {
  const { contest, name } = subject;
  const election = electionOf(contest);
  const place = placeIn(subject);
  const partly = contest.complete
    ? null
    : "The record does not have every candidate of that contest.";
  if (rows.length === 0) {
    if (which === "opponents" && contest.complete)
      return [`Nobody stood against ${name} in ${election}.`, null];
    const none =
      which === "opponents" ? "no other candidate" : `nobody ${sideWords(which)} ${name}`;
    return place && which !== "opponents"
      ? [`${name} came ${place} in ${election}; the record has ${none}.`, partly]
      : [`The record has ${none} in ${election}.`, partly];
  }
  const ordered = rows.every((row) => row.place !== null);
  const nearest = ordered && rows.length > 2 ? " (nearest first)" : "";
  const names = rows.slice(0, NAMED).map((row) => rowWords(subject, row));
  const rest = rows.length > NAMED ? [`${count(rows.length - NAMED)} more, listed below`] : [];
  const many = count(rows.length);
  const people = rows.length === 1 ? "candidate" : "candidates";
  if (which === "opponents")
    return [
      `Against ${name} in ${election} stood ${many} other ${people}: ${list([...names, ...rest])}.`,
      partly,
    ];
  const finished = place
    ? `${sentenceCase(many)} ${ordered ? people : `${people} of the record`} finished ${sideWords(which)} ${name}, who came ${place} in ${election}${nearest}`
    : which === "above"
      ? `${name} was not elected in ${election}, and ${rows.length === 1 ? "one was" : `${many} were`}`
      : `${name} was elected in ${election}, and ${rows.length === 1 ? "one was" : `${many} were`} not`;
  return [`${finished}: ${list([...names, ...rest])}.`, partly];
}

const sideWords = (which: "above" | "below" | "opponents") =>
  which === "above" ? "ahead of" : "behind";

function rowWords({ record, contest }: Subject, { candidate }: Standing): string {
  const figures = onlyInWords(candidate) ? null : figuresOf(contest, candidate);
  return `${personName(record, candidate.person)}${figures ? ` (${figures})` : ""}`;
}
