import { headOf, postsOf } from "../../../posts.ts";
import type { Frame, Outcome } from "../../frame.ts";
import type { Slots } from "../../slots.ts";
import { heldIn, POLITE } from "./words.ts";

const ASKED = `
  ${POLITE}, who, whoever, whom, whose, which, name, person, people, woman, man, or, mp, is, was,
  were, are, be, been, has, had, have, hold, holds, held, holding, holder, holders, serve, served,
  serving, as, the, at, in, of, back in, in office, office, post, position, job, role, at the time,
  then, currently, now, today, nowadays, these days, at present, at the moment, present, current,
  still,
  became, become, list, all, every, each, have been, over the years, ever, person who, the person,
  that, incumbent, dates, with dates, occupied, occupies, occupant, sitting, during, around,
  appointed, when, took over, it, to, labour, labour party, the party, party, at the end,
  at the start, job was it, had the job, did the job, doing the job, filled, filling, fills`;

function holders({ record, post, times }: Slots): Outcome {
  if (!post || postsOf(record).get(post)?.ofNec) return null;
  return { query: { kind: "holders", post, ...heldIn(times) } };
}

/** Verbs of whoever leads: "who led the party in 2018". */
const LED = `
  led, lead, leads, leading, chair, ran, run, runs, running, chaired, chairs, chairing, headed,
  heads, head of, heading, in charge of, in charge, charge of, took charge of, take charge of,
  took over, take over, at the helm of, at the helm, at the top of, boss of, top of,
  in the chair of, in the chair, head, headed up, heads up, heading up, chair of, leader of,
  leadership of, founder of, founded, edited, edits, directed, directs`;

const PARTY = `
  the party, labour party, labour, the labour party, party`;

/** Verbs with who comes as subject and who goes as object. */
const TOOK = `
  replaced, replace, replaces, succeeded, succeed, succeeds, follow, followed, follows,
  take over from, took over from, taken over from`;

const AFTER = `take charge after, took charge after, ${TOOK}, after, came after, successor, next`;

const BESIDE_NOT = "but one, how many, votes, election, contest, candidates, backed, why";

/** The neighbour of a holder; of somebody who never held the post only where `premise` is to be put right. */
const beside =
  (side: "before" | "after", premise = false) =>
  ({ record, people: [person], post }: Slots): Outcome => {
    const known = postsOf(record).get(post ?? "");
    if (!known || known.ofNec || !person) return null;
    const held = known.holdings.some((holding) => holding.person === person.id);
    return held !== premise
      ? { query: { kind: "holders", post: known.id, [side]: person.id } }
      : null;
  };

/** Who held a post right before and right after somebody. */
function besideFrames(
  premise: boolean,
  [after, before]: readonly [string, string],
): readonly Frame[] {
  const weight = premise ? -1 : 2;
  const takes = { people: [1, 1], post: true } as const;
  const whether = premise ? " who never held it" : "";
  return [
    {
      name: `who held a post after somebody${whether}`,
      cues: [AFTER],
      also: `${ASKED}, ${AFTER}, from, as, by, did, next`,
      unless: `before, ${BESIDE_NOT}`,
      direction: { verbs: TOOK, of: "person", is: "object" },
      takes,
      weight,
      examples: [after],
      outcome: beside("after", premise),
    },
    {
      name: `who held a post before somebody${whether}`,
      cues: [`before, preceded, predecessor, came before, ahead of, prior to, ${TOOK}`],
      also: `${ASKED}, ${TOOK}, from, as, by, did, came`,
      unless: `after, ${BESIDE_NOT}`,
      direction: { verbs: TOOK, of: "person", is: "subject" },
      takes,
      weight,
      examples: [before],
      outcome: beside("before", premise),
    },
  ];
}

