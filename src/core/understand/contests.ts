import type { Contest, NecRecord } from "#src/record/record.ts";
import { HOME_SECTION, homeBody, OFFICERS } from "../home.ts";
import type { Claimed } from "./claimed.ts";
import { bySystem, type SystemSaid } from "./system-said.ts";
import type { Time } from "./times/time.ts";

/** What a question says of the contest it means. */
export interface Constraint {
  readonly sections: readonly string[];
  readonly contests: readonly string[];
  readonly places: readonly string[];
  readonly times: readonly Time[];
  readonly systems?: readonly SystemSaid[];
  /** What the contest was held for, as the record words it; where no contest that fits was, it excludes none. */
  readonly occasions?: readonly string[];
  /** What is taken for known of it. It tells contests apart too. */
  readonly claimed?: Claimed;
}

export type Settled =
  | { readonly kind: "one"; readonly contest: Contest }
  | { readonly kind: "several"; readonly contests: readonly Contest[] }
  /** Nothing fits; `near` are the contests closest in time of the same section. */
  | { readonly kind: "none"; readonly near: readonly Contest[] }
  /** The question says nothing of a contest. */
  | { readonly kind: "unsaid" };

const bare = (known: string) => known.replace(/^\D+ /, "");

export { OFFICERS } from "../home.ts";

function inMonths(month: number, [first, last]: readonly [number, number]): boolean {
  return first <= last ? month >= first && month <= last : month >= first || month <= last;
}

/** Whether a date lies between the months that bound a span; in the last year only where its own month is known. */
function keepsMonths(date: string, { since, until }: Time): boolean {
  const inMonth = date.slice(0, "2017-10".length);
  if (since && inMonth < since) return false;
  return !until || (inMonth <= until && inMonth !== until.slice(0, "2017".length));
}

/** Whether a known date falls in the time; a month not known never fits a month asked for. */
export function fits(known: string, time: Time): boolean {
  const date = bare(known);
  const [year, month, day] = date.split("-").map(Number);
  if (!year) return false;
  if (time.year && time.year !== year) return false;
  if (time.years && (year < time.years[0] || year > time.years[1])) return false;
  if (!keepsMonths(date, time)) return false;
  if (time.month && time.month !== month) return false;
  if (time.months && (!month || !inMonths(month, time.months))) return false;
  return !time.day || time.day === day;
}

/** The only one of some contests that was at every time said; undefined where none was, or several. */
export function onlyAt(contests: readonly Contest[], times: readonly Time[]): Contest | undefined {
  const [only, ...more] = contests.filter(({ time }) => times.every((each) => fits(time, each)));
  return more.length === 0 ? only : undefined;
}

/** Whether voting was under way in the month asked for. By its year a contest is known when it is declared. */
function polledIn(contest: Contest, time: Time): boolean {
  if (!time.month && !time.months) return false;
  const { opened, closed } = contest.polls ?? {};
  return [opened, closed].some((known) => known !== undefined && fits(known, time));
}

function inTime(contests: readonly Contest[], times: readonly Time[]): readonly Contest[] {
  const dated = times.filter(({ order }) => !order);
  if (dated.length === 0) return contests;
  const declared = contests.filter((contest) => dated.some((time) => fits(contest.time, time)));
  if (declared.length > 0) return declared;
  return contests.filter((contest) => dated.some((time) => polledIn(contest, time)));
}

/** Contests of the sections said; with none said, of the home body. */
function eligible(
  record: NecRecord,
  { sections, places, systems = [] }: Constraint,
): readonly Contest[] {
  const inPlace = (contest: Contest) =>
    contest.place !== undefined && places.includes(contest.place);
  const chosen =
    sections.length > 0
      ? sections.flatMap((id) => record.bySection.get(id) ?? [])
      : [...record.contests.values()].filter(
          (contest) =>
            (contest.of.body === homeBody(record) && contest.of.id !== OFFICERS) ||
            inPlace(contest),
        );
  return bySystem(places.length > 0 ? chosen.filter(inPlace) : chosen, systems);
}

function nearest(contests: readonly Contest[], times: readonly Time[]): readonly Contest[] {
  const year = times.map((time) => time.year ?? time.years?.[1]).find((each) => each);
  if (!year) return contests.slice(-2);
  const away = (contest: Contest) => Math.abs(Number(contest.time.slice(0, 4)) - year);
  return [...contests].sort((a, b) => away(a) - away(b)).slice(0, 2);
}

