import { HOME_SECTION } from "../../home.ts";
import type { QueryOf } from "../../query.ts";
import type { Cues, Frame, Outcome } from "../frame.ts";
import type { Slots } from "../slots.ts";
import { spanOf } from "../times/span.ts";

type System = NonNullable<QueryOf<"elections">["system"]>;

const CONTESTS: Cues = `
  elections, contests, ballots, races, polls, byelections, by elections, votes, election years,
  every election, each election, all election, every contest, any election, any contest,
  any elections, an election, another election, a ballot, a contest, a by election, a byelection,
  every race, results`;

const LISTING: Cues = `
  list, lists, listing, all, every, each, which, what, how many, number of, count, name, any, cover,
  covers, covered, include, includes, included, contain, contains, hold, hold data on, on file,
  in the record, on record, records, record, were there, was there, are there, have there been,
  has there been, there been, took place, taken place, take place, happened, held, hold, been held,
  run, overview, catalogue, index, timetable, complete, full list, rundown, run down, go back,
  know about, know of, you know, you got, got, database, do you have, have you got, been, recorded,
  documented, data, available, history of`;

const ALSO: Cues = `
  concern, concerned, concerning, relate, relate to, involve, involved, are about, belong to,
  are on, they, them, their,   list, all, which, every, how many, were there, held, section,
  sections, record, seat, different, separate, various, do, have, know, about, that, you, of, for,
  what, how, full, complete, whole, past, previous, so far, to date, in total, total, altogether,
  in all, year, years, there, own, archive, desk, bot, far, back, kinds, kind, internal, party,
  other, declared, announced, dates, date, when, along with, fought, happen, happened, were,
  took place, place, take place, taken place, been, reps, rep, representatives, representative,
  elections, contests, ballots, election, contest, ballot, posts, positions, covered, cover,
  going back, go back, see, results, result, your, our, in order, chronological, chronologically,
  order, chronological order, oldest, newest, date order, by year`;

/** What is about one contest, or asks for something of each that is no list. */
const NO_LIST: Cues = `
  not, and how many, won, win, lost, lose, votes, vote, turnout, margin, closest, most, highest,
  biggest, stood, stand, candidates, why, next, upcoming, forthcoming, coming up, future, planned,
  scheduled, cancelled, postponed, disputed, women, differ, change, changed, better, than, elected,
  each candidate, nominations, seats, won the, how much, system, systems, rules, claims, source,
  sources, how often, figures, tally`;

const BY_ELECTIONS: Cues =
  "by elections, byelections, by election, byelection, bye elections, bye election";

const YEARS: Cues = `
  what years, which years, what year, in what years, in which years, when have there been,
  when were there, when were, when did, when have, when was there, dates of, the dates of,
  how often, how frequently, how regularly, how many times, when are`;

const listed = (slots: Slots, system?: System): Outcome => {
  const { section, times } = slots;
  if (times.some(({ order }) => order)) return null;
  return {
    query: {
      kind: "elections",
      ...(section && { section }),
      ...(system && { system }),
      ...spanOf(times),
    },
  };
};

const USED: Cues = `
  used, use, using, under, by, held, run, conducted, with, were, fought, decided, elected, chosen,
  involved, involving, had, have, has, counted, where, that, in which, which, what, who, how many,
  when, were there, far, been, so, was, there, years, year, on, a, an, the, system, voting, vote,
  voted, places, seats, only, one, candidate, stood, nobody, else, no, ballot, needed, took place,
  without, anyone, anybody, returned, ever, record, people, reps, representatives, member, members,
  elections, contests, ballots, races, list, all, name, nominations, nomination, opponent,
  opponents, opposition, to, got, in, did, seat, place, get, election, contest, then, not, have to,
  face, faced, facing, walked, win, won, contest at all, section, cover, covered, held by, elect,
  posts, need, most, recent`;

