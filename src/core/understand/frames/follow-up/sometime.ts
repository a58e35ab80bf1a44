import type { QueryOf } from "../../../query.ts";
import type { Frame } from "../../frame.ts";
import { beside } from "../../times/span.ts";
import { ELECTED, LOST, STOOD } from "../cues.ts";
import { candidacyIn } from "./change.ts";
import { lastContest, outcome } from "./outcome.ts";

const AGAIN = `
  later, later on, afterwards, after that, since, since then, subsequently, again, after this,
  ever since, thereafter,
  in the years after, from then on, another time, once more, a second time, next`;
const EARLIER = `
    before, before that, previous, previously, past, prior, earlier, already, prior to that,
    beforehand, before then, until then, in the past`;
const EVER = `
    ever, what else, at any point, at all, any other time, other times, any other times, any others,
    other elections, anything else, to anything else, something else, another seat, another post,
    elsewhere, any other seat, any other post, other posts, other seats, other contests,
    other ballots, other attempts, other bids, other runs, other tries, other candidacies,
    other campaigns`;

/** Whether somebody stood, or was elected, before or after the contest last spoken of, in which they stood. */
function apart(lead: QueryOf<"candidacies">["lead"], when: "after" | "before" | "ever") {
  return outcome((slots) => {
    const [person] = slots.people;
    const contest = lastContest(slots);
    if (!person) return null;
    const stood = contest?.candidates.some((each) => each.person === person.id);
    if (when === "ever" || !contest || !stood)
      return { kind: "candidacies", person: person.id, lead };
    const bound =
      when === "after" ? { from: beside(contest.time, 1) } : { to: beside(contest.time, -1) };
    return { kind: "candidacies", person: person.id, lead, ...bound };
  });
}

const HELD = `
  succeed, succeeded, held, hold, had it, been on, been on it, sat, sit, on it, on there, in post,
  a member, served, serve, get back,
  got back, return, make it back, come back, get a seat, got a seat, win a seat, won a seat,
  take a seat, took a seat, gain a seat, gained a seat, land a seat, landed a seat, secure a seat,
  find a seat, get one, got one, get there, got there, get in, got in, get on, got on, get on to it,
  make it on, made it on, end up on, ended up on, keep it, kept it, keep the seat, win it, won it,
  got it, re elected, reelected`;
const FOUGHT = `
  candidate, try, tried, go, try again, fight, fighting, fought, fight it, fight for it, defend,
  defended, defend it, put up, put forward, have a go,
  had a go, have another go, had another go, throw hat in, run, attempts, attempt, tries, bids, bid,
  runs, contests, elections, candidacies, campaigns, outings`;

const TIMES = { after: AGAIN, before: EARLIER, ever: EVER } as const;

const LOSING = `${LOST}, lose, losing, lost out, beaten, defeated, missed out, fail, failed, unsuccessful`;

const VERBS = {
  elected: [`${ELECTED}, ${HELD}`, "was elected"],
  lost: [LOSING, "was not elected"],
  list: [`${STOOD}, ${FOUGHT}`, "stood"],
} as const;

function sometime(when: keyof typeof TIMES, lead: keyof typeof VERBS): Frame {
  const [verb, did] = VERBS[lead];
  return {
    name: `whether somebody ${did} ${when === "ever" ? "at any other time" : when}`,
    cues: [TIMES[when], verb],
    also: `
      ${verb}, ${EVER}, either, either of them, both, any of them, neither of them, a seat, seat,
      did, manage, time, times, go, for, for it, for election, that, any, other, list, all, name,
      were, when, what year, which year`,
    unless: "why, how many, how often, who, which, not, never",
    takes: { people: [1, 1] },
    weight: 2,
    continues: true,
    examples: [],
    outcome: apart(lead, when),
  };
}

/** What was just put to choice of one of several, where that one is named: "so Izzard never did?" */
const neverDid: Frame = {
  name: "whether one of those just put to choice did",
  cues: ["never did, never has, never was, did not, has not, was not, did, has, was"],
  also: "so, and, but, then, ever",
  takes: { people: [1, 1], spoken: true },
  weight: 4,
  continues: true,
  examples: [],
  outcome: outcome(({ conversation, people: [person] }) => {
    const theirs = (conversation?.offered ?? []).filter(
      ({ query }) => "person" in query && query.person === person?.id,
    );
    const [only, ...more] = theirs;
    return only && more.length === 0 ? only.query : null;
  }),
};

const THEN = `
    then, too, as well, also, that year, that time, there, in that one, in that, in it,
    on that occasion, in the same one, in the same election, in the same contest, in the same year`;

/** Whether somebody stood or was elected before, after or at any time but the one last spoken of. */
export const sometimeFrames: readonly Frame[] = [
  neverDid,
  {
    name: "whether somebody stood in the contest last spoken of",
    cues: [STOOD, THEN],
    also: `${FOUGHT}, did, was, a candidate, at`,
    unless: "why, how many, how often, who, which, what, when, again",
    takes: { people: [1, 1], spoken: true },
    weight: 3,
    continues: true,
    examples: [],
    outcome: outcome((slots) => {
      const [person] = slots.people;
      const contest = lastContest(slots);
      return person && contest ? candidacyIn(person.id, contest.id, "all", slots) : null;
    }),
  },
  {
    name: "when somebody came back",
    cues: [
      "when, what year, which year, how long before, did",
      `
        come back, came back, get back, got back, get back on, got back on, back on, return,
        returned, rejoin, rejoined, back on it, get back in, got back in`,
    ],
    also: "did, was, were, on, it, to, the, onto, and, so, seat, a, nec, again, then, first, next",
    unless: "who, why, votes, party, whip, stand, stood, elected",
    takes: { people: [1, 1], spoken: true },
    weight: 1,
    continues: true,
    examples: [],
    outcome: outcome(({ people: [person] }) =>
      person ? { kind: "offices", person: person.id, of: "nec" } : null,
    ),
  },
  sometime("after", "elected"),
  sometime("after", "list"),
  sometime("after", "lost"),
  sometime("before", "elected"),
  sometime("before", "list"),
  sometime("before", "lost"),
  sometime("ever", "elected"),
  sometime("ever", "list"),
  sometime("ever", "lost"),
];
