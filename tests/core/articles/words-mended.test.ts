import { expect, test } from "vitest";
import { answerOver } from "../../support/answer-over.ts";
import { spoken } from "../../support/spoken.ts";

const HALL = {
  title: "The hall is sold",
  paragraphs: ["Ysolde Quarrell said that the interviews before the collision were a farce."],
};
const asked = (word: string) => answerOver(`What did Ysolde Quarrell say about the ${word}?`, HALL);

test.each([
  ["itnerviews", "interviews"],
  ["intrviews", "interviews"],
  ["clolision", "collision"],
])(
  "a slip in a word that articles have is read as that word, and says so: %s",
  async (slip, word) => {
    const answer = await asked(slip);
    expect(spoken(answer)).toContain("were a farce");
    expect(answer.readAs).toContain(word);
  },
);

test("a slip in what a people is called is one as well", async () => {
  const answer = await answerOver("What did Ysolde Quarrell say about the ukrianian looms?", {
    title: "The Ukrainian looms are sold",
    paragraphs: ["Ysolde Quarrell said that the sale of the Ukrainian looms was a farce."],
  });
  expect(spoken(answer)).toContain("was a farce");
  expect(answer.readAs).toContain("ukrainian");
});

test.each([
  ["a word of English", "collusion"],
  ["one with two slips", "calilsion"],
  ["one that is near no word of the articles", "kettledrumz"],
  ["a short one", "farcx"],
])("%s is left as it is", async (_, word) => {
  const answer = await asked(word);
  expect(answer.readAs).toContain(word);
});
