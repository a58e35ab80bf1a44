import type { Frame } from "../../frame.ts";
import { BY_HOW_MUCH, VOTES } from "../cues.ts";
import { AROUND, LOSSES, WINS } from "./outcomes.ts";
import { narrowedBySpan, ofPerson, WITHIN } from "./words.ts";

const ENDS = {
  first: "first, first time, initially, originally, earliest, for the first time",
  last: "last, latest, most recent, most recently, last time, for the last time, lately",
} as const;

const WHEN = `
  when, what year, which year, which election, what election, which contest, what contest,
  which ballot, since when, how long ago, in what, date`;

/** Onto the NEC one comes without being elected too: "when did she first get on?" */
const GET_ON =
  "get on, got on, gets on, getting on, get onto, got onto, come on, came on, join, joined";

const UNLESS = `
  ${GET_ON},
  who, whom, whose, why, how come, how many, how often, ${VOTES}, how close, how far, by how much,
  ${BY_HOW_MUCH}, chair, chaired, leader, mp, parliament, council, share, percentage, nominations,
  first preference, first preferences, first place, come first, came first, finish first,
  finished first, come last, came last, finish last, finished last, last place, last seat,
  last election, last contest, last ballot, the last nec election, in the last, at the last,
  latest election, latest contest, last year, last month, round, stage, runner up, before, after,
  than, only, except`;

const atEnd = (end: keyof typeof ENDS, lead: "elected" | "lost", example: string): Frame => ({
  name: `when somebody ${lead === "elected" ? "won" : "lost"} ${end === "first" ? "first" : "most recently"}`,
  cues: [ENDS[end], WHEN, lead === "elected" ? WINS : LOSSES],
  also: `${AROUND}, ${WHEN}, ${ENDS[end]}, seat, place`,
  unless: UNLESS,
  takes: WITHIN,
  weight: 4,
  examples: [example],
  outcome: ofPerson((person, slots) => ({
    kind: "candidacies",
    person,
    lead,
    end,
    ...narrowedBySpan(slots),
  })),
});

/** When somebody won, or lost, for the first or the last time. */
export const outcomeEndFrames: readonly Frame[] = [
  atEnd("first", "elected", "when was Ann Black first elected"),
  atEnd("last", "elected", "when was Ann Black last elected"),
  atEnd("first", "lost", "when did Ellie Reeves first lose"),
  atEnd("last", "lost", "when did Luke Akehurst last lose"),
];
