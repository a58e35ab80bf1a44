import { describe, expect, test } from "vitest";
import { asksVoteOf } from "#src/core/understand/news/votes.ts";
import { read } from "#src/core/understand/read.ts";
import { answerOver } from "../../../support/answer-over.ts";
import { spoken } from "../../../support/spoken.ts";

test.each([
  "How did Ada Lintott vote on the motion?",
  "how did lintott vote",
  "How did Ada Lintott cast her vote over the hall?",
  "How did Ada Lintott vote on the disputes chair and why?",
])("it is asked how somebody voted: %s", (question) => {
  expect(asksVoteOf(read(question))).toBe(true);
});

test.each([
  "How did the delegates vote on the motion?",
  "How did the Loomford party vote on it?",
  "How did the vote go?",
  "How did the NEC vote on the hall?",
  "how did she do in the 2016 constituency vote?",
  "how did they vote?",
  "how did Harbour react to the Lintott vote",
])("a body’s vote, one that the thread is about and a noun are asked otherwise: %s", (question) => {
  expect(asksVoteOf(read(question))).toBe(false);
});

const HALL = {
  title: "The motion on the hall falls",
  paragraphs: [
    "The motion on the hall fell on Monday. Ada Lintott and Colin Penhale voted against it.",
    "Bram Thistlewood said that the hall was old. Oswin Tarrow moved the motion on the hall.",
    "On the roof Bram Thistlewood abstained.",
  ],
};

describe("how somebody voted", () => {
  test.each([
    ["How did Ada Lintott vote on the motion on the hall?", "voted against it"],
    ["How did Colin Penhale vote on the hall?", "voted against it"],
    ["how did Bram Thistlewood vote on the roof", "abstained"],
  ])("is told by a line that says it: %s", async (question, words) => {
    expect(spoken(await answerOver(question, HALL))).toContain(words);
  });

  test("and by none that only tells of that one on the matter", async () => {
    const answer = await answerOver("How did Oswin Tarrow vote on the hall?", HALL);
    expect(answer.status).toBe("unknown");
  });

  test("is told of oneself on one’s own page", async () => {
    const answer = await answerOver("How did Ada Lintott vote on the hall?", {
      title: "Report of the meeting",
      writer: "Ada Lintott",
      paragraphs: ["By Ada Lintott", "We came to the hall. I voted in favour."],
    });
    expect(spoken(answer)).toContain("I voted in favour");
  });
});
