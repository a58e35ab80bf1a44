import fc from "fast-check";
import { expect, test } from "vitest";
import { MOST_ITEMS } from "#src/digest/content/collect.ts";
import type { Rhythm, Subscription, Topic, Weekday } from "#src/digest/model.ts";
import { fromFields } from "#src/digest/requests/fields.ts";
import { formOf } from "#src/digest/requests/form-of.ts";
import { buildRecord, madeUpInput, madeUpRecord } from "../../support/record.ts";

const subscribed = (more: Partial<Subscription>): Subscription => ({
  id: "k7pmabcd",
  kind: "digest",
  channel: { tenant: { platform: "web", id: "playground" }, id: "playground" },
  topics: [{ kind: "everything" }],
  rhythm: { days: [1], time: "08:00", zone: "UTC" },
  most: 8,
  saysNothing: false,
  paused: null,
  madeBy: "you",
  madeAt: "2021-06-01T00:00:00.000Z",
  rhythmSince: "2021-06-01T00:00:00.000Z",
  toldUntil: "2021-06-01T00:00:00.000Z",
  toldKept: 0,
  number: 0,
  ...more,
});

const ids = (kind: "person" | "organisation" | "section" | "contest", of: Iterable<string>) =>
  Array.from(of, (id): Topic => ({ kind, id }));
const { people, organisations, sections, contests } = madeUpRecord;
const NAMED: readonly Topic[] = [
  ...ids("person", people.keys()),
  ...ids("organisation", organisations.keys()),
  ...ids("section", sections.keys()),
  ...ids("contest", contests.keys()),
  { kind: "words", words: "open selections" },
  { kind: "words", words: "ballots, longer ones" },
];
const days: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const anyDigest = fc.record({
  topics: fc.oneof(
    { weight: 6, arbitrary: fc.shuffledSubarray([...NAMED], { minLength: 1, maxLength: 6 }) },
    { weight: 1, arbitrary: fc.constant<Topic[]>([{ kind: "everything" }]) },
  ),
  rhythm: fc.record({
    days: fc.subarray([...days], { minLength: 1 }),
    time: fc
      .integer({ min: 0, max: 1439 })
      .map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16)),
    zone: fc.constantFrom(...Intl.supportedValuesOf("timeZone"), "UTC", "Asia/Kolkata"),
  }) satisfies fc.Arbitrary<Rhythm>,
  most: fc.integer({ min: 1, max: MOST_ITEMS }),
  saysNothing: fc.boolean(),
});

test("whatever a digest is, its form is read back as the same", () => {
  fc.assert(
    fc.property(anyDigest, (digest) => {
      const form = formOf(subscribed(digest), madeUpRecord);
      const read = fromFields("digest add", form ?? {}, { record: madeUpRecord });
      expect(read).toEqual({
        ok: true,
        request: { kind: "add", wanted: { kind: "digest", ...digest } },
      });
    }),
    { numRuns: 500 },
  );
});

test("its topics are written by name, and by id where a name is somebody else's too", () => {
  const said = (topics: readonly Topic[], record = madeUpRecord) =>
    formOf(subscribed({ topics }), record)?.topics;
  const ada: Topic = { kind: "person", id: "ada-lintott" };
  const contest: Topic = { kind: "contest", id: "clp-2019-11" };
  expect(said([ada, { kind: "words", words: "open selections" }])).toBe(
    'Ada Lintott, "open selections"',
  );
  expect(said([contest, ada])).toBe("CLP section, 2019, Ada Lintott");
  const namesake = madeUpInput.people["ada-lintott"];
  if (!namesake) throw new Error("the made-up record has Ada Lintott");
  const two = buildRecord({ people: { "ada-lintott-2": namesake } });
  expect(said([ada], two)).toBe("ada-lintott");
});

test("an alert has no form", () => {
  expect(formOf(subscribed({ kind: "alert" }), madeUpRecord)).toBeNull();
});
