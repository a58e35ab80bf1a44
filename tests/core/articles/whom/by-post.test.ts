import { expect, test } from "vitest";
import { headsIn } from "#src/core/articles/whom/heads.ts";
import { answerOver } from "../../../support/answer-over.ts";
import { invented } from "../../../support/invented-articles.ts";
import { madeUpRecord } from "../../../support/record.ts";
import { spoken } from "../../../support/spoken.ts";

const weavers = {
  id: "weavers",
  names: ["Union of Imaginary Weavers", "UIW", "Weavers", "Weavers' Union"],
  posts: "general secretary|leader",
};
const heads = (...paragraphs: readonly string[]) =>
  headsIn(invented({ paragraphs }), weavers, madeUpRecord);

test.each([
  "Bram Thistlewood, the general secretary of the Weavers, said no.",
  "Bram Thistlewood, leader of the weavers' union, said no.",
  "The UIW's general secretary, Bram Thistlewood, said no.",
  "The new Weavers leader Bram Thistlewood said no.",
  "Bram Thistlewood, the UIW's outgoing leader, said no.",
  "The leader of the Weavers, Bram Thistlewood, said no.",
  "Bram Thistlewood, who leads the Weavers, said no.",
  "Bram Thistlewood, who steps down as Weavers leader in May, said no.",
])("an article calls somebody the leader of a body in many ways: %s", (line) => {
  expect(heads(line)).toEqual([{ named: "Bram Thistlewood" }]);
});

test.each([
  "Bram Thistlewood, the former leader of the Weavers, said no.",
  "Former Weavers leader Bram Thistlewood said no.",
  "The Weavers' assistant general secretary, Bram Thistlewood, said no.",
  "Bram Thistlewood, leader of the Weavers in Wales, said no.",
  "Scottish Weavers leader Bram Thistlewood said no.",
  "Bram Thistlewood of the Weavers said no.",
  "The leader met the Weavers. Bram Thistlewood said no.",
])("who was one, leads a part of it or is of it alone is not: %s", (line) => {
  expect(heads(line)).toEqual([]);
});

test("“its” is of the body on which the line before is, and of no other", () => {
  const its = "Bram Thistlewood, its general secretary, said no.";
  expect(heads("The Union of Imaginary Weavers was first.", its)).toEqual([
    { named: "Bram Thistlewood" },
  ]);
  expect(heads("The Union of Imaginary Weavers was first.", "It rained.", its)).toEqual([]);
});

test("a general secretary without a body is of the union that the article has come to", () => {
  const bare = "General secretary Bram Thistlewood said no.";
  const before = "The Union of Imaginary Weavers has left.";
  expect(heads(before, "It rained.", bare)).toEqual([{ named: "Bram Thistlewood" }]);
  expect(heads("It rained.", bare)).toEqual([]);
});

const LEFT = {
  title: "Weavers stay away",
  paragraphs: [
    "The Weavers, whose hall is shut, said the looms were safe.",
    "Hetty Vane, president of the Weavers, said the looms were old.",
    "Bram Thistlewood, the general secretary of the Weavers, said the looms were a disgrace.",
  ],
};

test.each([
  "What did the Weavers' leader say about the looms?",
  "What did the leader of the Weavers say about the looms?",
  "What did the Weavers boss say about the looms?",
  "What did the general secretary of the UIW say about the looms?",
])("what a body’s leader said is what its general secretary said: %s", async (text) => {
  const answer = spoken(await answerOver(text, LEFT));
  expect(answer).toContain("the looms were a disgrace");
  expect(answer).not.toContain("the looms were safe");
});

test("and of nobody where no article says who that is", async () => {
  const [said = "", ,] = LEFT.paragraphs;
  const answer = await answerOver("What did the Weavers' leader say about the looms?", {
    title: "Weavers stay away",
    paragraphs: [said, "Hetty Vane, an official of the Weavers, said the looms were old."],
  });
  expect(answer.status).toBe("unknown");
  expect(answer.title).toBe("Not in the articles");
});

test("why a body wants something is told by its leader, and by nobody who was of it once", async () => {
  const article = (who: string) => ({
    title: "Weavers stay away",
    paragraphs: [
      "The Union of Imaginary Weavers will put up a candidate.",
      `${who} said: “Nobody who works a loom has a chair at that table.”`,
    ],
  });
  const why = "Why do the Union of Imaginary Weavers want a chair at the table?";
  const answer = await answerOver(why, article("General secretary Bram Thistlewood"));
  expect(answer.title).toBe("What Bram Thistlewood said");
  const former = "Bram Thistlewood, a former official of the Weavers,";
  const other = await answerOver(why, article(former));
  expect(other.title).not.toBe("What Bram Thistlewood said");
});
