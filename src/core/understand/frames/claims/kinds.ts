import type { Cues, Frame } from "../../frame.ts";
import type { Only } from "./meant.ts";
import type { Aspect } from "./settle-claims.ts";
import * as words from "./words.ts";

/** One kind of question about claims; it is asked of a person, an organisation, a contest, or of what was last asked. */
export interface Kind {
  readonly name: string;
  readonly cues: readonly Cues[];
  readonly aspect: Aspect | null;
  readonly examples: readonly string[];
  /** What it explains beside what goes with any question about claims. */
  readonly also?: Cues;
  readonly unless?: Cues;
  /** `said`: only what who is named is reported to have said; for the others see `Only`. */
  readonly only?: Only;
  readonly weight?: number;
  readonly direction?: Frame["direction"];
  /** Whether it is asked of a contest as well. */
  readonly contests?: boolean;
}

const { ACCUSED, REPLIED, ENDED, FOUND, HAPPENED, INVESTIGATED } = words;

/** The result of a contest is no outcome of anything that was reported. */
const OF_CONTEST: Cues = `
  election, elections, contest, contests, ballot, ballots, poll, polls, race, races, by election,
  by elections, byelection, byelections`;

/** Verbs of those who keep others from something. */
const KEEPING: Cues = `
  keep, kept, block, blocked, bar, barred, exclude, excluded, freeze, froze, stop, stopped, shut,
  lock, locked, prevent, prevented, deny, denied,
  disenfranchise, disenfranchised, deprive, deprived, rob, robbed`;

/** Who held an office when something was done to somebody: the office is asked for. */
const IN_OFFICE: Cues = `
    general secretary when, secretary when, chair when, leader when, treasurer when, chaired when,
    in charge when, in the chair when`;

