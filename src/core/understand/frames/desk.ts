import type { Query } from "../../query.ts";
import type { Cues, Frame } from "../frame.ts";

function plain(
  name: string,
  query: Query,
  cues: Frame["cues"],
  examples: readonly string[],
  also: Cues,
): Frame {
  return { name, cues, also, takes: {}, examples, outcome: () => ({ query }) };
}

/** Questions about the desk and its record, and small talk. */
export const deskFrames: readonly Frame[] = [
  plain(
    "sources",
    { kind: "sources" },
    [
      `
      source, sources, citation, citations, reference, references, where is that from, where
      is this from, figure come from, figures come from, that come from, says who, according to whom, where did that come from, where did you get`,
    ],
    ["source?"],
    `
      where, that, list, all, more, what, come, says, for, figure, figures, number, numbers, those,
      these, got, any, does, from`,
  ),
  plain(
    "coverage",
    { kind: "coverage" },
    [
      `
      coverage, cover, covers, gaps, missing, how far back, last checked, last updated, up to
      date, lack, lacks`,
    ],
    ["what does the record cover", "what is missing"],
    "record, data, when, how, go, years, far, back, what",
  ),
  plain(
    "changes",
    { kind: "changes" },
    ["corrections, correction, corrected, change log, changelog"],
    ["corrections"],
    "made, list, what, record, been, were",
  ),
  plain(
    "about",
    { kind: "about" },
    [
      `
      who runs, who are, who made, who operates, are you, bot, about, automated, robot, human,
      privacy, who is behind`,
    ],
    ["who runs this", "are you a bot"],
    "you, made, runs, desk, a, who, behind, real, person, operates, thing, bot, site, page",
  ),
  {
    ...plain(
      "how to have something put right",
      { kind: "about" },
      [
        "corrected, correct, correction, put right, fixed, changed, removed, taken down, complain",
        "how do i, how can i, where do i, where can i, who do i, whom do i, can i, i want, i need",
      ],
      ["how do I get something corrected?"],
      `
        something, someone, somebody, wrong, mistake, error, about, get, got, it, have, you, report,
        about me, my, entry, a, an, ask for`,
    ),
    weight: 2,
  },
  plain(
    "help",
    { kind: "help" },
    [
      `
      help, commands, what can, how do, usage, thanks, thank, cheers, ta, hello, hi, hey, good
      morning, good afternoon, good evening, bye, goodbye, great, nice, perfect`,
    ],
    ["help", "thanks!"],
    "ask, do, use, what, how, much, very, morning, work, lot, bot, can, one, job, that, all, now, then",
  ),
];
