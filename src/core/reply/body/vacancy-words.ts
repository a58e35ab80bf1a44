import type { NecRecord, Vacancy } from "#src/record/record.ts";
import { list, sentenceCase, when } from "#src/words.ts";
import { personName } from "../words/candidate-words.ts";

/** One vacancy as a sentence: "Laura Pidcock left a seat (CLP section) on 26 January 2022: resigned. Ann Henderson came: …". */
export function vacancyWords(record: NecRecord, vacancy: Vacancy): string {
  const { left, came, section, date: day, reason, method } = vacancy;
  const seats = left.length > 1 ? "seats" : "a seat";
  const who =
    left.length > 0 ? `${names(record, left)} left ${seats}` : `${sentenceCase(seats)} fell vacant`;
  const why = reason ? `; reason given: ${reason.replace(/\.$/, "")}` : "";
  const filled =
    came.length > 0
      ? ` ${names(record, came)} came in${left.length > 0 ? "" : "; the record does not say in whose place"}`
      : " The record has nobody as filling it";
  const how = method ? ` (${method.replace(/\.$/, "")})` : "";
  return `${who} (${section}) ${when(day)}${why}.${filled}${how}.`;
}

/** The names of some people, in one list. */
export function names(record: NecRecord, ids: readonly string[]): string {
  return list(ids.map((id) => personName(record, id)));
}