const SYSTEMS: readonly { system: System; cues: Cues; example: string; alone?: boolean }[] = [
  {
    system: "single-transferable-vote",
    cues: "stv, single transferable vote, transferable vote, transferable votes",
    example: "which NEC elections used STV",
  },
  {
    system: "block-vote",
    cues: "block vote, block voting, bloc vote, first past the post, fptp, multi member first past the post",
    example: "which elections used the block vote",
  },
  {
    system: "electoral-college",
    cues: "electoral college, electoral colleges",
    example: "which contests used an electoral college",
  },
  {
    system: "delegate-vote",
    cues: `
      vote of delegates, votes of delegates, delegate vote, delegate votes, delegates,
      conference vote, conference votes, at conference, by conference, conference delegates,
      voted for by delegates`,
    example: "which contests were decided by delegates",
  },
  {
    system: "vote-of-mps",
    cues: "vote of mps, votes of mps, by mps, mps vote, mps voted, mps only",
    example: "which contests were decided by mps",
  },
  {
    system: "vote-of-members",
    cues: `
      vote of members, votes of members, by members, all member ballot, all member ballots, omov,
      one member one vote, members ballot`,
    example: "which contests were decided by one member one vote",
  },
  {
    system: "unopposed",
    cues: `
      unopposed, uncontested, no contest, no ballot, without a ballot, without a contest,
      without a vote, walkover, walkovers, walk over, nobody else stood, only one candidate,
      one candidate, a single candidate, no opponent, no opponents, no opposition,
      without opposition, without an opponent, without opponents, without a rival,
      without competition, without being opposed, without facing a vote, without facing a ballot,
      without facing anybody, without facing anyone, without a fight, without having to fight,
      sole candidate, just one candidate, not contested, no vote needed, not need a ballot,
      no ballot needed`,
    example: "which contests were unopposed",
    alone: true,
  },
];

const MANY: Cues = `
  which people, people who, those who, which members, names of, which winners, elections, contests,
  ballots, races, polls, which election, what election, any election, any contest, which contest,
  which posts, which seats, which sections, which years, how many times, when, who, anyone, anybody,
  elections ever, how often, how many people, which reps, posts, seats`;

