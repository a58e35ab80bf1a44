import type { Contest, NecRecord } from "#src/record/record.ts";
import { count, sentenceCase } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { Statements } from "../../statements.ts";
import { candidateItems } from "../candidacies/candidate-items.ts";
import { withdrawal } from "../candidacies/not-a-candidate.ts";
import { sayAccounts } from "../words/accounts.ts";
import { sayDoubts } from "../words/candidate-doubts.ts";
import { personName } from "../words/candidate-words.ts";
import { electionOf, resultSources } from "../words/contest-words.ts";
import { accountsAbout } from "./result-margin.ts";
import { slatesAsKnown } from "./result-people.ts";
import { suggestFor } from "./result-suggestions.ts";
import { standingsOf } from "./standings.ts";

/** Every candidate, in the order of the result. */
export function candidates(record: NecRecord, contest: Contest): Answer {
  const statements = new Statements(record.sources, `Candidates: ${contest.label}`);
  const { rows } = standingsOf(contest);
  if (rows.length === 0) {
    const { on_ballot } = contest;
    if (on_ballot) {
      statements.say(
        `${sentenceCase(count(on_ballot.value))} names stood on the ballot paper in ${electionOf(contest)}; the record has none of them.`,
        on_ballot.sources,
      );
    } else
      statements.say(
        `The record has no candidates of ${electionOf(contest)}.`,
        resultSources(contest),
      );
    return slatesAsKnown(statements, record, contest);
  }
  const n = rows.length;
  if (contest.complete) {
    const stand =
      contest.status === "pending" ? (n === 1 ? "is standing" : "are standing") : "stood";
    statements.say(
      `${sentenceCase(count(n))} ${n === 1 ? "candidate" : "candidates"} ${stand} in ${electionOf(contest)}.`,
      resultSources(contest),
    );
  } else if (contest.on_ballot) {
    statements.say(
      `${sentenceCase(count(contest.on_ballot.value))} candidates stood in ${electionOf(contest)}; the record has ${n} of them.`,
      contest.on_ballot.sources,
    );
  } else {
    statements.say(
      `The record has ${n} ${n === 1 ? "candidate" : "candidates"} of ${electionOf(contest)}; there may have been others.`,
      resultSources(contest),
    );
  }
  sayAccounts(statements, record, accountsAbout(contest, /candidate|applied|stood|ballot paper/i));
  sayDoubts(
    statements,
    record,
    contest,
    rows.map(({ candidate }) => candidate),
  );
  statements.list(null, candidateItems(record, contest, rows));
  statements.list(
    "Withdrawn",
    (contest.withdrawn ?? []).map(({ person, text, sources }) => ({
      text: `${personName(record, person)}: ${withdrawal(text)}`,
      sources,
    })),
  );
  suggestFor(statements, record, contest, "other");
  return statements.answered();
}
