import type { Contest, NecRecord } from "#src/record/record.ts";
import type { Answer } from "../../answer.ts";
import { Statements } from "../../statements.ts";
import { candidateItems } from "../candidacies/candidate-items.ts";
import { ended, sayDoubts } from "../words/candidate-doubts.ts";
import { organisationName } from "../words/candidate-words.ts";
import { electionOf, namesOf, resultSources, sourcesOf } from "../words/contest-words.ts";
import { butKnown } from "./contest-gaps.ts";
import { sayElected } from "./result-leads.ts";
import { suggestFor } from "./result-suggestions.ts";
import { standingsOf } from "./standings.ts";

/** Who was elected, each with figure and place. */
export function winners(record: NecRecord, contest: Contest): Answer {
  const statements = new Statements(record.sources, `Elected: ${contest.label}`);
  const { elected, notElected } = standingsOf(contest);
  sayElected(statements, record, contest, "figured");
  if (elected.length === 0) return slatesAsKnown(statements, record, contest);
  sayDoubts(
    statements,
    record,
    contest,
    elected.map(({ candidate }) => candidate),
  );
  statements.list(null, candidateItems(record, contest, elected));
  if (contest.seats === 1 && notElected.length <= FEW)
    statements.list(
      contest.complete ? "Not elected" : "Not elected, of those in the record",
      candidateItems(record, contest, notElected),
    );
  suggestFor(statements, record, contest, "other");
  return statements.answered();
}

/** How many of those beaten to one seat stand beside the winner: with more it is another question. */
const FEW = 2;

/** Who stood and was not elected, each with figure and place. */
export function losers(record: NecRecord, contest: Contest): Answer {
  const statements = new Statements(record.sources, `Not elected: ${contest.label}`);
  const { notElected } = standingsOf(contest);
  const candidates = notElected.map(({ candidate }) => candidate);
  if (candidates.length === 0) {
    statements.say(
      `The record does not have who stood and was not elected in ${electionOf(contest)}.`,
      resultSources(contest),
    );
    return butKnown(statements, record, contest);
  }
  const were = candidates.length === 1 ? "was" : "were";
  statements.say(
    `${namesOf(record, candidates)} ${were} not elected in ${electionOf(contest)}.`,
    sourcesOf(contest, candidates),
  );
  if (!contest.complete) {
    statements.say(
      `The record has not every candidate: others may have stood.`,
      resultSources(contest),
    );
  }
  sayDoubts(statements, record, contest, candidates);
  statements.list(null, candidateItems(record, contest, notElected));
  suggestFor(statements, record, contest, "other");
  return statements.answered();
}

/** Where no name is known: what is known of slates, then the rest. */
export function slatesAsKnown(statements: Statements, record: NecRecord, contest: Contest): Answer {
  for (const { name, organisation, elected, note, sources } of contest.slates ?? []) {
    const slate = organisation ? organisationName(record, organisation) : name;
    if (elected !== undefined) {
      statements.say(
        `Of the ${contest.seats} seats, ${elected} went to candidates of ${slate}.`,
        sources,
      );
    } else if (note) statements.say(`${name}: ${ended(note)}`, sources);
  }
  return butKnown(statements, record, contest);
}
