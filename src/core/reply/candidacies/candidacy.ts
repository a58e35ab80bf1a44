import type { Answer } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { Statements } from "../../statements.ts";
import { sayGaps } from "../contests/contest-gaps.ts";
import { sayNoResult } from "../contests/result-whole.ts";
import type { ReplyContext } from "../context.ts";
import { notInRecord } from "../words/missing.ts";
import { against } from "./candidacy-against.ts";
import {
  sayBacking,
  sayDistance,
  sayNominations,
  sayPlace,
  sayShare,
  sayStage,
  sayVotes,
} from "./candidacy-aspects.ts";
import { sayContext, suggestAround } from "./candidacy-context.ts";
import { type Subject, sayAll, sayElectedOrNot, subjectOf } from "./candidacy-leads.ts";
import { sayLead, sayRivals } from "./candidacy-rivals.ts";
import { notACandidate } from "./not-a-candidate.ts";

type Aspect = QueryOf<"candidacy">["aspect"];

/** One person in one contest, alone or against another. Somebody who did not stand there is told so. */
export function replyCandidacy(query: QueryOf<"candidacy">, { record }: ReplyContext): Answer {
  const contest = record.contests.get(query.contest);
  if (!contest) return notInRecord("contest", query.contest);
  const person = record.people.get(query.person);
  if (!person) return notInRecord("person", query.person);
  const candidate = contest.candidates.find((one) => one.person === person.id);
  if (!candidate) return notACandidate(record, contest, person);
  const subject = subjectOf(record, contest, candidate);
  if (query.against !== undefined && query.against !== person.id) {
    const rival = record.people.get(query.against);
    if (!rival) return notInRecord("person", query.against);
    const other = contest.candidates.find((one) => one.person === rival.id);
    return other
      ? against(subject, subjectOf(record, contest, other), query.aspect)
      : notACandidate(record, contest, rival);
  }
  const statements = new Statements(record.sources, `${person.name}: ${contest.label}`);
  const said = sayAspect(statements, subject, query.aspect);
  sayContext(
    statements,
    record,
    contest,
    candidate,
    query.aspect === "backing" && said ? "backing" : "other",
  );
  if (!said) sayGaps(statements, record, contest);
  suggestAround(statements, record, contest, [person.id]);
  return said ? statements.answered() : statements.unknown();
}

/** Says what was asked; false where the record does not have it, after saying what it has. */
function sayAspect(statements: Statements, subject: Subject, aspect: Aspect): boolean {
  const { record, contest, candidate } = subject;
  const before = aspect === "backing" || aspect === "nominations";
  if (contest.status !== "declared" && !before) {
    sayNoResult(statements, record, contest);
    statements.say(`${subject.name} is named as a candidate.`, candidate.sources);
    return false;
  }
  switch (aspect) {
    case "all":
      sayAll(statements, subject);
      return true;
    case "elected":
      sayElectedOrNot(statements, subject);
      return candidate.elected !== null;
    case "votes":
      return sayVotes(statements, subject);
    case "share":
      return sayShare(statements, subject);
    case "place":
      return sayPlace(statements, subject);
    case "distance":
      return sayDistance(statements, subject);
    case "lead":
      return sayLead(statements, subject);
    case "above":
    case "below":
    case "opponents":
      return sayRivals(statements, subject, aspect);
    case "stage":
      return sayStage(statements, subject);
    case "backing":
      return sayBacking(statements, subject);
    case "nominations":
      return sayNominations(statements, subject);
  }
}
