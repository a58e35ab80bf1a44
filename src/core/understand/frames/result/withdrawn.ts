import type { Frame } from "../../frame.ts";
import { about, EVER } from "../about-contest.ts";
import { STOOD } from "../cues.ts";
import { forms, pairs } from "./forms.ts";
import { AROUND, NUMBERS, PEOPLE } from "./words.ts";

/** Giving up a candidacy, or losing it, before the votes are counted. */
const WITHDREW = `
  ${pairs("no longer, not any longer, not still", "in the race, standing, in the running, candidates, a candidate, in contention, on the ballot, on the ballot paper, in it, involved, in the contest")},
  withdrew, withdraw, withdrawn, withdraws, withdrawing, withdrawal, withdrawals, bow out,
  bowed out, bowing out, dropouts, drop outs, non runners, scratched,
  ${forms("pull out, drop out, duck out, opt out, step aside, pull the plug")}, dropped out,
  dropping out, stood aside, stand aside, standing aside, thought better of it, had second thoughts,
  ${pairs("leave, left, leaving, leaves, quit, quits, quitting, abandon, abandoned, give up, gave up, exit, exited, out of", "the race, the contest, the running, the field, the ballot, race, contest")},
  ${pairs("taken, took, removed, struck, knocked, kicked, thrown, came, come, put, keep, kept", "off the ballot, off the ballot paper, from the ballot, from the ballot paper, off the list of candidates")}`;

/** Questions about those who stood no longer when a contest was decided. */
export const withdrawnFrames: readonly Frame[] = [
  about(
    "withdrawn",
    [WITHDREW],
    [
      "who withdrew from the 2024 CLP election",
      "which candidates dropped out in the CLP section in 2024",
    ],
    {
      also: `
        ${PEOPLE}, ${NUMBERS}, ${AROUND}, ${STOOD}, hopefuls, contenders, when voting began,
        when voting opened, when voting started, when the vote began, by the time, by then, began,
        opened, started, went out, how many, had, said, say, would, going, going to, announced,
        announce, decided, decide, chose, opted, beforehand, before, early, late, before the vote,
        before voting, before polling,
        before the ballot, before the count, before the result, polling day, before polling day,
        half way, part way, midway, along the way, during the nominations, during nominations,
        nominations, after nominations, after being nominated, nominated, been, having, initially,
        originally, at first,
        at the last minute, at the last moment, they, them, their, candidacy, candidacies,
        candidature, there, some, running, standing, wanted, field, race, why, and why, reason,
        reasons, of, from, out of`,
      unless: `
        support, backing, endorsement, endorsements, seat, seats, place, places, vacancy, vacancies,
        replaced, resigned, resign, stood down, stand down, whip, party, slate, slates, list,
        suspended, expelled, won, elected, ${EVER}`,
      weight: 3,
    },
  ),
];
