import { vocabulary } from "./frames/index.ts";
import { lexiconOf } from "./lexicon.ts";
import { mark } from "./mark.ts";
import type { Token } from "./read.ts";
import { whoIs } from "./roles.ts";
import type { Asking } from "./understand.ts";

/** Whom a question speaks of that was not answered. */
export interface Mentioned {
  readonly named: readonly string[];
  /** By how they did: it cannot be told whether they or others are then meant by "she". */
  readonly byRole: readonly string[];
}

/** Whom a question speaks of that was not answered; null where it speaks of nobody but by a pronoun. */
export function mentionedIn(
  said: readonly Token[],
  { record, now, conversation }: Asking,
): Mentioned | null {
  const marks = mark(said, lexiconOf(record), vocabulary, now);
  const contest = record.contests.get(conversation?.contests[0] ?? "");
  const named = marks.flatMap((each) => (each.kind === "person" ? each.ids : []));
  const roles = marks.flatMap((each) => (each.kind === "role" ? [each.role] : []));
  const byRole = roles.flatMap((role) =>
    contest ? whoIs(role, contest, conversation?.people ?? []) : [],
  );
  return named.length + roles.length === 0 ? null : { named, byRole };
}
