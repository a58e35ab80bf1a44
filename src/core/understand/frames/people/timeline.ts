import type { Frame } from "../../frame.ts";
import { ofPerson, POLITE } from "./words.ts";

/** What happened to somebody, in order. */
export const timelineFrames: readonly Frame[] = [
  {
    name: "somebody's timeline",
    cues: [
      `
      timeline, time line, chronology, chronological, chronologically, history, career, spells,
      spell, stints, stint, in order, date order, order of date, in date order, year by year,
      by date, trajectory, key dates, dates and events, events and dates, all the dates, milestones,
      milestone, journey, step by step, story so far, sequence, dated list, all the dates,
      important dates, main dates, path, arc, in sequence, blow by blow, from start to finish,
      start to finish, from the beginning`,
    ],
    also: `
      ${POLITE}, nec, dates, over the years, time, on, time on, career, history, life, public,
      political, of, order, events, event, set out, lay out, plot, draw up, with dates, key, main,
      main events, years, posts, offices, roles, elections, election, contests, candidacies,
      results, jobs, put, both, plus, together, what, happened, date, service, through, timeline,
      labour, record, list, everything, showing, for, as, a, spells, spell, stints, stint, terms,
      seats, membership`,
    unless: "who, votes, claims, accused, how many, why, how long, electoral",
    takes: { people: [1, 1], time: true },
    weight: 3,
    examples: ["timeline of Ann Black", "Ann Henderson's time on the NEC in date order"],
    outcome: ofPerson((person, { times }) => {
      const [time, ...more] = times;
      if (!time) return { kind: "timeline", person };
      return time.year && more.length === 0 && !time.months && !time.month
        ? { kind: "timeline", person, year: String(time.year) }
        : null;
    }),
  },
];
