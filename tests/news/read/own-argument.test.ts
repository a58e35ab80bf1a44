import { expect, test } from "vitest";
import { statements } from "./made-up.ts";

const heard = (article: string) =>
  statements(article).map(({ speaker, words }) => `${speaker.name}: ${words}`);

test.each([
  ["Ada Tarrow’s argument is that the hall was old.", "Ada Tarrow: the hall was old"],
  ["Ada Tarrow’s fear is that the hall will be shut.", "Ada Tarrow: the hall will be shut"],
  [
    "Ada Tarrow’s advice to those who follow her is that they should see the hall.",
    "Ada Tarrow: they should see the hall",
  ],
  [
    "Ada Tarrow left. Her answer to the officers was that nobody had asked her.",
    "Ada Tarrow: nobody had asked her",
  ],
  ["(Ada Tarrow’s own account is that the hall was old.)", "Ada Tarrow: the hall was old"],
  [
    "But Ms Tarrow’s proposal was for the hall to be shut.",
    "Ada Tarrow: Tarrow’s proposal was for the hall to be shut",
  ],
])("what is told as somebody's own argument is that one's: %s", (line, expected) => {
  const article = `Ada Tarrow came in May. ${line}`;
  expect(heard(article)).toContain(expected);
});

test.each([
  "Ada Tarrow’s answer to those who say that it is late was that bell.",
  "Ada Tarrow’s argument was long.",
  "Ada Tarrow’s problem is that the hall is old.",
  "Ada Tarrow came. Its argument was that the hall was old.",
  "Ada Tarrow met Stella Penhale. Her argument was that the hall was old.",
])("and what is not, or is open whose, is nobody's: %s", (article) => {
  expect(heard(article)).toEqual([]);
});

test.each([
  ["The reply from Ada Tarrow was that it was late.", "Ada Tarrow: it was late"],
  [
    "The answer, from general secretary Ada Tarrow, was that it was late.",
    "Ada Tarrow: it was late",
  ],
  [
    "The answer, from the general secretary, Ada Tarrow, was that it was late.",
    "Ada Tarrow: it was late",
  ],
  [
    "The answer from friends of Ada Tarrow was that it was late.",
    "friends of Ada Tarrow: it was late",
  ],
])("an answer that comes from somebody is that one’s: %s", (line, told) => {
  expect(heard(line)).toEqual([told]);
});

test.each([
  "The view from the hall was that Ada Tarrow was late.",
  "The answer, from Ada Tarrow and the clerk, who had it from Orrery, was that it was late.",
  "The answer from Ada Tarrow was late.",
])("an answer that comes from nobody who is settled is nobody’s: %s", (line) => {
  expect(heard(line)).toEqual([]);
});

test.each([
  ["What she wants is for the hall to be shut.", "wanted for the hall to be shut"],
  ["What Ms Tarrow wanted was to be told of it.", "wanted to be told of it"],
  ["But what Ms Tarrow argued was that the hall was old.", "said the hall was old"],
])(
  "what somebody wants or says is that one's where a sentence begins with it: %s",
  (line, expected) => {
    const found = statements(`Ada Tarrow came in May. ${line}`);
    expect(found.map(({ verb, words }) => `${verb} ${words}`)).toContain(expected);
  },
);

test.each([
  "What Ada Tarrow wanted was never clear.",
  "What Ada Tarrow said was to be kept.",
  "What the hall wants is to be shut.",
])("and nothing that is only told of it: %s", (line) => {
  expect(heard(line)).toEqual([]);
});
