import { expect, test } from "vitest";
import type { Article, Reported } from "#src/core/news.ts";
import { unbroken } from "#src/core/reply/news/quote/broken.ts";
import { withoutFragments } from "#src/core/reply/news/quote/without-parts.ts";
import { invented } from "../../../../support/invented-articles.ts";

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

test("some words of a sentence are told by the sentence that has them, where there is one", () => {
  const all = partsOf(
    "",
    "cold as ever",
    "that the hall was ‘cold as ever’",
    "late",
    "It is late.",
  );
  expect(words(withoutFragments(all))).toEqual(["that the hall was ‘cold as ever’", "It is late."]);
  expect(
    words(withoutFragments(partsOf("", "It is late.", "She said: “It is late.” Then she left."))),
  ).toEqual(["It is late.", "She said: “It is late.” Then she left."]);
});
