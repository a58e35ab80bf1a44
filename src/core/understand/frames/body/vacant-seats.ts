import type { NecRecord } from "#src/record/record.ts";
import { postsOf } from "../../../posts.ts";
import { sectionMatcher } from "../../../section-match.ts";
import { fits } from "../../contests.ts";
import type { Frame } from "../../frame.ts";
import { spanOf } from "../../times/span.ts";
import type { Time } from "../../times/time.ts";
import { withOrWithoutSection, yearIn } from "./when.ts";

const GONE = `
  resigned, resign, resignations, stood down, left, stepped down, quit, vacancy, vacancies, vacant,
  vacant seats, empty seats, replaced, departed, departures, leavers, came and went, fell vacant,
  fallen vacant, fall vacant, became vacant, become vacant, vacated, resigning, gave up their seats,
  left early, packed it in, jacked it in, bowed out, exited, exits, exit, gave up, go, went, gone,
  cease, ceased to be members, leaving early, dropped out, replacements, replacement,
  changes of membership, turnover, casual vacancies, mid term changes, left the nec,
  midterm changes, seats changed hands, changed hands, leave, leaving, step down, stand down,
  resignation, joined between elections,
  became mps, become mps, becoming mps, elected as mps, elected to parliament, entered parliament,
  reshuffle, reshuffles, reshuffled, shake up, shakeup, shake ups, changeover, changeovers,
  personnel changes, comings and goings, ins and outs, made way, make way, makes way, gave way,
  outgoing, changing of the guard, new faces, clear out`;

/** The month of the by-election that is meant by a season, where all of that season were in one. */
function monthOfByElection(record: NecRecord, times: readonly Time[]): string | null {
  const months = [...record.contests.values()]
    .filter(
      ({ occasion, time }) => occasion === "by-election" && times.every((each) => fits(time, each)),
    )
    .map(({ time }) => time.slice(0, 7));
  const [only, ...more] = new Set(months);
  return only && more.length === 0 && times.some(({ months: season }) => season) ? only : null;
}

/** The section whose seats the leader of a time filled, where the person was then the latest leader. */
function appointedBy(person: string, year: string, record: NecRecord): string | undefined {
  const filled = record.vacancies.find(
    ({ date, method }) => date.startsWith(year) && /\bby the leader\b/.test(method ?? ""),
  );
  const leader = postsOf(record)
    .get("leader")
    ?.holdings.findLast(({ from }) => from && filled && from.slice(0, 7) <= filled.date);
  if (!filled || leader?.person !== person) return undefined;
  return [...record.sections.keys()].find((id) => sectionMatcher(record, id)(filled.section));
}

/** Seats that fell vacant in a year, in some years, or ever. */
const vacancies: Omit<Frame, "takes"> = {
  name: "vacancies of a year, or all",
  cues: [GONE],
  also: `
  by elections, by election, or, were there, was there, who, when, seat, seats, place, places, did,
  was, were, how, for, which, members, member, list, all, reps, rep, between elections, mid term,
  halfway, through, early, on, any, anybody, anyone, fell, there, people, many, became, become,
  became mps, become mps, becoming mps, elected as mps, elected mps, they, left,
  the committee, off, midterm, by whom, and, who, filled, fill, them, elected, as, up, after, names,
  during, his, her, their, came, come, in, every, each, all the, since, section, have, has, arrived,
  arrive, arrives, arriving, arrivals, newcomers, incoming, outgoing, joined, join, joining, out,
  for, whom, to, brought in, came on, come on, came off, come off, appointed, replaced by, swapped,
  what, happened, and who, new, old, took over, take over, their places, their seats, then, make up,
  reps`,
  unless: `
      why, how are, how is, rule, rules, what happens, chair, most, how many votes, members ballot,
      members vote, ballot for, vote for, ballot go, vote go`,
  examples: ["who resigned in 2018", "which seats fell vacant in 2024"],
  outcome: ({ times, section, conversation }) => {
    if (times.some(({ order }) => order)) return null;
    // "Who left?" after a contest, or where it is open what is meant, asks for no list of all.
    const last = conversation?.query?.kind;
    const goesOn = conversation?.offered.length || last === "result" || last === "candidacy";
    if (times.length === 0 && !section && goesOn) return null;
    const year = yearIn(times);
    const when = times.some(({ years }) => years) ? spanOf(times) : year && { year };
    return { query: { kind: "vacancies", ...(section && { section }), ...when } };
  },
};

