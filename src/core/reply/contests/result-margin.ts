import type { Accounts, Contest, NecRecord } from "#src/record/record.ts";
import type { Answer } from "../../answer.ts";
import { Statements } from "../../statements.ts";
import { sayAccounts } from "../words/accounts.ts";
import { sayDoubts } from "../words/candidate-doubts.ts";
import { electionOf, resultSources, sourcesOf } from "../words/contest-words.ts";
import { butKnown } from "./contest-gaps.ts";
import { sayElected, sayMargin } from "./result-leads.ts";
import { suggestFor } from "./result-suggestions.ts";
import { standingsOf } from "./standings.ts";

/** How close a contest was: the last elected against the first not elected, worked out, with the accounts that differ. */
export function margin(record: NecRecord, contest: Contest): Answer {
  const statements = new Statements(record.sources, `Margin: ${contest.label}`);
  const { margin: known, overtaken, elected, notElected } = standingsOf(contest);
  const accounts = accountsAbout(contest, /margin|majority|closeness|gap between/i);
  if (!known && accounts.length === 0) {
    statements.say(`The record has no margin for ${electionOf(contest)}.`, resultSources(contest));
    if (overtaken) {
      const all = [...elected, ...notElected].map(({ candidate }) => candidate);
      const how = contest.system ? `: ${contest.system.text}` : "";
      statements.say(
        `Somebody elected had fewer votes than somebody who was not, so the two totals do not give one${how}.`,
        sourcesOf(contest, all),
      );
    } else if (contest.system?.kind === "single-transferable-vote") {
      statements.say(
        "Under the single transferable vote the last seat is settled by transfers; the record does not have the last stage's totals.",
        contest.system?.sources ?? resultSources(contest),
      );
    }
    // "Who won, and by how much?": the half that is known is said.
    if (contest.seats === 1) sayElected(statements, record, contest);
    return butKnown(statements, record, contest);
  }
  if (known) {
    sayMargin(statements, record, contest, "named");
    sayDoubts(statements, record, contest, [known.last, known.next]);
  } else {
    statements.say(
      `Reports differ on the margin in ${electionOf(contest)}; the record has no two totals to work one out.`,
      resultSources(contest),
    );
  }
  sayAccounts(statements, record, accounts);
  suggestFor(statements, record, contest, "other");
  return statements.answered();
}

/** The accounts that differ about one thing. */
export function accountsAbout(contest: Contest, about: RegExp): readonly Accounts[] {
  return (contest.accounts ?? []).filter((accounts) => about.test(accounts.about));
}
