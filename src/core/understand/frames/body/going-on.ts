import type { NecRecord } from "#src/record/record.ts";
import { officerLine, startOf } from "../../../officer-line.ts";
import { postsOf } from "../../../posts.ts";
import type { Query, QueryOf } from "../../../query.ts";
import type { Frame } from "../../frame.ts";
import type { Slots } from "../../slots.ts";
import { seatsGoingOn } from "./seats-going-on.ts";

const BEFORE = `
    before, before that, before then, preceded, predecessor, prior to that, prior to, previously,
    previous, the one before, who had it before`;
const AFTER = `
    after, after that, after then, next, followed, follows, successor, succeeded, replaced,
    took over, takes over, came next, the one after, who had it after, then who, who then,
    then whom, and then, who next, next up, after which`;

/** Whom the last answer gave as the holder before or after somebody; null where it asked for none. */
function lastGiven({ post, before, after }: QueryOf<"holders">, record: NecRecord): string | null {
  const holdings = postsOf(record).get(post)?.holdings ?? [];
  const at = holdings.findIndex(({ person }) => person === (after ?? before));
  const step = after ? 1 : -1;
  return (after ?? before) && at >= 0 ? (holdings[at + step]?.person ?? null) : null;
}

/** The post that a question was about: one named, or the seat that members were asked for, the only one of its section. */
function postOfQuery(query: Query, record: NecRecord): string | null {
  if (query.kind === "holders" || query.kind === "offices") return query.post ?? null;
  const seat = query.kind === "body" ? query.section : undefined;
  return seat && postsOf(record).has(seat) ? seat : null;
}

/**
 * Whom "and after that?" goes on from, where officers of some time were just listed: who held the post for just that time,
 * else the last of them, or the first where it is asked who came before.
 */
function ofList(
  { post, from, to }: QueryOf<"officers">,
  part: "before" | "after",
  record: NecRecord,
): string | null {
  if (!from || !to) return null;
  const began = officerLine(record, post).filter((officer) => {
    const year = startOf(officer).slice(0, from.length);
    return year >= from && year <= to;
  });
  const whole = began.find((each) => each.from?.startsWith(from) && each.to?.startsWith(to));
  return (whole ?? began.at(part === "after" ? 0 : -1))?.person ?? null;
}

/** The post and the holder of the thread's last question about officers or about a seat. */
function beside(part: "before" | "after"): Frame {
  return {
    name: `who held the post ${part} that`,
    cues: [part === "before" ? BEFORE : AFTER],
    also: `
      who, was, came, it, had, held, and, then, the, post, did, them, they, from, did it,
      immediately, right, straight, just, come, chair, in the chair, her, him, his, job, that`,
    unless: "elected, won, stood, vote, votes, vice",
    takes: { people: [0, 1] },
    continues: true,
    weight: 5,
    examples: [],
    outcome: ({ conversation, people: [named], record }) => {
      const query = conversation?.query;
      const given = named
        ? null
        : query?.kind === "holders"
          ? lastGiven(query, record)
          : query?.kind === "officers"
            ? ofList(query, part, record)
            : null;
      const person = named?.id ?? given ?? conversation?.people[0];
      if (!person || !query) return null;
      if (query.kind === "officers" && query.post !== "all")
        return { query: { kind: "officers", post: query.post, person, part } };
      const post = postOfQuery(query, record);
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
  also: `
    what, which, were, how, how many, by, against, for, in favour, to, there, when, why, who, did,
    was, it, that, they, happen, happened, come, in, about, then, this, for, the, is, decided,
    decide, and, brought, how come, change, changed, end, start, begin, take effect, rule, what,
    by whom`,
  takes: {},
  continues: true,
  weight: 2,
  examples: [],
  outcome: (slots) => again(slots, ask),
});

/** Since when and how long somebody of the last answer has held, or held, an officer's post. */
const heldSince: Frame = {
  name: "since when somebody held the post just asked about",
  cues: [
    `
      why, how come, since when, from when, when from, since what date, since what year,
      since which year, how long, until when, till when, when, what dates, which dates, which years,
      what years`,
    `
      give it up, gave it up, give up, gave up, step down, stepped down, stand down, stood down,
      leave, left, go, went, quit, stop, stopped, resign, resigned, cease, lose it, lost it, since,
      from, until, till, long, start, started, begin, began, become, became, take over, took over,
      get, got, take, took, elected, appointed, dates, years, in post, in the chair, hold, held,
      been`,
  ],
  also: `
    and, did, has, have, had, was, were, is, that, it, they, them, he, she, so, now, for, been, be,
    being, in, the, post, job, role, position, chair, on, to, over, up, start, finish, end, ended,
    when, exactly, what, year, date, first, hold, held, doing, done, do, there, why, how come, give,
    gave, given, up, step, stepped, stand, stood, down, leave, left, go, went, quit, stop, stopped,
    resign, resigned, cease, ceased, lose, lost`,
  unless: "who, whom, how many, votes, before, after, member, nec, seat",
  takes: { people: [0, 1] },
  continues: true,
  weight: 5,
  examples: [],
  outcome: ({ conversation, people: [named], record }) => {
    const query = conversation?.query;
    const person = named?.id ?? conversation?.people[0];
    const post = query && postOfQuery(query, record);
    const holds = (id: string) =>
      postsOf(record)
        .get(id)
        ?.holdings.some((each) => each.person === person);
    if (person && post && holds(post)) return { query: { kind: "offices", person, post } };
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
  also: `
    her, his, their, as, was, were, is, became, become, made, named, elected, chosen, got, the, of,
    then, at the time, at that time, that year, new, nec, under, to, alongside, beside`,
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

/** Questions that go on from one about the NEC's officers, rules or seats. */
export const goingOnFrames: readonly Frame[] = [
  ...seatsGoingOn,
  heldSince,
  otherOfficer,
  beside("before"),
  beside("after"),
  rulesAgain("why a rule changed", ["why, how come, what for, for what reason"], "why"),
  rulesAgain(
    "by how many votes a rule changed",
    [
      `
        numbers, figures, vote, votes, tally, split, score, margin, how close, result, by how many,
        by how much, how many voted, in favour`,
    ],
    undefined,
  ),
  rulesAgain(
    "when a rule changed",
    [
      "when, since when, who decided, by whom, what year, whose idea",
      "end, start, begin, change, changed, happen, come in, decided, it, that",
    ],
    undefined,
  ),
];
