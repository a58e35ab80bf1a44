import type { NecRecord, Sources } from "#src/record/record.ts";
import { homeBody } from "./home.ts";
import { oncePer } from "./once-per.ts";
import type { Holder } from "./seats.ts";

interface UnionPlace extends Holder {
  readonly union: string;
  readonly sources: Sources;
}

/** Every place on the NEC whose role names a union: "Trade union representative (GMB)". */
const placesOf = oncePer((record: NecRecord): readonly UnionPlace[] => {
  const unions = new Map(
    [...record.organisations.values()]
      .filter(({ kind }) => kind === "trade-union")
      .flatMap(({ id, name, short, aliases }) =>
        [name, ...(short ? [short] : []), ...aliases].map((each) => [each, id] as const),
      ),
  );
  return [...record.people.values()].flatMap(({ id: person, offices }) =>
    offices.flatMap(({ role, organisation, from, to, sources }) => {
      const union = unions.get(/\(([^)]+)\)$/.exec(role)?.[1] ?? "");
      return union && organisation === homeBody(record)
        ? [{ union, person, from, to, sources }]
        : [];
    }),
  );
});

/** Whom the record has on the NEC for a union, with their dates. */
export const placesOfUnion = (record: NecRecord, union: string): readonly Holder[] =>
  placesOf(record).filter((place) => place.union === union);

/** Whether somebody is known to have sat on the NEC for a union. */
export const satForUnion = (record: NecRecord, person: string): boolean =>
  placesOf(record).some((place) => place.person === person);
