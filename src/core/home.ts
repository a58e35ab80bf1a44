import type { NecRecord } from "#src/record/record.ts";

/** The section whose result is meant by "the latest result" alone: the one members know the NEC by. */
export const HOME_SECTION = "clp";

/** The section of votes among the committee's own members: no election to it, and meant only where it is named. */
export const OFFICERS = "officers";

/** The party whose body that is, by its name in the record. */
export const HOME_PARTY = "Labour Party";

/** The body that this desk is about, the NEC: the one the home section elects to. */
export function homeBody(record: NecRecord): string | undefined {
  return record.sections.get(HOME_SECTION)?.body;
}
