import { expect, test } from "vitest";
import { said, statements } from "./made-up.ts";

const hard = (article: string) => said(article).filter((each) => each.includes("hard"));

test("what another does is not said by whoever tells of it in an aside", () => {
  expect(hard("Ada Tarrow rang him, Orrery says, and told him it was hard.")).not.toContain(
    "Ben Orrery told: it was hard",
  );
  expect(hard("The rules, Orrery said, were old, but added it was hard.")).toEqual([
    "Ben Orrery added: it was hard",
  ]);
});

test("a listener may be told of by what that one is", () => {
  const [told] = statements("Orrery told Colin Vane, the clerk, that it was hard.");
  expect(told?.to).toContain("Colin Vane");
  expect(told?.words).toBe("that it was hard");
});

test.each([
  [
    "It would have shut out Ada Tarrow, who came third. She said it was hard.",
    ["Ada Tarrow said: it was hard"],
  ],
  ["Orrery would have shut out Ada Tarrow, who beat Penhale. She said it was hard.", []],
])("who ends a sentence that is about nobody goes on: %s", (article, expected) => {
  expect(hard(article)).toEqual(expected);
});

test.each([
  [
    "Orrery reported on Colin Vane’s campaign.\nHe said it was hard.",
    ["Ben Orrery said: it was hard"],
  ],
  ["Orrery reported on Colin Vane’s clerk.\nHe said it was hard.", []],
])("whose a thing is says nothing of it: %s", (article, expected) => {
  expect(hard(article)).toEqual(expected);
});

test.each([
  [
    "Orrery ruled out standing again. “It is hard.”",
    ["Ben Orrery ruled out: standing again", "Ben Orrery said “It is hard.”"],
  ],
  ["The rules ruled out standing again.", []],
])("what somebody rules out is said: %s", (article, expected) => {
  expect(said(article)).toEqual(expected);
});

test("what is written in a message is to whom the sentence before has it sent", () => {
  const to = (before: string) =>
    statements(`Tarrow won. ${before} “It is hard,” she wrote.`).find(
      ({ words }) => words === "It is hard",
    )?.to;
  expect(to("In a second message, sent later to two clerks, Tarrow was sorry.")).toBe("two clerks");
  expect(to("In a second message, sent later, Tarrow was sorry to hear it.")).toBeNull();
});

test.each([
  "Ada Tarrow had promised to keep the hall, he said, “so that nobody is cross”.",
  "Ada Tarrow promised to keep the hall, Orrery said, “so that nobody is cross”.",
  "Ben Orrery had promised to keep the hall, he added.",
])("what one is told to have said by another is nobody’s words: %s", (text) => {
  expect(said(text)).not.toContainEqual(expect.stringContaining("promised"));
});

test("but what somebody says of his own promise is his", () => {
  expect(said("Ben Orrery promised that it would, he said, “never happen”.")).toEqual([
    "Ben Orrery promised: that it would, he said, “never happen”",
  ]);
});

const FRIENDS = "friends of Ben Orrery said: he lost by one";

test.each([
  ["Many dyers were glad, and friends of Ben Orrery said he lost by one.", [FRIENDS]],
  [
    "Ada Tarrow said it was late, and friends of Ben Orrery said he lost by one.",
    ["Ada Tarrow said: it was late", FRIENDS],
  ],
  ["Weavers, dyers, and friends of Ben Orrery said he lost by one.", []],
])(
  "friends of somebody speak after another clause, and not where others speak too: %s",
  (line, told) => {
    expect(said(line)).toEqual(told);
  },
);
