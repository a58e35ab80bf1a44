import type { Sources } from "#src/record/record.ts";

interface Told {
  readonly text: string;
  readonly sources: Sources;
}

/** A line as it is told, and what its quotation leaves out, told as of the same sentence. */
interface Cut extends Told {
  readonly goesOn: readonly Told[];
}

/** Among so many lines is the one of which the rest is told. */
const MOST_CUT = 3;

/** The lines that answer, each as it is told, with the rest of the first that is cut right after it: what the first says may lead to the end of the next. */
export function withRest(lines: readonly Cut[]): readonly Told[] {
  const cut = lines.slice(0, MOST_CUT).find(({ goesOn }) => goesOn.length > 0);
  return lines.flatMap((each) => (each === cut ? [each, ...each.goesOn] : [each]));
}
