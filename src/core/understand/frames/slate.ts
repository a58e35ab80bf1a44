import type { Frame } from "../frame.ts";
import { AROUND, BACKS, NOT_THIS, slate, TAKES } from "./slate-make.ts";
import { GOT_IN, GOT_NOWHERE, ITS_PEOPLE, SUPPORT_NOUNS, SUPPORT_VERBS } from "./support-cues.ts";

/** Questions about the candidates an organisation backed. */
export const slateFrames: readonly Frame[] = [
  {
    name: "an organisation and a contest, no more",
    cues: [],
    also: AROUND,
    unless: `how did, how well, ${NOT_THIS}, most votes, fewest votes, chair, votes, share`,
    takes: { organisations: [1, 1], contest: "said" },
    direction: BACKS,
    together: true,
    weight: -1,
    examples: ["Labour First 2016"],
    outcome: (slots) => (slots.times.length > 0 ? slate("backed")(slots) : null),
  },
  {
    name: "whom an organisation backed",
    cues: [
      `${SUPPORT_VERBS}, ${SUPPORT_NOUNS}, candidate, candidates, team, people, lot, contenders, contingent,
        runners, standard bearers, run, ran, stand, stood`,
    ],
    also: AROUND,
    unless: `how did, how well, ${NOT_THIS}, most votes, fewest votes`,
    takes: TAKES,
    direction: BACKS,
    together: true,
    examples: [
      "who did Labour First back in the 2016 youth election",
      "who ran on the CLGA ticket in 2014",
    ],
    outcome: slate("backed"),
  },
  {
    name: "how an organisation's candidates did",
    cues: [
      `wins, losses, wins and losses, defeats, victories, success rate, hit rate, win rate, strike rate, how,
        fare, fared, perform, performed, performance, result, results, get on, got on, outcome, outcomes,
        success, successful, succeed, record, track record, results for, score, showing, figures, votes, fate,
        happened, what did, what have`,
      `${SUPPORT_VERBS}, ${SUPPORT_NOUNS}, ${ITS_PEOPLE}, do, did, done, doing, fare, fared, perform,
        performed, win, won, wins, losses, defeats, victories, get on, got on, rate, record, elections`,
    ],
    also: `${AROUND}, how, well, badly, of, to, by, result, results, do, fare, fared, perform, performed,
      get on, got on, ${GOT_IN}, get, become`,
    unless: `
      ${NOT_THIS}, did answer, answer, answered, respond, reply, react, lose, lost, combined,
      put together, total votes, in total, votes in all`,
    takes: TAKES,
    direction: BACKS,
    together: true,
    weight: 0.5,
    examples: ["How did the Momentum backed candidates do in January 2018?"],
    outcome: slate("backed"),
  },
  {
    name: "how many of an organisation's candidates were elected",
    cues: [
      GOT_IN,
      `
        elected candidates, successful candidates, winning candidates, how many, had, right, win,
        any, anyone, anybody, someone, somebody, did, do, all, have, has, how much, what share,
        what proportion, what percentage, list, both, each, every, seats, haul, which of,
        ${ITS_PEOPLE}, ${SUPPORT_NOUNS}, ${SUPPORT_VERBS}`,
    ],
    also: `${AROUND}, of, by, some, actually, at least`,
    unless: `
      ${NOT_THIS}, winners, victors, those elected, when, most votes, more, than,
      representatives elected`,
    takes: TAKES,
    direction: BACKS,
    together: true,
    weight: 0.7,
    examples: ["did any of the Labour First candidates get in in 2012"],
    outcome: slate("elected"),
  },
  {
    name: "which of an organisation's candidates were not elected",
    cues: [
      GOT_NOWHERE,
      `how many, which, who, any, anyone, anybody, did, do, all, were, was, has, have, what share, is, list,
        name, both, each, every, so, ${SUPPORT_NOUNS}, ${ITS_PEOPLE}`,
    ],
    also: `${AROUND}, ${GOT_IN}, of, by, some, to, a seat`,
    unless: "why, how come, when, drop, dropped, most votes, more, than, before, after",
    takes: TAKES,
    direction: BACKS,
    together: true,
    weight: 1,
    examples: ["which Labour First candidates lost in 2012"],
    outcome: slate("lost"),
  },
  {
    name: "how many of the elected an organisation backed",
    cues: [
      `how many, which, who, share, what share, proportion, what proportion, percentage, any, all, were, was,
        number, did, of the, how much, list, name`,
      `winners, winner, successful, victors, new members, those elected, people elected, elected,
        members elected, elected members, representatives elected, elected representatives, reps elected,
        those who won, those who got in, those who were elected, seats, places, representatives, reps,
        candidates elected, ones elected, successful candidates, winning candidates, elected candidates`,
      `
        ${SUPPORT_VERBS}, ${SUPPORT_NOUNS}, of the, from, belonged to, belong to, were, go to,
        went to, fall to, fell to, taken by, won by, candidates, people`,
    ],
    also: `${AROUND}, of, by, from, go, went, to, fell, taken, won, win, take, took, there, belonged, belong,
      new, nine, six, three, two`,
    unless: `
      ${NOT_THIS}, when, more, than, how many candidates did, how many people did,
      how many names did, how many did`,
    takes: { organisations: [1, 1], contest: "optional" },
    direction: BACKS,
    together: true,
    weight: 0.9,
    examples: ["how many of the nine winners in September 2018 had Momentum's backing?"],
    outcome: (slots) => {
      // "How many of its six" counts its own candidates, and not those elected.
      if (slots.many && slots.many !== slots.contest?.seats) return slate("elected")(slots);
      const read = slate("winners")(slots);
      // Over several contests it is the organisation's own candidates that are counted.
      return read && "query" in read && "contest" in read.query ? read : slate("elected")(slots);
    },
  },
  {
    // The answer names those of the elected for whom no backing of theirs is recorded.
    name: "who of the elected an organisation did not back",
    cues: [
      `
        winners, winner, victors, those elected, people elected, elected, members elected,
        elected members, representatives elected, elected representatives, reps elected, who won,
        won, got in, who got in, got elected, seats, winning candidates, successful candidates,
        successful`,
      `
        without, lacked, lacking, had no, did not have, not have, not had, with no, not backed by,
        was not backed, were not backed, not supported by, not endorsed by, not on the, not on,
        not part of, not from, were not, was not, who were not, not of the, not candidates of,
        not back, not support, not endorse, not nominate, without being on, outside the, off the,
        against the wishes of, no`,
      "who, which, what, name, list, any, anyone, anybody, were any, was any, was anyone, how many",
    ],
    also: `
      ${AROUND}, in, of, the, nine, six, three, two, by, from, for, on, backing, support,
      endorsement, blessing, slate, list, ticket, behind them, despite, did, do, have, having, been,
      get, getting, people, those, candidates, it, its, being, which, back, support, endorse`,
    unless: `
      when, more, than, lost, lose, not elected, not win, not get, failed, votes, before, after,
      why, how come, dropped, drop, withdrew, only`,
    takes: { organisations: [1, 1], contest: "said" },
    together: true,
    weight: 2,
    examples: ["who was elected in September 2018 without the backing of Momentum"],
    outcome: (slots) => {
      const read = slate("other-winners")(slots);
      return read && "query" in read && "contest" in read.query ? read : null;
    },
  },
];
