import type { Frame } from "../../frame.ts";
import { candidaciesFrames } from "./candidacies.ts";
import { holdersFrames } from "./holders.ts";
import { membershipFrames } from "./membership.ts";
import { officesFrames } from "./offices.ts";
import { outcomeEndFrames } from "./outcome-ends.ts";
import { outcomesFrames } from "./outcomes.ts";
import { resultsFrames } from "./results.ts";
import { timelineFrames } from "./timeline.ts";
import { whoFrames } from "./who.ts";

/** Questions about one person over time, and about who held a post. */
export const personFrames: readonly Frame[] = [
  ...whoFrames,
  ...candidaciesFrames,
  ...outcomesFrames,
  ...outcomeEndFrames,
  ...resultsFrames,
  ...officesFrames,
  ...membershipFrames,
  ...holdersFrames,
  ...timelineFrames,
];
