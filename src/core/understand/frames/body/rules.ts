import type { Frame } from "../../frame.ts";
import { rule, type Topic } from "./rule.ts";
import { memberRuleFrames } from "./rules-of-members.ts";
import { seatRuleFrames } from "./rules-of-seats.ts";
import { yearIn } from "./when.ts";

const RULES =
  "rule, rules, rule change, rule changes, changes to, reforms to, reforms of, changes of, regulations";

/** What the rules on a topic are called; the second of two groups on one topic has no names of its own. */
const TOPIC_NAMES: Partial<Record<Topic, string>> = {
  seats: "seats, number of seats, number of places",
  "voting-system": "voting system, voting systems, electoral system, stv, voting method",
  vacancies: "vacancies, vacancy, casual vacancies, vacant seats, empty seats",
  nominations: "nominations, nomination, nominating",
  candidates: `
      candidates, who may stand, who can stand, who is allowed to stand, eligibility, standing,
      candidature, candidacy, being a candidate`,
  electorate: `
      electorate, who may vote, who can vote, who is allowed to vote, franchise, voting rights,
      the vote, right to vote`,
  "gender-balance":
    "gender balance, women, gender, quotas, quota, female, sexes, representation of women",
  term: "term, terms, term of office, terms of office, length of term, term length, tenure",
  leadership: "leadership, leadership elections, leadership contests, leadership election",
};

const namedFrames = Object.entries(TOPIC_NAMES).flatMap(([topic, names]) =>
  rule(topic as Topic, `${topic}, by name`, [RULES, names], {
    also: `
      ${names}, on, of, about, for, to, around, regarding, list, tell, explain, explained, record,
      what is known, known, have, do, you`,
    examples: [`rule changes about ${topic.replaceAll("-", " ")}`],
    ofSection: [`rule changes about ${topic.replaceAll("-", " ")} in the CLP section`],
    weight: 1,
  }),
);

/** Questions about the NEC's rules and how they changed. */
export const ruleFrames: readonly Frame[] = [
  ...namedFrames,
  ...seatRuleFrames,
  ...memberRuleFrames,
  ...rule(
    "vacancies",
    "how vacancies are filled",
    [
      `
      vacancies, vacancy, casual vacancies, casual vacancy, vacant, falls empty, fall empty,
      falls vacant, fall vacant, empty seat, empty seats, empty, someone leaves, somebody leaves,
      member leaves,
      rep leaves, members leave, someone resigns, somebody resigns, member resigns, rep resigns,
      members resign, steps down, stands down, someone quits, member quits, dies, becomes an mp,
      become mps, someone goes, leaves halfway, mid term,
      midterm, someone on the nec leaves, someone on the nec resigns, leaves, resigns, quits,
      departs, leave early, leaves early, drops out, rep quit, member quit, rep left, member left,
      rep stepped down, rep stood down, rep steps down, rep stands down, member stepped down,
      member stood down, member steps down, member stands down, someone stepped down,
      somebody stepped down, someone steps down, somebody steps down, rep resigned, member resigned,
      someone left, somebody left, someone quit, somebody quit, someone resigned, somebody resigned,
      seat comes up, seat comes free, seat falls free, gap, gaps, casual`,
      `
        how, what happens, rule, rules, filled, fill, fills, who takes, who gets, procedure,
        process, replaced, by election, by elections, runner up, what if, what do they do,
        what is done, is there, do they`,
    ],
    {
      also: `
        filled, fill, fills, filling, rerunning, re running, running, the count, counting,
        last time, took, take, casual, are, clp, now, if, someone, somebody, member, members, rep,
        reps, seat, seats, place, places, on, halfway, half way, through, before the end,
        their term, term, of office, early, happens, happen, gets, takes,
        dealt with, handled, becomes, mp, an mp, their, on the committee, a member,
        between elections, when, to, arise, arises, occur, occurs, part way, partway, up, procedure,
        process, mid term, replaced, under stv, stv, they, hold, held, by election, by elections,
        recount, re count, rerun, re run, last count, count, countback, count back, again, election,
        automatically, runner up, runners up, promote, promoted, rule, rules, gap, gaps, quit, left,
        resigned, or, co opt, co opted, appoint, appointed, or just, someone else, next, vacancy,
        done, tomorrow, today, next week, next month, right now, suddenly, unexpectedly, mid way,
        midway, what, down, stepped, stood, steps, stands, say, suppose, supposing, imagine,
        in the event, event, ever, would, instead, method, way, changed, change, changes,
        over the years, over time, evolved`,
      examples: ["how are vacancies filled", "what happens when somebody leaves the NEC"],
      ofSection: ["how are vacancies in the CLP section filled"],
      unless: `
          who left, who came, who filled, who took, who replaced, which runners up, whom,
          were there, was there`,
    },
  ),
  {
    name: "what changed in a year",
    cues: ["what changed, what was changed, what changes, which changes, what reforms, changes"],
    also: `
      were, was, made, agreed, made to the nec, to, brought in, introduced, on, there, any,
      in the make up, committee, change, changed, take place, took place, adopted, by conference,
      conference, at, annual conference`,
    takes: { time: true },
    examples: ["what changed in September 2017"],
    outcome: ({ times }) => {
      const year = yearIn(times);
      return year && times.length === 1 ? { query: { kind: "rules", topic: "all", year } } : null;
    },
  },
  {
    name: "what changed for a section in a year",
    cues: ["what changed, what was changed, what changes, which changes, what reforms"],
    also: `
      were, was, made, agreed, to, for, with, about, in, the, how, seat, seats, section, rep, reps,
      representative, rules, is, elected, chosen, on`,
    unless: "since, between, compared, result, votes, who",
    takes: { contest: "within" },
    weight: 3,
    examples: ["what changed for the youth seat in November 2017"],
    outcome: ({ times, section }) => {
      const year = yearIn(times);
      return section && year && times.length === 1
        ? { query: { kind: "rules", topic: "all", section, year } }
        : null;
    },
  },
  ...rule(
    "all",
    "every change",
    [
      "rule, rules, rulebook, rule book, constitution, constitutional, rule change, rule changes",
      `
        change, changed, changes, changing, altered, amended, amendments, new, list, what, reform,
        reforms, reformed, rewritten, tell, all, history, evolved, evolve, over the years,
        different, adopted, passed, introduced`,
    ],
    {
      also: `
        list, all, over the years, record, are, change, changed, changes, altered, amended,
        amendments, new, reform, reforms, in the record, recorded, history, of, every, made,
        on nec elections, elections, been, evolved, evolve, major, main, key, big, biggest, passed,
        adopted, introduced, different, got, there`,
      examples: ["what rule changes are in the record", "what rules changed in 2017"],
      ofSection: ["what rules changed in the youth section"],
      unless: "women, vacancies, nominations, vote, standing, seats",
    },
  ),
];
