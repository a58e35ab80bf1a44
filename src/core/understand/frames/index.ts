import { cuesOf, type Frame } from "../frame.ts";
import { Phrasebook } from "../hearing.ts";
import { backingFrames } from "./backing.ts";
import { bodyFrames } from "./body/index.ts";
import { candidacyFrames } from "./candidacy/index.ts";
import { claimsFrames } from "./claims/index.ts";
import { compareFrames } from "./compare.ts";
import { compareContestFrames } from "./compare-contests.ts";
import { deskFrames } from "./desk.ts";
import { digestFrames } from "./digests.ts";
import { electionFrames } from "./elections.ts";
import { extremeFrames } from "./extremes/index.ts";
import { figureFrames } from "./figures/index.ts";
import { followUpFrames } from "./follow-up/index.ts";
import { organisationFrames } from "./organisation.ts";
import { personFrames } from "./people/index.ts";
import { resultFrames } from "./result/index.ts";
import { slateFrames } from "./slate.ts";
import { slateFigureFrames } from "./slate-figures.ts";
import { slatesFrames } from "./slates.ts";
import { smallTalkFrames } from "./small-talk.ts";
import { whetherBackedFrames } from "./whether-backed.ts";

/** Every kind of question the desk understands. */
export const frames: readonly Frame[] = [
  ...resultFrames,
  ...figureFrames,
  ...candidacyFrames,
  ...personFrames,
  ...backingFrames,
  ...whetherBackedFrames,
  ...organisationFrames,
  ...slateFrames,
  ...slateFigureFrames,
  ...slatesFrames,
  ...electionFrames,
  ...compareFrames,
  ...compareContestFrames,
  ...extremeFrames,
  ...bodyFrames,
  ...claimsFrames,
  ...deskFrames,
  ...digestFrames,
  ...smallTalkFrames,
  ...followUpFrames,
];

/** Every cue of every kind of question. */
export const book = new Phrasebook(cuesOf(frames));

/** The ordinary words of questions: never taken for a misspelt name. */
export const vocabulary = book.words;
