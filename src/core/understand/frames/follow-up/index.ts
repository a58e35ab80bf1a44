import type { Frame } from "../../frame.ts";
import { afterReportFrames } from "./after-report.ts";
import { againFrames } from "./again.ts";
import { explainedFrames } from "./explained.ts";
import { listedFrames } from "./listed.ts";
import { otherFrames } from "./other.ts";
import { othersFrames } from "./others.ts";
import { postFrames } from "./posts.ts";
import { recordFrames } from "./records.ts";
import { sameFrames } from "./same.ts";
import { seatFrames } from "./seats.ts";
import { sometimeFrames } from "./sometime.ts";
import { thatFrames } from "./that.ts";
import { vacatedFrames } from "./vacated.ts";

/** Questions that go on from the one before. */
export const followUpFrames: readonly Frame[] = [
  ...afterReportFrames,
  ...againFrames,
  ...othersFrames,
  ...sometimeFrames,
  ...postFrames,
  ...seatFrames,
  ...explainedFrames,
  ...sameFrames,
  ...recordFrames,
  ...otherFrames,
  ...listedFrames,
  ...thatFrames,
  ...vacatedFrames,
];
