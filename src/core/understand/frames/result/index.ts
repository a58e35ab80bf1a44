import type { Frame } from "../../frame.ts";
import { coverageFrames } from "./coverage.ts";
import { dateFrames } from "./dates.ts";
import { peopleFrames } from "./people.ts";
import { placeFrames } from "./places.ts";
import { sittingFrames } from "./sitting.ts";
import { tableFrames } from "./table.ts";
import { withdrawnFrames } from "./withdrawn.ts";

/** Questions about the outcome of one contest. */
export const resultFrames: readonly Frame[] = [
  ...peopleFrames,
  ...placeFrames,
  ...dateFrames,
  ...tableFrames,
  ...withdrawnFrames,
  ...sittingFrames,
  ...coverageFrames,
];
