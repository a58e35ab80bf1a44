import { expect, test } from "vitest";
import { answerOver } from "../../../support/answer-over.ts";
import { spoken } from "../../../support/spoken.ts";

const ROW = {
  title: "Row over the hall of the weavers",
  paragraphs: [
    "The seat was filled on Monday. Ada Lintott said: “You cannot hand it out as if it were a raffle prize.”",
    "Bram Thistlewood told a station that a guild which does not mend its roof is “not fit to meet”.",
  ],
};

test.each([
  ["Who criticised the way the seat was filled as a raffle prize?", "Ada Lintott"],
  ["Who mocked it as a raffle prize?", "Ada Lintott"],
  ["Which MP said the guild was not fit to meet if it does not repair the roof?", "Bram"],
  ["which weavers' leader said a guild was not fit to meet", "Bram"],
])("who said something is asked in many ways: %s", async (question, who) => {
  expect(spoken(await answerOver(question, ROW))).toContain(who);
});
