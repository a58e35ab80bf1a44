import { homeBody } from "../../../home.ts";
import { postsOf } from "../../../posts.ts";
import type { Frame } from "../../frame.ts";
import { dayIn, ofPerson, POLITE, WITHIN } from "./words.ts";

/** That the NEC is meant, in so many words. */
const ON_THE_NEC = `
  on the nec, on nec, on the national executive committee, on the national executive, on labour nec,
  on labours nec, on labour ruling body, on the ruling body, on the labour nec, off the nec,
  nec member, nec members, member of the nec, member of labour nec,
  member of the national executive committee, member of the national executive,
  member of labour ruling body, seat on the nec, place on the nec, nec seat, nec place, nec spot,
  nec position, nec rep, nec representative, nec membership, membership of the nec, nec career,
  nec years, nec time, nec service, part of the nec, nec since, nec from, nec until, nec dates,
  nec when, nec term, nec terms, nec stint, nec tenure, join the nec, joined the nec, joins the nec,
  joining the nec, join nec, joined nec, served on the nec, get on to the nec, got on to the nec,
  get onto the nec, got onto the nec, on to the nec, get on the nec, got on the nec,
  come on the nec, came on the nec, onto the nec, years on nec, time on nec, seat at the nec`;

const ON_IT = `
  ${ON_THE_NEC}, on the committee, on the executive, member of, a member, member, members,
  membership, serve, served, serves, serving, service, sit, sits, sat, sitting, stint, stints,
  tenure, spell, spells, time on, years on, term, terms, join, joined, joins, joining, stay on,
  stayed on, belong, belonged, part of, on it, on board,
  place at the table, how many months, how many weeks, how many days, how long did, lasted, lasts,
  last on, on for, survive, survived, arrive on, arrived on, come off the nec, came off the nec,
  go off the nec, went off the nec, dropped off the nec, drop off the nec, last on the nec`;

const WHEN = `
  when, how long, for long, long, how many years, how many, years, year, since, until, till, dates,
  date, from when, what year, which year, which years, what years, in what year, between,
  between which, period, periods, duration, length, still, ever, never, not, now, currently, today,
  nowadays, these days, at the moment, at present, at the time, present, presently, any longer,
  any more, anymore,
  no longer, also, already, once, previously, formerly, later, begin, began, begun, start, started,
  starting, end, ended, ending, finish, finished, stop, stopped, become, became, take up, took up,
  first, last, again, back, return, returned, rejoin, rejoined, come, came, get, got, go, went,
  at some point, if so, in total, altogether, in all, total, for how long,
  only, a year, months, weeks, days, or so, one year, two years, three years, four years, six years,
  ten years, have, has, had, hold, holds, held, keep, keeps, kept, retain, retains, retained,
  keeping, hang on, hung on, place, nec, date, dated, which, part, spent, spend, put in, twice,
  more than once, at any point, at any time, continuously, off, as, yet, currently on, was there,
  there`;

const SEAT = `
  rep, reps, representative, representatives, seat, place, section, capacity, role, for,
  representing, represent, represents, represented, which section, what section, which seat, what,
  which, in which capacity, whether, left, leave, leaves, leaving, step down, stepped down,
  stand down, stood down, come off, came off`;

const NOT_THIS = `
  who, whom, whose, why, votes, vote, elected, won, win, lost, lose, stood, stand, ran, run,
  contested, chair, chaired, vice, deputy, before the, after the, keep his, keep her, keep their,
  hold his, hold her, hold their, get back on, got back on, get back onto, got back onto, kept his,
  kept her, kept their, keep the seat, kept the seat, hold on to, held on to, hang on to,
  hung on to, retain, retained, defend, defended, nominations, backed, replaced, replace, resign,
  resigned, election, elections, contest, contests, ballot, ballots, poll, candidate, candidates,
  go for, went for, going for, put up, bid, campaign, council, ward, parliament, commons, mp,
  how come, date order, chronological, timeline, chronology,
  disciplinary, accused, suspended, expelled`;

