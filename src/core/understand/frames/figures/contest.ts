import type { Contest } from "#src/record/record.ts";
import type { Frame, Outcome } from "../../frame.ts";
import type { Slots } from "../../slots.ts";
import { about } from "../about-contest.ts";
import { askWhichContest } from "../which.ts";
import { figureFrame, figureOf, ofHome } from "./make.ts";
import { AROUND, CALLED, VOTERS } from "./words.ts";

const isTransferable = ({ system }: Contest) => system?.kind === "single-transferable-vote";
/** Whether the record says how old voters could be. */
const saysAge = ({ system }: Contest) => /\b(?:under|aged|over) \d/.test(system?.text ?? "");
const hasNominations = ({ candidates, nominations }: Contest) =>
  nominations !== undefined || candidates.some((candidate) => candidate.nominations?.length);

const SYSTEMS = `
  by a vote of, by vote of, by a ballot of, by ballot of, by members, by all members, by delegates,
  by conference, by mps, by councillors, by the members, by the membership, by unions,
  by the unions, all member ballot, all member vote, one person one vote, ballot of members,
  vote of members, vote of delegates, conference vote, delegate vote, card vote, show of hands,
  postal ballot, secret ballot,
  stv, single transferable vote, transferable vote, first past the post, fptp, past the post,
  block vote, block voting, bloc vote, bloc voting, one member one vote, omov,
  electoral college, proportional, proportional representation, pr, preferential,
  preferential voting, ranked choice, ranked, rank, preferences, preference, alternative vote, av,
  majoritarian, plurality, multi member`;

const CHOOSING = `
  elected, voted in, voted on, voted onto, governed, govern, elect, chosen, choose, chose, picked,
  pick, selected, select, appointed, decided, decide, determined, counted, count, voted, vote,
  voting, conducted, run, held, worked, work, done, cast, filled, allocated, calculated, tallied`;

/** The frame where a time is said, or the thread has a contest: without one the rules in general are asked about. */
function whereDated(frame: Frame): Frame {
  return {
    ...frame,
    outcome: (slots) =>
      slots.section !== null && slots.times.length === 0 ? null : frame.outcome(slots),
  };
}

/** How many votes it took: under the transferable vote the quota, else what the last elected had. */
const winningPost = (slots: Slots): Outcome => {
  if (slots.contest)
    return figureOf(isTransferable(slots.contest) ? "quota" : "margin", "winning-post")(slots);
  const [only, ...more] = ofHome(slots, slots.contests);
  if (!only) return { answer: askWhichContest(slots.record) };
  if (more.length === 0) return winningPost({ ...slots, contest: only });
  return figureOf("margin", "winning-post")(slots);
};

/** Nominations of the one contest that is meant: of several of one time that of the section that members know. */
const nominationsOf =
  (aspect: "nominations" | "fewest-nominations") =>
  (slots: Slots): Outcome => {
    const [only, ...more] = ofHome(slots, slots.contests);
    return only && more.length === 0
      ? { query: { kind: "result", contest: only.id, aspect } }
      : null;
  };