/** The parts of reported claims that are asked for. */
export const KINDS: readonly Kind[] = [
  {
    name: "what somebody was accused of",
    cues: [ACCUSED],
    aspect: "statement",
    examples: ["What was Jasmin Beckett accused of?", "any dirt on Jess Barnard"],
    contests: true,
    weight: -4,
  },
  {
    name: "what somebody said",
    cues: [words.SAID],
    aspect: "statement",
    examples: ["what did Peter Willsman say that caused the row in 2018?"],
    also: ACCUSED,
    only: "said",
    weight: -4,
  },
  {
    name: "what was said when somebody won",
    cues: [
      `
        say, said, saying, think, thought, complain, complained, make of, made of, react, reacted,
        reaction, reactions`,
      "when, after, once, on",
      `
        won, win, winning, elected, election, got in, got on, victory, victorious, came first,
        chosen, became, appointed, selected, took the seat, beat`,
    ],
    aspect: "statement",
    examples: ["what did people say about union block votes when Lara McNeill won"],
    also: `
      ${ACCUSED}, ${words.SAID}, won, win, elected, election, got in, got on, victory, chosen,
      became, people, critics, some, the seat, seat, chair, beat, was, the`,
    weight: -2,
    unless: "how many, share, percentage, turnout",
  },
  {
    name: "what critics said",
    cues: [
      "critics, critic, detractors, objectors, opponents of it, those against, people against, campaigners",
      `
        say, said, saying, think, thought, object, objected, argue, argued, complain, complained,
        point, claim, claimed, allege, alleged`,
    ],
    aspect: "statement",
    examples: ["what did critics say about the messages of Jasmin Beckett"],
    also: `
      ${ACCUSED}, ${words.SAID}, electorate, franchise, voters, members, the vote, vote, count,
      result, election, ballot, contest, that, it, out, of`,
    contests: true,
    weight: -1,
  },
  {
    name: "whether somebody kept others out",
    cues: [
      `
        keep, kept, keeping, block, blocked, blocking, bar, barred, barring, exclude, excluded,
        excluding, freeze, froze, stop, stopped, stopping, shut, shutting, lock, locked, prevent,
        prevented, deny, denied, disenfranchise, disenfranchised, deprive, deprived, rob, robbed`,
      "out, from, of, vote, voting, votes, members, joiners",
    ],
    aspect: "statement",
    examples: ["did Ann Black keep new members out of the 2016 leadership vote"],
    also: `
      ${ACCUSED}, new, members, new members, joiners, supporters, recruits, thousands of,
      from voting, voting, the vote, a vote, leadership, election, contest, their, really, actually,
      did, true`,
    only: "kept-out",
    unless: "momentum keep, seat, who kept, off",
    weight: -1,
    direction: { verbs: KEEPING, of: "person", is: "subject" },
  },
  {
    name: "why somebody could not stand",
    cues: [
      `
        why, why did, how come, what stopped, what prevented, what kept, what barred, reason,
        for what reason, what was stopping, what ruled out`,
      `
        not stand, not run, not standing, not a candidate, could not, can not, was not able,
        were not able, unable, was not allowed, not allowed, not permitted, was not eligible,
        not eligible, ineligible, barred, banned, stopped, prevented, kept off, kept out, ruled out,
        disqualified, blocked, stopping, forbidden, was not on, not on, excluded`,
      `
        stand, standing, run, running, on, be on, slate, list, ballot, candidate, candidates,
        ticket, line up, stood, seek, put up`,
    ],
    aspect: "suspension",
    examples: ["why could Ken Livingstone not stand in 2016"],
    also: `
      ${ACCUSED}, ${words.SUSPENDED}, be, the, left, slate, list, ballot paper, a, as, again, from,
      for, in, picked, included, put`,
    only: "barred",
    weight: 2,
  },
  {
    name: "how somebody replied",
    cues: [REPLIED],
    aspect: "reply",
    examples: ["Did James Elliott respond to the antisemitism claim?"],
    also: `${ACCUSED}, ${words.DENIALS}, ${ENDED}, ${HAPPENED}, himself, herself, themselves, when`,
  },
  {
    name: "whether somebody apologised",
    cues: [words.APOLOGISED],
    aspect: "apology",
    examples: ["did Howard Beckett apologise"],
    also: `${ACCUSED}, ${words.DENIALS}, when`,
    weight: 0,
  },
  {
    name: "whether somebody denied it",
    cues: [words.DENIED],
    aspect: "denial",
    examples: ["does James Elliott deny it?"],
    also: `${ACCUSED}, ${words.DENIALS}`,
    weight: 0,
  },
  {
    name: "whether it was taken back",
    cues: [words.TAKEN_BACK, words.TAKEN],
    aspect: "outcome",
    unless: `${OF_CONTEST}, who, which, candidate, candidates, slate, slates`,
    examples: ["was the notice to Jess Barnard withdrawn"],
    also: `${words.TAKEN}, later, ever, then, quickly, soon, straight away, when, by the party, why`,
    weight: 0,
  },
  {
    name: "what became of it",
    cues: [ENDED],
    aspect: "outcome",
    unless: OF_CONTEST,
    examples: ["what came of the complaint about Gemma Bolton"],
    also: `${ACCUSED}, ${HAPPENED}, ${INVESTIGATED}, ${words.DENIALS}, after, following, result`,
  },
  {
    name: "what became of a complaint about an election",
    cues: [ENDED, ACCUSED],
    aspect: "outcome",
    examples: ["what was the outcome of the complaint about Gemma Bolton"],
    also: `${HAPPENED}, ${INVESTIGATED}, ${words.DENIALS}, after, following, result`,
  },
  {
    name: "the result of a complaint",
    cues: [
      "result, results",
      `
        complaint, complaints, allegation, allegations, accusation, accusations, inquiry, enquiry,
        investigation, probe, row, case, claim, claims, disciplinary`,
    ],
    aspect: "outcome",
    examples: ["what was the result of the complaint about Gemma Bolton"],
    also: `${ACCUSED}, ${INVESTIGATED}`,
    weight: 3,
  },
  {
    name: "what happened to somebody in the end",
    cues: [HAPPENED],
    aspect: "outcome",
    examples: ["what happened in the end to Willsman"],
    also: `
      ${ACCUSED}, ${INVESTIGATED}, ${words.DENIALS}, after, after that, afterwards, afterward,
      later, subsequently, following, result`,
    only: "grave",
  },
  {
    name: "what was found",
    cues: [FOUND],
    unless:
      "which campaign, what campaign, which group, what group, which organisation, what organisation",
    aspect: "finding",
    examples: ["was anything ever found against James Elliott?"],
    also: `${ACCUSED}, ${INVESTIGATED}, ${ENDED}, ${HAPPENED}, ${words.DENIALS}`,
    weight: 0,
  },
  {
    name: "whether there was an investigation",
    cues: [INVESTIGATED],
    aspect: "investigation",
    examples: ["was Jess Barnard investigated"],
    also: `${ACCUSED}, ${words.DENIALS}`,
  },
  {
    name: "whether somebody was suspended",
    cues: [words.SUSPENDED],
    aspect: "suspension",
    weight: 2,
    examples: ["was Peter Willsman suspended"],
    contests: true,
    also: `
      ${ACCUSED}, ${INVESTIGATED}, ${words.DENIALS}, ${words.WHEN}, at the time of, by the time of,
      by then, slate, how long, ended, end, lifted, after, following, while, seeking,
      seeking a place, seeking election, trying for, running for, timeline, dates, history`,
    unless: IN_OFFICE,
  },
  {
    name: "whether somebody was expelled",
    cues: [words.EXPELLED],
    aspect: "expulsion",
    examples: ["when was Peter Willsman expelled"],
    also: `
      ${ACCUSED}, ${words.SUSPENDED}, ${words.DENIALS}, ${words.WHEN}, finally, eventually,
      how long, before, after, following, between, being`,
    unless: `${IN_OFFICE}, nec, national executive committee, national executive, seat, the committee`,
    weight: 4,
  },
  {
    name: "whether somebody is back in the party",
    cues: [words.RETURNED],
    aspect: "return",
    examples: ["is Peter Willsman back in the party"],
    also: `${words.SUSPENDED}, ${words.EXPELLED}, ${words.DENIALS}, ${words.WHEN}, again, after, since`,
    unless: "nec, national executive committee, national executive",
    weight: 5,
  },
  {
    name: "whether somebody was thrown out",
    cues: [
      "kick, kicked, kicks, throw, threw, thrown, boot, booted, chuck, chucked, turf, turfed, sling, slung",
      "out",
    ],
    aspect: "expulsion",
    examples: ["when did they kick Naomi Wimborne-Idrissi out"],
    also: `${ACCUSED}, ${words.SUSPENDED}, ${words.DENIALS}, ${words.WHEN}, finally, eventually`,
    unless: "nec, national executive committee, national executive, seat, the committee",
    weight: 3,
  },
  {
    name: "whether somebody was let back",
    cues: [
      "let, lets, allow, allowed, take, took, taken, welcome, welcomed, bring, brought, accept, accepted",
      "back",
    ],
    aspect: "return",
    examples: ["did Labour ever let Jo Bird back in"],
    also: `
      in, into, ${words.SUSPENDED}, ${words.EXPELLED}, ${words.DENIALS}, ${words.WHEN}, again,
      after, since`,
    unless: "nec, national executive committee, national executive, seat, slate",
  },
  {
    name: "who said so",
    cues: [words.WHO, words.MAKING],
    aspect: "made-by",
    examples: ["Who accused Jasmin Beckett?"],
    also: `${ACCUSED}, ${words.SUSPENDED}, ${words.EXPELLED}, first, originally`,
    weight: 1,
    direction: { verbs: words.ACCUSING_VERBS, of: "person", is: "object" },
  },
  {
    name: "who brought it",
    cues: [words.WHO, words.BRINGING, ACCUSED],
    aspect: "made-by",
    examples: ["who made the complaint about Jasmin Beckett"],
    also: "first, originally",
    weight: 1,
  },
  {
    name: "which paper had it",
    cues: [words.PAPERS],
    aspect: "publishers",
    examples: ["which paper reported the messages Jasmin Beckett sent"],
    also: `
      ${ACCUSED}, ${words.SUSPENDED}, ${words.EXPELLED}, ${INVESTIGATED}, ${words.PUBLISHED}, first,
      originally`,
    unless: "paper ballot, paper ballots, ballot paper, ballot papers, votes, online, by post",
    weight: 5,
  },
  {
    name: "who reported it",
    cues: ["who, where, by whom", words.PUBLISHED],
    aspect: "publishers",
    examples: ["who reported the complaint about Jasmin Beckett"],
    also: `${ACCUSED}, ${words.SUSPENDED}, ${words.EXPELLED}, ${INVESTIGATED}, first, originally`,
    unless:
      "who is, ran meetings, ran nec meetings, ran the meetings, ran its meetings, ran the nec meetings",
    weight: 5,
  },
  {
    name: "whether a paper reported it",
    cues: ["was it, is it", words.PUBLISHED],
    aspect: "publishers",
    examples: ["was it the Daily Mail that reported on James Elliott"],
    also: `${ACCUSED}, ${words.SUSPENDED}, ${words.EXPELLED}, ${INVESTIGATED}, first, originally, who`,
    weight: 5,
  },
  {
    name: "when it was said",
    cues: [words.WHEN, `${ACCUSED}, said, say, reported`],
    unless: "say when, said when, what did, what had, what has, what was said",
    aspect: "when",
    examples: ["when was Jasmin Beckett accused?"],
  },
  {
    name: "when that was",
    cues: [
      `
        when was that, when was this, when was it, when did that happen, when did it happen,
        what date was that, which year was that, what year was that`,
    ],
    aspect: "when",
    examples: ["when was that about Jasmin Beckett"],
    weight: 3,
  },
  {
    name: "what it was for",
    cues: [
      `
        what for, why, ground, grounds, reason, reasons, basis, why was that, over what,
        on what grounds, for what reason, why is that`,
    ],
    aspect: "statement",
    examples: ["why, with Howard Beckett and Priti Patel"],
    also: `
      with, and, members, some, several, people, reps, representatives, half, group, out, of, in,
      protest, during, meeting, at, in the middle`,
    weight: -4,
  },
  {
    name: "somebody and something reported of them",
    cues: [],
    aspect: null,
    examples: ["Howard Beckett and Priti Patel"],
    also: `${ACCUSED}, and, with, the`,
    weight: -6,
    contests: true,
  },
];
