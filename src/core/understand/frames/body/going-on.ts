import type { NecRecord } from "#src/record/record.ts";
import { postsOf } from "../../../posts.ts";
import type { Query, QueryOf } from "../../../query.ts";
import { sectionMatcher } from "../../../section-match.ts";
import type { Frame } from "../../frame.ts";
import type { Slots } from "../../slots.ts";
import { spanOf } from "../../span.ts";

const BEFORE =
  "before, before that, before then, preceded, predecessor, prior to that, prior to, previously, previous, the one before, who had it before";
const AFTER =
  "after, after that, after then, next, followed, follows, successor, succeeded, replaced, took over, takes over, came next, the one after, who had it after, then who, who then, then whom, and then, who next, next up, after which";

/** Whom the last answer gave as the holder before or after somebody; null where it asked for none. */
function lastGiven({ post, before, after }: QueryOf<"holders">, record: NecRecord): string | null {
  const holdings = postsOf(record).get(post)?.holdings ?? [];
  const at = holdings.findIndex(({ person }) => person === (after ?? before));
  const step = after ? 1 : -1;
  return (after ?? before) && at >= 0 ? (holdings[at + step]?.person ?? null) : null;
}

/** The seat that a question about members asked for, where it is the only one of its section. */
const seatOfQuery = (query: Query, record: NecRecord) =>
  query.kind === "body" && query.section && postsOf(record).has(query.section)
    ? query.section
    : null;

/** The post and the holder of the thread's last question about officers or about a seat. */
function beside(part: "before" | "after"): Frame {
  return {
    name: `who held the post ${part} that`,
    cues: [part === "before" ? BEFORE : AFTER],
    also: "who, was, came, it, had, held, and, then, the, post, did, them, they, from, did it, immediately, right, straight, just, come, chair, in the chair, her, him, his, job, that",
    unless: "elected, won, stood, vote, votes, vice",
    takes: { people: [0, 1] },
    continues: true,
    weight: 5,
    examples: [],
    outcome: ({ conversation, people: [named], record }) => {
      const query = conversation?.query;
      const given = query?.kind === "holders" && !named ? lastGiven(query, record) : null;
      const person = named?.id ?? given ?? conversation?.people[0];
      if (!person || !query) return null;
      if (query.kind === "officers" && query.post !== "all")
        return { query: { kind: "officers", post: query.post, person, part } };
      const post = query.kind === "holders" ? query.post : seatOfQuery(query, record);
      return post ? { query: { kind: "holders", post, [part]: person } } : null;
    },
  };
}

function again(slots: Slots, ask: "why" | undefined): { query: Query } | null {
  const query = slots.conversation?.query;
  if (query?.kind !== "rules") return null;
  const { ask: _, ...rest } = query;
  return { query: { ...rest, ...(ask && { ask }) } };
}

const rulesAgain = (name: string, cues: Frame["cues"], ask: "why" | undefined): Frame => ({
  name,
  cues,
  also: "when, why, who, did, was, it, that, they, happen, happened, come, in, about, then, this, for, the, is, decided, decide, and, brought, how come, change, changed, end, start, begin, take effect, rule, what, by whom",
  takes: {},
  continues: true,
  weight: 2,
  examples: [],
  outcome: (slots) => again(slots, ask),
});

