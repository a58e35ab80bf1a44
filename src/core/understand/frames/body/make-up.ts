import { OFFICERS } from "../../contests.ts";
import type { Frame } from "../../frame.ts";
import type { Slots } from "../../slots.ts";
import { CHANGED } from "./rules-of-seats.ts";
import { dayIn, onDay } from "./when.ts";

/** The section said, where it is one with a seat on the NEC: by its own body, or as the leader and the deputy leader. */
export function seatOf({ record, section }: Slots): string | null {
  const known = section === null ? undefined : record.sections.get(section);
  if (!known || known.id === OFFICERS) return null;
  const home = record.sections.get("clp")?.body;
  return known.body === home || ["leader", "deputy-leader"].includes(known.id) ? known.id : null;
}

const SEATS = `
  seat, seats, place, places, slot, slots, spot, spots, position, positions, chairs, rep, reps,
  representative,
  representatives, member, members, people, delegates, voices, represent, represents, speak for,
  speaks for`;

/** What stands around the seats of a section and does not change which are meant. */
const OF_SEATS = `
  ${SEATS}, has, have, having, had, got, get, gets, getting, given, give, gives, go, goes, hold,
  holds, held, holding, reserved,
  allocated, allotted, allocation, set aside, kept, their, its, own, own seat, own seats, section,
  sections, total, in total,
  altogether, number, number of, share, share of, each, send, sends, elect, elects, nec, back then,
  then, still, do, does,
  entitled, guaranteed, dedicated, designated, sit, sits, out of how many, there, round, around,
  table, the table, actually, separate, at the table, one, two, three, four, six, seven, nine, ten,
  twelve, thirteen, 12, 13, 9, 6, 3, 2, committee, executive, they, of the nec, reps, out of, right,
  to themselves, each of the, specific, special, permanent`;

const chosen = (name: string, cues: Frame["cues"], examples: readonly string[]): Frame => ({
  name,
  cues,
  also: `
    ${OF_SEATS}, how, who, by whom, process, method, actually, they, them, committee, for, the way,
    arrangement, arrangements, into, onto, on to, up, themselves, body, job, post, role`,
  unless: `
      who was elected, who were elected, who got elected, who was chosen, who were chosen,
      who was picked, who were picked, voting system, how long, how many, how often, stv, turnout,
      who else`,
  takes: { contest: "section" },
  examples,
  outcome: onDay((on, slots) => {
    const section = seatOf(slots);
    return section ? { kind: "body", aspect: "make-up", section, ...on } : null;
  }),
});

