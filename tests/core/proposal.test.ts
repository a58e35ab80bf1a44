import { describe, expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { madeUpRecord } from "../support/record.ts";

const desk = createDesk(madeUpRecord, { commands });
const NOW = "2026-11-22T09:00:00Z";
const puzzling = { text: "whose name was on all lips as the spring of 2015 wore on" };
const consider = (proposal: unknown, text = puzzling.text) =>
  desk.consider(proposal, { text }, null, NOW);

describe("a reading that something else proposes, a language model say", () => {
  test("is answered as any query is, with its sources and how it was read", () => {
    expect(desk.ask(puzzling, null, NOW).query).toBeNull();
    const proposal = { kind: "result", contest: "clp-2015-03", aspect: "first" };
    const asked = consider(proposal);
    expect(asked?.query).toEqual(proposal);
    expect(asked?.answer).toEqual({
      ...desk.ask({ query: { kind: "result", contest: "clp-2015-03", aspect: "first" } }, null, NOW)
        .answer,
      readAs: "who came first, CLP section, March 2015",
    });
    expect(asked?.conversation.contests).toEqual(["clp-2015-03"]);
  });

  test.each([
    ["words", "Ada Lintott won."],
    ["nothing", null],
    ["a kind there is not", { kind: "verdict", person: "ada-lintott" }],
    ["words of its own beside a query", { kind: "person", person: "ada-lintott", text: "a liar" }],
    ["somebody not in the record", { kind: "person", person: "john-doe" }],
    ["a contest not in the record", { kind: "result", contest: "clp-1066", aspect: "table" }],
    [
      "two, one of them of nobody",
      {
        kind: "both",
        queries: [
          { kind: "rules", topic: "all" },
          { kind: "person", person: "john-doe" },
        ],
      },
    ],
    ["what is said of the desk", { kind: "about" }],
  ])("is dropped where it is %s", (_, proposal) => {
    expect(consider(proposal)).toBeNull();
  });

  test.each(["who won in March 2015", "is Ada Lintott a liar?", "who should I vote for", "help"])(
    "is not looked at where the rules know what to say: %s",
    (text) => {
      expect(consider({ kind: "person", person: "ada-lintott" }, text)).toBeNull();
    },
  );
});
