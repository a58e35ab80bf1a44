import { ADVICE } from "./advice.ts";
import { FORECAST } from "./forecast.ts";
import { INSTRUCTIONS, WRITING } from "./instructions.ts";
import { oneOf } from "./patterns.ts";
import { PRIVATE } from "./private.ts";
import { OPINION, VERDICT } from "./verdict.ts";

/** What the desk does not say (editorial rules 6 and 12). */
export type Refused =
  | "instructions"
  | "writing"
  | "advice"
  | "forecast"
  | "private"
  | "opinion"
  | "verdict";

/** The words that ask for it. The first kind that fits says what is refused. */
export const REFUSALS: readonly (readonly [Refused, RegExp])[] = [
  ["instructions", oneOf(INSTRUCTIONS)],
  ["writing", oneOf(WRITING)],
  ["advice", oneOf(ADVICE)],
  ["forecast", oneOf(FORECAST)],
  ["private", oneOf(PRIVATE)],
  ["opinion", oneOf(OPINION)],
  ["verdict", oneOf(VERDICT)],
];

/** Every word that the refusals are made of, from four letters on: spelt so, it is meant so. */
export const refusalWords: ReadonlySet<string> = new Set(
  REFUSALS.flatMap(([, { source }]) => source.match(/[a-z]{4,}/g) ?? []),
);

/** Words that ask what others said or did, which the record can answer: what others said of somebody is no verdict. */
export const ASKS_REPORT = `
  accused, accuse, accuses, accusation, accusations, claim, claims, claimed, alleged, allegedly,
  allegation, allegations,
  respond, reply, replied, deny, denied, denies, complaint, complaints, reported, said, say, says,
  called, calls, call,
  describe, described, describes, found guilty, find guilty, found innocent, cleared of,
  investigated for, suspended for, expelled for, criticised, quoted, accept, accepted, admit,
  admits, admitted, concede, conceded, hit back, react, reacted, reaction, response, responded,
  explain, explained, defend, defended, jibe,
  according to, apologise for, apologised for, apologise, row, report, summarise, summarize`;