/** Who held a post of the record, which is no seat on the NEC. */
export const holdersFrames: readonly Frame[] = [
  {
    name: "who held a post",
    cues: [
      `
        who, whoever, name, names, whose, whom, which person, which woman, which man, which mp,
        which people, what person, holder, holders, list, people`,
    ],
    also: ASKED,
    unless: `
        how many, contest, leadership election, votes, won, win, beat, elected, candidates,
        candidate, campaign, campaigns, bid, bids, run, lost, lose, took the, takes the, take the,
        got the, get the, landed, secured, leadership election, favourite, frontrunner, nominee,
        stood, ran for, backed, before, after, replaced, why, section, new, next`,
    takes: { post: true, time: true },
    weight: 2,
    examples: [
      "Labour's general secretary in 2016 was who?",
      "who was the MP for Stockport in 2021",
    ],
    outcome: holders,
  },
  {
    name: "who chairs the NEC, or is vice-chair",
    cues: ["who, whoever, whom, which person, which woman, which man, which mp"],
    also: ASKED,
    unless: `
        how many, votes, won, win, elected, candidate, candidates, list, all, every, before, after,
        replaced, why, next, new`,
    takes: { post: true, time: true },
    examples: ["who currently chairs Labour's NEC"],
    outcome: ({ post, times }) => {
      if (post !== "chair" && post !== "vice-chair") return null;
      const { on, from, to } = heldIn(times);
      return from || to ? null : { query: { kind: "officers", post, ...(on && { on }) } };
    },
  },
  {
    name: "a post and a time",
    cues: [],
    also: POLITE,
    unless: `
        candidate, candidates, campaign, campaigns, run, bid, election, elections, contest,
        contests, result, results, ballot, race, vote, votes, turnout, nominations, winner, quota,
        what did`,
    takes: { post: true, time: true },
    weight: -1,
    examples: ["general secretary 2016"],
    outcome: (slots) => (slots.times.some(({ year }) => year) ? holders(slots) : null),
  },
  {
    name: "who led the party",
    cues: ["who, name, whose leadership, under whom", LED, PARTY],
    also: ASKED,
    unless: `
        vice, deputy, chairs, chairing, chairman, chairwoman, executive, ruling, election, contest,
        votes, won, stood, lead by, group, section, slate, candidates, backed, poll, ballot, field,
        board, panel, committee, young, youth, students, secretary, welsh, scottish, wales,
        scotland, campaign, ran for, chair, chaired, nec, run for, stand`,
    takes: { time: true },
    weight: 1,
    examples: ["who led the party in 2018"],
    outcome: ({ record, times }) =>
      postsOf(record).has("leader")
        ? { query: { kind: "holders", post: "leader", ...heldIn(times) } }
        : null,
  },
  {
    name: "who led an organisation",
    cues: ["who, name", LED],
    also: ASKED,
    unless: `
        vice, deputy, election, contest, votes, won, stood, slate, candidates, candidate, backed,
        ran for, campaign`,
    takes: { organisations: [1, 1], time: true },
    weight: 1,
    examples: ["who was running Young Labour in 2021"],
    outcome: ({ record, organisations: [organisation], times }) => {
      const post = organisation ? headOf(record, organisation.id) : null;
      return post && !post.ofNec
        ? { query: { kind: "holders", post: post.id, ...heldIn(times) } }
        : null;
    },
  },
  {
    name: "all who held a post, as they were elected",
    cues: [
      "who, whoever, names, list, every, all",
      "over the years, all the years, every time, down the years, through the years, all of them, every, all",
      "won, elected, held",
    ],
    also: `
      ${ASKED}, you have, you know of, won, elected, has won, been elected, it, so far, since, from,
      until, to, seat, place`,
    unless:
      "how many, votes, candidates, stood, lost, section, nominations, backed, margin, by how much",
    takes: { post: true, time: true },
    weight: 1,
    examples: ["who has been elected treasurer over the years"],
    outcome: (slots) => (slots.times.every(({ years }) => years) ? holders(slots) : null),
  },
  ...besideFrames(false, [
    "who was general secretary after Jennie Formby",
    "who was general secretary before Jennie Formby",
  ]),
  // Of somebody who never held it: the answer says so.
  ...besideFrames(true, [
    "who was treasurer after Eddie Izzard",
    "who was treasurer before Eddie Izzard",
  ]),
  {
    name: "who led the party after somebody",
    cues: [`after, came after, ${TOOK}`, LED, PARTY],
    also: `${ASKED}, ${LED}, ${PARTY}, from, as, next, took, take, charge, over`,
    unless: "before, deputy, vice, general secretary, votes, election, contest",
    direction: { verbs: TOOK, of: "person", is: "object" },
    takes: { people: [1, 1] },
    weight: 1,
    examples: ["who led the party after Jeremy Corbyn"],
    outcome: (slots) => beside("after")({ ...slots, post: "leader" }),
  },
  {
    name: "who led the party before somebody",
    cues: ["before, came before, preceded, prior to", LED, PARTY],
    also: `${ASKED}, ${LED}, ${PARTY}, from, as, took, take, charge, over`,
    unless: "after, deputy, vice, general secretary, votes, election, contest",
    takes: { people: [1, 1] },
    weight: 1,
    examples: ["who led the party before Keir Starmer"],
    outcome: (slots) => beside("before")({ ...slots, post: "leader" }),
  },
];
