import type { QueryOf } from "../../query.ts";
import type { Frame, Outcome } from "../frame.ts";
import type { Slots } from "../slots.ts";
import { BACKED_BY, BACKING_VERBS, ELECTED, LOST } from "./cues.ts";

/** An organisation's candidates in the contest said; over the years where none is. */
const slate =
  (aspect: QueryOf<"slate">["aspect"]) =>
  ({ organisations: [organisation], contest, contests, contestSaid }: Slots): Outcome => {
    if (!organisation) return null;
    if (!contestSaid && aspect === "backed")
      return { query: { kind: "slate", organisation: organisation.id, aspect } };
    if (!contest && contests.length > 0) return null;
    return {
      query: {
        kind: "slate",
        organisation: organisation.id,
        ...(contest && { contest: contest.id }),
        aspect,
      },
    };
  };

/** In these the organisation backs; in "who backed Momentum" it is backed, which is another question. */
const BACKS = { verbs: BACKING_VERBS, of: "organisation", is: "subject" } as const;

const ONE = { organisations: [1, 1], contest: "optional" } as const;
const PEOPLE = `
      candidates, candidate, people, names, winners, representatives, members, nominees, s`;

/** Questions about a group and the candidates it backed. */
export const organisationFrames: readonly Frame[] = [
  {
    name: "what an organisation is",
    cues: [
      `
      what is, who are, what are, who is, what was, what does stand for, about, explain,
      meaning, what does, more about`,
    ],
    also: "stand for, stand, group, organisation, mean",
    takes: { organisations: [1, 1], bodies: true },
    examples: ["What is the CLGA?", "who are Open Labour"],
    outcome: ({ organisations: [organisation] }) =>
      organisation ? { query: { kind: "organisation", organisation: organisation.id } } : null,
  },
  {
    name: "an organisation and nothing else",
    cues: [],
    takes: { organisations: [1, 1], bodies: true },
    weight: -1,
    examples: ["Momentum"],
    outcome: ({ organisations: [organisation] }) =>
      organisation ? { query: { kind: "organisation", organisation: organisation.id } } : null,
  },
  {
    name: "whom an organisation backed",
    cues: [BACKED_BY],
    also: `${PEOPLE}, which, all, how many`,
    unless: `why, how did, ${ELECTED}, ${LOST}`,
    takes: ONE,
    direction: BACKS,
    examples: ["who did Labour First back in the 2016 youth election"],
    outcome: slate("backed"),
  },
  {
    name: "how an organisation's candidates did",
    cues: [
      "how did, fare, perform, result, results, were, how many candidates, how many backed, did",
      `${BACKED_BY}, candidate, candidates, nominees, do, fare, perform, win, won`,
    ],
    also: `${PEOPLE}, ${BACKED_BY}, how, well, all, win, won, elected, seats, by`,
    unless: "why, how many of, not, winners",
    takes: ONE,
    direction: BACKS,
    examples: ["How did the Momentum backed candidates do in January 2018?"],
    outcome: slate("backed"),
  },
  {
    name: "whether an organisation backed somebody",
    cues: [BACKED_BY],
    also: "candidacy, campaign, when, which, on",
    unless: "why, how many, drop, dropped, who did, whom did",
    takes: { people: [1, 1], organisations: [1, 1], contest: "optional" },
    direction: BACKS,
    together: true,
    examples: ["did Momentum back Eddie Izzard in January 2018"],
    outcome: ({ people: [person], organisations: [organisation], contest, contestSaid }) => {
      if (!person || !organisation) return null;
      const where = contest && contestSaid ? { contest: contest.id } : {};
      return { query: { kind: "backing", person: person.id, ...where, by: organisation.id } };
    },
  },
  {
    name: "how many of the elected an organisation backed",
    cues: ["how many, which, who, share", "winners, elected, successful, victors, new members"],
    also: `${BACKED_BY}, ${PEOPLE}, of, nine, six, three, two, all, seats`,
    unless: "why, not",
    takes: ONE,
    direction: BACKS,
    weight: 1,
    examples: ["how many of the nine winners in September 2018 had Momentum's backing?"],
    outcome: slate("winners"),
  },
];