/** Questions about how the NEC is made up: its sections, its size, the seats of one section. */
export const makeUpFrames: readonly Frame[] = [
  {
    name: "how the NEC is made up",
    cues: [
      `
      made up, make up, makeup, composition, composed, comprised, comprise, comprises, structure,
      structured, constituted,
      consist, consists, consisted, sections, section, groups, interests, breakdown, break down,
      broken down, breaks down, break down, splits, split, divides, divide, shared, spread,
      split up, divided up, divided, divvied up, carved up, shared out, allocated, allocation,
      distributed, distribution,
      apportioned, which bodies, which parts, who gets seats, who gets a seat, who gets places,
      who has seats, who has a seat,
      who is entitled to a seat, who is represented, represented on, different kinds of members,
      types of member, kinds of member`,
    ],
    also: `
      how, what, of, which, many, how many, each, seats, seat, places, place, members, groups,
      sections, different, various,
      all, on, represented, get, gets, have, has, got, between, up, who, kinds, kind, types, type,
      current, present, full,
      then, number, numbers, people, represent, breakdown, by section, section, explain, describe,
      look like, looks like, committee,
      reserved, for whom, whom, it, committee, executive, they`,
    unless: "who got in, who was elected, who won, how does voting",
    takes: { time: true },
    weight: 3,
    examples: ["how is the NEC made up?", "which sections are there on the NEC"],
    outcome: onDay((on) => ({ kind: "body", aspect: "make-up", ...on })),
  },
  {
    name: "how many sit on the NEC",
    cues: [
      `
      how many members, how many people, how many sit, how many sat, how many are on,
      how many were on, how big, size, how large,
      
      number of members, membership number, membership numbers, membership figure, membership total,
      number of seats on, total number, total membership, total size, headcount, head count,
      how numerous,
      how many of them are there, how many on, how many nec members, members are there,
      members were there, how many individuals`,
    ],
    also: `
      sit, sat, sits, does, members, people, seats, places, after, following, were added, extra,
      additional, change, reform, reforms, enlargement, expansion, total, in total, altogether,
      all told, all in all, overall, on, strong,
      full, committee, member, serve, serving, membership, up to, make up, currently sit, there,
      entire, whole, back then, then, did`,
    unless: `
        women, men, voted, ballot paper, in the record, in your record, in the data, in your data,
        in the database`,
    takes: { time: true },
    weight: 5,
    examples: ["how many members does the NEC have", "how big is the NEC"],
    outcome: onDay((on) => ({ kind: "body", aspect: "size", ...on })),
  },
  {
    name: "how many seats the NEC has",
    cues: ["how many seats, how many places, number of seats, number of places"],
    also: `
      are, were, there, does, did, has, have, had, in total, altogether, in all, all told, on,
      committee, total, currently, back then, then, full`,
    unless: "up, elected, won, candidates, contested, filled, vacant, vacancy",
    takes: { time: true },
    weight: -1,
    examples: ["how many seats are there on the NEC"],
    outcome: (slots) => {
      // In a thread about a contest its seats are meant.
      if (slots.conversation?.contests.length) return null;
      return onDay((on) => ({ kind: "body", aspect: "size", ...on }))(slots);
    },
  },
  {
    name: "how many women sit on the NEC",
    cues: [
      `
      how many women, number of women, how many of the members are women,
      how many members are women, how many were women,
      how many are women, proportion of women, share of women, percentage of women, women and men,
      gender split, women members, female members,
      how many female`,
    ],
    also: `
      sit, sat, are, there, on, members, member, were, how many, people, currently, women, what,
      female, committee, executive, ruling body, serve, served, sitting, representation, then`,
    unless: "must, minimum, at least, rule, rules, stood, elected, candidates, won",
    takes: { time: true },
    weight: 1,
    examples: ["how many women are there on the NEC"],
    outcome: onDay((on) => ({ kind: "body", aspect: "women", ...on })),
  },
  {
    name: "how many seats a section has",
    cues: [
      `
        how many, number of, number, seats for, places for, seats reserved for, what number,
        how much representation, what seats, which seats, what places, what representation`,
      `${SEATS}, have, has, get, gets, got, elect, elects`,
    ],
    also: `
      ${OF_SEATS}, after, since, following, from, reform, reforms, rule change, change, changes,
      conference, the conference, conference changes, rule changes, package, there been, been, now`,
    unless: `
      candidates, women, stood, votes, voted, elected, won, lost, how many times, when, why, who,
      nominations, up for`,
    takes: { contest: "section" },
    weight: 1,
    examples: ["how many seats do the trade unions have", "how many CLP reps are there"],
    outcome: (slots) => {
      const section = seatOf(slots);
      const day = dayIn(slots.times);
      return section
        ? { query: { kind: "body", aspect: "make-up", section, ...(day && { on: day }) } }
        : null;
    },
  },
  {
    name: "how many seats a section has: from so many to what",
    cues: ["seat, seats, place, places, reps", "to what, to how many", CHANGED],
    also: `${OF_SEATS}, from, number, number of, in, to, size, what, how many`,
    unless: "when, why, who, votes, elected, candidates",
    takes: { contest: "section", number: true },
    weight: 2,
    examples: ["trade union seats went from 12 to what in 2017?"],
    outcome: onDay((on, slots) => {
      const section = seatOf(slots);
      return section ? { kind: "body", aspect: "make-up", section, ...on } : null;
    }),
  },
  {
    name: "whether a section has a seat",
    cues: [
      "do, does, did, is, are, has, have, was, were, any",
      `
      ${SEATS}, represented, representation, anyone, anybody, someone, somebody, a voice, voice,
      a say, sit, sits, sat, on it,
      ex officio, automatically, automatic, by right, as of right, on the nec, part of`,
    ],
    also: `
      ${OF_SEATS}, any, anyone, anybody, someone, somebody, own, automatically, automatic, by right,
      as of right, right, ex officio,
      by virtue of office, vote, voting, a say, part, members of, part of, represented,
      representation, also, too, of their own, of its own, not`,
    unless: `
      was there an election, was there a vote, was there a contest, was there a ballot, election,
      elections, contest, contested,
      who, when, why, how, what, which, whose, how many, won, lost, elected, stood, until, first,
      last, chair, officers, candidate,
      candidates, women, vote for, voted`,
    takes: { contest: "section" },
    examples: ["does the leader get a seat", "do councillors have a seat on the NEC"],
    outcome: onDay((on, slots) => {
      const section = seatOf(slots);
      return section ? { kind: "body", aspect: "make-up", section, ...on } : null;
    }),
  },
  chosen(
    "how a section's seats are filled",
    [
      `
        how is, how are, how was, how were, how do, how does, how did, how, what is the process,
        process, method, way, procedure, arrangements, what is the procedure, mechanism, mechanics`,
      `
      chosen, choose, chooses, choosing, picked, pick, picks, picking, selected, selects, select,
      selecting, appointed, appoint, appoints, appointing, elected, elect, electing, filled,
      filling, nominated, nominating, get elected, decided,
      get on, get onto, get their, get its, get picked, get chosen, named, come about, put on`,
    ],
    ["how is the disabled members' rep chosen", "how are the PLP reps elected"],
  ),
  chosen(
    "whether a section's seats are filled by votes",
    [
      `
        or appointed, or elected, or chosen, or picked, or named, or nominated, or selected,
        or just appointed, or hand picked, or by appointment, or by election`,
      "elected, appointed, chosen, picked, named, nominated, selected, election, appointment, vote",
    ],
    ["is the Welsh rep elected or appointed"],
  ),
  chosen(
    "whether a section's seats are elected now",
    ["is, are", "elected, appointed, chosen, named, picked, selected, nominated"],
    ["is the Scottish rep elected"],
  ),
  chosen(
    "who fills a section's seats",
    [
      `
      who elects, who chooses, who picks, who appoints, who selects, who decides, who fills,
      who names, who nominates, who puts, who gets to choose,
      who gets to pick, who gets to elect, who gets to decide, whose choice, who appointed,
      who chose, elected by whom,
      chosen by whom, appointed by whom, who gets to appoint, elected by, chosen by, appointed by`,
    ],
    ["who elects the local government reps"],
  ),
];
