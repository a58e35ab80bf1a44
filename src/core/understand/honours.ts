import type { NecRecord } from "#src/record/record.ts";
import type { Query } from "../query.ts";
import { fits } from "./contests.ts";
import type { Choices } from "./slots.ts";
import type { Time } from "./time.ts";

function contestsOf(query: Query): readonly string[] {
  if ("contests" in query) return query.contests;
  return "contest" in query && query.contest ? [query.contest] : [];
}

/** The dates that a query itself carries. */
function daysOf(query: Query): readonly string[] {
  const days: readonly (string | undefined)[] = [
    "on" in query ? query.on : undefined,
    "year" in query ? query.year : undefined,
  ];
  return days.filter((day): day is string => day !== undefined);
}

function honoursTime(query: Query, time: Time, all: readonly Time[], record: NecRecord): boolean {
  const contests = contestsOf(query).flatMap((id) => record.contests.get(id) ?? []);
  if (time.order && time.order !== "now" && all.some(({ year, month }) => year || month))
    return false;
  if (time.order)
    return contests.length > 0 || (time.order === "now" && daysOf(query).length === 0);
  if ("from" in query && query.from !== undefined) return true;
  if ("to" in query && query.to !== undefined) return true;
  const dates = contests.flatMap(({ time: day, polls }) => [
    day,
    polls?.opened ?? "",
    polls?.closed ?? "",
  ]);
  return [...dates, ...daysOf(query)].some((day) => fits(day, time));
}

function honoursSection(query: Query, section: string, record: NecRecord): boolean {
  if ("section" in query && query.section === section) return true;
  const contests = contestsOf(query).flatMap((id) => record.contests.get(id) ?? []);
  return contests.length === 0
    ? query.kind === "offices"
    : contests.some((each) => each.section === section);
}

/**
 * Whether a query carries every time, section and ordinal of the question that its frame took. One that was taken and
 * then dropped would answer another question: "who chaired the NEC before 2010" with today's chair.
 */
export function honours(query: Query, choices: Choices, record: NecRecord): boolean {
  const { constraint, ordinal, taken } = choices;
  const place = "place" in query ? query.place : undefined;
  return (
    taken.every((time) => honoursTime(query, time, taken, record)) &&
    constraint.sections.every((section) => honoursSection(query, section, record)) &&
    (ordinal === null || place === ordinal)
  );
}
