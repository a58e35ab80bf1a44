import fc from "fast-check";
import { expect, test } from "vitest";
import { afterAnswer, afterFailure, BETWEEN } from "#src/news/poll/next-try.ts";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const none = () => 0;

test("a feed that answered is asked again when its answer is stale, in a quarter of an hour at the soonest and a day at the latest", () => {
  expect(afterAnswer(null, none)).toBe(15 * MINUTE);
  expect(afterAnswer(0, none)).toBe(15 * MINUTE);
  expect(afterAnswer(5 * MINUTE, none)).toBe(15 * MINUTE);
  expect(afterAnswer(2 * HOUR, none)).toBe(2 * HOUR);
  expect(afterAnswer(7 * 24 * HOUR, none)).toBe(24 * HOUR);
});

test("one that fails is asked half as often after each failure, and every day at the least", () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 8, 1_000].map((n) => afterFailure(n, null, none) / MINUTE);
  expect(waits).toEqual([15, 30, 60, 120, 240, 480, 960, 1440, 1440]);
});

test("a site that asks to be left alone is, for as long as it asks, up to a day", () => {
  expect(afterFailure(1, 3 * HOUR, none)).toBe(3 * HOUR);
  expect(afterFailure(1, 1, none)).toBe(15 * MINUTE);
  expect(afterFailure(6, HOUR, none)).toBe(8 * HOUR);
  expect(afterFailure(1, 7 * 24 * HOUR, none)).toBe(24 * HOUR);
});

test("no wait is below the floor or a tenth above the ceiling, and waits are spread", () => {
  const random = fc.double({ min: 0, max: 0.999999, noNaN: true });
  const wish = fc.option(fc.nat({ max: 10_000_000 }));
  fc.assert(
    fc.property(wish, fc.nat(), random, (seconds, failures, number) => {
      for (const wait of [
        afterAnswer(seconds, () => number),
        afterFailure(failures, seconds, () => number),
      ]) {
        expect(wait).toBeGreaterThanOrEqual(BETWEEN.least);
        expect(wait).toBeLessThanOrEqual(BETWEEN.most * 1.1);
      }
    }),
  );
  expect(afterAnswer(null, () => 0.9)).toBeGreaterThan(afterAnswer(null, () => 0.1));
});
