import type { NecRecord } from "#src/record/record.ts";
import type { NewsQuery } from "./news-query.ts";
import { nameIn } from "./reply/news/quote/told.ts";
import { nameWords } from "./understand/read.ts";

/** Whether a reading has only the surname, as a word, of somebody whom another takes for one of the record: "what did Tarrow say" of any Tarrow. */
export function isByWord(
  { subjects = [], words = [] }: NewsQuery,
  of: NewsQuery,
  record: NecRecord,
): boolean {
  return (of.subjects ?? []).some(
    ({ id, kind }) =>
      kind === "person" &&
      !subjects.some((each) => each.id === id) &&
      words.includes(nameWords(nameIn(record, id)).at(-1) ?? ""),
  );
}
