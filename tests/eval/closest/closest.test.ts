import { describe, expect, test } from "vitest";
import { likelyBy } from "#src/core/articles/closest/closest.ts";
import { OF_ANY, OF_SPEAKER } from "#src/core/articles/closest/weights.ts";
import { examplesOf } from "./examples.ts";
import { fitted, type Row, sumOf } from "./logistic.ts";

describe("the weights of signs", () => {
  test("that are fitted are those by which the rows came about", () => {
    const grid = [0, 0.25, 0.5, 0.75, 1];
    // Each row counts as often as it would come out so by 4 x - 2 y - 1.
    const rows = grid.flatMap((x) =>
      grid.flatMap((y): Row[] => {
        const values = Float64Array.of(x, y);
        const part = 1 / (1 + Math.exp(-(4 * x - 2 * y - 1)));
        return [
          { values, is: true, counts: 1000 * part },
          { values, is: false, counts: 1000 * (1 - part) },
        ];
      }),
    );
    const weights = fitted(rows, 2);
    expect([...weights].map((each) => Math.round(each * 10) / 10)).toEqual([4, -2, -1]);
    expect(sumOf(Float64Array.of(1, 1), weights)).toBeCloseTo(1, 1);
  });

  test("put a line that answers among the first five for nine questions in ten", async () => {
    const sets = [
      ["five-articles.jsonl", "five-articles"],
      ["eight-articles.jsonl", "eight-articles"],
    ] as const;
    const all = (await Promise.all(sets.map(([file, folder]) => examplesOf(file, folder)))).flat();
    const answered = all.filter((each) => each.answered);
    const found = answered.filter(({ lines, ofSpeaker }) => {
      const weights = ofSpeaker ? OF_SPEAKER : OF_ANY;
      const likely = lines.toSorted(
        (a, b) => likelyBy(b.signs, weights) - likelyBy(a.signs, weights),
      );
      return likely.slice(0, 5).some(({ answers }) => answers);
    });
    expect(answered.length).toBeGreaterThan(60);
    expect(found.length / answered.length).toBeGreaterThan(0.9);
  }, 60_000);
});
