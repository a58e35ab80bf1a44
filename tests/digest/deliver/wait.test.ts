import fc from "fast-check";
import { expect, test } from "vitest";
import { backoff, moved } from "#src/digest/deliver/wait.ts";

const limits = { firstWait: 15_000, longestWait: 15 * 60_000 };
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test("each wait is twice the one before, up to the longest, and by chance up to half shorter", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), chance, (attempts, random) => {
      const whole = backoff(attempts, limits, () => 0);
      expect(whole).toBe(Math.min(limits.firstWait * 2 ** (attempts - 1), limits.longestWait));
      const wait = backoff(attempts, limits, () => random);
      expect(wait).toBeGreaterThanOrEqual(Math.floor(whole / 2));
      expect(wait).toBeLessThanOrEqual(whole);
    }),
  );
});

test("eight attempts fit into the three hours in which a digest may be late", () => {
  const waits = Array.from({ length: 7 }, (_, i) => backoff(i + 1, limits, () => 0));
  expect(waits.reduce((sum, wait) => sum + wait)).toBeLessThan(60 * 60_000);
});

test("an instant moved there and back is the same", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e10, max: 1e10 }), (milliseconds) => {
      const noon = "2026-11-26T12:00:00.000Z";
      expect(moved(moved(noon, milliseconds), -milliseconds)).toBe(noon);
    }),
  );
});
