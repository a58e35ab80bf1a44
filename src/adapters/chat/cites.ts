import type { CitationNumber } from "#src/core/answer.ts";

/** Three numbers in a row or more become one mark: [4–9]. */
const FEWEST = 3;

/** " [1][4–9]": the numbers of a statement's sources, in rising order; nothing where there are none. */
export function marks(cites: readonly CitationNumber[]): string {
  const runs: [number, number][] = [];
  for (const number of cites) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === number) last[1] = number;
    else runs.push([number, number]);
  }
  const written = runs.map(([from, to]) =>
    to - from + 1 >= FEWEST
      ? `[${from}–${to}]`
      : Array.from({ length: to - from + 1 }, (_, i) => `[${from + i}]`).join(""),
  );
  return written.length === 0 ? "" : ` ${written.join("")}`;
}
