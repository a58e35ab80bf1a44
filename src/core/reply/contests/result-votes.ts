import type { Contest, NecRecord } from "#src/record/record.ts";
import { sentenceCase } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { Statements } from "../../statements.ts";
import { electionOf, resultSources } from "../words/contest-words.ts";
import { sayElected } from "./result-leads.ts";
import { suggestFor } from "./result-suggestions.ts";
import { tableOf } from "./result-table.ts";
import { wholeResult } from "./result-whole.ts";
import { standingsOf } from "./standings.ts";

/** The votes of every candidate: the whole result where the record has votes, else that it has none, and who was elected. */
export const votesOfAll = (record: NecRecord, contest: Contest): Answer =>
  ofAll(record, contest, {
    what: "votes",
    known: standingsOf(contest).rows.some(({ figure }) => figure !== null),
  });

/** The same of their shares of the vote. */
export const sharesOfAll = (record: NecRecord, contest: Contest): Answer =>
  ofAll(record, contest, {
    what: "shares of the vote",
    known: contest.candidates.some(({ share, share_text }) => share ?? share_text),
  });

function ofAll(
  record: NecRecord,
  contest: Contest,
  { what, known }: { readonly what: string; readonly known: boolean },
): Answer {
  if (known || contest.status !== "declared") return wholeResult(record, contest);
  const statements = new Statements(record.sources, `${sentenceCase(what)}: ${contest.label}`);
  statements.say(
    `The record has no ${what} of any candidate in ${electionOf(contest)}.`,
    resultSources(contest),
  );
  sayElected(statements, record, contest);
  tableOf(statements, record, contest);
  suggestFor(statements, record, contest, "table");
  return statements.unknown();
}
