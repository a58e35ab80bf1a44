import { expect, test } from "vitest";
import { statementsOf } from "#src/news/read/index.ts";
import { linesOf, nameOf, said } from "./made-up.ts";

test.each([
  [
    "Orrery accepted that it was late.\n“Are you sorry for it?” Ms Tarrow asked.\n“No,” he replied.",
    "Ben Orrery replied “No”",
  ],
  ["It takes Orrery an hour to find it.\n“It is dear,” he says.", "Ben Orrery said “It is dear”"],
  [
    "Tarrow spoke. Wren Lintott did not.\nThe meat.\nKit Marchbank moved it. Speed mattered most, she argued.",
    "Kit Marchbank argued: Speed mattered most",
  ],
  [
    "In a letter to the court her solicitor, Stella Penhale, said the looms were old.",
    "Stella Penhale said: the looms were old",
  ],
  [
    "Later in the hall the suspended clerk, Ada Tarrow, rang in. She had not been told what it was, she said.",
    "Ada Tarrow said: She had not been told what it was",
  ],
  [
    "Orrery had left by then. His office said that he was late.",
    "Ben Orrery’s office said: that he was late",
  ],
  ["Tarrow said it would not comment.", "Ada Tarrow said: it would not comment"],
  ["Tarrow says that he reads every line.", "Ada Tarrow said: that he reads every line"],
])("who answers, or has been brought in, speaks: %s", (article, expected) => {
  expect(said(article).at(-1)).toBe(expected);
});

test.each([
  "Orrery was late. Colin Vane was not.\n“Are you sorry?” Ms Tarrow asked.\n“No,” he replied.",
  "It takes Tarrow supporters an hour.\n“It is dear,” she says.",
  "A Guild source accused Ms Sallow of leaving.\n“It is dear,” she said.",
  "Orrery was there.\nThe clerk was not.\nThere is a pause.\nAnd a bell. “It is dear,” he says.",
  "Orrery beat Colin Vane. His office said that it was dear.",
  "Tarrow won.\nSteffan Quayle was torn.\n“It is dear,” she says.",
  "It was a friend of Tarrow.\n“It is dear,” she says.",
])("and where two may answer nobody does: %s", (article) => {
  expect(said(article).filter((each) => /No|dear/.test(each))).toEqual([]);
});

const POSTS = { "ada-tarrow": ["Chair of Loom Forward", "General secretary of the Guild"] };
const withPosts = (article: string) =>
  statementsOf(linesOf(article), nameOf, null, {
    postsOf: (id) => POSTS[id as keyof typeof POSTS] ?? [],
  }).map(({ speaker, words }) => `${speaker.name}: ${words}`);

test("the record's posts tell whom an article means, but never by one word alone", () => {
  expect(
    withPosts("Tarrow gave figures. Banks failed. The general secretary said it was late."),
  ).toEqual(["Ada Tarrow: it was late"]);
  expect(withPosts("Tarrow sent apologies. She was away, the chair told us.")).toEqual([]);
});
