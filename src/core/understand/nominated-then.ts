import type { Contest, NecRecord, Person } from "#src/record/record.ts";
import type { Query } from "../query.ts";
import { fits } from "./contests.ts";
import type { Words } from "./hearing.ts";
import type { Time } from "./times/time.ts";

const NOMINATED = /^(?:nomination|nominations|nominated|nominating)$/;

/** The days on which nominations of a contest, or somebody's, are known to have been counted or taken. */
export function nominationDays(
  { nominations, candidates }: Contest,
  person: string,
): readonly string[] {
  const own = candidates.find((each) => each.person === person)?.nominations ?? [];
  return [nominations?.opened, nominations?.closed, ...own.map((each) => each.as_of)].flatMap(
    (day) => day ?? [],
  );
}

/**
 * Somebody's nominations in the contest for which they were made at a time that is said, months before anybody was elected:
 * "how many nominations did she have by June 2022"; null where nominations are not asked for, or no one contest fits.
 */
export function nominatedThen(
  words: Words,
  { id }: Person,
  times: readonly Time[],
  record: NecRecord,
): Query | null {
  const [time, ...others] = times;
  if (!time || others.length > 0 || !words.some((word) => NOMINATED.test(word))) return null;
  const [one, ...more] = (record.candidacies.get(id) ?? []).filter(({ contest }) =>
    nominationDays(contest, id).some((day) => fits(day, time)),
  );
  return one && more.length === 0
    ? { kind: "candidacy", person: id, contest: one.contest.id, aspect: "nominations" }
    : null;
}
