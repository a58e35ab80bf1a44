import type { Frame } from "../../frame.ts";
import { contestFrames } from "./contest.ts";
import { marginFrames } from "./margin.ts";
import { printedFrames } from "./printed.ts";
import { severalFrames } from "./several.ts";
import { systemUsedFrames } from "./system-used.ts";
import { threadFrames } from "./thread.ts";

/** Questions about figures of one contest or of several. */
export const figureFrames: readonly Frame[] = [
  ...printedFrames,
  ...contestFrames,
  ...marginFrames,
  ...severalFrames,
  ...systemUsedFrames,
  ...threadFrames,
];
