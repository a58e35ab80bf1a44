import type { Frame, Outcome } from "../../frame.ts";
import type { Slots } from "../../slots.ts";
import { lastContest } from "./outcome.ts";

const VACANT = `
  vacant, vacated, vacancy, vacancies, empty, become vacant, became vacant, fall vacant,
  fell vacant, up for grabs, available, come up,
  seat, seats, place, places, by election, by elections, byelection, an election, the election,
  a contest, a vote, a ballot, held, needed, necessary, called, happen, there one`;
const LEAVE =
  "go, went, leave, left, stand down, stood down, quit, resign, resigned, step down, give up";
const WHY = `
    why, how come, what for, what caused, what led to, what brought about, what triggered,
    the reason, what reason`;
const ALSO = `
    and, the, two, both, those, these, they, them, that, it, seats, seat, place, places, was, were,
    had, been, be, in, there, a, an, before, then, held, up, to, happen, did, become, come, about,
    for, clp, section, have, need, of, behind, the members, members, previously, them up, down,
    their`;
const UNLESS = `
    who won, who stood, how many, votes, candidates, after, who took, who got, who filled, replaced,
    lose, lost, elected, next, now`;

/** The seats that the by-election last spoken of filled, where it or its seats were just asked about. */
const seatsFilled =
  (asked: readonly string[]) =>
  (slots: Slots): Outcome => {
    const contest = lastContest(slots);
    const kind = slots.conversation?.query?.kind ?? "";
    return contest?.occasion === "by-election" && contest.declared && asked.includes(kind)
      ? {
          query: {
            kind: "vacancies",
            section: contest.section,
            filled: contest.declared.slice(0, 7),
          },
        }
      : null;
  };

const GOES_ON = { takes: {}, continues: true, weight: 5, examples: [] } as const;

/** Why seats came to be filled between elections, and whose they had been. */
export const vacatedFrames: readonly Frame[] = [
  {
    ...GOES_ON,
    name: "whose seats the by-election just asked about filled, and why they were vacant",
    cues: [
      `${WHY}, whose, who had, who held, who left, who had held, who had had, who sat in, who used to have`,
      VACANT,
    ],
    also: `${ALSO}, left`,
    unless: UNLESS,
    outcome: seatsFilled(["result", "candidacy", "backing", "elections", "vacancies"]),
  },
  {
    // After the winners of a by-election "they" are the winners.
    ...GOES_ON,
    name: "why those went whose seats were just said to have been filled",
    cues: [WHY, LEAVE],
    also: ALSO,
    unless: UNLESS,
    outcome: seatsFilled(["vacancies"]),
  },
  {
    ...GOES_ON,
    name: "whether a by-election filled the seat just said to be left",
    cues: [
      `
        was there, were there, did they hold, did they have, was it, was that, did that mean,
        did it mean, did that lead to, did it take`,
      "by election, by elections, byelection, byelections, a vote, a ballot, a contest, an election",
    ],
    also: "a, an, for, it, that, the, seat, place, to, fill, in, by, filled, then, any, need, needed",
    unless: "who, when, how many, why, won",
    weight: 6,
    outcome: ({ conversation }) => {
      const query = conversation?.query;
      return query?.kind === "vacancies" && query.person ? { query } : null;
    },
  },
];