/** How the seats just asked about were filled: the last answer says so. */
const howFilled: Frame = {
  name: "whether there was a vote on the seats just asked about",
  cues: [
    "vote, voted, votes, voting, ballot, balloted, election, by election, byelection, contest, contested, uncontested, elected, unopposed, opposed, appointed, co opted, chosen, picked, stand against, stood against, run against, ran against, choice, a say, say",
    "was there, were there, was it, was that, were they, was she, was he, did anyone, did anybody, did members, did they, did the members, any, anyone, anybody, how, or, without",
  ],
  also: "was, were, there, did, it, on, for, that, this, the, a, an, in, to, have, has, had, get, got, hold, held, take, took, place, seat, seats, members, member, be, being, or, just, simply, even, ever, them, they, she, he, not, been, proper, real, actual, fill, filled, anyone, anybody, of, by, with, without, a vote, a ballot",
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

/** Since when and how long somebody of the last answer has held, or held, an officer's post. */
const heldSince: Frame = {
  name: "since when somebody held the post just asked about",
  cues: [
    "why, how come, since when, from when, when from, since what date, since what year, since which year, how long, until when, till when, when, what dates, which dates, which years, what years",
    "give it up, gave it up, give up, gave up, step down, stepped down, stand down, stood down, leave, left, go, went, quit, stop, stopped, resign, resigned, cease, lose it, lost it, since, from, until, till, long, start, started, begin, began, become, became, take over, took over, get, got, take, took, elected, appointed, dates, years, in post, in the chair, hold, held, been",
  ],
  also: "and, did, has, have, had, was, were, is, that, it, they, them, he, she, so, now, for, been, be, being, in, the, post, job, role, position, chair, on, to, over, up, start, finish, end, ended, when, exactly, what, year, date, first, hold, held, doing, done, do, there, why, how come, give, gave, given, up, step, stepped, stand, stood, down, leave, left, go, went, quit, stop, stopped, resign, resigned, cease, ceased, lose, lost",
  unless: "who, whom, how many, votes, before, after, member, nec, seat",
  takes: { people: [0, 1] },
  continues: true,
  weight: 5,
  examples: [],
  outcome: ({ conversation, people: [named], record }) => {
    const query = conversation?.query;
    const person = named?.id ?? conversation?.people[0];
    if (query?.kind !== "officers" || query.post === "all" || !person) return null;
    const held = record.officers.some(
      (officer) => officer.person === person && officer.post === query.post,
    );
    return held ? { query: { kind: "officers", post: query.post, person, part: "held" } } : null;
  },
};

/** The vice-chair beside the chair just asked about, and the other way round. */
const otherOfficer: Frame = {
  name: "who was deputy to the chair just asked about",
  cues: [
    "deputy, vice, vice chair, number two, second in command, chair, boss",
    "who, whom, and, which",
  ],
  also: "her, his, their, as, was, were, is, became, become, made, named, elected, chosen, got, the, of, then, at the time, at that time, that year, new, nec, under, to, alongside, beside",
  unless: "leader, votes, before, after, replaced, succeeded, how long, why, when",
  takes: { people: [0, 1], spoken: true },
  continues: true,
  weight: 3,
  examples: [],
  outcome: ({ conversation }) => {
    const query = conversation?.query;
    if (query?.kind !== "officers" || query.post === "all") return null;
    const post = query.post === "chair" ? "vice-chair" : "chair";
    return { query: { kind: "officers", post, ...(query.on && { on: query.on }) } };
  },
};

/** Who took the seat of a section that the person last spoken of left. */
const seatAfter: Frame = {
  name: "who took the seat that the one last spoken of left",
  cues: [
    "took, take, got, get, gets, filled, fill, fills, replaced, has, had, inherited, went to, happened, followed, came",
    "seat, seats, place, rep, vacancy, section, afterwards, after, then, next",
  ],
  also: "who, and, what, the, of, after, after that, then, next, to, it, up, over, in, did, is, was, that, afterwards, now, came, s",
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
    return left ? { query: { kind: "vacancies", person, part: "left", section } } : null;
  },
};

/** Why a seat fell vacant: the answer about it says so where the record does. */
const whyVacant: Frame = {
  name: "why the seat just asked about fell vacant",
  cues: ["why, how come, for what reason, what for, what was the reason, reason, what made"],
  also: "and, did, that, happen, happened, she, he, they, him, her, them, go, leave, left, quit, resign, resigned, was, were, the, step down, stand down, was that, then, so, exactly",
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
    "since when, from when, how long, when did that start, when did that begin, what was it before, how was it before, how did they do it before, what did they use before",
  ],
  also: "and, has, have, been, that, it, this, way, like, so, was, before, then, the case, done, for, were, they",
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

/** Questions that go on from one about the NEC's officers or rules. */
export const goingOnFrames: readonly Frame[] = [
  holdersOfThatSeat,
  whyVacant,
  filledSoSince,
  seatAfter,
  heldSince,
  otherOfficer,
  howFilled,
  beside("before"),
  beside("after"),
  rulesAgain("why a rule changed", ["why, how come, what for, for what reason"], "why"),
  rulesAgain(
    "when a rule changed",
    [
      "when, since when, who decided, by whom, what year, whose idea",
      "end, start, begin, change, changed, happen, come in, decided, it, that",
    ],
    undefined,
  ),
];
