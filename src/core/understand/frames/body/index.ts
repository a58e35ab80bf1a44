import type { Frame } from "../../frame.ts";
import { decisionFrames } from "./decisions.ts";
import { glossaryFrames } from "./glossary.ts";
import { goingOnFrames } from "./going-on.ts";
import { makeUpFrames } from "./make-up.ts";
import { memberFrames } from "./members.ts";
import { officerFrames } from "./officers.ts";
import { ruleFrames } from "./rules.ts";
import { seatHolderFrames } from "./seat-holders.ts";
import { timelineFrames } from "./timeline.ts";
import { vacancyFrames } from "./vacancies.ts";

/** Questions about the NEC itself: its make-up, members, officers, rules and vacancies, its words and its years. */
export const bodyFrames: readonly Frame[] = [
  ...makeUpFrames,
  ...memberFrames,
  ...seatHolderFrames,
  ...officerFrames,
  ...ruleFrames,
  ...vacancyFrames,
  ...decisionFrames,
  ...goingOnFrames,
  ...timelineFrames,
  ...glossaryFrames,
];
