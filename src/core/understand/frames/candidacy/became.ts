import type { Contest, Person } from "#src/record/record.ts";
import { OFFICERS } from "../../../home.ts";
import { fits } from "../../contests.ts";
import type { Frame, Outcome } from "../../frame.ts";
import type { Time } from "../../time.ts";
import { ANY_OUTCOME } from "./words.ts";

const NOT_WHETHER = `
  who, whom, whose, which, what, when, how, why, how long, vice, deputy, before, after, ever, until, since`;

/** Of contests those of the times said; all where none is. */
const inTimes = (contests: readonly Contest[], times: readonly Time[]) =>
  contests.filter(({ time }) => times.every((each) => fits(time, each)));

const asked = (person: Person, contest: Contest, aspect: "elected" | "votes"): Outcome => ({
  query: { kind: "candidacy", person: person.id, contest: contest.id, aspect },
});

/** Whether somebody was elected, asked by the post it was for, or by those who voted. */
export const becameFrames: readonly Frame[] = [
  {
    name: "candidacy: whether somebody became what was stood for",
    cues: [
      "become, became, get to be, got to be, made, end up as, ended up as, take over as, took over as",
    ],
    also: ANY_OUTCOME,
    unless: NOT_WHETHER,
    takes: { people: [1, 1], contest: "within" },
    weight: 5,
    examples: ["did John Prescott become treasurer in 2010"],
    // Only somebody who stood then is meant: for anybody else it is a question about a post.
    outcome: ({ people: [person], section, times, record }) => {
      if (!person || section === OFFICERS || !times.some(({ year }) => year)) return null;
      const theirs = (record.candidacies.get(person.id) ?? [])
        .map(({ contest }) => contest)
        .filter((contest) => contest.section === section && contest.status === "declared");
      const [contest, ...more] = inTimes(theirs, times);
      return contest && more.length === 0 ? asked(person, contest, "elected") : null;
    },
  },
  {
    name: "candidacy: how many of an organisation's voters chose somebody",
    cues: [
      "how many, what number, number of",
      "delegates, members, students, voters, supporters, activists",
      `chose, choose, chosen, voted for, vote for, votes for, picked, pick, backed, back, supported, support, elected, elect, went for, plumped for, opted
      for, preferred, wanted`,
    ],
    also: "as, chair, post, job, seat, rep, representative, secretary, did, had, conference, their, its, new, be",
    unless: "who, whom, why, which, women, share, percentage, proportion, not, nominations, than",
    takes: { people: [1, 1], organisations: [1, 1], bodies: true, time: true },
    weight: 2,
    examples: ["how many of the Labour Students delegates chose Kate Dearden as chair"],
    outcome: ({ people: [person], organisations: [organisation], times, record }) => {
      if (!person || !organisation || times.some(({ order }) => order)) return null;
      const theirs = (record.candidacies.get(person.id) ?? [])
        .map(({ contest }) => contest)
        .filter(({ of }) => of.body === organisation.id);
      const [contest, ...more] = inTimes(theirs, times);
      return contest && more.length === 0 ? asked(person, contest, "votes") : null;
    },
  },
];
