import type { Frame } from "../../frame.ts";
import { contestExtremes } from "./contests.ts";
import { havingFrames } from "./having.ts";
import { peopleExtremes } from "./people.ts";
import { voteExtremes } from "./votes.ts";

/** The most and the least of all contests. */
export const extremeFrames: readonly Frame[] = [
  ...voteExtremes,
  ...contestExtremes,
  ...peopleExtremes,
  ...havingFrames,
];
