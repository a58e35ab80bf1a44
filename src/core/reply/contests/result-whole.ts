import type { Contest, NecRecord } from "#src/record/record.ts";
import { plural } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { Statements } from "../../statements.ts";
import { withdrawal } from "../candidacies/not-a-candidate.ts";
import { sayAccounts } from "../words/accounts.ts";
import { doubtsOf, ended } from "../words/candidate-doubts.ts";
import { organisationName, personName } from "../words/candidate-words.ts";
import { electionOf, resultSources } from "../words/contest-words.ts";
import { sayGaps } from "./contest-gaps.ts";
import { chartOf } from "./result-chart.ts";
import { resultFacts } from "./result-facts.ts";
import { sayElected, sayFirst, sayMargin } from "./result-leads.ts";
import { suggestFor } from "./result-suggestions.ts";
import { howMany, tableOf } from "./result-table.ts";
import { standingsOf } from "./standings.ts";

/** A contest's whole result: who was elected, the table, what else is known, doubts, accounts that differ, the chart. */
export function wholeResult(record: NecRecord, contest: Contest): Answer {
  const statements = new Statements(record.sources, `Result: ${contest.label}`);
  const { base, elected } = standingsOf(contest);
  if (contest.status === "declared") {
    sayElected(statements, record, contest);
    if (contest.seats > 1) sayFirst(statements, record, contest);
    sayMargin(statements, record, contest);
  } else sayNoResult(statements, record, contest);
  if (!contest.complete) {
    const has = contest.candidates.length === 0 ? "no candidates" : howMany(contest);
    const { on_ballot } = contest;
    const stood =
      contest.candidates.length === 0 && on_ballot
        ? `; ${plural(on_ballot.value, "name")} stood on the ballot paper`
        : "";
    statements.say(`The record has ${has}${stood}.`, on_ballot?.sources ?? resultSources(contest));
  }
  tableOf(statements, record, contest);
  statements.list("About single figures", doubtsOf(record, contest, contest.candidates));
  statements.facts(null, resultFacts(contest));
  statements.list("Cautions about this result", contest.caveats ?? []);
  sayAccounts(statements, record, contest.accounts);
  chartOf(statements, record, contest);
  sayAround(statements, record, contest);
  const found = contest.status === "declared" && (elected.length > 0 || base !== null);
  if (!found) sayGaps(statements, record, contest);
  suggestFor(statements, record, contest, "table");
  return found ? statements.answered() : statements.unknown();
}

/** Says that a contest has no result in the record, and why. */
export function sayNoResult(statements: Statements, record: NecRecord, contest: Contest): void {
  const none = `The record has no result for ${electionOf(contest)}`;
  if (contest.status === "pending") {
    statements
      .say(`${none}: when it was last checked, none had been declared.`, resultSources(contest))
      .asOf(record.checked);
  } else statements.say(`${none}: none of its sources gives one.`, resultSources(contest));
}

function sayAround(statements: Statements, record: NecRecord, contest: Contest): void {
  statements.list(
    "Withdrawn",
    (contest.withdrawn ?? []).map(({ person, text, sources }) => ({
      text: `${personName(record, person)}: ${withdrawal(text)}`,
      sources,
    })),
  );
  statements.list(
    "Slates",
    (contest.slates ?? []).map(({ name, organisation, stood, elected, note, sources }) => {
      const counts = [
        ...(stood === undefined ? [] : [`${stood} stood`]),
        ...(elected === undefined ? [] : [`${elected} elected`]),
        ...(note ? [note] : []),
      ];
      const full = organisation ? organisationName(record, organisation) : name;
      return {
        text: ended(
          `${name === full ? name : `${name} (${full})`}${counts.length > 0 ? `: ${counts.join("; ")}` : ""}`,
        ),
        sources,
      };
    }),
  );
  statements.list("Notes", contest.notes ?? []);
}
