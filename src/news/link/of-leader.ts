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
const isReport = (texts: readonly string[]): boolean =>
  texts.filter((text) => OWN_VOICE.test(text.replace(QUOTED, " “” "))).length >= FEWEST;

/** The party’s leader on a day, as the record has it; null where that is open, as after a day on which one only still was it. */
function leaderOn(record: NecRecord, day: Span | null): Person | null {
  if (!day) return null;
  const held = record.officers.filter(({ post, from, to }) => {
    if (post !== "leader") return false;
    const [start, end] = [spanOf(from), spanOf(to)];
    const isOver = end && (to?.startsWith("after ") ? day.to > end.to : day.to >= end.from);
    return start !== null && start.to < day.from && !isOver;
  });
  const [only, ...more] = held;
  return only && more.length === 0 ? (record.people.get(only.person) ?? null) : null;
}

const firstOf = (name: string): string => keyOf(name).split(" ")[0] ?? "";

/** The leader of its day whom a report calls by the first name alone: one whom it names nobody in full by; null elsewhere. */
export function leaderByFirstName(
  record: NecRecord,
  day: Span | null,
  { known, texts }: { readonly known: readonly Known[]; readonly texts: readonly string[] },
): Person | null {
  const leader = leaderOn(record, day);
  if (!leader) return null;
  const first = firstOf(leader.name);
  return known.some(({ name }) => firstOf(name) === first) || !isReport(texts) ? null : leader;
}

/** First names with the leader’s, whom a report calls by that alone. */
export const withLeader = (names: ByFirstName, leader: Person | null): ByFirstName =>
  leader ? new Map([...names, [firstOf(leader.name), { kind: "person", id: leader.id }]]) : names;