function inOrder(
  contests: readonly Contest[],
  { times, sections, claimed, occasions = [] }: Constraint,
  { before, pool }: Around,
): readonly Contest[] | null {
  const order = times.find((time) => time.order)?.order;
  if (!order) return null;
  const section = sections[0] ?? claimed?.voters ?? before?.section ?? HOME_SECTION;
  const anySection = sections.length === 0 && heldFor(contests, occasions).length > 0;
  const same =
    pool || anySection ? contests : contests.filter((contest) => contest.section === section);
  const declared = same.filter(({ status }) => status === "declared");
  if (order === "last" || order === "now") return declared.slice(-1);
  if (order === "first") return declared.slice(0, 1);
  if (order === "next") return same.filter(({ status }) => status === "pending");
  const years = /^year([+-]\d+)$/.exec(order)?.[1];
  if (years) {
    const year = Number(before?.time.slice(0, 4)) + Number(years);
    return declared.filter(({ time }) => Number(bare(time).slice(0, 4)) === year);
  }
  // "The earlier one" and "the later one" of two that somebody stood in, neither of which was spoken of.
  const [one, two, ...more] = declared;
  if (pool && one && two && more.length === 0 && !(before && declared.includes(before))) {
    if (order === "previous") return [one];
    if (order === "following") return [two];
  }
  if (order === "following")
    return before
      ? declared.filter(({ time }) => bare(time) > bare(before.time)).slice(0, 1)
      : same.filter(({ status }) => status === "pending");
  const earlier = before
    ? declared.filter(({ time }) => bare(time) < bare(before.time))
    : declared.slice(0, -1);
  return earlier.slice(-1);
}

const heldFor = (contests: readonly Contest[], occasions: readonly string[]) =>
  contests.filter(({ occasion }) => occasion && occasions.includes(occasion));

/**
 * "The 2020 by-election": those of the contests that were held for what is said; all where none was. Of several times
 * it says so of one: "in 2018 and at the 2020 by-election".
 */
function ofOccasion(
  contests: readonly Contest[],
  { occasions = [], times }: Constraint,
): readonly Contest[] {
  const held = heldFor(contests, occasions);
  if (held.length === 0) return contests;
  const dated = times.filter(({ order }) => !order);
  const without = dated.filter((time) => !held.some((contest) => fits(contest.time, time)));
  const others = contests.filter((contest) => without.some((time) => fits(contest.time, time)));
  return contests.filter((contest) => held.includes(contest) || others.includes(contest));
}

/**
 * "The nine who got in in 2020", "the members' ballot": those of the contests that fit what is taken for known. A vote of
 * some section alone is no contest of another, where members in general may vote in several.
 */
function asClaimed(
  contests: readonly Contest[],
  { claimed, sections }: Constraint,
): readonly Contest[] {
  const { many, voters } = claimed ?? {};
  const theirs = contests.filter(({ section }) => section === voters);
  const firm = voters !== undefined && voters !== HOME_SECTION;
  const possible = sections.length === 0 && (theirs.length > 0 || firm) ? theirs : contests;
  const fitting = possible.filter(({ seats }) => seats === many);
  return fitting.length > 0 ? fitting : possible;
}

/** What a contest is looked for around. */
export interface Around {
  /** The contest that "the one before" counts from. */
  readonly before?: Contest | null;
  /** Of several that fit, those that can be meant. */
  readonly narrow?: ((contest: Contest) => boolean) | undefined;
  /** Look among these only: those that the people asked about stood in, of whatever body. */
  readonly pool?: readonly Contest[];
}

/** Whether anything is said of a contest. */
export function isSaid(constraint: Constraint): boolean {
  const { contests, sections, places, times, systems = [], occasions = [] } = constraint;
  const said = [contests, sections, places, times, systems, occasions];
  return said.some(({ length }) => length > 0);
}

/**
 * A contest as constraints solved over the record: its section, its time, its place, its order.
 * Several that fit are all given back; choosing is not done here.
 */
export function settleContest(
  record: NecRecord,
  constraint: Constraint,
  around: Around = {},
): Settled {
  const named = constraint.contests.flatMap((id) => record.contests.get(id) ?? []);
  if (named.length > 0) return several(named);
  if (!isSaid(constraint)) return { kind: "unsaid" };
  const possible = around.pool ? among(around.pool, constraint) : eligible(record, constraint);
  const fitting = ofOccasion(inTime(possible, constraint.times), constraint);
  const found = asClaimed(inOrder(fitting, constraint, around) ?? fitting, constraint);
  const meant = around.narrow ? found.filter(around.narrow) : found;
  if (found.length > 0) return several(meant.length > 0 ? meant : found);
  const close = inOrder(possible, constraint, around) ?? possible;
  return { kind: "none", near: nearest(close, constraint.times) };
}

function among(
  pool: readonly Contest[],
  { sections, places, systems = [] }: Constraint,
): readonly Contest[] {
  const fitting = pool.filter(
    ({ section, place }) =>
      (sections.length === 0 || sections.includes(section)) &&
      (places.length === 0 || (place !== undefined && places.includes(place))),
  );
  return bySystem(fitting, systems);
}

function several(contests: readonly Contest[]): Settled {
  const [contest] = contests;
  return contest && contests.length === 1
    ? { kind: "one", contest }
    : { kind: "several", contests };
}

/** The latest declared contest of the section that members know the NEC by. */
export function latestDeclared(record: NecRecord): Contest | null {
  const contests = record.bySection.get(HOME_SECTION) ?? [...record.contests.values()];
  return contests.filter(({ status }) => status === "declared").at(-1) ?? null;
}
