import { sentenceCase } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { Statements } from "../../statements.ts";
import { sayNoResult } from "../contests/result-whole.ts";
import { difference } from "../contests/standings.ts";
import { sayDoubts } from "../words/candidate-doubts.ts";
import { together } from "../words/citing.ts";
import {
  type Base,
  differenceWords,
  electionOf,
  figuresOf,
  figureWords,
} from "../words/contest-words.ts";
import { sayShare } from "./candidacy-aspects.ts";
import { suggestAround } from "./candidacy-context.ts";
import { outcomeWords, placeIn, type Subject } from "./candidacy-leads.ts";

type Aspect = QueryOf<"candidacy">["aspect"];

const BASES = ["votes", "first_preferences", "share"] as const;

/** Two people in one contest, whether the first beat the second (`below`) or not: both figures on the same base, who had more, and by how much, worked out. */
export function against(one: Subject, other: Subject, wanted: Aspect): Answer {
  const { record, contest } = one;
  const statements = new Statements(
    record.sources,
    `${one.name} and ${other.name}: ${contest.label}`,
  );
  const people = [one.candidate.person, other.candidate.person];
  const sources = together(one.candidate.sources, other.candidate.sources);
  if (contest.status !== "declared") {
    sayNoResult(statements, record, contest);
    statements.say(`${one.name} and ${other.name} are named as candidates.`, sources);
    suggestAround(statements, record, contest, people);
    return statements.unknown();
  }
  if (wanted === "share") {
    const known = [one, other].filter((subject) => sayShare(statements, subject));
    sayDoubts(statements, record, contest, [one.candidate, other.candidate]);
    suggestAround(statements, record, contest, people);
    return known.length > 0 ? statements.answered() : statements.unknown();
  }
  if (wanted === "elected") sayOutcomes(statements, one, other);
  const compared = sayDifference(statements, one, other, wanted);
  for (const subject of [one, other]) {
    const { candidate, short } = subject;
    const place = placeIn(subject);
    if (!place && compared) continue;
    const outcome = sentenceCase(outcomeWords(subject, short));
    statements.say(`${outcome}${place ? `, coming ${place}` : ""}.`, candidate.sources);
  }
  sayDoubts(statements, record, contest, [one.candidate, other.candidate]);
  suggestAround(statements, record, contest, people);
  return compared ? statements.answered() : statements.unknown();
}

/** Whether both, neither or one of the two was elected. */
function sayOutcomes(statements: Statements, one: Subject, other: Subject): void {
  const [first, second] = [one.candidate.elected, other.candidate.elected];
  if (typeof first !== "boolean" || typeof second !== "boolean") return;
  const election = electionOf(one.contest);
  const words =
    first === second
      ? `${first ? "Both" : "Neither"} ${one.name} ${first ? "and" : "nor"} ${other.name} ${first ? "were" : "was"} elected in ${election}.`
      : `${first ? one.name : other.name} was elected and ${first ? other.name : one.name} was not in ${election}.`;
  statements.say(words, together(one.candidate.sources, other.candidate.sources));
}

/** The base on which two candidates both have a figure; null where there is none. */
export function sharedBase(one: Subject["candidate"], other: Subject["candidate"]): Base | null {
  return BASES.find((base) => one[base] !== undefined && other[base] !== undefined) ?? null;
}

/** " with 72.2 % of the vote": what the record has of somebody's figures, where two people's are of different kinds. */
function withFigures({ contest, candidate }: Subject): string {
  const figures = figuresOf(contest, candidate);
  return figures ? ` with ${figures}` : "";
}

/** What a question took for known, and was not so: the correction comes first. */
const notBeaten = (one: Subject, other: Subject) => `${one.name} did not beat ${other.name}`;

/** Says both figures and the difference, or failing those both places; false where neither is known. */
function sayDifference(
  statements: Statements,
  one: Subject,
  other: Subject,
  wanted: Aspect,
): boolean {
  const { contest } = one;
  const sources = together(one.candidate.sources, other.candidate.sources);
  const election = electionOf(contest);
  const base = sharedBase(one.candidate, other.candidate);
  if (base) {
    const [own, rival] = [one.candidate[base] ?? 0, other.candidate[base] ?? 0];
    const apart = difference(own, rival);
    const [more, fewer] = own >= rival ? [one, other] : [other, one];
    const denied = wanted === "below" && own < rival ? `${notBeaten(one, other)}: ` : "";
    const high = figureWords(contest, base, Math.max(own, rival));
    const low = figureWords(contest, base, Math.min(own, rival));
    const words =
      apart === 0
        ? `${one.name} and ${other.name} had the same total in ${election}: ${high}.`
        : `${denied}${more.name} was ${differenceWords(contest, base, apart)} ahead of ${fewer.name} in ${election}: ${high} to ${low} (difference worked out from the two totals).`;
    statements.say(words, sources);
    return true;
  }
  const [place, rival] = [placeIn(one), placeIn(other)];
  const figure = wanted === "distance" || wanted === "votes";
  if (place && rival && !figure) {
    const behind = (one.candidate.place ?? 0) > (other.candidate.place ?? Number.POSITIVE_INFINITY);
    const denied = wanted === "below" && behind ? `${notBeaten(one, other)}: ` : "";
    statements.say(
      `${denied}${one.name} came ${place}${withFigures(one)} and ${other.name} ${rival}${withFigures(other)} in ${election}.`,
      sources,
    );
    return true;
  }
  const [won, lost] = one.candidate.elected ? [one, other] : [other, one];
  if (!figure && won.candidate.elected && lost.candidate.elected === false) {
    const denied = wanted === "below" && won !== one ? `${notBeaten(one, other)}: ` : "";
    statements.say(
      `${denied}${won.name} was elected and ${lost.name} was not in ${election}; the record has no figures of one kind for both.`,
      sources,
    );
    return true;
  }
  const some = BASES.some((each) => one.candidate[each] ?? other.candidate[each]);
  const figures =
    wanted === "votes" && !some
      ? `votes for ${one.name} or ${other.name}`
      : `figures of one kind for both ${one.name} and ${other.name}`;
  statements.say(`The record has no ${figures} in ${election}.`, sources);
  return false;
}
