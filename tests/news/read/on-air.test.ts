import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  [
    "Ada Tarrow was asked on the radio whether she would vote for it. “It is not coming,” the deputy leader said.",
    "Ada Tarrow said “It is not coming”",
  ],
  [
    "Ada Tarrow, who was elected in May, has been on Radio Wales. Asked whether it was late, the former First Minister said: “That is for them.”",
    "Ada Tarrow said “That is for them.”",
  ],
  [
    "And here’s Ben Orrery, who lost by nine votes. The Loomford MS tweets: “It took us three years.”",
    "Ben Orrery tweeted “It took us three years.”",
  ],
])(
  "whom an article has asked in public or on the air answers by what that one is: %s",
  (article, told) => {
    expect(said(article)).toContain(told);
  },
);

test.each([
  "Ada Tarrow was asked whether she would stand. The chair said: “No questions.”",
  "Ada Tarrow was asked whether she would stand. The deputy director said: “No questions.”",
  "Ada Tarrow was asked to leave. “It is late,” the deputy director said.",
  "Ada Tarrow was asked whether she would stand.\nThe deputy director said: “No questions.”",
  "Ada Tarrow was asked about Ben Orrery on the radio. Mr Orrery sat by as the deputy director said it was late.",
])("who may be another than the one on the air does not: %s", (article) => {
  expect(said(article).filter((each) => each.startsWith("Ada Tarrow"))).toEqual([]);
});