/** Contests as a list. */
export const electionFrames: readonly Frame[] = [
  {
    name: "a list of contests",
    cues: ["elections, contests, ballots, races, polls, byelections, by elections"],
    also: ALSO,
    unless: NO_LIST,
    takes: { contest: "optional" },
    together: true,
    weight: 1,
    examples: ["list all elections", "CLP elections since 2016"],
    outcome: (slots) => {
      const { contests, section, times } = slots;
      if (times.some(({ month, months }) => month || months)) return null;
      const [only, ...more] = contests;
      // "Results of the 2022 elections, constituency section": the one that it can be.
      const one = section && times.length > 0 && more.length === 0 ? only : undefined;
      return one?.status === "declared"
        ? { query: { kind: "result", contest: one.id, aspect: "table" } }
        : listed(slots);
    },
  },
  {
    name: "a list of contests that is asked for",
    cues: [CONTESTS, LISTING],
    also: ALSO,
    unless: NO_LIST,
    takes: { contest: "optional" },
    together: true,
    weight: 3,
    examples: [
      "which youth elections does the record cover",
      "how many elections were there in 2018",
    ],
    outcome: (slots) => listed(slots),
  },
  {
    name: "every contest of a section",
    cues: ["every, all, each, any other", "election, contest, ballot, race, poll"],
    also: `${ALSO}, ${LISTING}`,
    unless: `${NO_LIST}, were they all`,
    takes: { contest: "optional" },
    together: true,
    examples: ["name every youth election in the record"],
    outcome: (slots) => listed(slots),
  },
  {
    name: "the results of a year that has none yet",
    cues: ["result, results, outcome, outcomes", "elections, contests, ballots, races, polls"],
    also: `${ALSO}, ${LISTING}, nec, the, are, out, yet, in`,
    unless: NO_LIST,
    takes: { contest: "optional" },
    together: true,
    weight: 6,
    examples: ["results of the 2026 elections"],
    // The contest that most people mean by the NEC's elections says for all of them that nothing is known.
    outcome: ({ contests, times }) => {
      const home = contests.find(({ section }) => section === HOME_SECTION);
      return home && times.length > 0 && contests.every(({ status }) => status !== "declared")
        ? { query: { kind: "result", contest: home.id, aspect: "table" } }
        : null;
    },
  },
  {
    name: "the years of contests",
    cues: [
      YEARS,
      `
        ${CONTESTS}, elected, vote, section, contested, held, election, contest, rep, reps,
        representative, elect, up for election`,
    ],
    also: `
      ${ALSO}, ${LISTING}, vote, voted, elected, elect, contested, choose, chosen, nec, members,
      its, their, up for election, up`,
    unless: `
        result, won, win, lost, first, declared, announced, open, opened, close, closed,
        nominations, seats, who, change, changed, introduced, adopted, stv, next, now, candidates,
        stand, stood, turnout, highest, lowest`,
    takes: { contest: "optional" },
    together: true,
    weight: 2,
    examples: [
      "when have there been local government elections",
      "what years were CLP elections held",
    ],
    outcome: (slots) =>
      slots.contest && slots.times.length > 0
        ? null
        : slots.contests.length > 1 || slots.section || slots.times.some(({ years }) => years)
          ? listed(slots)
          : null,
  },
  {
    name: "by-elections as a list",
    cues: [BY_ELECTIONS, `${LISTING}, ${CONTESTS}, ever`],
    also: `
      ${ALSO}, ${LISTING}, ${BY_ELECTIONS}, ever, most recent, recent, latest, last, first,
      earliest, when, fill, filled, seats, vacant, vacancies, vacancy, casual, special, s`,
    unless: `
        it, that, result, results, outcome, not, win, won, got in, get in, got on, get on,
        got elected, lose, lost, vote, votes, turnout, margin, closest, highest, stood, stand,
        standing, candidates, candidate, why, next, elected, seats were, work, works, mean, means,
        what is, are nec by elections, rules, instead, nominations, backed, quota`,
    takes: { contest: "optional" },
    together: true,
    weight: 6,
    examples: ["which by-elections does the record have", "were there any by-elections in 2020"],
    outcome: ({ section, times, conversation }) => {
      if (times.some(({ order }) => order && order !== "last" && order !== "first")) return null;
      // Of a seat that was just said to be left it is asked how that one was filled.
      const query = section || times.length > 0 ? null : conversation?.query;
      if (query?.kind === "vacancies" && query.person) return null;
      return {
        query: {
          kind: "elections",
          ...(section && { section }),
          occasion: "by-election",
          ...spanOf(times),
        },
      };
    },
  },
  {
    // Nothing is foretold: what the record has of this year and later, with or without a result.
    name: "the next contests",
    cues: [
      "next, upcoming, forthcoming, coming up, scheduled, due, future, on the horizon",
      "election, elections, contest, contests, ballot, ballots, vote, race, races",
    ],
    also: `
      ${ALSO}, ${LISTING}, when, is, are, will, be, being, there, held, take place, happen,
      happening, any, what, which, date, dates, day, of, for, to, soon, does, do, start, planned,
      nec, after this, now, expected, seat, seats, section, rep, representative, up`,
    unless: `
        was, were, did, who, won, win, stand, stood, candidates, why, votes, turnout, last,
        previous, system, systems, rules, nominations, chair, leader, general election, deputy,
        that one, after that`,
    takes: { contest: "optional" },
    together: true,
    weight: 4,
    examples: ["when is the next NEC election", "are there any CLP elections coming up"],
    outcome: ({ section, times, now }) =>
      times.some(({ order }) => order !== "next" && order !== "now")
        ? null
        : { query: { kind: "elections", ...(section && { section }), from: now.slice(0, 4) } },
  },
  ...SYSTEMS.map(
    ({ system, cues, example, alone }): Frame => ({
      name: `contests by how votes become seats: ${system}`,
      cues: alone
        ? [cues, MANY]
        : [
            cues,
            MANY,
            `
              which, what, how many, list, all, when, name, any, used, use, using, under, by, were,
              have, elections, contests`,
          ],
      also: `${USED}, ${ALSO}, ${LISTING}, ${CONTESTS}`,
      unless: `
          not, why, adopted, adopt, introduced, introduce, change, changed, switch, switched,
          switching, move, moved, bring, brought in, now, currently, turnout, next, margin, quota,
          women, explain, how does, what is, mean, stage, stages, first, last, before, start,
          started, closest, highest, lowest, biggest`,
      takes: { contest: "optional" },
      together: true,
      weight: 5,
      examples: [example],
      outcome: (slots) =>
        slots.contest && slots.contestSaid && slots.times.length > 0 ? null : listed(slots, system),
    }),
  ),
];
