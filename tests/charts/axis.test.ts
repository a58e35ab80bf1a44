import fc from "fast-check";
import { expect, test } from "vitest";
import { ticks } from "#src/charts/axis.ts";

test.each([
  [88_176, [0, 25_000, 50_000, 75_000]],
  [49.55, [0, 20, 40]],
  [20_000, [0, 5_000, 10_000, 15_000, 20_000]],
  [1, [0, 0.25, 0.5, 0.75, 1]],
  [0, [0]],
])("the axis to %d has round values from zero", (greatest, expected) => {
  expect(ticks(greatest)).toEqual(expected);
});

test("whatever the figures, the axis begins at zero, ends within them and has two to five values", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e9, noNaN: true }), (greatest) => {
      const values = ticks(greatest);
      expect(values[0]).toBe(0);
      expect(values.length).toBeGreaterThanOrEqual(2);
      expect(values.length).toBeLessThanOrEqual(5);
      expect(values.at(-1)).toBeLessThanOrEqual(greatest * (1 + 1e-6));
    }),
  );
});
