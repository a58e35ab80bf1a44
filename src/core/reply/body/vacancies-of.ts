import type { NecRecord, Vacancy } from "#src/record/record.ts";
import type { QueryOf } from "../../query.ts";
import { crossIndex } from "../words/cross-index.ts";

/** On which side of a vacancy somebody stands by what is asked: one whose successor is asked for has left. */
const SIDE = { left: "left", successor: "left", came: "came" } as const;

/** The seats that fell vacant of which somebody was one side, who left or who came; of both sides where neither is asked for. */
export const vacanciesOf = (
  record: NecRecord,
  person: string,
  part: QueryOf<"vacancies">["part"],
): readonly Vacancy[] =>
  (crossIndex(record).vacancies.get(person) ?? []).filter(
    (vacancy) => !part || vacancy[SIDE[part]].includes(person),
  );
