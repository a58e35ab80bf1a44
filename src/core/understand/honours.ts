import type { NecRecord } from "#src/record/record.ts";
import type { Query } from "../query.ts";
import { contestsNamed } from "../subjects.ts";
import { fits } from "./contests.ts";
import { nominationDays } from "./nominated-then.ts";
import type { Choices } from "./slots.ts";
import type { Time } from "./times/time.ts";

const contestsOf = (query: Query): readonly string[] =>
  query.kind === "claims" ? [query.about] : contestsNamed(query);

/** The dates that a query itself carries. */
function daysOf(query: Query): readonly string[] {
  const days: readonly (string | undefined)[] = [
    "on" in query ? query.on : undefined,
    "year" in query ? query.year : undefined,
    "filled" in query ? query.filled : undefined,
  ];
  return days.filter((day): day is string => day !== undefined);
}

/** Whether an answer gives the first or the latest of all; a year that is said only asks whether that is it. */
const leadsWithEnd = (query: Query) =>
  query.kind === "candidacies" && (query.lead === "first" || query.lead === "last");

/** Whether an answer says since when a section is elected as it is: "was 2022 the first time". */
const saysSince = (query: Query, all: readonly Time[]) =>
  query.kind === "rules" &&
  query.topic === "voting-system" &&
  query.section !== undefined &&
  all.some(({ order }) => order === "first");

/** Whether the end that is said is the place asked for, and no time: "the first one not elected". */
const isPlaceSaid = (query: Query, { order }: Time) =>
  query.kind === "result" &&
  ((order === "first" && (query.aspect === "runner-up" || query.aspect === "first")) ||
    (order === "last" && query.aspect === "last"));

/** Whether an answer gives all with their dates, so that "first" and "last" can be read in it. */
const saysInOrder = (query: Query) =>
  (query.kind === "candidacies" && (query.lead === "elected" || query.lead === "lost")) ||
  (query.kind === "offices" && query.of !== undefined);

function honoursTime(query: Query, time: Time, all: readonly Time[], record: NecRecord): boolean {
  const contests = contestsOf(query).flatMap((id) => record.contests.get(id) ?? []);
  if ((leadsWithEnd(query) || saysSince(query, all)) && !time.years) return true;
  if (isPlaceSaid(query, time) && all.some(({ order }) => !order)) return true;
  // Every interval is said with its dates, and so is when the one before or after held a post.
  // Who bears a name is the same at any time.
  if (query.kind === "person" && query.alone) return true;
  const told = time.years || time.order === "previous" || time.order === "following";
  if (query.kind === "offices" && query.of === "nec" && told) return true;
  if (query.kind === "officers" && (query.part === "before" || query.part === "after")) return true;
  if ((time.order === "first" || time.order === "last") && saysInOrder(query)) return true;
  if (time.order && query.kind === "candidacies" && query.lead === "absent")
    return query.from !== undefined || query.to !== undefined;
  if (time.order === "next" && query.kind === "elections") return query.from !== undefined;
  if (time.order && time.order !== "now" && all.some(({ year, month }) => year || month))
    return false;
  if (time.order)
    return contests.length > 0 || (time.order === "now" && daysOf(query).length === 0);
  // Reports and rules are found by their year: a season is in it.
  const byYear = query.kind === "claims" || query.kind === "rules";
  if (byYear && time.months && daysOf(query).includes(String(time.year))) return true;
  if ("from" in query && query.from !== undefined) return true;
  if ("to" in query && query.to !== undefined) return true;
  const nominated = query.kind === "candidacy" && query.aspect === "nominations";
  const dates = contests.flatMap((contest) => [
    contest.time,
    contest.polls?.opened ?? "",
    contest.polls?.closed ?? "",
    ...(nominated ? nominationDays(contest, query.person) : []),
  ]);
  return [...dates, ...daysOf(query)].some((day) => fits(day, time));
}

function honoursSection(query: Query, section: string, record: NecRecord): boolean {
  if ("section" in query && query.section === section) return true;
  if (query.kind === "holders" && query.post === section) return true;
  const contests = contestsOf(query).flatMap((id) => record.contests.get(id) ?? []);
  return contests.length === 0
    ? query.kind === "offices"
    : contests.some((each) => each.section === section);
}

/** Whether a query about contests has one that was held at a place said. */
function honoursPlaces(query: Query, places: readonly string[], record: NecRecord): boolean {
  if (places.length === 0 || query.kind === "claims") return true;
  return contestsOf(query).some((id) => places.includes(record.contests.get(id)?.place ?? ""));
}

/** Whether a query is about one of the contests named, or says that somebody was in none. */
function honoursContest(query: Query, named: readonly string[], record: NecRecord): boolean {
  if (named.length === 0) return true;
  if ("about" in query && named.includes(query.about)) return true;
  if (contestsOf(query).some((id) => named.includes(id))) return true;
  const section = "section" in query ? query.section : undefined;
  return named.some((id) => record.contests.get(id)?.section === section);
}

/** Whether a query puts somebody beside whoever came in a place, or asks whether whoever did was elected. */
function isOfPlaced(query: Query, ordinal: number, record: NecRecord): boolean {
  if (query.kind !== "candidacy") return false;
  const { aspect, contest, person, against } = query;
  const placed = record.contests.get(contest)?.candidates.filter(({ place }) => place === ordinal);
  const meant = [against, aspect === "elected" ? person : undefined];
  return placed?.some((each) => meant.includes(each.person)) === true;
}

/**
 * Whether a query carries every time, section, place and ordinal of the question that its frame took. One that was taken and
 * then dropped would answer another question: "who chaired the NEC before 2010" with today's chair.
 */
export function honours(query: Query, choices: Choices, record: NecRecord): boolean {
  const { constraint, ordinal, taken } = choices;
  const place = "place" in query ? query.place : undefined;
  return (
    taken.every((time) => honoursTime(query, time, taken, record)) &&
    ((constraint.systems ?? []).length === 0 ||
      contestsOf(query).length > 0 ||
      (query.kind === "rules" && query.topic === "voting-system")) &&
    honoursContest(query, constraint.contests, record) &&
    honoursPlaces(query, constraint.places, record) &&
    constraint.sections.every((section) => honoursSection(query, section, record)) &&
    (ordinal === null || place === ordinal || isOfPlaced(query, ordinal, record))
  );
}
