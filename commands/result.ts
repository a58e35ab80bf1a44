import { ResultAspect } from "#src/core/aspects.ts";
import type { Command } from "#src/core/command.ts";
import { latestDeclared } from "#src/core/understand/contests.ts";

/** What is asked in words alone: Discord offers 25 choices and no more. */
const IN_WORDS: ReadonlySet<string> = new Set([
  "votes",
  "place",
  "fewest-nominations",
  "unseated",
  "reelected",
  "newcomers",
  "first-attempt",
  "shares",
]);

export const result: Command = {
  name: "result",
  summary:
    "The result of a contest, or one thing about it; with no contest, the latest of the CLP section",
  options: [
    {
      name: "contest",
      summary: "Which contest: clp 2018-09, youth 2016, january 2018",
      accepts: ["contest"],
      required: false,
    },
    {
      name: "show",
      summary: "One thing about it, such as turnout, margin or winners",
      accepts: ["choice"],
      required: false,
      choices: ResultAspect.options.filter((aspect) => !IN_WORDS.has(aspect)),
    },
  ],
  example: "/nec result clp 2018-09",
  handle({ contest, show }, record) {
    const id = contest?.value ?? latestDeclared(record)?.id;
    if (!id) return null;
    return {
      query: {
        kind: "result",
        contest: id,
        aspect: ResultAspect.catch("table").parse(show?.value),
      },
    };
  },
};
