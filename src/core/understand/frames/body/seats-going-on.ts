import { postsOf } from "../../../posts.ts";
import { sectionMatcher } from "../../../section-match.ts";
import type { Frame } from "../../frame.ts";
import { spanOf } from "../../times/span.ts";

/** How the seats just asked about were filled: the last answer says so. */
const howFilled: Frame = {
  name: "whether there was a vote on the seats just asked about",
  cues: [
    `
      vote, voted, votes, voting, ballot, balloted, election, by election, byelection, contest,
      contested, uncontested, elected, unopposed, opposed, appointed, co opted, chosen, picked,
      stand against, stood against, run against, ran against, choice, a say, say`,
    `
      was there, were there, was it, was that, were they, was she, was he, did anyone, did anybody,
      did members, did they, did the members, any, anyone, anybody, how, or, without`,
  ],
  also: `
    was, were, there, did, it, on, for, that, this, the, a, an, in, to, have, has, had, get, got,
    hold, held, take, took, place, seat, seats, members, member, be, being, or, just, simply, even,
    ever, them, they, she, he, not, been, proper, real, actual, fill, filled, anyone, anybody, of,
    by, with, without, a vote, a ballot`,
  unless: "how many, who, when, won, lost, share, turnout",
  takes: { people: [0, 1] },
  continues: true,
  weight: 6,
  examples: [],
  outcome: ({ conversation, people: [named] }) => {
    const query = conversation?.query;
    return query?.kind === "vacancies" && (!named || conversation?.people.includes(named.id))
      ? { query }
      : null;
  },
};

/** Who took the seat of a section that the person last spoken of left. */
const seatAfter: Frame = {
  name: "who took the seat that the one last spoken of left",
  cues: [
    `
      took, take, got, get, gets, filled, fill, fills, replaced, has, had, inherited, went to,
      happened, followed, came`,
    "seat, seats, place, rep, vacancy, section, afterwards, after, then, next",
  ],
  also: `
    who, and, what, the, of, after, after that, then, next, to, it, up, over, in, did, is, was,
    that, afterwards, now, came, s`,
  unless: "elected, won, stood, votes, chair, how many, backed",
  takes: { contest: "section" },
  continues: true,
  weight: 5,
  examples: [],
  outcome: ({ conversation, record, section, times }) => {
    const person = conversation?.people[0];
    if (!person || !section || times.some(({ order }) => !order)) return null;
    const matches = sectionMatcher(record, section);
    const left = record.vacancies.some(
      (vacancy) => vacancy.left.includes(person) && matches(vacancy.section),
    );
    return left ? { query: { kind: "vacancies", person, part: "successor", section } } : null;
  },
};

/** Why a seat fell vacant: the answer about it says so where the record does. */
const whyVacant: Frame = {
  name: "why the seat just asked about fell vacant",
  cues: ["why, how come, for what reason, what for, what was the reason, reason, what made"],
  also: `
    and, did, that, happen, happened, she, he, they, him, her, them, go, leave, left, quit, resign,
    resigned, was, were, the, step down, stand down, was that, then, so, exactly`,
  unless: "who, votes, chair, won, lost, elected",
  takes: { people: [0, 1] },
  continues: true,
  weight: 3,
  examples: [],
  outcome: ({ conversation, record }) => {
    const query = conversation?.query;
    if (query?.kind === "elections" && query.occasion) {
      const filled = record.contests.get(conversation?.contests[0] ?? "")?.time.slice(0, 4);
      return filled ? { query: { kind: "vacancies", filled } } : null;
    }
    return query?.kind === "vacancies" ? { query } : null;
  },
};

/** Since when a section's seats have been filled as the last answer said. */
const filledSoSince: Frame = {
  name: "since when the seats just asked about have been filled so",
  cues: [
    `
      since when, from when, how long, when did that start, when did that begin, what was it before,
      how was it before, how did they do it before, what did they use before`,
  ],
  also: `
    and, has, have, been, that, it, this, way, like, so, was, before, then, the case, done, for,
    were, they`,
  unless: "who, votes, won, lost",
  takes: {},
  continues: true,
  weight: 4,
  examples: [],
  outcome: ({ conversation, record }) => {
    const query = conversation?.query;
    if (query?.kind !== "body" || query.aspect !== "make-up" || !query.section) return null;
    const { section } = query;
    const changed = record.body.rules.some(
      ({ topic, sections }) => topic === "voting-system" && sections?.includes(section),
    );
    return changed ? { query: { kind: "rules", topic: "voting-system", section } } : null;
  },
};

/** Who had the seat that the contest last spoken of was for, where it is the only one of its section. */
const holdersOfThatSeat: Frame = {
  name: "who has had the seat of the contest last spoken of",
  cues: [
    "who has had, who has held, who had, who held, who has, who holds, who sits in, who has been in",
    "seat, it, post, job, role, place",
  ],
  also: "the, that, now, since, then, after that, before that, it, and, so, still, today, over the years",
  unless: "votes, elected, won, before, after, next, how many, chair",
  takes: { time: true },
  continues: true,
  weight: 4,
  examples: [],
  outcome: (slots) => {
    const { conversation, record, times } = slots;
    const { section } = record.contests.get(conversation?.contests[0] ?? "") ?? {};
    if (!section || !postsOf(record).has(section)) return null;
    if (times.some(({ order }) => order)) return null;
    return { query: { kind: "holders", post: section, ...spanOf(times) } };
  },
};

/** Who had the only seat of a section before whoever was elected to it in the contest last spoken of. */
const holderBeforeThatContest: Frame = {
  name: "who had the seat before the contest last spoken of",
  cues: [
    "who had, who held, who was in, who sat in, who was",
    "seat, post, job, role, place",
    "before, previously, before that, before then, until then",
  ],
  also: "the, that, it, and, so, rep, representative",
  unless: "votes, elected, won, next, how many, chair, year",
  takes: {},
  continues: true,
  weight: 5,
  examples: [],
  outcome: ({ conversation, record }) => {
    const contest = record.contests.get(conversation?.contests[0] ?? "");
    const [winner, ...more] = contest?.candidates.filter(({ elected }) => elected) ?? [];
    if (!contest || !winner || more.length > 0 || !postsOf(record).has(contest.section))
      return null;
    return { query: { kind: "holders", post: contest.section, before: winner.person } };
  },
};

/** Questions that go on from one about a contest, a vacancy or a section to the seats of it. */
export const seatsGoingOn: readonly Frame[] = [
  holdersOfThatSeat,
  holderBeforeThatContest,
  whyVacant,
  filledSoSince,
  seatAfter,
  howFilled,
];
