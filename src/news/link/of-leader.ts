import type { NecRecord, Person } from "#src/record/record.ts";
import type { Known } from "./bearers.ts";
import type { ByFirstName } from "./first-names.ts";
import { keyOf } from "./names.ts";
import { type Span, spanOf } from "./span.ts";

const OWN_VOICE = /(?:^|[^“"\p{L}])(?:I|us|we|We) (?:\p{Ll})/u;
const QUOTED = /“[^”]*(?:”|$)|"[^"]*(?:"|$)/gu;
/** In how many lines a report has its writer there. */
const FEWEST = 3;

/** Whether an article is told by somebody who was there, "I asked", "he told us", as members of a committee report. */
export const isReport = (texts: readonly string[]): boolean =>
  texts.filter((text) => OWN_VOICE.test(text.replace(QUOTED, " “” "))).length >= FEWEST;

/** The party’s leader on a day, as the record has it; null where that is open, as after a day on which one only still was it. */
export function leaderOn(record: NecRecord, day: Span | null): Person | null {
  if (!day) return null;
  const held = record.officers.filter(({ post, from, to }) => {
    const [start, end] = [spanOf(from), spanOf(to)];
    const isOver = end && (to?.startsWith("after ") ? day.to > end.to : day.to >= end.from);
    return post === "leader" && start && start.to < day.from && !isOver;
  });
  const [only, ...more] = held;
  return only && more.length === 0 ? (record.people.get(only.person) ?? null) : null;
}

/** First names with the leader’s, whom a report calls by that alone, where it names nobody in full who has it too. */
export function withLeader(
  names: ByFirstName,
  leader: Person | null,
  known: readonly Known[],
): ByFirstName {
  const first = leader && keyOf(leader.name).split(" ")[0];
  if (!leader || !first) return names;
  const taken = known.some(({ name }) => keyOf(name).split(" ")[0] === first);
  return taken ? names : new Map([...names, [first, { kind: "person", id: leader.id }]]);
}
