import { expect, test } from "vitest";
import { said, statements } from "./made-up.ts";

test.each([
  ["“We won,” protested Tarrow.", "Ada Tarrow protested “We won”"],
  ["“We won,” Orrery shot back.", "Ben Orrery shot back “We won”"],
  ["“We won,” Tarrow went on.", "Ada Tarrow went on “We won”"],
  ["Orrery would only say: “We won the seat.”", "Ben Orrery said “We won the seat.”"],
  ["Orrery could only say that it was late.", "Ben Orrery said: that it was late"],
  ["Orrery would say only: “We won the seat.”", "Ben Orrery said “We won the seat.”"],
  ["Orrery did admit that he was late.", "Ben Orrery admitted: that he was late"],
  ["Tarrow went on to say that the rules were old.", "Ada Tarrow said: that the rules were old"],
  ["Tarrow alleged that the rules were old.", "Ada Tarrow alleged: that the rules were old"],
  ["Tarrow further alleged that it was late.", "Ada Tarrow alleged: that it was late"],
])("whoever is said to speak in one of many manners speaks: %s", (article, expected) => {
  expect(said(article)).toEqual([expected]);
});

test.each([
  "“We have won!” Tarrow laughed.",
  "Orrery would say that the rules were old.",
  "Orrery would never say: “We won the seat.”",
  "Tarrow did not admit that she was late.",
  "Did Tarrow admit that she was late.",
  "The protests went on.",
])("what only looks like it is no statement: %s", (article) => {
  expect(said(article)).toEqual([]);
});

test.each([
  ["Asked whether Orrery would stay, Tarrow said: “He might do that.”", "Ada Tarrow"],
  ["Asked who, if anybody, should go, Tarrow said: “He might do that.”", "Ada Tarrow"],
  ["Tarrow put it at nine and blamed postage.\n“It is dear,” she said.", "Ada Tarrow"],
])(
  "what somebody was asked, and a verb without words, do not hide who speaks: %s",
  (article, name) => {
    expect(statements(article).map(({ speaker }) => speaker.name)).toEqual([name]);
  },
);

test("a day within what is told of a speaker is not the day of the saying", () => {
  const on = (article: string) => statements(article, "2026-03-12").map((each) => each.on);
  expect(on("Tarrow, who won in January, said the rules were old.")).toEqual([null]);
  expect(on("Tarrow, on Monday, said the rules were old.")).toEqual(["2026-03-09"]);
});
