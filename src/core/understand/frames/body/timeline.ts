import type { Frame } from "../../frame.ts";
import { spanOf } from "../../times/span.ts";

/** Questions about what happened in a year. */
export const timelineFrames: readonly Frame[] = [
  {
    name: "what happened in a year",
    weight: 1,
    cues: [
      `
      timeline, time line, chronology, what happened, happened, happen, events, event, went on,
      going on, goings on, key dates, important dates, main dates, dates, milestones,
      year in review, took place, take place, occurred, occur, big moments, key moments, moments,
      developments,
      developed, main things, story of, summary of, summary, summarise, overview, run through,
      rundown, run down, walk through, digest, potted history, account, recap, round up, roundup,
      what was going on, news from, news in, what else happened, highlights, main points, main news,
      history of, diary, calendar`,
    ],
    also: `
      what, key, main, important, big, all, everything, major, on, year, the year, for, events,
      dates, in order, chronological, things, nec, notable, significant, of, story, was, there,
      anything, much, else, happen, happened, was going, with, history, by date, day by day,
      month by month, in brief, briefly, news, as it, headline, headlines`,
    unless: "rule, rules, next, vacancy, seat, votes",
    takes: { time: true },
    examples: ["timeline of 2018", "what happened in 2018"],
    outcome: ({ times: [time, ...more] }) =>
      time?.year && !time.months && more.length === 0
        ? { query: { kind: "timeline", year: spanOf([time]).from ?? String(time.year) } }
        : null,
  },
];
