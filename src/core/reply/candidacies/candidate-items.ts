import type { Contest, NecRecord, Sources } from "#src/record/record.ts";
import { placeOf } from "../contests/place-words.ts";
import type { Standing } from "../contests/standings.ts";
import { backersWords, personName } from "../words/candidate-words.ts";
import { figuresOf, noFigure } from "../words/contest-words.ts";

interface Item {
  readonly lead: string | null;
  readonly text: string;
  readonly sources: Sources;
}

/** Candidates of a contest as lines of a list: place, name, figures, the outcome where it is not the same for all, who backed them. */
export function candidateItems(
  record: NecRecord,
  contest: Contest,
  rows: readonly Standing[],
): readonly Item[] {
  const alike = new Set(rows.map(({ candidate }) => candidate.elected)).size === 1;
  return rows.map((row) => {
    const { candidate } = row;
    const backers = backersWords(record, { contest, candidate });
    const outcome =
      candidate.elected === null
        ? "not known whether elected"
        : candidate.elected
          ? "elected"
          : "not elected";
    const said = [
      figuresOf(contest, candidate) ?? (candidate.unopposed ? "unopposed" : noFigure(contest)),
      contest.status === "declared" && !alike ? outcome : null,
      candidate.stage ? `at stage ${candidate.stage}` : null,
      backers ? `backed by ${backers}` : null,
    ].filter((words) => words !== null);
    return {
      lead: row.place === null ? null : placeOf(row),
      text: `${personName(record, candidate.person)}, ${said.join("; ")}`,
      sources: candidate.sources,
    };
  });
}
