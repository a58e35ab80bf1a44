import type { Candidate, Contest } from "#src/record/record.ts";

/** Of two candidates for one seat, all that there were, the one who was not elected; null where it was otherwise. */
export function otherOfTwo({ candidates, complete, seats }: Contest): Candidate | null {
  const [elected, ...more] = candidates.filter((each) => each.elected === true);
  const [other, ...others] = candidates.filter((each) => each.elected === false);
  const areTwo = complete && seats === 1 && candidates.length === 2;
  return areTwo && elected && other && more.length + others.length === 0 ? other : null;
}
