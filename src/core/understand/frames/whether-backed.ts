import { notice } from "../../statements.ts";
import type { Frame } from "../frame.ts";
import { AROUND, backers, NOT_THIS, whether } from "./backing-make.ts";
import { ITS_PEOPLE, SUPPORT_NOUNS, SUPPORT_VERBS } from "./support-cues.ts";

/** Until a ballot was over: where support ended before, the answer says when. */
const THROUGHOUT = `
  until the end, till the end, up to the end, right up to, up to, up until, until, till, to the end,
  to the last, to the finish, to the bitter end, the bitter end, bitter, the close, close, close of,
  polling day, the finish, finish, last, end,
  all the way, all the way through, the whole way, the whole way through, throughout, all through,
  all along, the whole time, from start to finish, from beginning to end, start, beginning, day,
  through, through to, right through, right to, voting, voting closed, polls closed, closed,
  of the ballot`;

/** Questions about a person and those who may have backed them, and about whom a person backed. */
export const whetherBackedFrames: readonly Frame[] = [
  {
    name: "whether an organisation backed somebody",
    cues: [
      `${SUPPORT_VERBS}, ${SUPPORT_NOUNS}, ${ITS_PEOPLE}, one of, man, woman, for, put up by, on, or not`,
    ],
    also: `never, not, no, ${AROUND}, ${SUPPORT_NOUNS}, ${ITS_PEOPLE}, one of, when, which, years, year,
      at any point, at some point, at one time, once, times, again, also, really, person, man, woman, lady,
      slate, on the, amongst, among, official, own, chosen, preferred, ${THROUGHOUT}`,
    unless: `
      only one, the only, miss out, missed out, why, how come, how many, drop, dropped, dropping,
      who did, whom did, how did, withdrew, withdraw, withdrawn, member of, in charge, founder,
      found, founded, chair, chaired, director, secretary, officer, work, worked, leader, before,
      after, than, more, instead, rather, against, expelled, leave, left momentum, votes`,
    takes: { people: [1, 1], organisations: [1, 1], contest: "optional" },
    direction: { verbs: SUPPORT_VERBS, of: "organisation", is: "subject" },
    together: true,
    weight: 0.2,
    examples: ["did Momentum back Eddie Izzard in January 2018"],
    outcome: whether,
  },
  {
    name: "why an organisation backed somebody",
    cues: ["why, how come, what made, for what reason, what reason", SUPPORT_VERBS],
    also: `${AROUND}, why, how come, decide to, decided to, choose to, chose to, reason, reasons`,
    unless:
      "drop, dropped, dropping, withdraw, withdrew, stop, stopped, not, before, after, than, more, instead",
    takes: { people: [1, 1], organisations: [1, 1], contest: "optional" },
    direction: { verbs: SUPPORT_VERBS, of: "organisation", is: "subject" },
    together: true,
    examples: ["why did Labour First back James Elliott in 2016"],
    outcome: whether,
  },
  {
    name: "a person and an organisation, no more",
    cues: [],
    also: `or not, yes or no, candidate, backed, back, slate, list, ticket`,
    takes: { people: [1, 1], organisations: [1, 1], contest: "optional" },
    direction: { verbs: SUPPORT_VERBS, of: "organisation", is: "subject" },
    together: true,
    weight: -1,
    examples: ["Luke Akehurst Labour First"],
    outcome: whether,
  },
  {
    name: "which of some organisations backed somebody",
    cues: ["or, and, either, both, which"],
    also: `${AROUND}, or, either`,
    unless: `${NOT_THIS.replace(/\bboth, /, "")}`,
    takes: { people: [1, 1], organisations: [2, 3], contest: "optional" },
    direction: { verbs: SUPPORT_VERBS, of: "organisation", is: "subject" },
    together: true,
    examples: ["was Huda Elmi on the slate of Momentum or of Progress"],
    outcome: backers(),
  },
  {
    name: "whom a person backed",
    cues: [SUPPORT_VERBS, "who, whom, which, what, any, anyone"],
    also: `
      candidate, candidates, for, vote, anyone, leader, deputy leader, leadership,
      leadership election, ever, other`,
    unless: "why, backed by, by whom",
    direction: { verbs: SUPPORT_VERBS, of: "person", is: "subject" },
    takes: { people: [1, 1], contest: "within" },
    together: true,
    weight: 0.5,
    examples: ["who did Ann Black endorse"],
    outcome: ({ people: [person] }) =>
      person
        ? {
            answer: notice(
              "unknown",
              "Not in the record",
              [
                `The record has which organisations backed whom, not whom ${person.name} backed.`,
                `I can show who backed ${person.name}.`,
              ],
              {
                suggestions: [
                  { label: `Who backed ${person.name}`, ask: `who backed ${person.name}` },
                  { label: person.name, ask: `/nec person ${person.id}` },
                ],
              },
            ),
          }
        : null,
  },
];