const ALSO = `
  ${ON_IT}, ${WHEN}, ${SEAT}, ${POLITE}, on, of, on the, to, be, been, committee,
  national executive committee, executive, ruling body, local, nec`;

const UNLESS = `
  ${NOT_THIS}, left, leave, leaving, stood down, stand down, stepped down, step down, other, else,
  another, appointed, councillor, councillors, keep, kept, keeping, retain, retained, hang on to,
  hung on to`;

/** On the NEC; of a section of another body, in its one post or on that body. */
const onNec = ofPerson((person, { times, section, record }) => {
  const body = record.sections.get(section ?? "")?.body;
  if (!section || !body || body === homeBody(record))
    return { kind: "offices", person, of: "nec", ...dayIn(times) };
  return postsOf(record).has(section)
    ? { kind: "offices", person, post: section, ...dayIn(times) }
    : { kind: "offices", person, organisation: body };
});

/** Whether, when and how long somebody was on the NEC. */
export const membershipFrames: readonly Frame[] = [
  {
    name: "when somebody was on the NEC",
    cues: [ON_THE_NEC],
    also: ALSO,
    unless: UNLESS,
    takes: WITHIN,
    weight: 4,
    examples: ["when was Oona King on the NEC", "is Ann Black still on the NEC"],
    outcome: onNec,
  },
  {
    name: "when somebody came onto it and left",
    cues: [
      `
        join, joined, get on, got on, come on, came on, come onto, came onto, start, started, begin,
        began, arrive`,
      "leave, left, come off, came off, stop, stopped, finish, finished, end, ended, depart",
      "when, how long, dates, from when, what year, which year, which years",
    ],
    also: `${ALSO}, and, then, it, join, joined, did`,
    unless: "votes, vote, slate, party, who, whom, whose, replaced, chair, momentum, list",
    takes: WITHIN,
    weight: 6,
    examples: [
      "when did Christine Shawcroft join the NEC and when did Christine Shawcroft leave it",
    ],
    outcome: onNec,
  },
  {
    name: "when somebody was on it",
    cues: [ON_IT],
    also: ALSO,
    unless: UNLESS,
    takes: WITHIN,
    weight: 1,
    examples: [
      "how long did Bex Bailey serve",
      "was Tom Sawyer ever a member for the local parties",
    ],
    outcome: onNec,
  },
  {
    name: "whom somebody represents on the NEC",
    cues: [
      `
        who did, whom did, for whom, who does, whom does, which group, which section, what section,
        which members, which part, which wing, which seat, in whose name, whose, who was, who is,
        on whose behalf, on behalf of`,
      `
        represent, represents, represented, representing, sit for, sat for, sits for, speak for,
        spoke for, represented on, there for, on it for, on the nec for, nec member, section,
        behalf, member, place`,
    ],
    also: `
      ${WHEN}, ${SEAT}, ${POLITE}, and, on, of, a, be, the, elected, elects, elect, chose, chooses,
      picked, sent, put, nec, sit, sat, sits, member, elected for, by, group, committee,
      national executive committee, executive, whom, who, whose, behalf, name`,
    unless: `
        votes, vote, won, win, lost, lose, stood, backed, replaced, replace, chair, mp, parliament,
        place did, whose place`,
    takes: { people: [1, 1], time: true },
    examples: ["who did Andy Kerr represent on the NEC"],
    outcome: ofPerson((person, { times }) => ({
      kind: "offices",
      person,
      of: "nec",
      ...dayIn(times),
    })),
  },
  {
    name: "whether somebody holds a seat",
    cues: [
      `
        is, was, still, yet, no longer, any more, anymore, became, become, been, as, when, how long,
        date, dates, time as, years as, since, served, sit, sat, represent, represented`,
    ],
    also: `${WHEN}, ${SEAT}, ${POLITE}, ${ON_IT}, member, on, the, be, of, time, time as, years as, as a`,
    unless: NOT_THIS,
    takes: { people: [1, 1], contest: "section" },
    weight: 1,
    examples: ["is Carwyn Jones the Welsh representative", "when was Bex Bailey youth rep"],
    outcome: onNec,
  },
];