/** Questions about all the seats that fell vacant at some time. */
export const vacantSeatFrames: readonly Frame[] = [
  ...withOrWithoutSection(vacancies, ["which CLP reps stood down in 2019"]),
  ...withOrWithoutSection(
    {
      ...vacancies,
      name: "members who left as they became MPs",
      cues: [
        `
          became mps, become mps, becoming mps, became an mp, become an mp, becoming an mp,
          elected as mps, elected as an mp, elected to parliament, entered parliament,
          elected to the commons, made it to parliament, got into parliament`,
        "who, which, how many, what, whose, members, reps, seats",
      ],
      unless: `
          candidates, candidate, why, how is, how are, how do, how does, votes, happens, rule,
          rules, stood, winner, winners`,
      weight: 2,
      examples: ["which NEC members became MPs"],
      outcome: (slots) => {
        const read = vacancies.outcome(slots);
        return read && "query" in read && read.query.kind === "vacancies"
          ? { query: { ...read.query, reason: "elected-mp" } }
          : null;
      },
    },
    ["which CLP reps became MPs in July 2024"],
  ),
  // "How many vacancies since 2020": seats that fell vacant, before the seats of contests.
  ...withOrWithoutSection(
    {
      ...vacancies,
      name: "vacancies over some years",
      weight: 1,
      examples: ["how many vacancies since 2020"],
      outcome: (slots) =>
        slots.times.some(({ years }) => years) ? vacancies.outcome(slots) : null,
    },
    ["which CLP seats fell vacant between 2015 and 2020"],
  ),
  {
    name: "whom a leader brought onto the NEC",
    cues: [
      `
        appointed, appoint, named, name, brought in, bring in, brought on to, bring on to, put on,
        put onto, picked, pick, chose, choose, sent, send, add, added`,
      "who, whom, which people, which members, names",
    ],
    also: `
      did, has, to, on, onto, on to, the nec, nec, the committee, executive, as, members, member,
      new, was, were, by, reps, representatives, when, leader`,
    unless: "why, how many, chair, votes, left, replaced, general secretary, slate, candidates",
    takes: { time: true, people: [1, 1] },
    weight: 3,
    examples: ["who did Keir Starmer appoint to the NEC in April 2020"],
    outcome: ({ times, people: [person], record }) => {
      const year = yearIn(times);
      const section = person && year && times.length === 1 && appointedBy(person.id, year, record);
      return section ? { query: { kind: "vacancies", section, year } } : null;
    },
  },
  {
    name: "who came into seats that nobody is elected to",
    cues: [
      `
        joined, join, joining, came on to, came onto, came on, come on to, came in, arrived,
        entered, new, added, appointed, appoint, named, brought in, bring in, bring on to, put on,
        put onto, went on, picked, chose, choose, pick`,
      "who, which, what, whom, names, name, reps, representatives, members",
    ],
    also: `
      by, the nec, nec, did, the committee, on, on to, onto, member, members, rep, reps,
      representatives, seat, seats, place, places, were, was, that, time, people, faces, to`,
    unless: "why, how many, chair, votes, elected, left, before, after",
    takes: { contest: "section", time: true, people: [0, 1] },
    weight: 4,
    examples: ["which front bench members came on to the NEC in April 2020"],
    outcome: ({ times, section, record }) => {
      const year = yearIn(times);
      if (!section || !year || times.length > 1 || record.bySection.get(section)?.length)
        return null;
      return { query: { kind: "vacancies", section, year } };
    },
  },
  ...withOrWithoutSection(
    {
      name: "why there was a by-election",
      cues: [
        `
      why, what caused, cause, caused, reason, reasons, triggered, trigger, prompted, how come,
      what led, needed, necessary, what brought about, what brought on, what was behind, behind,
      whose seats, whose seat, whose places, what for, called, seats vacant, fill`,
        "by election, by elections, byelection, byelections",
      ],
      also: `
      there, held, was, were, called, need, needed, necessary, for, hold, have, have to, to, led,
      what, caused, about, on, two, the, take place, took place, seats, seat, place, places, whose,
      being, filled, fill, up, who, left, behind, nec, happen, a, brought, reason, reasons`,
      unless: "who won, who stood, result, candidates, how many",
      weight: 2,
      examples: ["why was there a by-election in April 2020"],
      outcome: ({ times, section, record }) => {
        const filled = yearIn(times) ?? monthOfByElection(record, times);
        if (!filled || times.length > 1) return null;
        return { query: { kind: "vacancies", ...(section && { section }), filled } };
      },
    },
    ["why was there a CLP by-election in April 2020"],
  ),
];
