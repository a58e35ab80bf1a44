import { expect, test } from "vitest";
import { withoutOtherTitles } from "#src/core/understand/names/other-titles.ts";
import { answerOver } from "../../support/answer-over.ts";
import { spoken } from "../../support/spoken.ts";

test.each(["Who is Lord Lintott?", "who is mr lintott", "What did Sir Lintott say?"])(
  "a title of the other sex before a surname is of somebody else: %s",
  async (question) => {
    expect(spoken(await answerOver(question))).not.toContain("Ada Lintott");
  },
);

test.each(["Who is Ms Lintott?", "who is baroness lintott", "who is lintott"])(
  "and one that fits, or none, is not: %s",
  async (question) => {
    expect(spoken(await answerOver(question))).toContain("Ada Lintott");
  },
);

test("of several of one surname those are left whom the title can mean", () => {
  const tokens = ["lord", "vane"].map((text) => ({
    text,
    apart: false,
    capital: true,
    tied: false,
  }));
  const marks = withoutOtherTitles(
    [{ kind: "person", ids: ["alexa-vane", "colin-vane"], how: "surname", from: 1, to: 2 }],
    tokens as never,
  );
  expect(marks).toEqual([{ kind: "person", ids: ["colin-vane"], how: "surname", from: 1, to: 2 }]);
});
