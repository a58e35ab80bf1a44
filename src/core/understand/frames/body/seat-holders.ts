import { postsOf } from "../../../posts.ts";
import { sectionMatcher } from "../../../section-match.ts";
import type { Cues, Frame, Outcome } from "../../frame.ts";
import type { Slots } from "../../slots.ts";
import { spanOf } from "../../times/span.ts";
import { WRAPPED } from "../candidacy/words.ts";
import { seatOf } from "./make-up.ts";
import { AFTER, BEFORE, EVERY, FARTHER, PRECEDED, SUCCEEDED, TOOK_OVER } from "./officer-cues.ts";
import { PLACE } from "./vacancy.ts";

const SEATED = `
  rep, reps, representative, representatives, member, members, section, holder, holders, incumbent,
  incumbents, occupant, occupants, ${PLACE}`;

const AROUND = `
  ${SEATED}, ${WRAPPED}, who, whom, which person, person, people, was, were, has, have, had, been,
  did, is, as, in, of, on, the, it, held, hold, holds, holding, sat, sit, sits, serve, served,
  serves,
  represented, represents, occupied, filled, came, come, immediately, right, just, directly,
  straight, name, nec, committee, executive, the executive, then, by, from, our`;

/** A seat that is the only one of its section, and so goes from one holder to the next. */
function onlySeat(slots: Slots): string | null {
  const section = seatOf(slots);
  return section && postsOf(slots.record).has(section) ? section : null;
}

function besideVacancy(side: "before" | "after", person: string, slots: Slots): Outcome {
  const section = seatOf(slots);
  const part = side === "before" ? "came" : "left";
  if (!section) return null;
  const matches = sectionMatcher(slots.record, section);
  const known = slots.record.vacancies.some(
    (vacancy) => vacancy[part].includes(person) && matches(vacancy.section),
  );
  return known ? { query: { kind: "vacancies", person, part, section } } : null;
}

/** The neighbour of one of its holders; in a section of several seats whoever went or came when the seat fell vacant. */
const beside =
  (side: "before" | "after") =>
  (slots: Slots): Outcome => {
    const post = onlySeat(slots);
    const [person] = slots.people;
    if (!person || slots.times.length > 0) return null;
    if (!post) return besideVacancy(side, person.id, slots);
    const held = postsOf(slots.record)
      .get(post)
      ?.holdings.some((holding) => holding.person === person.id);
    return held ? { query: { kind: "holders", post, [side]: person.id } } : null;
  };

const neighbour = (
  side: "before" | "after",
  cues: Cues,
  is: "subject" | "object" | null,
  unless: Cues,
  example: string,
): Frame => ({
  name: `who had a seat ${side} somebody${is ? `, who is the ${is}` : ""}: ${example}`,
  cues: [cues],
  also: `${AROUND}, ${cues}`,
  unless: `
    chair, chaired, vice, votes, voted, elected, beat, stood, candidate, candidates, why, how many,
    but one, ${FARTHER}, ${unless}`,
  takes: { people: [1, 1], contest: "section" },
  ...(is && { direction: { verbs: cues, of: "person" as const, is } }),
  weight: 1,
  examples: [example],
  outcome: beside(side),
});

/** Questions about who had the only seat of a section, one after another. */
export const seatHolderFrames: readonly Frame[] = [
  neighbour(
    "before",
    `${BEFORE}, came before, previous`,
    null,
    `${PRECEDED}, ${SUCCEEDED}, ${AFTER}`,
    "who was youth rep before Jasmin Beckett",
  ),
  neighbour(
    "after",
    AFTER,
    null,
    `${PRECEDED}, ${SUCCEEDED}, ${BEFORE}`,
    "who was youth rep after Jasmin Beckett",
  ),
  neighbour("before", SUCCEEDED, "subject", AFTER, "whom did Jasmin Beckett succeed as youth rep"),
  neighbour("after", SUCCEEDED, "object", BEFORE, "who succeeded Jasmin Beckett as youth rep"),
  neighbour("before", PRECEDED, "object", AFTER, "who preceded Jasmin Beckett as youth rep"),
  neighbour("after", PRECEDED, "subject", BEFORE, "whom did Jasmin Beckett precede as youth rep"),
  neighbour(
    "before",
    `${TOOK_OVER}, took the seat`,
    "subject",
    AFTER,
    "Jasmin Beckett took over as youth rep from whom",
  ),
  neighbour(
    "after",
    `${TOOK_OVER}, took the seat`,
    "object",
    BEFORE,
    "who took over as youth rep from Jasmin Beckett",
  ),
  {
    name: "who had the only seat of a section first",
    cues: ["first, earliest, original, very first", SEATED, "who, whom, which, name, first"],
    also: `${AROUND}, ever, to hold, to have, to sit, to be`,
    unless: `
      how many, ${EVERY}, elected, won, election, elections, vote, votes, candidate, candidates,
      stood, before, after, chair, chaired, vice, now, current, next, when, history, ${FARTHER}`,
    takes: { contest: "section" },
    weight: 4,
    examples: ["who was the first youth rep", "who held the Scottish seat first"],
    outcome: (slots) => {
      const post = onlySeat(slots);
      return post ? { query: { kind: "holders", post, lead: "first" } } : null;
    },
  },
  {
    name: "everybody who had the only seat of a section",
    cues: [
      `
        ${EVERY}, first, earliest, original, been, over the years, through the years, over time,
        ever, so far, history, previous, former, past, has held, have held, has had, had`,
      SEATED,
    ],
    also: `
      ${AROUND}, ${EVERY}, and when, over the years, through the years, over time, ever, so far,
      history, in order, chronological, first, earliest, original, very first, ever,
      since the start, from the start, to date, until now, up to now, previous, former, past, full,
      complete, whole`,
    unless: `
      how many, elected, won, election, elections, vote, votes, candidate, candidates, stood,
      before, after, chair, chaired, vice, now, current, currently, present, next, given, when were,
      when was, ${FARTHER}`,
    takes: { contest: "section", time: true },
    weight: 3,
    examples: ["everybody who has been youth rep", "who has held the Scottish seat over the years"],
    outcome: (slots) => {
      const post = onlySeat(slots);
      if (!post || slots.times.some(({ years, order }) => !years || order)) return null;
      return { query: { kind: "holders", post, ...spanOf(slots.times) } };
    },
  },
];
