import type { Contest, NecRecord } from "#src/record/record.ts";
import { number, percent, sentenceCase } from "#src/words.ts";
import type { Column } from "../../answer.ts";
import type { Statements } from "../../statements.ts";
import { backersWords, markOf, personName } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import { type Base, sourcesOf, unitOf } from "../words/contest-words.ts";
import { type Standing, standingsOf } from "./standings.ts";

const BASES = ["votes", "first_preferences", "share"] as const;
const BLANK = "–";

/** The whole table of a contest: place, name, figures, stage, whether elected, who backed them. */
export function tableOf(statements: Statements, record: NecRecord, contest: Contest): void {
  const { rows } = standingsOf(contest);
  if (rows.length === 0) return;
  const shown = columnsOf(contest, rows);
  const backed = rows.some(({ candidate }) => (candidate.backed_by ?? []).length > 0);
  const columns: Column[] = [
    ...shown.map(({ column }) => column),
    ...(backed ? [{ label: "Backed by", align: "left" as const, narrow: "under" as const }] : []),
  ];
  statements.table({
    caption: contest.complete
      ? sentenceCase(contest.label)
      : `${sentenceCase(contest.label)}: ${howMany(contest)}`,
    columns,
    rows: rows.map((row) => {
      const backing = (row.candidate.backed_by ?? []).map(({ sources }) => sources);
      return {
        cells: [
          ...shown.map(({ cell }) => cell(record, row)),
          ...(backed ? [backersWords(record, { contest, candidate: row.candidate }) || BLANK] : []),
        ],
        mark: markOf({ contest, candidate: row.candidate }),
        sources: together(row.candidate.sources, ...backing),
      };
    }),
    line: lineAfter(rows),
    sources: sourcesOf(
      contest,
      rows.map(({ candidate }) => candidate),
    ),
  });
}

/** "16 of the 27 candidates", "16 candidates; there may have been others". */
export function howMany(contest: Contest): string {
  const { length } = contest.candidates;
  if (contest.complete) return `${length} candidates`;
  if (contest.on_ballot) return `${length} of the ${number(contest.on_ballot.value)} candidates`;
  return `${length === 1 ? "one candidate" : `${length} candidates`}; there may have been others`;
}

interface Shown {
  readonly column: Column;
  readonly cell: (record: NecRecord, row: Standing) => string;
}

function columnsOf(contest: Contest, rows: readonly Standing[]): readonly Shown[] {
  const { candidates } = contest;
  const shown: Shown[] = [];
  if (rows.some(({ place }) => place !== null))
    shown.push(column("Place", "right", "keep", (_, row) => placeCell(row)));
  shown.push(
    column("Name", "left", "keep", (record, { candidate }) => personName(record, candidate.person)),
  );
  if (candidates.some(({ post }) => post)) {
    shown.push(column("Post", "left", "keep", (_, { candidate }) => candidate.post ?? BLANK));
  }
  for (const base of BASES) {
    if (candidates.some((candidate) => hasFigure(candidate, base)))
      shown.push(figureColumn(contest, base));
  }
  if (!candidates.some((candidate) => BASES.some((base) => hasFigure(candidate, base)))) {
    shown.push(
      column("Votes", "right", "keep", (_, { candidate }) =>
        candidate.unopposed ? "unopposed" : "not known",
      ),
    );
  }
  if (candidates.some(({ stage }) => stage !== undefined)) {
    shown.push(
      column("Elected at stage", "right", "under", (_, { candidate }) =>
        candidate.stage ? String(candidate.stage) : BLANK,
      ),
    );
  }
  shown.push(column("Elected", "left", "keep", (_, row) => electedCell(contest, row)));
  return shown;
}

function column(
  label: string,
  align: Column["align"],
  narrow: Column["narrow"],
  cell: Shown["cell"],
): Shown {
  return { column: { label, align, narrow }, cell };
}

function hasFigure(candidate: Standing["candidate"], base: Base): boolean {
  return candidate[base] !== undefined || (base === "share" && candidate.share_text !== undefined);
}

function figureColumn(contest: Contest, base: Base): Shown {
  const unit = unitOf(contest, base);
  const label = base === "share" ? "Share" : sentenceCase(unit);
  return column(
    label,
    "right",
    base === "share" && contest.candidates.some(({ votes }) => votes !== undefined)
      ? "under"
      : "keep",
    (_, { candidate }) => {
      const figure = candidate[base];
      const doubt = candidate.caveat ? " (see caution)" : "";
      if (figure !== undefined)
        return `${base === "share" ? percent(figure) : number(figure)}${doubt}`;
      if (base === "share" && candidate.share_text) return `${candidate.share_text}${doubt}`;
      return candidate.unopposed ? "unopposed" : "not known";
    },
  );
}

function placeCell({ place, placeWorkedOut }: Standing): string {
  if (place === null) return BLANK;
  return placeWorkedOut ? `${place} (worked out)` : String(place);
}

function electedCell(contest: Contest, { candidate }: Standing): string {
  if (candidate.elected === null)
    return contest.status === "pending" ? "not yet declared" : "not known";
  const word = candidate.elected ? "elected" : "not elected";
  return candidate.inferred ? `${word} (inferred)` : word;
}

/** After which row the elected end; null where they are not all above the others. */
function lineAfter(rows: readonly Standing[]): number | null {
  const first = rows.findIndex(({ candidate }) => candidate.elected !== true);
  if (first <= 0) return null;
  return rows.slice(first).every(({ candidate }) => candidate.elected === false) ? first : null;
}
