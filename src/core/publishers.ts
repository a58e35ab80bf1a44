import type { NecRecord, Source } from "#src/record/record.ts";
import { oncePer } from "./once-per.ts";

/** A publisher that the record cites, with what it cites of it, oldest first. */
export interface Cited {
  readonly id: string;
  readonly name: string;
  readonly sources: readonly Source[];
}

/** The publishers of a record by the folder of their sources. */
export const publishersOf = oncePer((record: NecRecord): ReadonlyMap<string, Cited> => {
  const sources = new Map<string, Source[]>();
  for (const source of record.sources.values()) {
    const id = source.id.split("/")[0] ?? source.id;
    sources.set(id, [...(sources.get(id) ?? []), source]);
  }
  return new Map(
    [...sources].map(([id, of]) => [
      id,
      {
        id,
        // Where it is only believed who published one of them, the name says so: the shortest is the plain one.
        name: of.map(({ publisher }) => publisher).sort((a, b) => a.length - b.length)[0] ?? id,
        sources: of.toSorted((a, b) => (a.date ?? "").localeCompare(b.date ?? "")),
      },
    ]),
  );
});

/** A publisher's name as the record has it. */
export function publisherName(id: string, record: NecRecord): string {
  return publishersOf(record).get(id)?.name ?? id;
}
