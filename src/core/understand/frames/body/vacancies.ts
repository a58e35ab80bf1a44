import { fits } from "../../contests.ts";
import type { Frame } from "../../frame.ts";
import { REPLACED } from "../cues.ts";
import { CAME_IN } from "./came-in.ts";
import { goneFrames } from "./gone.ts";
import { AROUND, PLACE, vacancy } from "./vacancy.ts";
import { vacantSeatFrames } from "./vacant-seats.ts";

const LEFT = `
  walking away, walked off, walked out of the nec, triggered, prompted, relinquish, relinquished,
  relinquishing, departing, going, exited,
  stood down, stand down, standing down, stands down, resigned, resign, resigning, resigns, left,
  leave, leaving, leaves, step down, stepped down, stepping down, quit, quits, quitting,
  resignation, departure,
  departed, depart, come off, came off, go, gone, give up, gave up, lost the seat, vacate, vacated,
  pack it in, packed it in, cease, ceased, lose the seat, stop being, stopped being, exit, drop out,
  dropped out, walk away, walked away, bow out, bowed out`;

const LEFT_OR_WENT = `
  ${LEFT}, went, lost, moved on, became an mp, becoming an mp, elected as an mp, was elected an mp,
  was removed, removed, was put off`;

const GOT_ON = `
  get back on, got back on, get back onto, got back onto, come back, came back, return, returned,
  rejoin, rejoined, join, joined, joining, get on, got on, get onto, got onto, get a seat,
  got a seat, get the seat, got the seat, take a seat, took a seat,
  take up a seat, end up on, ended up on, end up, come onto, came onto, come on, came on, come in,
  came in, step up, stepped up, step in, stepped in, appointed, brought in, drafted in, called up,
  promoted, elevated, inherit, inherited, get in, got in, brought back,
  get back in, got back in, co opted, back on, on it again, on again, on the nec again,
  get elevated, make it onto, made it onto, put on`;

/** That somebody who sat had been elected by nobody, or had just lost. */
const UNELECTED = `
  not elected, not been elected, not get elected, not got elected, not win, not won, not voted in,
  not get in, never elected, never been elected, never won, unelected, without being elected,
  without getting elected, without an election, without election, without winning, without a vote,
  without a single vote, without standing, without a ballot, not stood, not stand, lost, losing,
  defeated, beaten, missed out, not being elected, not winning, nobody elected, nobody voted,
  no one voted, no one elected`;

