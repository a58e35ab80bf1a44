import type { Candidacy, NecRecord } from "#src/record/record.ts";
import type { Column } from "../../answer.ts";
import type { Statements } from "../../statements.ts";
import {
  backersWords,
  electedWords,
  figureCell,
  markOf,
  placeWords,
} from "../words/candidate-words.ts";
import { oneOfEach, together } from "../words/citing.ts";

const COLUMNS: readonly Column[] = [
  { label: "Contest", align: "left", narrow: "keep" },
  { label: "Result", align: "right", narrow: "keep" },
  { label: "Place", align: "left", narrow: "keep" },
  { label: "Elected", align: "left", narrow: "keep" },
  { label: "Backed by", align: "left", narrow: "under" },
];

/**
 * Adds a table of somebody's candidacies, newest first, each with its figure and base, and the
 * doubts about them. Nothing for none.
 */
export function candidacyTable(
  statements: Statements,
  record: NecRecord,
  caption: string,
  candidacies: readonly Candidacy[],
): void {
  const [first] = candidacies;
  if (!first) return;
  const rows = candidacies.toReversed().map((candidacy) => {
    const { contest, candidate } = candidacy;
    return {
      cells: [
        contest.label,
        figureCell(candidacy),
        placeWords(candidacy) ?? "not recorded",
        electedWords(candidacy),
        backersWords(record, candidacy) || "none recorded",
      ],
      mark: markOf(candidacy),
      sources: together(
        candidate.sources,
        ...(candidate.backed_by ?? []).map(({ sources }) => sources),
      ),
    };
  });
  statements.table({
    caption,
    columns: COLUMNS,
    rows,
    sources: oneOfEach(
      candidacies.map(({ candidate }) => candidate),
      first.candidate.sources,
    ),
  });
  statements.list(
    "Doubts about these figures and outcomes",
    candidacies.toReversed().flatMap(doubts),
  );
}

function doubts({ contest, candidate }: Candidacy) {
  const { inferred, caveat, sources } = candidate;
  return [inferred ? `inferred, not stated outright: ${inferred}` : null, caveat]
    .filter((text) => typeof text === "string")
    .map((text) => ({ lead: contest.label, text, sources }));
}
