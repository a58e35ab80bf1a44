import type { NecRecord } from "#src/record/record.ts";
import { besideIn, cameIn, officerLine, startOf } from "../../../officer-line.ts";
import type { Frame } from "../../frame.ts";
import {
  AFTER,
  AROUND,
  BEFORE,
  BESIDE,
  BOTH,
  CHAIR,
  EVERY,
  EXAMPLES,
  FARTHER,
  type Kind,
  type Part,
  POSTS,
  type Post,
  PRECEDED,
  RELATION,
  SINCE,
  SUCCEEDED,
  TOOK_OVER,
  WHO_CHAIR,
  WHO_VICE,
} from "./officer-cues.ts";
import { panelFrames } from "./panels.ts";
import { datesIn, dayIn } from "./when.ts";

function about(post: Post, name: string, cues: Frame["cues"], more: Partial<Frame>): Frame {
  return {
    name: `${post}: ${name}`,
    cues: [POSTS[post], ...cues],
    takes: {},
    examples: [],
    outcome: () => null,
    ...more,
    also: `${AROUND}, ${more.also ?? "when"}${post === "vice-chair" ? `, ${CHAIR}` : ""}`,
    unless: `${more.unless ?? "cabinet"}${post === "chair" ? ", vice, deputy, vicechair" : ""}`,
  };
}

/** Whether somebody began in a post, or surely held it, in a year or on a date. */
function heldPost(record: NecRecord, post: Post, person: string | undefined, day: string) {
  return record.officers.some(
    (officer) =>
      officer.post === post &&
      officer.person === person &&
      startOf(officer).slice(0, day.length) <= day &&
      (officer.to === null || officer.to.replace(/^\D+/, "").slice(0, day.length) >= day),
  );
}

function related(
  post: Post,
  part: Part,
  name: string,
  cue: string,
  more: Partial<Frame> & Pick<Frame, "examples">,
): Frame {
  return about(post, name, [cue], {
    takes: { people: [1, 1], time: true },
    weight: 6,
    ...more,
    outcome: ({ people: [person], times, record }) => {
      const day = dayIn(times);
      // A year said belongs to the one named who held the post then, or to whoever came.
      if (!person || (times.length > 0 && !day)) return null;
      const of = { kind: "officers" as const, post, person: person.id, part };
      if (!day) return { query: of };
      if (heldPost(record, post, person.id, day)) return { query: { ...of, on: day } };
      const other =
        part === "before" || part === "after"
          ? besideIn(officerLine(record, post), person.id, part)
          : undefined;
      return other && startOf(other).startsWith(day.slice(0, 4)) ? { query: of } : null;
    },
  });
}

