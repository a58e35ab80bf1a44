import type { Frame } from "../../frame.ts";
import { STOOD } from "../cues.ts";
import { about, NAMED } from "./make.ts";
import { ANY_OUTCOME, MORE_THAN_ONE, PLACED, WHO, WRAPPED } from "./words.ts";

/** How somebody did, with no figure asked for. */
export const showingFrames: readonly Frame[] = [
  about(
    "all",
    "how somebody did",
    [
      `
      how did, how well, how badly, how was, how has, how does, how, fare, fared, faring,
      performance, perform, performed,
      result, results, figures, outcome, showing, get on, got on, go, details, score, numbers,
      stats, statistics, data,
      verdict`,
      `
      do, did, done, doing, gone, fare, fared, faring, performance, perform, performed, result,
      results, figures, outcome, showing, get on,
      got on, go, details, score, numbers, stats, statistics, data`,
    ],
    ["how did Johanna Baxter do in the January 2018 election?"],
    {
      also: `
      what, well, badly, for, to, up, turn out, pan out, work out, end up, go for, went for, went,
      come out, came out,
      show me, get on, got on, poor, poorly, ${WRAPPED}, ${PLACED}, ${STOOD}, vote, votes, poll,
      all the`,
      unless: `
      ${WHO}, compare, compared, in the end, total, why, nominations, how many, how much, how often,
      how far, how close,
      how near, how long, ever, ${MORE_THAN_ONE}, each, vote in, vote on, vote at`,
    },
  ),
  {
    ...about("all", "a person and a contest, no more", [], ["Izzard September 2018"], {
      also: "for, figures, section, candidate, candidacy, in the, bid, campaign",
      takes: NAMED,
      weight: -1,
    }),
  },
  {
    ...about(
      "all",
      "whether somebody stood",
      [
        `
          ${STOOD}, candidate, candidates, candidacy, on the ballot, on the ballot paper,
          in the running, put up, put herself forward, put himself forward, go for, went for,
          in the race, throw, threw, nominee, bid, contender, candidature, take part, took part,
          on the paper, in contention, in the frame, seek, sought, seeking, try, tried, go up,
          went up, up for`,
      ],
      ["did Jon Lansman stand in January 2018", "was Laura Pidcock on the ballot in 2022"],
    ),
    also: `
      for, section, a seat, seat, ${WRAPPED}, ${PLACED}, not, or, did, do, among, candidate,
      candidates, of the, hat, ring,
      again, never, unopposed, election, elected, incumbent, sitting, as, to be, independent`,
    unless: `
      how many, how often, what, ${WHO}, why, times, ever, how long, when did, when was`,
    takes: NAMED,
  },
  about(
    "all",
    "whether somebody was on the ballot",
    [
      "on, in, among, part of",
      `
        ballot, ballot paper, paper, running, list, contention, frame, race, field, line up, lineup,
        mix, candidates`,
    ],
    ["was Sam Tarry on the 2016 ballot"],
    {
      also: `
        not, never, section, name, all, even, did, appear, appeared, feature, featured, figure,
        figured, go, include, included`,
      unless: `${WHO}, how, why, what, nominations, votes, ever`,
      takes: NAMED,
    },
  ),
  about(
    "elected",
    "unopposed, or as a sitting member",
    [
      `
        unopposed, uncontested, without a contest, not have to fight, not need to fight,
        have to fight, not have to face, not have to stand, not face a vote, not face a contest,
        not face a ballot, not face an opponent, face a vote, face a contest, face a ballot,
        a free run, waved through, incumbent, sitting member, sitting, walkover`,
    ],
    ["was Ellen Morrison elected unopposed in 2024"],
    {
      also: `
        ${ANY_OUTCOME}, ${STOOD}, an, as, the, not, have to, a vote, a contest, a ballot,
        an opponent, anyone, anybody, explain, through`,
      unless: `${WHO}, why, when was, when did, when were, when is, how many`,
    },
  ),
];
