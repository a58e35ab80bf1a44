import { expect, test } from "vitest";
import type { Article, Reported } from "#src/core/news.ts";
import { unbroken } from "#src/core/reply/news/broken.ts";
import { invented } from "../../../support/invented-articles.ts";

const { article } = invented({ paragraphs: ["It rained."] });
const partsOf = (context: string, ...all: readonly string[]): readonly Reported[] =>
  all.map((words) => ({
    statement: {
      speaker: { kind: "named", name: "Ysolde Quarrell" },
      verb: "said",
      form: "quoted",
      words,
      to: null,
      on: null,
      through: null,
      mentions: [],
      context,
    },
    articles: [article as Article],
  }));
const words = (all: readonly Reported[]) => all.map(({ statement }) => statement.words);

test("a sentence that its verb breaks is one statement, in its own order", () => {
  const context = "“It is late,” said Quarrell, “and it is cold.”";
  const [late, cold] = partsOf(context, "It is late", "and it is cold.");
  expect(words(unbroken([late, cold].flatMap((each) => each ?? [])))).toEqual([
    "It is late … and it is cold.",
  ]);
  expect(words(unbroken([cold, late].flatMap((each) => each ?? [])))).toEqual([
    "It is late … and it is cold.",
  ]);
});

test("two sentences, and what stands further apart, are two", () => {
  const two = "“It is late.” Quarrell said: “We go.”";
  expect(unbroken(partsOf(two, "It is late.", "We go."))).toHaveLength(2);
  const apart = "“It is late,” said Quarrell, who left. The hall, she said, was “cold as ever”.";
  expect(unbroken(partsOf(apart, "It is late", "cold as ever"))).toHaveLength(2);
});
