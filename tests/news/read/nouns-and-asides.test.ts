import { expect, test } from "vitest";
import { said } from "./made-up.ts";

const hard = (article: string) => said(article).filter((each) => each.includes("hard"));

test.each([
  ["Last month Ben Orrery, the clerk, said that it was hard.", "Ben Orrery said: that it was hard"],
  ["On Monday Ben Orrery, the clerk, said that it was hard.", "Ben Orrery said: that it was hard"],
  [
    "In March 2017 Ben Orrery, the clerk, said that it was hard.",
    "Ben Orrery said: that it was hard",
  ],
  [
    "Ben Orrery, the clerk, told volunteers: “It is late.” Later he wrote: “It is hard.”",
    "Ben Orrery wrote “It is hard.”",
  ],
  [
    "Orrery promised a report of every Weavers Union meeting, and said it was hard.",
    "Ben Orrery said: it was hard",
  ],
  [
    "A paper was late. Colin Vane, who counts for the Weavers Union, welcomed it but said that it was hard.",
    "Colin Vane said: that it was hard",
  ],
  [
    "In a hall that is a welcoming place to members, Ms Lintott told them that it was hard.",
    "Wren Lintott told: that it was hard",
  ],
  [
    "Orrery won.\nAs for Ms Lintott, the clerk, she said that it was hard.",
    "Wren Lintott said: that it was hard",
  ],
  [
    "Tarrow sent a letter.\nIn it Ms Tarrow says that it is hard.",
    "Ada Tarrow wrote: that it is hard",
  ],
  [
    "We have seen a letter from Mr Orrery to Colin Vane. “It is hard,” he wrote.",
    "Ben Orrery wrote “It is hard”",
  ],
  [
    "The paper quotes Ada Tarrow, the clerk, as writing: “It is hard.”",
    "Ada Tarrow wrote “It is hard.”",
  ],
])("what only looks like another speaker is none: %s", (article, expected) => {
  expect(hard(article)).toEqual([expected]);
});

test.each([
  "Ben Orrery, the clerk, told it to Colin Vane, who volunteers. Later he wrote: “It is hard.”",
  "Orrery promised a report and the Weavers Union left and said it was hard.",
  "Colin Vane, who counts for Ben Orrery, left; he said that it was hard.",
  "Orrery won.\nAs for Ms Lintott and Ms Penhale, she said that it was hard.",
  "We have seen a letter about Mr Orrery to Colin Vane. “It is hard,” he wrote.",
])("and what is another leaves it open: %s", (article) => {
  expect(hard(article)).toEqual([]);
});

test.each([
  [
    "Tarrow, it should be said at once, told members that it was hard.",
    ["Ada Tarrow told: that it was hard"],
  ],
  [
    "Tarrow, it is only fair to say, denied that it was hard.",
    ["Ada Tarrow denied: denied that it was hard"],
  ],
  ["Tarrow, it is said, told members that it was hard.", []],
  [
    "The Chronicle quotes Colin Vane, the chair of the Loom Makers’ Forum, who said that it was hard.",
    ["Colin Vane said: that it was hard"],
  ],
  ["The Chronicle quotes Colin Vane, the agent of Ada Tarrow, who said that it was hard.", []],
  ["In a second e-mail Mr Vane said that it was hard.", ["Colin Vane said: that it was hard"]],
  ["At the home of Mr Vane said that it was hard.", []],
  ["Tarrow wrote two hours later: “It is hard.”", ["Ada Tarrow wrote “It is hard.”"]],
  ["Two hours later than Tarrow wrote: “It is hard.”", []],
])("what an article puts in beside a name leaves it the speaker’s: %s", (article, told) => {
  expect(hard(article)).toEqual(told);
});

test.each([
  [
    "Colin Vane, a lecturer at Loom who is writing a history, thinks that it is hard.",
    ["Colin Vane thought: that it is hard"],
  ],
  ["Colin Vane, Ben Orrery says, thinks that it is hard.", []],
])("what somebody does who is told of is told of nobody else: %s", (article, told) => {
  expect(hard(article).filter((each) => each.startsWith("Colin"))).toEqual(told);
});

test("lawyers who are named after a comma are a firm, and “she” after it is not they", () => {
  const article =
    "Ada Tarrow called it “a farce”.\nHer lawyers, Stella Penhale, sued the mill over it, calling it “unfair”.\n“I am glad,” she said.";
  expect(said(article)).toEqual(["Ada Tarrow called: it “a farce”"]);
});
