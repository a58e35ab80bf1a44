import type { NecRecord, Organisation } from "#src/record/record.ts";
import { count } from "#src/words.ts";
import type { Statements } from "../../statements.ts";
import { contests, times } from "../candidacies/tally.ts";
import { personName, possessive } from "../words/candidate-words.ts";
import { oneOfEach, together } from "../words/citing.ts";
import { type Support, supportSources } from "./backed-candidates.ts";

/** Says how often an organisation's candidates were elected, unless that was said, and adds a table of the contests, newest first. */
export function sayOverTheYears(
  statements: Statements,
  record: NecRecord,
  organisation: Organisation,
  over: readonly Support[],
  counted: "count" | "counted" = "count",
): void {
  const rows = over.map((support) => ({
    ...cellsOf(record, support),
    sources: rowSources(support),
  }));
  const [first] = rows;
  if (!first) return;
  const all = over.flatMap(({ backed }) => backed);
  const elected = all.filter(({ candidate }) => candidate.elected === true).length;
  const unknown = all.filter(({ candidate }) => candidate.elected === null).length;
  if (all.length > 0 && counted === "count") {
    const doubt = unknown > 0 ? `; for ${count(unknown)} the record does not say` : "";
    statements.say(
      `The record has the backing of ${organisation.name} for ${count(all.length)} ${all.length === 1 ? "candidacy" : "candidacies"} in ${contests(over.length)}, ${times(elected)} of them elected${doubt} (worked out from the table).`,
      oneOfEach(rows, first.sources),
      "paragraph",
    );
  }
  statements.table({
    caption: `${possessive(organisation.name)} backing by contest`,
    columns: [
      { label: "Contest", align: "left", narrow: "keep" },
      { label: "Backed", align: "right", narrow: "keep" },
      { label: "Elected", align: "right", narrow: "keep" },
      { label: "Who was elected", align: "left", narrow: "under" },
      { label: "Who was not", align: "left", narrow: "under" },
    ],
    rows,
    sources: oneOfEach(rows, first.sources),
  });
}

function cellsOf(
  record: NecRecord,
  { contest, backed, slates }: Support,
): { cells: readonly string[] } {
  const named = (state: boolean | null) =>
    backed
      .filter(({ candidate }) => candidate.elected === state)
      .map(({ candidate }) => {
        const name = personName(record, candidate.person);
        return candidate.inferred ? `${name} (inferred)` : name;
      });
  if (backed.length === 0) {
    const told = slates.flatMap(({ note }) => (note ? [note] : [])).join(" ");
    const stood = slates.find((slate) => slate.stood !== undefined)?.stood;
    const won = slates.find((slate) => slate.elected !== undefined)?.elected;
    return {
      cells: [
        contest.label,
        stood ?? "not recorded",
        won ?? "not recorded",
        told || "not recorded",
        "not recorded",
      ].map(String),
    };
  }
  const unknown = named(null);
  const open = contest.status === "pending" ? "not yet declared" : "not recorded";
  return {
    cells: [
      contest.label,
      String(backed.length),
      unknown.length === backed.length ? open : String(named(true).length),
      named(true).join(", ") || "none",
      [...named(false), ...unknown.map((name) => `${name} (${open})`)].join(", ") || "none",
    ],
  };
}

function rowSources(support: Support) {
  const results = support.backed.map(({ candidate }) => [candidate.sources[0]]);
  return together(supportSources(support), ...results);
}