/** Questions about seats that fell vacant between elections, and who filled them. */
export const vacancyFrames: readonly Frame[] = [
  ...vacancy(
    "left",
    "who took somebody's place",
    {
      who: true,
      cues: [
        `
          ${CAME_IN}, replacement, successor, replacement for, successor to, take the place of,
          took the place of, take the seat of, took the seat of, taking the place of,
          filled the seat of, fill the seat of, filled the place of, in place of, instead of,
          in the place of, fill, filled, filling, plug, plugged, got, inherited, was given,
          happened to, became of, inherit, occupied, occupy, went to, go to`,
      ],
      direction: { verbs: CAME_IN, of: "person", is: "object" },
      unless: "whose, whose place, whose seat, how did, in whose, before",
      weight: 2,
    },
    ["who replaced Laura Pidcock", "who came in for Keith Vaz"],
    { ofSection: "who replaced James Asser in the socialist societies seat" },
  ),
  ...vacancy(
    "left",
    "who took somebody's place, who never left one",
    {
      who: true,
      cues: [`${REPLACED}, replacement, successor, replacement for`],
      direction: { verbs: REPLACED, of: "person", is: "object" },
      weight: -1,
      unless: "whose, how did",
    },
    ["who replaced Huda Elmi"],
  ),
  ...vacancy(
    "left",
    "who took the seat that somebody left",
    {
      who: true,
      cues: [
        `
          take, took, takes, taken, fill, filled, fills, got, get, gets, inherit, inherited,
          occupied, given, happened, happens, what became, went to, has, have, had, holds, held,
          sits in, sat in`,
        PLACE,
        "who, what, whom, anyone, anybody, someone, somebody",
      ],
      unless: `
          get elected, got elected, what position, in what place, whose, in whose, how did,
          how many, first, section, what seats, which seats, what seat has, which seat has,
          with dates`,
      weight: 2,
    },
    ["who filled Oona King's seat"],
    { ofSection: "who filled Oona King's CLP seat" },
  ),
  {
    name: "who took the seats that two left together",
    cues: [
      `
        ${CAME_IN}, take, took, takes, taken, fill, filled, fills, got, get, gets, inherit,
        inherited, occupied, given, replacements, successors, happened`,
      "who, what, whom, how, why",
    ],
    also: AROUND,
    unless: "chair, vice chair, leader, votes",
    takes: { people: [2, 3], time: true },
    weight: 4,
    examples: ["who took the seats of Claudia Webbe and Navendu Mishra"],
    outcome: ({ people, record, times }) => {
      const [first] = people;
      const together = record.vacancies.find(
        ({ left, date }) =>
          people.every(({ id }) => left.includes(id)) && times.every((time) => fits(date, time)),
      );
      if (!first || !together) return null;
      const year = times.length > 0 ? together.date.replace(/^\D+/, "") : undefined;
      return {
        query: { kind: "vacancies", person: first.id, part: "successor", ...(year && { year }) },
      };
    },
  },
  ...vacancy(
    "came",
    "whose place somebody took",
    {
      who: true,
      cues: [CAME_IN],
      direction: { verbs: CAME_IN, of: "person", is: "subject" },
    },
    ["who did Ann Henderson replace"],
    { ofSection: "who did Ann Henderson replace in the CLP section" },
  ),
  ...vacancy(
    "came",
    "whose place somebody took, who never came so",
    {
      who: true,
      cues: [REPLACED],
      direction: { verbs: REPLACED, of: "person", is: "subject" },
      weight: -1,
    },
    ["who did Huda Elmi replace"],
  ),
  ...vacancy(
    "came",
    "whose seat somebody took",
    {
      who: true,
      cues: [
        "whose, in whose, which seat, which vacancy, what vacancy, whose shoes, which vacant seat, whom, who",
      ],
      weight: -1,
      unless: "before, after",
    },
    ["whose place did Darren Williams take in July 2016"],
    { ofSection: "in whose CLP seat was Ann Henderson" },
  ),
  ...vacancy(
    "came",
    "whose seat somebody took, said the other way",
    {
      who: true,
      cues: [
        `
          whose seat, whose place, whose vacancy, whose spot, whose slot, whose shoes,
          whose position, in whose place, which seat, which vacancy`,
        `
          take, took, taken, takes, fill, filled, fills, get, got, inherit, inherited, step,
          stepped, taking, filling, given, join, joined, came, come, into, go, went, by`,
      ],
      weight: 3,
    },
    ["in whose place did Angela Eagle come"],
  ),
  ...vacancy(
    "came",
    "how somebody came on between elections",
    {
      cues: ["how, why, when, by what route, on what basis, how come, under what rule", GOT_ON],
      weight: 2,
    },
    ["how did Peter Willsman get back on in 2015"],
    { ofSection: "how did Peter Willsman get back on in the CLP section", dated: true },
  ),
  ...vacancy(
    "came",
    "whether somebody came back",
    {
      cues: [
        `
          come back, came back, get back, got back, get back on, got back on, come back on,
          came back on, back on, return, returned, rejoin, rejoined, brought back, get back in,
          got back in`,
      ],
      also: `
        but, not, do, does, later, eventually, ever, again, though, in the end, at some point,
        ended up, that year`,
      unless:
        "how many, votes, place, who, whose, whom, elected, stand, stood, when did, party, whip",
      weight: 3,
    },
    ["did Darren Williams get back on"],
    { ofSection: "did Peter Willsman get back on in the CLP section", dated: true },
  ),
  ...vacancy(
    "came",
    "how somebody sat who had not been elected",
    {
      cues: [
        `
          how, why, how come, on what basis, by what right, by what route, in what way, explain,
          what let, what put`,
        `
          sat, sit, sits, sitting, serve, served, serving, on the nec, a member, member, nec member,
          on the committee, seat, place, ${GOT_ON}`,
        UNELECTED,
      ],
      also: `
        if, when, though, although, even though, even, despite, in spite of, after, without, having,
        had, has, have, been, being, be, not, never, elected, election, win, won, winning, standing,
        stood, ballot, vote, votes, voted, anyone,
        actually, that year, lost, losing, a member, explain, what, let, put, right, basis, route,
        way, manage, managed, managed to, able, able to, then, serve, served, sit, sits`,
      unless: "suspended, expelled, leader",
      weight: 6,
    },
    ["how come Darren Williams sat on the NEC without being elected"],
    { ofSection: "how come Ann Henderson had a CLP seat without being elected" },
  ),
  ...vacancy(
    "left",
    "how the seat that somebody left was filled",
    {
      cues: ["how, by what route, by whom", "filled, fill, get filled, got filled", PLACE],
      also: `
        get, got, filled, fill, being, been, have, has, parliament, into, went into, mp, an mp,
        in the end, eventually`,
      unless: "whose",
      weight: 3,
    },
    ["how did Oona King's seat get filled"],
    { ofSection: "how was Oona King's CLP seat filled" },
  ),
  ...vacancy(
    "left",
    "to whom somebody lost a place",
    {
      cues: ["lost, lose, loses, losing", PLACE, "to whom, who to, whom, why, how, when, to"],
      unless: "votes, candidate, election, ballot, how many, by how much",
    },
    ["Rebecca Long-Bailey lost her place to whom"],
    { ofSection: "why did Rebecca Long-Bailey lose her front bench seat" },
  ),
  ...vacancy(
    "left",
    "who came when somebody went",
    {
      cues: ["who, whom", GOT_ON, "when, once, after, as, upon, following", LEFT_OR_WENT],
      unless: "whose, before, votes, labour party, party, momentum, how, why",
      weight: 5,
    },
    ["who came onto the NEC when Keith Vaz went"],
    { ofSection: "who came onto the NEC when Keith Vaz left the BAME seat" },
  ),
  ...vacancy(
    "left",
    "who left a place",
    {
      cues: [LEFT],
      unless:
        "votes, labour party, party, momentum, behind in, how long, join, joined, reason did, reasons did",
      weight: 1,
    },
    ["when did Laura Pidcock resign", "why did Oona King leave the NEC"],
    { ofSection: "why did Keith Vaz leave the BAME seat" },
  ),
  ...goneFrames,
  ...vacancy(
    "left",
    "who left a place, who did not",
    {
      cues: [
        "stood down, stand down, resigned, resign, left, leave, step down, stepped down, quit, resignation",
      ],
      unless: "votes, labour party, party, momentum, how long",
      weight: -1,
    },
    ["when did Huda Elmi resign"],
  ),
  ...vacantSeatFrames,
];
