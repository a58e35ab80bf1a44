import type { Drawable } from "#src/charts/svg.ts";
import { number } from "#src/words.ts";

/** A chart of `many` invented candidates, the first `elected` of them elected. */
export function chartOf(many: number, elected: number, more: Partial<Drawable> = {}): Drawable {
  return {
    title: "CLP section, September 2018",
    unit: "votes",
    sourceLine: "The Example Gazette, 3 September 2018",
    bars: Array.from({ length: many }, (_, i) => ({
      name: `Candidate Number ${i + 1}`,
      value: 90_000 - 2_000 * i,
      shown: number(90_000 - 2_000 * i),
      elected: i < elected,
    })),
    ...more,
  };
}

/** Two candidates, 0.14 points apart. */
export const closeChart = chartOf(2, 1, {
  unit: "per cent of the vote",
  bars: [
    { name: "Ada Marchbank", value: 49.55, shown: "49.55 %", elected: true },
    { name: "Tobias Quill", value: 49.41, shown: "49.41 %", elected: false },
  ],
});