/** What a contest was: its seats, its system, its count, its nominations. */
export const contestFrames: readonly Frame[] = [
  figureFrame(
    "seats",
    "seats",
    [CALLED.seats],
    ["How many seats were up for election in summer 2018?"],
    {
      also: `
        ${AROUND}, up, available, contested, filled, elected, open, section, seats, places,
        positions, going, fill, how many, were there, for election, to be filled, being filled,
        being elected, to be elected,
        on offer, at stake, in play, fought, over, fought over, were, did, have, there, being,
        for grabs, grabs, vacancies, slots, posts, posts were, up for, be, elect, chosen, won,
        members, reps, representatives, to win, voting for, to vote for, vote for, electing,
        choosing, choose, parties`,
      unless: `
        from, go, have, has, got, went, change, changed, increase, increased, win, take, took,
        ${VOTERS}, which, who, per, most, fewest, women, each`,
    },
  ),
  figureFrame(
    "seats",
    "seats",
    [
      `
      how many, number of`,
      `
      reps, representatives, members, people, seats, places, positions, councillors, mps, winners,
      candidates`,
      `
      being elected, to be elected, were elected, up for election, elected, to elect, be elected,
      were up, up for grabs, were they electing, electing, to choose, chosen, voters choose,
      did members elect, did members choose, were chosen, be chosen, elect, could elect, voting for,
      electing, won seats, got elected, got in, there to fill, to fill, to win`,
    ],
    ["how many representatives were elected in January 2018"],
    {
      also: `${AROUND}, clp, section, did, were, members, to, in, at, there, seats, places`,
      unless: `
        women, woman, men, female, momentum, backed, times, more, than, most, standing, stood,
        ${SYSTEMS}, votes, first preferences, not, incumbents, sitting, re, who, stage, round,
        first time, for the first time, new, black, ever, change, changed`,
      weight: -1,
    },
  ),
  figureFrame(
    "system",
    "system",
    [`${CALLED.system}, ${SYSTEMS}`],
    [
      "what voting system was used in September 2018",
      "was the 2014 CLP election first past the post?",
    ],
    {
      also: `
        ${AROUND}, ${CHOOSING}, ${VOTERS}, electoral, used, use, using, election, how, section,
        seats, seat, what, which, was it, under, by, did they, reps, rep, representatives,
        representative, candidates, candidate, in, place, in use, in force, through, via, or,
        operate, operated, adopt, for`,
      unless: `
        when, adopted, introduced, change, changed, changes, now, currently, today, why, who,
        how many, highest, most, fewest, first preferences, first preference, stage, stages, quota,
        under stv how, quotas, than, compare, compared, first used, first time, turnout, figures,
        numbers, totals, which elections, which contests, elections used, explain, what is,
        what does, mean, share, percentage, got, get, received, than, result of, results of, result,
        results, outcome of, won, lost, topped, came, last election, first election, votes of those,
        vote of those, votes of the, votes of`,
      weight: 3,
    },
  ),
  whereDated({
    ...figureFrame(
      "system",
      "system",
      [
        `
      how was, how were, how is, how are, how did, how do, in what way, by what means,
      who could vote, who was eligible to vote, who were eligible, who was eligible,
      who is eligible, who was entitled to vote, who were entitled, who had a vote, who got a vote,
      who was allowed to vote, who can vote, who votes, who voted, who gets to vote, who elects,
      who elected, who chose, who chooses, who gets a vote, who decides, who decided, who picks,
      who picked`,
        `
          ${CHOOSING}, could, eligible, entitled, allowed, had, who votes, who elects, who chose,
          who decides, who decided, who chooses`,
      ],
      ["how were the votes counted in September 2018", "who could vote in the 2018 youth election"],
      {
        also: `
          ${AROUND}, ${VOTERS}, candidate, candidates, electoral, rep, reps, representative,
          representatives, seat, seats, winner, winners, for, to, the, place, places, to vote, place`,
        unless: `
          how did the mps vote, how did mps vote, how did labour mps vote, how did members vote,
          how did the members vote, how did councillors vote, how did the councillors vote,
          how did delegates vote, how did the delegates vote, when, many, much, close, often, long,
          far, big, now, currently, today, why, vacancies, vacancy, chair, treasurer is, get on, do,
          well, badly, not, most`,
        weight: 2,
      },
    ),
  }),
  {
    ...figureFrame(
      "system",
      "system",
      [
        `
          age limit, age limits, upper age, maximum age, minimum age, how old, what age,
          under what age, age cut off, cutoff age, age`,
        "vote, voting, voters, voter, elect, elected, electorate, take part, ballot, election, eligible",
      ],
      ["what was the age limit for voters in the 2022 youth election"],
      {
        also: `
          ${AROUND}, ${VOTERS}, limit, be, you, do, have to, could, can, had to, for, the, in,
          under, was, is, to, of, on, rep, reps, representative, were, did, they, people, there,
          rules, which`,
        unless: "candidate, candidates, stand, standing, women, who",
        weight: 4,
      },
    ),
    name: "result: the age of voters",
    outcome: ({ contest, contests }) => {
      const meant = contest ?? contests.findLast(saysAge);
      return meant && saysAge(meant)
        ? { query: { kind: "result", contest: meant.id, aspect: "system" } }
        : null;
    },
  },
  figureFrame(
    "system",
    "system",
    [
      `
      how many votes did each, how many votes did members, how many votes did people,
      how many votes did a member, how many votes did every, how many candidates could,
      how many votes could, how many names could, how many crosses`,
      "each, members, people, member, voter, vote for, cast, mark",
    ],
    ["how many votes did each member have in September 2018"],
    {
      also: `${AROUND}, ${VOTERS}, have, get, voter, had, could, cast, vote for, candidates, did, a`,
      unless: "candidate get, each candidate, needed",
    },
  ),
  about(
    "stage",
    [
      `
        stage, stages, round, rounds, counts, what point, which point, point in the count,
        point of the count, how far into the count, transfers, transfer, redistribution,
        redistributed`,
    ],
    ["at which stage were people elected in 2024"],
    {
      also: `
        ${AROUND}, elected, each, every, by, count, counting, people, how many, which, at, reached,
        winner, winners, winning, candidate, candidates, person, successful, get, got, were, in,
        over the line, take, took, last, it take, of, seat, seats, won, win, members, rep, reps,
        went, gone, go, did, whose, breakdown, filled, when, to fill, to complete, needed, there,
        final, first, point, place, places, last place`,
      unless: "votes did, per round, each round, vote in each, most, backed, women",
      narrow: isTransferable,
    },
  ),
  {
    ...about(
      "fewest-nominations",
      [
        "nominations, nominated, nomination, noms, clp nominations",
        "fewest, least, lowest, smallest, bottom, last",
      ],
      ["who had the fewest nominations in the 2010 CLP election"],
      {
        also: `
          ${AROUND}, candidate, candidates, clp, clps, who, which, had, has, got, get, received,
          with, number, list, of all, for, came, come, last, bottom, by, support, person, secured,
          attracted, gathered, picked up`,
        unless: "why, ever, never, when, change, changed, rules, rule, needed, required, to stand",
        narrow: hasNominations,
        weight: 4,
      },
    ),
    together: true,
    outcome: nominationsOf("fewest-nominations"),
  },
  whereDated({
    ...about(
      "nominations",
      [`nominations, nominated, nomination, nominate, nominating, clp nominations, nods`],
      ["CLP nominations in January 2018", "who had the most nominations in 2016"],
      {
        also: `
        ${AROUND}, how many, most, each, every, candidates, candidate, clp, clps, who, got, get,
        had, received, gather, gathered, secure, secured, picked up, won, topped, led, leading,
        which, whom, by, local parties, constituency parties, constituencies, constituency,
        branches, cllp, list, tally, tallies, league table, ranking, made, there, in play,
        did that carry over into the vote, did it carry over into the vote, and did that carry over,
        did that translate into votes, did it translate into votes, and where did it get them,
        and did it help, needed, need, required, necessary, threshold, minimum, to stand, stand,
        to get on, on the ballot paper, ballot paper, on the ballot, to be a candidate, to qualify,
        qualify, for, come, top, highest, stood, open, opened, close, closed, stage, round, process,
        supporting, best, ahead, front, front runner, biggest, largest, per candidate, everyone,
        everybody`,
        unless: `
            does a candidate need, do candidates need, do you need, did you need, you needed,
            did candidates need, did a candidate need, did somebody need, did it take,
            does one need, does somebody need, does someone need, must a candidate, must candidates,
            never, fewest, ever, least, when, deadline, change, changed, rules, rule, why, momentum,
            more than, than, not, win, elected`,
        narrow: hasNominations,
        weight: 2,
      },
    ),
    together: true,
    outcome: nominationsOf("nominations"),
  }),
  {
    name: "result: votes it took to be elected",
    cues: [CALLED["winning-post"]],
    also: `
      ${AROUND}, elected, get, win, winning, a seat, seat, seats, needed, need, required, require,
      have, did, you, candidates, candidate, someone, somebody, anyone, to, for, be, of, by,
      successful, lowest, last, minimum, it take, take, took, secure, place, on, in, what, many,
      score, reach`,
    unless: `
        highest, most, more, fewer, than, ever, nominations, nomination, stand, quota, of mps,
        on the ballot, onto the ballot, ballot paper, leadership ballot`,
    takes: { contest: "optional" },
    together: true,
    weight: 4,
    examples: ["how many votes were needed to get elected in 2016"],
    outcome: winningPost,
  },
];
