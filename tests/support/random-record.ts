import fc from "fast-check";
import type { CandidateInput, ContestInput, RecordInput } from "./made-up/input.ts";
import { CHECKED } from "./made-up/input.ts";
import { madeUpInput, withMore } from "./record.ts";

const SOURCES: CandidateInput["sources"] = ["gazette/profiles"];
const PEOPLE = Object.keys(madeUpInput.people);
const ORGANISATIONS = Object.keys(madeUpInput.organisations);
const SECTIONS = madeUpInput.sections.map(({ id }) => id);

const candidate = (person: string): fc.Arbitrary<CandidateInput> =>
  fc.record(
    {
      person: fc.constant(person),
      elected: fc.constantFrom(true, false, null),
      votes: fc.nat(100_000),
      share: fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
      backed_by: fc
        .subarray(ORGANISATIONS)
        .map((ids) => ids.map((organisation) => ({ organisation, sources: SOURCES }))),
      sources: fc.constant(SOURCES),
    },
    { requiredKeys: ["person", "elected", "sources"] },
  );

const declared = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 1994, max: 2020 }).map(String),
  fc
    .tuple(fc.integer({ min: 1994, max: 2020 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`),
  fc.integer({ min: 1994, max: 2020 }).map((year) => `by ${year}-10-03`),
);

const contest: fc.Arbitrary<ContestInput> = fc
  .shuffledSubarray(PEOPLE)
  .chain((people) => fc.tuple(...people.map(candidate)))
  .chain((candidates) =>
    fc.record({
      section: fc.constantFrom(...SECTIONS),
      status: fc.constant("declared" as const),
      declared,
      system: fc.constant(null),
      seats: fc.integer({ min: 1, max: 9 }),
      candidates: fc.constant(candidates),
      complete: fc.boolean(),
      sources: fc.constant(SOURCES),
      checked: fc.constant(CHECKED),
    }),
  );

/** The made-up record with up to twelve contests of random candidates, dates and figures: valid files, figures that need not fit. */
export const randomRecord: fc.Arbitrary<RecordInput> = fc
  .array(contest, { maxLength: 12 })
  .map((contests) => {
    const named = contests.map((each, i) => [`${each.section}-2011-${i}`, each] as const);
    return withMore({ contests: Object.fromEntries(named) });
  });
