import type { Contest } from "#src/record/record.ts";
import { count, ordinal } from "#src/words.ts";
import type { Standing } from "./standings.ts";

/** "fifth", or "fifth (worked out from the totals)" where no source prints the place. */
export function placeOf({ place, placeWorkedOut }: Standing): string | null {
  if (place === null) return null;
  return placeWorkedOut ? `${ordinal(place)} (place worked out from the totals)` : ordinal(place);
}

/** "fifth of 26": how many stood is said only where every one of them is known or counted by a source. */
export function placeAmong(contest: Contest, standing: Standing): string | null {
  const { place, placeWorkedOut } = standing;
  if (place === null) return null;
  const stood = contest.complete ? contest.candidates.length : contest.on_ballot?.value;
  const among = stood ? `${ordinal(place)} of ${count(stood)}` : ordinal(place);
  return placeWorkedOut ? `${among} (place worked out from the totals)` : among;
}
