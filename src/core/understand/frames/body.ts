import type { Query } from "../../query.ts";
import { OFFICERS } from "../contests.ts";
import type { Cues, Frame, Outcome } from "../frame.ts";
import type { Slots } from "../slots.ts";
import { spanOf } from "../span.ts";
import type { Time } from "../time.ts";
import { REPLACED } from "./cues.ts";

const two = (n: number) => String(n).padStart(2, "0");

/** A point inside the time said, for asking what held then; null for "now" and where none is said. */
function dayIn(times: readonly Time[]): string | null {
  const time = times.find(({ year }) => year !== undefined);
  if (!time?.year) return null;
  const month =
    time.month ??
    (time.months ? Math.floor((time.months[0] + Math.max(...time.months)) / 2) : null);
  if (!month) return String(time.year);
  return `${time.year}-${two(month)}${time.day ? `-${two(time.day)}` : ""}`;
}

const onDay =
  (make: (on: { on?: string }, slots: Slots) => Query) =>
  (slots: Slots): Outcome => {
    const day = dayIn(slots.times);
    return { query: make(day ? { on: day } : {}, slots) };
  };

type Topic = Extract<Query, { kind: "rules" }>["topic"];

function rule(topic: Topic, cues: Frame["cues"], examples: readonly string[], also: Cues): Frame {
  return {
    name: `rules: ${topic}`,
    cues,
    also: `
      when, why not, how, what, year, did, was, the number of, number, first, change, changed,
      changes, rule, rules, introduced, adopted, brought, used, clp, section, constituency,
      ${also}`,
    unless: "why",
    takes: { time: true },
    examples,
    outcome: () => ({ query: { kind: "rules", topic } }),
  };
}

function vacancy(
  part: "left" | "came",
  name: string,
  asked: Pick<Frame, "cues" | "direction">,
  examples: readonly string[],
): Frame {
  return {
    name,
    ...asked,
    also: "who, when, seat, place, vacancy, did, off, was, how, for, get, get in",
    unless: "why",
    takes: { people: [1, 1], time: true },
    examples,
    outcome: ({ people: [person], times }) => {
      const year = times.find((time) => time.year)?.year;
      if (!person) return null;
      return {
        query: { kind: "vacancies", person: person.id, part, ...(year && { year: String(year) }) },
      };
    },
  };
}

const CHANGED = `
      change, changed, changes, go, went, increase, increased, rise, rose, raised, grow, grew,
      expand, expanded, added, move, moved, switch, switched`;

