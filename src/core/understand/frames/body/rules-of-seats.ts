import type { NecRecord, Organisation } from "#src/record/record.ts";
import { homeBody } from "../../../home.ts";
import type { Cues, Frame } from "../../frame.ts";
import { rule } from "./rule.ts";

/** What became of a number of seats. */
export const CHANGED: Cues = `
  change, changed, changes, changing, go, went, gone, increase, increased, rise, rose, raise,
  raised, grow, grew, grown, expand, expanded, enlarged, enlarge, added, add, adding,
  move, moved, switch, switched, cut, reduced, reduce, doubled, extended, extend, boosted, boost,
  up from, shrink, shrunk, become, became`;

const BEGAN = `
  created, create, introduced, introduce, established, establish, set up, brought in, bring in,
  came in, come in, come into being, came into being, come about, came about,
  get, gets, got, given, granted, awarded, gain, gained, win, won, first have, first had, started,
  start, begin, began, invented, new, gave, give, come into existence, come along,
  secured, had, have had, first elected, first, admitted, added, allowed`;

const ASKED_WHEN = `
  when, why, how come, what year, which year, what date, which date, how, since when, what led,
  in what year, reason, reasons, who decided, year, first, date, what happened to, has, have, did,
  ever, been any`;

const SYSTEM = `
  stv, single transferable vote, transferable vote, preferential voting, first past the post, fptp,
  block vote, block voting, voting system, voting systems, electoral system, electoral systems,
  system of voting,
  voting method, method of voting, way of voting, system, pr, proportional representation`;

/** The section of the NEC that an organisation's name leads to: "BAME Labour rep" is an alias of its seat. */
function sectionOf(record: NecRecord, { name, aliases, kind }: Organisation): string | undefined {
  const names = [name, ...aliases].map((each) => each.toLowerCase());
  if (kind === "body") return undefined;
  return [...record.sections.values()].find(
    (section) =>
      section.body === homeBody(record) &&
      section.aliases.some((alias) => names.some((each) => alias.toLowerCase().startsWith(each))),
  )?.id;
}

const organisationSeat: Frame = {
  name: "rules: when an organisation got its seat",
  cues: [
    "when, what year, which year, since when, how long ago, what date, how long",
    "seat, place, representation, representative, rep, represented, voice, spot",
    `
      get, got, given, give, gain, gained, have, had, has, first, win, won, awarded, granted,
      created, added, secure, secured, introduced, join`,
  ],
  also: `
    a, an, its, own, on, did, was, were, first, of, for, their, been, reserved, separate,
    guaranteed, committee, the committee, get, come, came`,
  unless: "lose, lost, momentum, vacancy, vacant, votes, who, last, voted, stood, chair",
  takes: { organisations: [1, 1] },
  weight: 3,
  examples: ["when did the Black Socialist Society get a seat"],
  outcome: ({ organisations: [organisation], record }) => {
    const section = organisation && sectionOf(record, organisation);
    return section ? { query: { kind: "rules", topic: "seats", section, ask: "first" } } : null;
  },
};

