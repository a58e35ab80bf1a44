import type { Frame } from "../../frame.ts";
import { outcome } from "./outcome.ts";

/** Ways of voting that the glossary explains. */
const WAYS_OF_VOTING: ReadonlySet<string> = new Set(["stv", "omov"]);

/** What is asked of a term that was just explained. */
export const explainedFrames: readonly Frame[] = [
  {
    name: "when the way of voting just explained was first used",
    cues: [
      "when, what year, which year, since when",
      "first, used, introduced, brought in, adopted, start, started, begin, began, come in, came in",
    ],
    also: "was, it, that, did, first, used, for, nec, the, elections, election, to elect, start, been, has, have, in, use, clp, section, reps",
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
];
