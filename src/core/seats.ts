import type { NecRecord, Section, Sources } from "#src/record/record.ts";
import { homeBody } from "./home.ts";
import { oncePer } from "./once-per.ts";
import { ofSection, sectionMatcher } from "./section-match.ts";

/** Somebody with a seat of a section, from when to when as far as the record knows. */
export interface Holder {
  readonly person: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly sources: Sources;
}

/** Posts that are seats by themselves, by the section that the record gives them. */
const POSTS: ReadonlySet<string> = new Set(["treasurer", "leader", "deputy-leader"]);

const placesBySection = oncePer((_: NecRecord) => new Map<string, readonly Holder[]>());

/** Everybody whom the record gives a place of the section, with its dates. */
export function placesIn(record: NecRecord, section: Section): readonly Holder[] {
  const known = placesBySection(record);
  const before = known.get(section.id);
  if (before) return before;
  const places = placesOf(record, section);
  known.set(section.id, places);
  return places;
}

function placesOf(record: NecRecord, section: Section): readonly Holder[] {
  if (POSTS.has(section.id)) return record.officers.filter(({ post }) => post === section.id);
  const matches = sectionMatcher(record, section.id);
  return [...record.people.values()].flatMap(({ id, offices }) =>
    offices
      .filter(({ role, organisation }) => organisation === homeBody(record) && matches(role))
      .map(({ from, to, sources }) => ({ person: id, from, to, sources })),
  );
}

/** Whether a section has one seat: by its contests, or else by the make-ups of the body that count it alone. */
export function hasOneSeat(record: NecRecord, section: Section): boolean {
  const contested = (record.bySection.get(section.id) ?? []).map(({ seats }) => seats);
  const alone = record.body.compositions
    .flatMap(({ seats }) => ofSection(record, section.id, seats))
    .filter((entry) => !entry.section.includes(" and "))
    .map(({ seats }) => seats);
  const known = contested.length > 0 ? contested : alone;
  return known.length > 0 && known.every((seats) => seats === 1);
}
