import type { Contest } from "#src/record/record.ts";
import { homeBody, OFFICERS } from "../../../home.ts";
import { fits, onlyAt } from "../../contests.ts";
import type { Frame, Outcome } from "../../frame.ts";
import { POSTS, type Post } from "../body/officer-cues.ts";
import { ANY_OUTCOME } from "./words.ts";

const NOT_WHETHER = `
  who, whom, whose, which, what, when, how, why, how long, vice, deputy, before, after, ever, until, since`;

const asked = (
  person: string,
  contest: Contest,
  aspect: "elected" | "votes" | "opponents",
): Outcome => ({
  query: { kind: "candidacy", person, contest: contest.id, aspect },
});

const OPPOSED = `
  unopposed, opposed, opposition, anyone else, anybody else, someone else, somebody else,
  no one else, nobody else, who else, against, up against,
  rival, rivals, challenger, challengers, opponent, opponents, challenged, alternative candidate,
  other candidate, other candidates, run against,
  anyone run against, anyone stand against`;

/** Who stood against somebody for a post of the NEC, where its members chose. */
const opposedFor = (post: Post): Frame => ({
  name: `candidacy: who was against somebody as ${post}`,
  cues: [POSTS[post], OPPOSED],
  also: `
    ${ANY_OUTCOME}, ${OPPOSED}, stood, stand, standing, ran, run, in the running, running, up, was,
    were, did, when, for, for it, as, become, became, made, elected, chosen, who, anybody, anyone,
    there, any, the, of, nec, post, job,
    position, face, faced, have, had, she, he, or, a, contest, vote, in the chair, chair`,
  unless: "before, after, why, how long, votes, percentage, share, new, next",
  takes: { people: [1, 1], contest: "within" },
  weight: 9,
  examples: [
    post === "chair"
      ? "who stood against Margaret Beckett for chair in 2020"
      : "who stood against Wendy Nichols for vice-chair in 2018",
  ],
  outcome: ({ people: [person], times, record }) => {
    if (!person || times.some(({ order }) => order)) return null;
    const theirs = (record.candidacies.get(person.id) ?? []).filter(
      ({ candidate, contest }) =>
        contest.section === OFFICERS && (candidate.post ?? contest.occasion) === post,
    );
    const contest = onlyAt(
      theirs.map(({ contest: each }) => each),
      times,
    );
    return contest ? asked(person.id, contest, "opponents") : null;
  },
});

/** Whether somebody was elected, asked by the post it was for, or by those who voted. */
export const becameFrames: readonly Frame[] = [
  {
    name: "candidacy: for whom somebody voted",
    cues: ["who did, whom did, who had, whom had, which candidate did", "vote for, voted for"],
    also: "vote for, voted for, candidate, in it, that time, then, in, the, for, himself, herself",
    unless: "win, won, get, got, beat, nominate, nominated",
    takes: { people: [1, 1], time: true },
    weight: 1,
    examples: ["who did Jeremy Corbyn vote for in May 2018"],
    // Where the record tells it, it is in the note on whoever got the vote.
    outcome: ({ people: [person], times, record }) => {
      if (!person) return null;
      const told = [...record.contests.values()]
        .filter(({ time }) => times.every((each) => fits(time, each)))
        .flatMap((contest) =>
          contest.candidates
            .filter(({ note }) => note?.includes(`${person.name} voted for`))
            .map((candidate) => ({ contest, candidate })),
        );
      const [only, ...more] = told;
      return only && more.length === 0
        ? asked(only.candidate.person, only.contest, "elected")
        : null;
    },
  },
  opposedFor("chair"),
  opposedFor("vice-chair"),
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
      const contest = onlyAt(theirs, times);
      return contest ? asked(person.id, contest, "elected") : null;
    },
  },
  {
    name: "candidacy: whether somebody got on in a year of a contest",
    cues: [
      `
        get on, got on, get onto, got onto, get in, got in, make it on, made it on, make it onto,
        made it onto, get elected, got elected, win a seat, won a seat, win a place, won a place`,
    ],
    also: `
      ${ANY_OUTCOME}, nec, the nec, labour nec, national executive, national executive committee,
      ruling body, committee`,
    unless: `${NOT_WHETHER}, again, back, still, now, votes, first, last`,
    takes: { people: [1, 1], time: true },
    weight: 6,
    examples: ["did Luke Akehurst get on the NEC in 2014"],
    // Only of who stood that year: anybody else may have come on between elections.
    outcome: ({ people: [person], times, record }) => {
      if (!person || !times.some(({ year }) => year)) return null;
      const theirs = (record.candidacies.get(person.id) ?? [])
        .map(({ contest }) => contest)
        .filter(({ of, status }) => of.body === homeBody(record) && status === "declared");
      const contest = onlyAt(theirs, times);
      const came = record.vacancies.some(
        (vacancy) =>
          vacancy.came.includes(person.id) && times.some((time) => fits(vacancy.date, time)),
      );
      return contest && !came ? asked(person.id, contest, "elected") : null;
    },
  },
  {
    name: "candidacy: how many of an organisation's voters chose somebody",
    cues: [
      "how many, what number, number of",
      "delegates, members, students, voters, supporters, activists",
      `
        chose, choose, chosen, voted for, vote for, votes for, picked, pick, backed, back,
        supported, support, elected, elect, went for, plumped for, opted for, preferred, wanted`,
    ],
    also: `
      as, chair, post, job, seat, rep, representative, secretary, did, had, conference, their, its,
      new, be`,
    unless: "who, whom, why, which, women, share, percentage, proportion, not, nominations, than",
    takes: { people: [1, 1], organisations: [1, 1], bodies: true, time: true },
    weight: 2,
    examples: ["how many of the Labour Students delegates chose Kate Dearden as chair"],
    outcome: ({ people: [person], organisations: [organisation], times, record }) => {
      if (!person || !organisation || times.some(({ order }) => order)) return null;
      const theirs = (record.candidacies.get(person.id) ?? [])
        .map(({ contest }) => contest)
        .filter(({ of }) => of.body === organisation.id);
      const contest = onlyAt(theirs, times);
      return contest ? asked(person.id, contest, "votes") : null;
    },
  },
];
