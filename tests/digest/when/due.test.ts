import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Rhythm, Weekday } from "#src/digest/model.ts";
import { dueBetween, nextDue } from "#src/digest/when/due.ts";

const DAILY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const daily = (time: string, zone: string): Rhythm => ({ days: DAILY, time, zone });
const eight: Rhythm = { days: [1, 2, 3, 4, 5], time: "08:00", zone: "Europe/London" };

describe("when a rhythm comes", () => {
  test("at eight by London's clock on both sides of the change to summer time", () => {
    expect(dueBetween(eight, "2026-03-26T12:00:00.000Z", "2026-03-31T12:00:00.000Z")).toEqual([
      "2026-03-27T08:00:00.000Z",
      "2026-03-30T07:00:00.000Z",
      "2026-03-31T07:00:00.000Z",
    ]);
  });

  test("after the first instant, which is left out, and up to the last, which is not", () => {
    const [one, two] = ["2026-11-26T08:00:00.000Z", "2026-11-27T08:00:00.000Z"];
    expect(dueBetween(eight, one, two)).toEqual([two]);
    expect(dueBetween(eight, two, one)).toEqual([]);
    expect(nextDue(eight, one)).toBe(two);
    expect(nextDue(eight, two)).toBe("2026-11-30T08:00:00.000Z");
  });

  test("a time that does not exist comes at the first instant after the gap", () => {
    const after = "2026-03-28T12:00:00.000Z";
    expect(nextDue(daily("01:30", "Europe/London"), after)).toBe("2026-03-29T01:00:00.000Z");
    expect(nextDue(daily("02:45", "America/New_York"), "2026-03-08T00:00:00.000Z")).toBe(
      "2026-03-08T07:00:00.000Z",
    );
    // By half an hour only: 02:00 becomes 02:30.
    expect(nextDue(daily("02:15", "Australia/Lord_Howe"), "2026-10-03T00:00:00.000Z")).toBe(
      "2026-10-03T15:30:00.000Z",
    );
  });

  test("a time that exists twice comes the first time and not again", () => {
    const rhythm = daily("01:30", "Europe/London");
    expect(dueBetween(rhythm, "2026-10-24T12:00:00.000Z", "2026-10-25T12:00:00.000Z")).toEqual([
      "2026-10-25T00:30:00.000Z",
    ]);
  });

  test("a gap across midnight: 23:45 of a day that ended at 23:30 comes at 00:30 of the next", () => {
    const rhythm = daily("23:45", "America/Toronto");
    expect(dueBetween(rhythm, "1919-03-30T12:00:00.000Z", "1919-04-01T12:00:00.000Z")).toEqual([
      "1919-03-31T04:30:00.000Z",
      "1919-04-01T03:45:00.000Z",
    ]);
  });

  test("29 February, in years that have one", () => {
    const rhythm = daily("08:00", "Europe/London");
    const of = (year: number) =>
      dueBetween(rhythm, `${year}-02-28T09:00:00.000Z`, `${year}-03-01T09:00:00.000Z`);
    expect(of(2028)).toEqual(["2028-02-29T08:00:00.000Z", "2028-03-01T08:00:00.000Z"]);
    expect(of(2026)).toEqual(["2026-03-01T08:00:00.000Z"]);
  });

  test("a day that a zone left out brings none: 30 December 2011 in Apia, a Friday", () => {
    const fridays: Rhythm = { days: [5], time: "08:00", zone: "Pacific/Apia" };
    const thursday = "2011-12-29T18:00:00.000Z";
    expect(nextDue(daily("08:00", "Pacific/Apia"), thursday)).toBe("2011-12-30T18:00:00.000Z");
    expect(nextDue(fridays, "2011-12-23T18:00:00.000Z")).toBe("2012-01-05T18:00:00.000Z");
  });

  test("never, for a rhythm without days", () => {
    expect(nextDue({ ...eight, days: [] }, "2026-11-26T08:00:00.000Z")).toBeNull();
  });

  test("the next is the first of all that come, and however a span is cut nothing comes twice or is lost", () => {
    const instant = fc
      .date({ min: new Date("2005-01-01"), max: new Date("2035-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString());
    const rhythm = fc.record({
      days: fc.subarray([...DAILY], { minLength: 1 }),
      time: fc
        .integer({ min: 0, max: 1439 })
        .map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16)),
      zone: fc.constantFrom(...Intl.supportedValuesOf("timeZone")),
    });
    fc.assert(
      fc.property(rhythm, instant, fc.integer({ min: 0, max: 1e9 }), (one, after, cut) => {
        const plus = (milliseconds: number) =>
          new Date(Date.parse(after) + milliseconds).toISOString();
        const [middle, until] = [plus(cut), plus(17 * 86_400_000)];
        const all = dueBetween(one, after, until);
        expect(nextDue(one, after)).toBe(all[0]);
        expect([...dueBetween(one, after, middle), ...dueBetween(one, middle, until)]).toEqual(all);
        expect(new Set(all).size).toBe(all.length);
        expect(all.toSorted()).toEqual(all);
      }),
      { numRuns: 300 },
    );
  });
});
