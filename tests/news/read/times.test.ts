import { expect, test } from "vitest";
import { statements } from "./made-up.ts";

/** A Monday. */
const MONDAY = "2018-09-03";
const on = (sentence: string, published: string | null = MONDAY) =>
  statements(sentence, published)[0]?.on;

test.each([
  ["Tarrow said yesterday that they had won.", "2018-09-02"],
  ["Tarrow said today that they had won.", "2018-09-03"],
  ["Tarrow said last night that they had won.", "2018-09-02"],
  ["Tarrow yesterday said they had won.", "2018-09-02"],
  ["Tarrow on Saturday (1) said they had won.", "2018-09-01"],
  ["On Saturday, Tarrow said they had won.", "2018-09-01"],
  ["But on Saturday Tarrow said they had won.", "2018-09-01"],
  ["“We won,” Tarrow said on Saturday.", "2018-09-01"],
  ["“We won,” said Tarrow on Monday.", "2018-09-03"],
  ["Tarrow told the Weekly Loom on Tuesday morning that they had won.", "2018-08-28"],
  ["Tarrow said on 14 December that they had won.", "2017-12-14"],
  ["Tarrow said on 1 September that they had won.", "2018-09-01"],
  ["Tarrow said on 14 July 2016 that they had won.", "2016-07-14"],
])("a day is the nearest that is not after the publication: %s", (sentence, day) => {
  expect(on(sentence)).toBe(day);
});

test.each([
  ["At the weekend, Loom Forward announced a review.", "2018-09"],
  ["Tarrow said this week that they had won.", "2018-09-03"],
  ["Tarrow said last month that they had won.", "2018-08"],
  ["Tarrow said in July that they had won.", "2018-07"],
  ["Tarrow said in October that they had won.", "2017-10"],
  ["Tarrow said last year that they had won.", "2017"],
  ["Tarrow said in 2014 that they had won.", "2014"],
  ["Last week Tarrow said they had won.", "2018"],
])("what is not known to the day is given to the month or the year: %s", (sentence, moment) => {
  expect(on(sentence)).toBe(moment);
});

test.each([
  "Tarrow said they had won.",
  "Tarrow said the rules would change on Monday.",
  "After losing on Saturday, Tarrow said they had won.",
  "Tarrow said on 31 June that they had won.",
])("a day that is of something else, or is none, is not when it was said: %s", (sentence) => {
  expect(on(sentence)).toBeNull();
});

test("of an article whose day is not known, only what its month settles is said", () => {
  expect(on("Tarrow said yesterday that they had won.", "2016-03")).toBeNull();
  expect(on("Tarrow said on Monday that they had won.", "2016-03")).toBeNull();
  expect(on("Tarrow said last month that they had won.", "2016-03")).toBe("2016-02");
  expect(on("Tarrow said in January that they had won.", "2016-03")).toBe("2016-01");
});

test("of an article without a date, nothing is reckoned", () => {
  expect(on("Tarrow said yesterday that they had won.", null)).toBeNull();
  expect(on("Tarrow said in July that they had won.", null)).toBeNull();
});

test.each(["shortly afterwards", "shortly after the result", "within minutes of the count"])(
  "words that say how soon may stand before the colon: %s",
  (soon) => {
    expect(
      statements(`Tarrow won. She tweeted ${soon}: “It is hard.”`).map(({ words }) => words),
    ).toEqual(["It is hard."]);
  },
);

test.each([
  "On the eve of the conference Tarrow said they had won.",
  "At the end of the meeting Tarrow said they had won.",
  "Ahead of the vote Tarrow said they had won.",
])("an occasion before whoever speaks is no part of the name, and no day: %s", (sentence) => {
  expect(statements(sentence, MONDAY).map(({ words }) => words)).toEqual(["they had won"]);
  expect(on(sentence)).toBeNull();
});

test.each(["Radio 4’s Today programme", "The Loom This Weekend"])(
  "a time in the title of a programme is none: %s",
  (programme) => {
    const [first] = statements(`Ada Tarrow told ${programme} that it was late.`, "2020-05-26");
    expect(first).toMatchObject({ to: programme, words: "that it was late", on: null });
  },
);