function ofPost(post: Post): readonly Frame[] {
  const examples = (kind: Kind) => [EXAMPLES[kind](post)];
  return [
    about(post, "on a date", [], {
      takes: { time: true },
      also: `
        in the early, to, stint, spell, when, between, as its, its, year, last, latest, newest,
        most recent, most recently, recently, latterly, lately, since, since when, the new, new`,
      unless: `${EVERY}, ${BOTH}, how long, first, previous, former, before, after, next, not`,
      examples: examples("on"),
      outcome: ({ times }) => {
        const dates = datesIn(times);
        const spans = dates.from !== undefined || dates.to !== undefined;
        return {
          query: { kind: "officers", post, ...dates, ...(spans && { part: "list" as const }) },
        };
      },
    }),
    about(
      post,
      "who came in at a time",
      [
        `
          became, become, took over, takes over, was elected, was chosen, was made, was appointed,
          elected, chosen, chose, came in, made`,
        "who, whom",
      ],
      {
        takes: { time: true },
        also: `
          became, become, took over, elected, chosen, chose, made, appointed, came in, as, to be,
          then, new, the new`,
        unless: `${EVERY}, ${BOTH}, ${RELATION}, how long, first, previous, former, before, after, next, not`,
        weight: 8,
        examples: examples("cameIn"),
        outcome: ({ times, record }) => {
          const day = dayIn(times);
          return day && cameIn(officerLine(record, post), day).length > 0
            ? { query: { kind: "officers", post, on: day, part: "began" } }
            : null;
        },
      },
    ),
    about(post, "everybody", [EVERY], {
      takes: { time: true },
      also: `
        ${EVERY}, who has, has, had, so far, over the years, over time, ever, history, complete,
        in order, chronological, order, down the years, have, been, there, in the record, give`,
      unless: "how long, first, previous, not, before, after",
      weight: 1,
      examples: examples("list"),
      outcome: ({ times }) => {
        const dates = datesIn(times);
        return {
          query: { kind: "officers", post, ...dates, ...(!dates.on && { part: "list" as const }) },
        };
      },
    }),
    ...(["first", "previous"] as const).map((part) =>
      about(
        post,
        part,
        [
          part === "first"
            ? "first, earliest, original, very first, oldest, furthest back"
            : `
              previous, former, preceding, prior, the one before, one before, outgoing, ex,
              previously, before the current, before the present, last but one, penultimate,
              before this one, before now`,
        ],
        {
          also: "when, one, record, in the record, known, on record, before",
          weight: 1,
          examples: examples(part),
          outcome: () => ({ query: { kind: "officers", post, part } }),
        },
      ),
    ),
    about(post, "whether and how long somebody held it", [], {
      takes: { people: [1, 1], time: true },
      also: `
        how long, long, for how long, since when, from when, ever, when, until, until when,
        till when, from when, start, started, begin, began, stop, stopped, stopping, finish,
        finished, end, ended, cease,
        ceased, stay, stayed, last, lasted, spell, stint, tenure, term, time as, still, been, dates,
        years, year, which years, what years, what dates, months, many, how many,
        how much time, between, which dates, dates did, being, at any point, at some point, once,
        stand down, stood down, step down, stepped down, give up, gave up, leave, left, quit, how,
        not, what, again, twice, two times, two spells, once, more than once, only, second time,
        true, period, duration, spend, spent, mp, edinburgh, scottish, trade unionist, unionist,
        councillor`,
      unless: `
        who is, who is the, whos, who took over, who takes over, who came in, who came next,
        who got it, who became,
        ${BESIDE}${post === "vice-chair" ? ", in the chair, when chaired, was chair, had the chair" : ""}`,
      weight: 8,
      examples: examples("held"),
      outcome: ({ people: [person], times }) => {
        if (!person || times.some(({ order }) => order && order !== "now")) return null;
        const [term] = times.flatMap(({ years }) => (years ? [years] : []));
        // "In 2020-21" is a year of office; of a longer time no one day can be said.
        if (term && (term[1] - term[0] !== 1 || times.length > 1)) return null;
        const day = term ? String(term[1]) : dayIn(times);
        return {
          query: {
            kind: "officers",
            post,
            person: person.id,
            part: "held",
            ...(day && { on: day }),
          },
        };
      },
    }),
    about(
      post,
      "why somebody was chosen who did not hold it then",
      [
        "why, how come, what made",
        `
          made, make, chosen, choose, chose, elect, elected, pick, picked, appoint, appointed,
          become, became, was, were, made them`,
      ],
      {
        takes: { people: [1, 1], time: true },
        also: "they, did, them, the nec, members, to be, as, the, committee",
        unless: RELATION,
        weight: 8,
        examples: examples("whyChosen"),
        outcome: ({ people: [person], times, record }) => {
          const day = dayIn(times);
          if (!person || !day || heldPost(record, post, person.id, day)) return null;
          return { query: { kind: "officers", post, person: person.id, part: "held", on: day } };
        },
      },
    ),
    about(post, "why somebody gave it up", ["why, how come, what made, for what reason, reason"], {
      takes: { people: [1, 1] },
      also: `
        why, how come, give up, gave up, giving up, leave, left, leaving, stop, stopped, stand down,
        stood down, step down, stepped down, resign, resigned, quit, cease, ceased, end, ended, not,
        still, no longer, being, what made, reason, reasons, for, early, so soon, vacate, vacated,
        relinquish, relinquished, lose, lost, had to, have to`,
      unless: RELATION,
      weight: 8,
      examples: examples("whyLeft"),
      outcome: ({ people: [person] }) =>
        person ? { query: { kind: "officers", post, person: person.id, part: "held" } } : null,
    }),
    related(post, "before", "who came before somebody", BEFORE, {
      unless: `${PRECEDED}, ${SUCCEEDED}, ${EVERY}, ${FARTHER}, how long`,
      examples: examples("before"),
    }),
    related(post, "before", "whom somebody succeeded", SUCCEEDED, {
      direction: { verbs: SUCCEEDED, of: "person", is: "subject" },
      examples: examples("succeeded"),
    }),
    related(post, "before", "who preceded somebody", PRECEDED, {
      direction: { verbs: PRECEDED, of: "person", is: "object" },
      examples: examples("preceded"),
    }),
    related(post, "after", "who came after somebody", AFTER, {
      unless: `
        ${PRECEDED}, ${SUCCEEDED}, ${FARTHER}, everybody, everyone, all, every, list, how many,
        have, how long`,
      examples: examples("after"),
    }),
    ...(["subject", "object"] as const).map((is) =>
      related(
        post,
        is === "subject" ? "before" : "after",
        `taking over from somebody, as ${is}`,
        TOOK_OVER,
        {
          cues: [POSTS[post], TOOK_OVER, "from"],
          also: "from, whom, who",
          weight: 10,
          unless: "when, how long, until",
          direction: { verbs: TOOK_OVER, of: "person", is },
          examples: examples(is === "subject" ? "tookOver" : "takenOver"),
        },
      ),
    ),
    related(post, "after", "who succeeded somebody", SUCCEEDED, {
      direction: { verbs: SUCCEEDED, of: "person", is: "object" },
      examples: examples("successor"),
    }),
    related(post, "after", "whom somebody preceded", PRECEDED, {
      direction: { verbs: PRECEDED, of: "person", is: "subject" },
      examples: examples("precedes"),
    }),
    related(post, "since", "everybody since somebody", SINCE, {
      also: `${EVERY}, has, have, had, been, when, so far`,
      unless: "how long, since when",
      examples: examples("since"),
    }),
    related(post, "since", "everybody after somebody", AFTER, {
      cues: [
        POSTS[post],
        "after, following, to follow",
        "everybody, everyone, all, every, list, how many, have, names",
      ],
      also: `${EVERY}, has, have, had, been, so far`,
      weight: 7,
      unless: "how long",
      examples: examples("everyAfter"),
    }),
  ];
}