/** Questions about how many seats there are, and by which system they are filled. */
export const seatRuleFrames: readonly Frame[] = [
  organisationSeat,
  ...rule(
    "seats",
    "the number of seats",
    ["seats, places, representatives, reps, members, seat, place, six, nine", CHANGED, ASKED_WHEN],
    {
      also: `
        six, nine, seven, twelve, thirteen, 12, 13, three, two, one, another, extra, more,
        additional, new, from, to, 6, 9, 3, seat, seats, places, place, ${CHANGED}, members, of, up,
        down, size, reps, representatives, on`,
      examples: ["when did the number of seats change"],
      ofSection: ["When did the number of CLP seats go from six to nine?"],
      why: [["why did the number of seats change"], ["why were three CLP seats added in 2017"]],
      unless: `
          members ballot, members vote, ballot for, vote for, election for, women, vacancy,
          vacancies, stood, votes, nominations, chair, who were, who was`,
    },
  ),
  ...rule(
    "seats",
    "before and after a change",
    [
      "seats, places, seat, place, reps, members",
      "before and after, either side of, before, after",
      "before and after, either side of, and after",
    ],
    {
      also: `
        ${CHANGED}, seats, places, seat, place, how many, were, there, had, have, did, the,
        number of, reform, reforms, expansion, enlargement, section`,
      examples: ["how many seats before and after the 2017 change"],
      ofSection: ["trade union seats before and after the 2017 change"],
      unless: "women, vacancy, vacancies, votes, nominations, chair, who",
      weight: 4,
    },
  ),
  ...rule(
    "seats",
    "when a section got its seat",
    [
      `
        seat, seats, place, places, rep, reps, representative, representatives, representation,
        on the nec, section, voice, post, position, role`,
      BEGAN,
      `
        when, why, how come, what year, which year, since when, in what year, what date,
        since what date, from what date, from when, since what year, from what year, reason,
        reasons, how long ago, year, date`,
    ],
    {
      also: `
        ${BEGAN}, seat, seats, place, places, rep, reps, own, their, its, on, member, members,
        representation, voting, voice, post, position, role, section, ago, more, three, two, one,
        nine, six, 9, 3, 2, thirteenth, 13th, extra, another, second, additional, new, third,
        seventh, eighth, ninth, 9th, to themselves, people, dedicated, reserved, separate,
        for the first time, first given, given, elect, elected, electing, each, apiece,
        a place each, a seat each, voting, parties, party`,
      examples: ["when was the first seat created"],
      ofSection: ["when was the disabled members' seat created", "when did Scotland get a seat"],
      why: [["why was the seat created"], ["why did Scotland get a seat"]],
      unless: `
          women, who won, who got in, who got, who took, who was, who were, won seats, vacancy,
          vacancies, stood, votes, election, chair, six, nine, extra, additional, another,
          thirteenth, 13th, more, three`,
      weight: 1,
      ask: "first",
    },
  ),
  ...rule(
    "seats",
    "one seat more",
    [
      "seat, seats, place, places, rep, reps",
      `
        extra, additional, another, thirteenth, 13th, more, three more, three new, new seats,
        new places, one more`,
      "when, why, how come, how, which, who, what year, which year, reason, reasons, whom",
    ],
    {
      also: `
        ${BEGAN}, ${CHANGED}, extra, additional, another, thirteenth, 13th, more, three, one, new,
        seat, seats, place, places, rep, reps, members, which, go, goes, whom, linked, section`,
      examples: ["when were three more seats added"],
      ofSection: ["when was the extra union seat added"],
      why: [["why were three more seats added"], ["why did the unions get a thirteenth seat"]],
      unless: "women, vacancy, vacancies, stood, votes, chair, won, elected",
      weight: 3,
    },
  ),
  ...rule(
    "seats",
    "when the unions lost their majority",
    [
      "majority, minority, dominance, dominate, dominated, outnumbered, control, controlled",
      "when, why, how come, how, what year, which year, did, do, have, still, since when, until when",
      "nec, executive, committee, section, trade unions, unions, union",
    ],
    {
      also: `
        lose, lost, losing, hold, held, had, have, cease, ceased, become, became, in a, of, on, nec,
        executive, committee, in the, still, ever, used to, dominate, control, section, be`,
      examples: ["when was the majority on the NEC lost"],
      ofSection: ["when did the trade unions lose their majority on the NEC"],
      unless: "votes, stv, elected, result, candidate, won, left, right, momentum",
      weight: 4,
      ask: "first",
    },
  ),
  ...rule(
    "voting-system",
    "when one member one vote began",
    [
      `
        one member one vote, omov, ballot of individual members, ballot of all members,
        individual members, ordinary members, members first elect, members first elected,
        members first vote, members first get a vote, members directly elect`,
      `
        when, start, started, begin, began, introduced, first, adopted, brought in, came in,
        come in, since when, year`,
    ],
    {
      also: `
        been, have, has, been electing, choosing, chosen, start, started, begin, began, introduced,
        introduce, first, adopted, adopt, brought in, come in, came in, used, elected, elect, vote,
        votes, for, members, directly, clps, clp, reps, section, constituency, get, got, brought,
        use, by, ballot, choose`,
      examples: ["when was one member one vote introduced"],
      ofSection: ["when did one member one vote start for the CLP section"],
      unless: "what is, mean, means, explain, how does, won",
      weight: 7,
      ask: "first",
    },
  ),
  ...rule(
    "voting-system",
    "the voting system before",
    [
      SYSTEM,
      "before, prior to, until, till, up to, previous, previously, preceded, precede, instead of",
      "how, what, which, work, worked, elected, used, system, chosen, voted, vote, voting",
    ],
    {
      also: `
        ${SYSTEM}, voting, system, method, used, use, was, elected, elect, chosen, choose, work,
        worked, did, do, came in, come in, came, introduced, brought in, adopted, used for, for,
        the, seats, seat, reps, members, clps, filled, decided, done, in use, then, moved, switched,
        change, switch, move, vote, voted, elections, by`,
      examples: ["what voting system was used before STV"],
      ofSection: ["how was the CLP section elected before STV"],
      unless: `
          how many, votes, by what, majority, for and against, when, why, who, what is stv, mean,
          means, explain, chair`,
      weight: 6,
      ask: "before",
    },
  ),
  ...rule(
    "voting-system",
    "the voting system",
    [
      SYSTEM,
      `
      when, now, currently, today, ${CHANGED}, adopted, introduced, adopt, introduce, brought in,
      bring in, first used, start, started, used, use, uses, why, how come, who decided, came in,
      come in,
      what, which, scrapped, scrap, dropped, drop, ditched, ditch, abandoned, abandon, abolished,
      replaced, replace, go over, went over, does the nec use, end, ended, stop, stopped, chose,
      choose, by whom, opted, opt, vote, majority, approved, approve, pass, passed, get through,
      got through, agreed, carried, adopting, introducing, bringing in, moving, switching,
      going over, ever, always, was there, is there, before`,
    ],
    {
      also: `
        adopt, adopted, introduced, introduce, brought in, bring in, came in, come in, voting, from,
        to, start, started, voted, electoral, now, currently, today, seats, seat, ${CHANGED},
        ${SYSTEM}, used, use, uses, using, first used, in use, first,
        scrapped, scrap, dropped, drop, ditched, ditch, abandoned, abandon, abolished, replaced,
        replace, over, going over, in favour of, favour, before, before that, previously, instead,
        end, ended, stop, stopped, using,
        chose, choose, opted, opt, vote, votes, many, how many, to how many, majority, approve,
        pass, passed, get through, got through, carried, agreed, adopting, introducing, bringing,
        bringing in, moving, switching, decision, for, against, narrow, on, took, margin,
        by what margin, idea, members, clps, reps, elect, elected, electing, place, then, under,
        apply, operates, in force, should, rather, rather than, be, of, ever, always, been, there,
        still, proportional, preferential, counted, conducted, fought, run, decided, done, settled,
        kind, type, sort, day, exact, split, splits, divided, divide, tally, tallies, breakdown,
        score, scoreline, numbers, figures, result, outcome, count, go, went, line up, lined up,
        close, behind it, decide, deciding, way, it, on it, that`,
      examples: ["when was STV adopted for NEC elections"],
      ofSection: ["What voting system is used for the CLP section now?"],
      why: [["why did the NEC go over to STV?"], ["why did the CLP section go over to STV?"]],
      unless: `
          how does, how do, mean, means, explain, define, what is stv, what is a, chair,
          what is the single, what is first, what is block, difference, union block vote,
          which elections, which contests, which ballots, what elections, which election,
          which contest, how many elections`,
    },
  ),
];
