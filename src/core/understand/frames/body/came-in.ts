import { REPLACED } from "../cues.ts";

/** Verbs that have somebody who comes in for somebody who goes. */
export const CAME_IN = `
  ${REPLACED}, replacing, succeeds, succeeding, took over, take over, take over from,
  taken over from, stepped in for, step in for, steps in for, came in for, come in for,
  stood in for,
  filled in for, stepped into the shoes of, stepped up for, follow, followed, follows,
  fill the shoes of, came on for, got the seat of, substituted for, subbed for, displaced,
  stepped into, step into, moved into, slotted into, went into, slid into, parachuted into,
  put in for, brought in for, drafted in for, called up for, in for`;