const officers: Frame = {
  name: "the NEC's officers",
  cues: [
    `
      officers, chair and vice, chair and the vice chair, chair and the vice, vice chair and chair,
      officers group, officer group, office holders, office bearers, officeholders,
      chair and vice chair, top posts, leading posts, senior posts, key posts, top jobs`,
  ],
  also: `
    won, win, got, took, became, who, all, list, group, of, on, held, holds, hold, sat, sits, were,
    was, names, the, chief, key, senior, main, different, back then, then, every, chair, vice,
    elected`,
  unless: "what is, what does, define, meaning, explain, how many, election",
  takes: { time: true },
  weight: 6,
  examples: ["NEC officers in 2021"],
  outcome: ({ times }) => {
    const day = dayIn(times);
    if (times.some(({ years }) => years)) return null;
    return { query: { kind: "officers", post: "all", ...(day && { on: day }) } };
  },
};

/** Questions about the chairs, vice-chairs and other officers of the NEC. */
export const officerFrames: readonly Frame[] = [
  ...ofPost("chair"),
  ...ofPost("vice-chair"),
  ...panelFrames,
  {
    ...officers,
    name: "the NEC's chair and vice-chair, each asked for",
    cues: [WHO_CHAIR, WHO_VICE],
    also: `${officers.also}, and, of, nec, in`,
    examples: ["who won chair and who won vice-chair in November 2020"],
  },
  officers,
];
