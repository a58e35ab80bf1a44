import { HOME_SECTION } from "../../../home.ts";
import type { Frame } from "../../frame.ts";
import { outcome } from "./outcome.ts";

/** Ways of voting that the glossary explains. */
const WAYS_OF_VOTING: ReadonlySet<string> = new Set(["stv", "omov"]);

/** Whether a term is a figure of a contest. */
const isFigure = (term: string | undefined): term is "quota" | "turnout" =>
  term === "quota" || term === "turnout";

/** What is asked of a term that was just explained. */
export const explainedFrames: readonly Frame[] = [
  {
    name: "when the way of voting just explained was first used",
    cues: [
      "when, what year, which year, since when",
      "first, used, introduced, brought in, adopted, start, started, begin, began, come in, came in",
    ],
    also: `
      was, it, that, did, first, used, for, nec, the, elections, election, to elect, start, been,
      has, have, in, use, clp, section, reps`,
    takes: { contest: "within" },
    weight: 6,
    continues: true,
    examples: [],
    outcome: outcome(({ conversation, section }) => {
      const query = conversation?.query;
      return query?.kind === "glossary" && WAYS_OF_VOTING.has(query.term ?? "")
        ? {
            kind: "rules",
            topic: "voting-system",
            ...(section && { section }),
            ...(query.term === "omov" && { ask: "first" as const }),
          }
        : null;
    }),
  },
  {
    name: "the figure just explained, in a contest",
    cues: ["what, how big, how high, how large, how much, how many"],
    also: "was, it, that, the, in, for, and, were, did, nec, election, clp, section, one, that time",
    unless: "who, why, when, won, votes, mean",
    takes: { contest: "said" },
    weight: 6,
    together: true,
    continues: true,
    examples: [],
    outcome: outcome(({ conversation, contests, section }) => {
      const query = conversation?.query;
      if (query?.kind !== "glossary" || !isFigure(query.term)) return null;
      const [only, ...more] = section
        ? contests
        : contests.filter((contest) => contest.section === HOME_SECTION);
      return only && more.length === 0
        ? { kind: "result", contest: only.id, aspect: query.term }
        : null;
    }),
  },
];