/** Questions about the NEC itself: its make-up, officers, rules and vacancies. */
export const bodyFrames: readonly Frame[] = [
  {
    name: "how the NEC is made up",
    cues: [
      `
      made up, make up, composition, composed, structure, structured, constituted, consist,
      consists`,
    ],
    also: "how, what, of",
    takes: { time: true },
    examples: ["how is the NEC made up?"],
    outcome: onDay((on) => ({ kind: "body", aspect: "make-up", ...on })),
  },
  {
    name: "how many sit on the NEC",
    cues: [
      `
      how many members, how many people sit, how big, size, how large, how many seats are
      there`,
    ],
    also: "sit, does, members, people, seats",
    takes: { time: true },
    examples: ["how many members does the NEC have"],
    outcome: onDay((on) => ({ kind: "body", aspect: "size", ...on })),
  },
  {
    name: "who sits on the NEC",
    cues: ["who sits, who sat, members, membership, who is on, who was on, sits"],
    also: "all, list, who, sat, on",
    unless: "how many, chair, chaired",
    takes: { time: true },
    examples: ["who sits on the NEC"],
    outcome: onDay((on) => ({ kind: "body", aspect: "members", ...on })),
  },
  {
    name: "who holds a seat",
    cues: ["who is, who are, who holds, who represents, current, currently, now, sitting"],
    also: "present, at the moment, on, section, seat, seats, member, members, the",
    takes: { contest: "section" },
    weight: 1,
    examples: ["who is the treasurer", "who are the CLP reps now"],
    outcome: ({ section, times }) =>
      section && section !== OFFICERS && times.every(({ order }) => order === "now")
        ? { query: { kind: "body", aspect: "members", section } }
        : null,
  },
  {
    name: "who chaired the NEC",
    cues: ["chair, chaired, chairs, chairman, chairwoman, chairperson"],
    also: "who, was, elected, became",
    unless: "vice, deputy, young",
    takes: { time: true },
    examples: ["Who chaired the NEC in early 2021?"],
    outcome: onDay((on) => ({ kind: "officers", post: "chair", ...on })),
  },
  {
    name: "who was vice-chair of the NEC",
    cues: ["vice chair, vice chairs, deputy chair, vice"],
    also: "who, was, chair, elected, became",
    takes: { time: true },
    examples: ["who was vice chair of the NEC in 2021"],
    outcome: onDay((on) => ({ kind: "officers", post: "vice-chair", ...on })),
  },
  {
    name: "the NEC's officers",
    cues: ["officers"],
    also: "who, all, list",
    takes: { time: true },
    examples: ["NEC officers in 2021"],
    outcome: onDay((on) => ({ kind: "officers", post: "all", ...on })),
  },
  rule(
    "seats",
    ["seats, places, representatives", CHANGED],
    ["When did the number of CLP seats go from six to nine?"],
    `six, nine, from, to, 6, 9, seat, seats, ${CHANGED}, clps, members`,
  ),
  rule(
    "voting-system",
    [
      `
      stv, single transferable vote, first past the post, block vote, voting system, electoral
      system, system`,
      `
      when, now, currently, today, ${CHANGED}, adopted, introduced, adopt, introduce, brought
      in, first used, start, started, used`,
    ],
    [
      "when was STV adopted for NEC elections",
      "What voting system is used for the CLP section now?",
    ],
    `
      adopt, introduce, brought in, voting, from, to, start, started, voted, electoral, now,
      currently, today, seats, ${CHANGED}, stv, single transferable vote`,
  ),
  rule(
    "vacancies",
    ["vacancies, vacancy, casual vacancies", "how, rule, rules, filled, fill"],
    ["how are vacancies filled"],
    "filled, fill, casual, are, clp, now",
  ),
  rule(
    "gender-balance",
    ["gender, women, quota for women", "rule, rules, balance, quota, how many"],
    ["what are the gender balance rules"],
    "balance, gender, quota, must, be, how many, women",
  ),
  rule(
    "all",
    ["rule changes, rules, changes to the rules, rule change"],
    ["what rule changes are in the record"],
    "list, all, over the years, record, are",
  ),
  vacancy(
    "left",
    "who took somebody's place",
    {
      cues: [`${REPLACED}, replacement, successor, replacement for`],
      direction: { verbs: REPLACED, of: "person", is: "object" },
    },
    ["who replaced Laura Pidcock"],
  ),
  vacancy(
    "came",
    "whose place somebody took",
    {
      cues: [REPLACED],
      direction: { verbs: REPLACED, of: "person", is: "subject" },
    },
    ["who did Ann Henderson replace"],
  ),
  vacancy(
    "left",
    "who left a place",
    {
      cues: [
        "stood down, resigned, resign, left, leave, step down, stepped down, quit, resignation",
      ],
    },
    ["when did Laura Pidcock resign"],
  ),
  {
    name: "vacancies of a year, or all",
    cues: [`resigned, stood down, left, stepped down, quit, vacancy, vacancies, replaced`],
    also: "who, when, seat, seats, place, places, did, was, were, how, for",
    unless: "why",
    takes: { time: true },
    examples: ["who resigned in 2018"],
    outcome: ({ times }) => {
      const year = times.find((time) => time.year)?.year;
      return { query: { kind: "vacancies", ...(year && { year: String(year) }) } };
    },
  },
  {
    name: "what happened in a year",
    weight: 1,
    cues: ["timeline, chronology, what happened, happened, events"],
    also: "what",
    takes: { time: true },
    examples: ["timeline of 2018"],
    outcome: ({ times: [time] }) =>
      time?.year && !time.months
        ? { query: { kind: "timeline", year: spanOf([time]).from ?? String(time.year) } }
        : null,
  },
  {
    name: "what a term means",
    cues: [
      `
      how does, what is, what does, what are, define, meaning, explain, stand for, definition, mean`,
    ],
    also: "mean, means, stand for, term, word, a, how does, work",
    takes: { term: true },
    examples: ["what is a quota", "how does STV work"],
    outcome: ({ term }) => (term ? { query: { kind: "glossary", term } } : null),
  },
  {
    name: "a term and nothing else",
    cues: [],
    takes: { term: true },
    weight: -2,
    examples: ["quota"],
    outcome: ({ term }) => (term ? { query: { kind: "glossary", term } } : null),
  },
];
