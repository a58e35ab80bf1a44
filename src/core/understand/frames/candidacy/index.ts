import type { Frame } from "../../frame.ts";
import { acrossFrames } from "./across.ts";
import { becameFrames } from "./became.ts";
import { distanceFrames } from "./distance.ts";
import { figureFrames } from "./figures.ts";
import { outcomeFrames } from "./outcome.ts";
import { rivalFrames } from "./rivals.ts";
import { showingFrames } from "./showing.ts";

/** Questions about one person in one contest, or about two people in one. */
export const candidacyFrames: readonly Frame[] = [
  ...figureFrames,
  ...outcomeFrames,
  ...showingFrames,
  ...distanceFrames,
  ...rivalFrames,
  ...acrossFrames,
  ...becameFrames,
];
