import type { Contest, NecRecord } from "#src/record/record.ts";
import type { Span } from "./span.ts";
import { contestSpan, daysBetween } from "./span.ts";

const NEAR = 60;

/**
 * Which of several people of one name an article means: the one who is a candidate in a contest that it is about, or
 * who stood near its date beside somebody it names; null where none or more than one does.
 */
export function whichOf(
  record: NecRecord,
  ids: readonly string[],
  given: {
    readonly about: readonly Contest[];
    readonly people: ReadonlySet<string>;
    readonly day: Span | null;
  },
): string | null {
  const { about, people, day } = given;
  const standing = ids.filter((id) =>
    about.some(({ candidates }) => candidates.some(({ person }) => person === id)),
  );
  if (standing.length > 0) return only(standing);
  if (!day) return null;
  const beside = ids.filter((id) =>
    (record.candidacies.get(id) ?? []).some(({ contest }) => {
      const span = contestSpan(contest);
      const others = contest.candidates.some(({ person }) => person !== id && people.has(person));
      return span !== null && others && daysBetween(day, span) <= NEAR;
    }),
  );
  return only(beside);
}

const only = (ids: readonly string[]): string | null =>
  ids.length === 1 ? (ids[0] ?? null) : null;
