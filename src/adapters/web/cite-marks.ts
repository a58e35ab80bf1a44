import type { CiteMark } from "./view.ts";

/** Three numbers in a row or more become one mark: [1, 4–9]. */
const FEWEST = 3;

/** The numbers of a statement's sources, in rising order, as the page shows them. */
export function citeMarks(numbers: readonly number[]): readonly CiteMark[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === number) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.flatMap(([from, to]) => {
    if (to - from + 1 >= FEWEST) {
      return [{ text: `${from}–${to}`, label: `Sources ${from} to ${to}`, source: from }];
    }
    return from === to ? [single(from)] : [single(from), single(to)];
  });
}

function single(number: number): CiteMark {
  return { text: String(number), label: `Source ${number}`, source: number };
}
