import type { Contest } from "#src/record/record.ts";
import { HOME_SECTION } from "../../../home.ts";
import type { Query, QueryOf } from "../../../query.ts";
import { fits } from "../../contests.ts";
import type { Cues, Frame, Outcome } from "../../frame.ts";
import type { Slots } from "../../slots.ts";
import { spanOf } from "../../times/span.ts";
import { FIRST_YEAR } from "../../times/time.ts";
import { askWhichContest } from "../which.ts";

export type ContestFigure = QueryOf<"figures">["figure"];

/** Figures that a source prints for a contest as a whole, or does not. */
const PRINTED: Partial<Record<ContestFigure, (contest: Contest) => unknown>> = {
  turnout: ({ turnout }) => turnout,
  electorate: ({ electorate }) => electorate,
  ballots: ({ ballots }) => ballots,
  valid: ({ valid_ballots, ballots, invalid_ballots }) =>
    valid_ballots ?? (ballots && invalid_ballots),
  invalid: ({ invalid_ballots, ballots, valid_ballots }) =>
    invalid_ballots ?? (ballots && valid_ballots),
  quota: ({ quota }) => quota,
};

/** Of several contests of one time, those that have the figure, where any has. */
function having(contests: readonly Contest[], figure: ContestFigure): readonly Contest[] {
  const read = PRINTED[figure];
  const known = read ? contests.filter((contest) => read(contest) !== undefined) : contests;
  return known.length > 0 ? known : contests;
}

const dated = ({ times }: Slots) => times.filter(({ order }) => !order);

/** The contests of each time that is said, with those left out that lack a figure which others of that time have. */
function eachTime(slots: Slots, figure: ContestFigure): readonly Contest[] {
  const { contests } = slots;
  const times = dated(slots).filter(({ years }) => !years);
  const chosen = new Set(
    times.flatMap((time) =>
      having(
        contests.filter((contest) => fits(contest.time, time)),
        figure,
      ),
    ),
  );
  const rest = contests.filter((contest) => !times.some((time) => fits(contest.time, time)));
  return contests.filter((contest) => chosen.has(contest) || rest.includes(contest));
}

/** Those of the section that members know the NEC by, where no section is said and there are some. */
export function ofHome(slots: Slots, contests: readonly Contest[]): readonly Contest[] {
  if (slots.section || slots.contests.length < 2) return contests;
  const home = contests.filter(({ section }) => section === HOME_SECTION);
  return home.length > 0 ? home : contests;
}

/** One figure of a section's contests over the years said, or over all. */
export function overYears(slots: Slots, figure: ContestFigure): Query {
  return {
    kind: "figures",
    figure,
    section: slots.section ?? HOME_SECTION,
    ...spanOf(slots.times),
  };
}

/** How it was done before or after a change is how it was done last before it, or first after. */
function besideChange({ times: [only, ...more], contests }: Slots): Contest | undefined {
  if (!only?.years || more.length > 0) return undefined;
  const known = contests.filter(({ system }) => system);
  if (only.years[0] === FIRST_YEAR) return known.at(-1);
  return only.since ? known[0] : undefined;
}

/** One figure of the contests that are meant: of one as its result, of several side by side. */
export function figureOf(
  aspect: QueryOf<"result">["aspect"],
  figure: ContestFigure,
): (slots: Slots) => Outcome {
  return (slots) => {
    const { contest, record, times } = slots;
    if (contest) return { query: { kind: "result", contest: contest.id, aspect } };
    if (slots.contests.length === 0) return { answer: askWhichContest(record) };
    // Contests told apart by where they were held are those meant, and not all of a section.
    if (times.length === 0 && slots.contests.every(({ place }) => place))
      return several(slots.contests, aspect, figure);
    const nearest = figure === "system" ? besideChange(slots) : undefined;
    if (nearest && slots.section) return { query: { kind: "result", contest: nearest.id, aspect } };
    if (times.length === 0 || times.some(({ years }) => years))
      return { query: overYears(slots, figure) };
    const meant = eachTime(slots, figure);
    const printed = PRINTED[figure] ? ofHome(slots, meant) : meant;
    return several(printed, aspect, figure);
  };
}

/** A query about one contest or several; null for none. */
export function several(
  contests: readonly Contest[],
  aspect: QueryOf<"result">["aspect"] | null,
  figure: ContestFigure,
): Outcome {
  const [only, ...more] = contests;
  if (!only) return null;
  if (more.length > 0)
    return { query: { kind: "figures", figure, contests: contests.map(({ id }) => id) } };
  return aspect ? { query: { kind: "result", contest: only.id, aspect } } : null;
}

/** The contests of the first and the last year of a span: what has changed "between 2014 and 2016". */
function endsOf(slots: Slots, years: readonly [number, number]): readonly Contest[] {
  const ends = years.map((year) => slots.contests.filter(({ time }) => fits(time, { year })));
  return ends.every(({ length }) => length > 0) ? ofHome(slots, ends.flat()) : [];
}

/** A figure of each time that is compared; null where fewer than two contests are left. */
export function compared(slots: Slots, figure: ContestFigure): Outcome {
  const last = slots.record.contests.get(slots.conversation?.contests[0] ?? "");
  const { contest } = slots;
  if (contest) {
    if (!last || last === contest || !slots.contestSaid) return null;
    return several([last, contest], null, figure);
  }
  const [span, ...others] = dated(slots);
  const named = slots.times.length === 0 && !slots.section && slots.contestSaid;
  if (named) return several(slots.contests, null, figure);
  if (!span) return null;
  if (span.years && others.length === 0) return several(endsOf(slots, span.years), null, figure);
  if (slots.times.some(({ years }) => years)) return null;
  return several(ofHome(slots, eachTime(slots, figure)), null, figure);
}

/** A frame of questions about one figure of one contest, or of several. */
export function figureFrame(
  aspect: QueryOf<"result">["aspect"],
  figure: ContestFigure,
  cues: readonly Cues[],
  examples: readonly string[],
  rest: Partial<Omit<Frame, "cues" | "examples" | "outcome">> = {},
): Frame {
  return {
    name: `result: ${aspect}`,
    cues,
    examples,
    takes: { contest: "optional", number: true },
    together: true,
    outcome: figureOf(aspect, figure),
    ...rest,
  };
}
