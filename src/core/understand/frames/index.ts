import { type Frame, phrases } from "../frame.ts";
import { bodyFrames } from "./body.ts";
import { candidacyFrames } from "./candidacy.ts";
import { claimsFrames } from "./claims.ts";
import { compareFrames } from "./compare.ts";
import { deskFrames } from "./desk.ts";
import { followUpFrames } from "./follow-up.ts";
import { organisationFrames } from "./organisation.ts";
import { personFrames } from "./person.ts";
import { resultFrames } from "./result.ts";

/** Every kind of question the desk understands. */
export const frames: readonly Frame[] = [
  ...resultFrames,
  ...candidacyFrames,
  ...personFrames,
  ...organisationFrames,
  ...compareFrames,
  ...bodyFrames,
  ...claimsFrames,
  ...deskFrames,
  ...followUpFrames,
];

/** The ordinary words of questions: never taken for a misspelt name. */
export const vocabulary: ReadonlySet<string> = new Set(
  frames
    .flatMap(({ cues, also, unless }) => [...cues, also ?? "", unless ?? ""])
    .flatMap((group) => phrases(group))
    .flat(),
);
