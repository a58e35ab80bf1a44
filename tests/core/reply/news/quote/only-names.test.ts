import { expect, test } from "vitest";
import { onlyNames } from "#src/core/reply/news/quote/only-names.ts";
import { invented } from "../../../../support/invented-articles.ts";

const article = invented({
  paragraphs: [
    "The branches in Weverton North met.",
    "A weaver wrote in the Weaver Student that it had rained.",
    "The river flows to the north of it, and a student saw it.",
  ],
});

test("words that an article has only as names are those of a name, and so are two that stand as one", () => {
  expect(onlyNames(article, ["branches", "weverton", "north"])).toEqual(["weverton", "north"]);
  expect(onlyNames(article, ["weaver", "student"])).toEqual(["weaver", "student"]);
});

test("and a word that it has as any other is none", () => {
  expect(onlyNames(article, ["student", "river"])).toEqual([]);
  expect(onlyNames(article, ["loom"])).toEqual([]);
});
