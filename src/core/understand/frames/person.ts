import type { Query } from "../../query.ts";
import type { Frame, Outcome } from "../frame.ts";
import type { Slots } from "../slots.ts";
import { BACKED, BACKING_VERBS, BY_HOW_MUCH, ELECTED, STOOD, VOTES } from "./cues.ts";

const ofPerson =
  (make: (person: string, slots: Slots) => Query) =>
  (slots: Slots): Outcome => {
    const [person] = slots.people;
    return person ? { query: make(person.id, slots) } : null;
  };

const ONE = { people: [1, 1] } as const;
const OFTEN = `
      how many times, how often, number of times, how many elections, how many contests`;

/** Questions about one person over time. */
export const personFrames: readonly Frame[] = [
  {
    name: "who somebody is",
    cues: [
      `
      who is, who was, who are, about, profile, bio, biography, background, more about`,
    ],
    also: "person, candidate, member",
    takes: ONE,
    examples: ["Who is Jon Lansman?", "tell me about Yasmine Dar"],
    outcome: ofPerson((person) => ({ kind: "person", person })),
  },
  {
    name: "whether somebody holds an office",
    cues: ["is, was, became, become, been"],
    also: "still, ever, member, on, now, currently",
    takes: { people: [1, 1], contest: "section" },
    weight: 1,
    examples: ["is Carwyn Jones the Welsh representative"],
    outcome: (slots) =>
      slots.times.length === 0 ? ofPerson((person) => ({ kind: "offices", person }))(slots) : null,
  },
  {
    name: "a name and nothing else",
    cues: [],
    takes: ONE,
    weight: -1,
    examples: ["Jon Lansman"],
    outcome: (slots) =>
      slots.conversation?.people.length && slots.people.length === 0
        ? null
        : ofPerson((person) => ({ kind: "person", person }))(slots),
  },
  {
    name: "how often somebody stood",
    cues: [OFTEN],
    also: `
      ${OFTEN}, ${STOOD}, ${ELECTED}, how often, a candidate, candidate, for, times, seat,
      was, lost, section`,
    unless: "chair, chaired",
    takes: ONE,
    weight: 1,
    examples: [
      "how many times has Luke Akehurst stood for the NEC and how often was Luke Akehurst elected?",
    ],
    outcome: ofPerson((person, { section }) => ({
      kind: "candidacies",
      person,
      lead: "count",
      ...(section && { section }),
    })),
  },
  {
    name: "which elections somebody stood in",
    cues: [
      `
      ${STOOD}, elections, contests, candidacies, record, results, all results, ballots`,
    ],
    also: `
      ${STOOD}, all, which, what, elections, election, ever, when, did, list, every, full,
      results, times, candidate, for, far, so far, over the years`,
    unless: `${OFTEN}, how many, best, why, who else, who`,
    takes: ONE,
    examples: ["which elections has Eddie Izzard contested?"],
    outcome: ofPerson((person) => ({ kind: "candidacies", person, lead: "list" })),
  },
  {
    name: "somebody's best result",
    cues: ["best, highest, most votes"],
    also: `
      result, results, performance, ever, finish, place, placing, ${VOTES}, when, did, get`,
    takes: ONE,
    examples: ["what was Luke Akehurst's best result"],
    outcome: ofPerson((person) => ({ kind: "candidacies", person, lead: "best" })),
  },
  {
    name: "somebody's votes in all",
    cues: ["in total, altogether, total, in all, combined, put together"],
    also: `
      ${VOTES}, how many, all, elections, get, got, received, won, number, what, over the
      years, ever, total`,
    unless: BY_HOW_MUCH,
    takes: ONE,
    weight: 1,
    examples: ["how many votes has Ann Black received in total"],
    outcome: ofPerson((person) => ({ kind: "candidacies", person, lead: "total" })),
  },
  {
    name: "when somebody was elected",
    cues: [
      "when, what year, which year, which years, what years",
      `${ELECTED}, ${STOOD}, join, joined, sit, sat, member`,
    ],
    also: "first, last, seat, times, again, nec",
    takes: ONE,
    examples: ["when was Ann Black elected to the NEC"],
    outcome: ofPerson((person) => ({ kind: "candidacies", person, lead: "list" })),
  },
  {
    name: "somebody's offices",
    cues: [
      `
      offices, office, posts, post, roles, role, positions, jobs, job, served, serve, hold,
      held`,
    ],
    also: "what, which, held, hold, has, when, how long, did, member, positions",
    takes: ONE,
    examples: ["what offices has Alice Perry held"],
    outcome: ofPerson((person) => ({ kind: "offices", person })),
  },
  {
    name: "who backed somebody",
    cues: [BACKED],
    also: `
      groups, group, unions, union, organisations, organisation, candidacy, campaign, on,
      whose, which`,
    unless: "why, how many, drop, dropped, winners",
    direction: { verbs: BACKING_VERBS, of: "person", is: "object" },
    takes: ONE,
    examples: ["who backed Huda Elmi"],
    outcome: ({ people: [person], conversation }) => {
      if (!person) return null;
      const contest = conversation?.people.includes(person.id)
        ? conversation.contests[0]
        : undefined;
      return { query: { kind: "backing", person: person.id, ...(contest && { contest }) } };
    },
  },
  {
    name: "somebody's timeline",
    cues: ["timeline, chronology, history, career"],
    also: "nec, dates, over the years",
    takes: ONE,
    examples: ["timeline of Ann Black"],
    outcome: ofPerson((person) => ({ kind: "timeline", person })),
  },
];
