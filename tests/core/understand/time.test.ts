import { describe, expect, test } from "vitest";
import { read } from "#src/core/understand/read.ts";
import { timeAt } from "#src/core/understand/times/time.ts";

const NOW = "2026-11-22T09:00:00Z";
const time = (text: string) => timeAt(read(text), 0, NOW)?.time ?? null;

describe("times in questions", () => {
  test.each([
    ["2018", { year: 2018 }],
    ["2018-09", { year: 2018, month: 9 }],
    ["2018-09-03", { year: 2018, month: 9, day: 3 }],
    ["03/09/2018", { year: 2018, month: 9, day: 3 }],
    ["sept 2018", { year: 2018, month: 9 }],
    ["September of 2018", { year: 2018, month: 9 }],
    ["3 September 2018", { year: 2018, month: 9, day: 3 }],
    ["3rd of September 2018", { year: 2018, month: 9, day: 3 }],
    ["September 3 2018", { year: 2018, month: 9, day: 3 }],
    ["January", { month: 1 }],
    ["summer 2018", { year: 2018, months: [6, 9] }],
    ["early 2021", { year: 2021, months: [1, 4] }],
    ["the early 2000s", null],
    ["early 2000s", { years: [2000, 2003] }],
    ["1990s", { years: [1990, 1999] }],
    ["since 2016", { years: [2016, 2099] }],
    ["between 2010 and 2016", { years: [2010, 2016] }],
    ["last year", { year: 2025 }],
    ["last", { order: "last" }],
    ["most recent", { order: "last" }],
    ["the one before", { order: "previous" }],
    ["one before that", { order: "previous" }],
    ["later one", { order: "following" }],
    ["these days", { order: "now" }],
    ["2018/19", { years: [2018, 2019] }],
    ["2018-19", { years: [2018, 2019] }],
    ["2018-2020", { years: [2018, 2020] }],
    ["2010-11", { year: 2010, month: 11 }],
    ["90s", { years: [1990, 1999] }],
    ["mid-2000s", { years: [2003, 2006] }],
    ["end of the 1990s", { years: [1996, 1999] }],
    ["end of 2020", { year: 2020, months: [10, 12] }],
    ["end of the road", null],
    ["end in 2018", null],
    ["pre-2010", { years: [1900, 2009] }],
    ["from 2016 onwards", { years: [2016, 2099] }],
    ["from 2016 to 2018", { years: [2016, 2018] }],
    ["last ten years", { years: [2016, 2026] }],
    ["past decade", { years: [2016, 2026] }],
    ["before November 2017", { years: [1900, 2017], until: "2017-10" }],
    ["before the January 2018 vote", { years: [1900, 2017] }],
    ["since September 2018", { years: [2018, 2099], since: "2018-09" }],
    ["after November 2017", { years: [2017, 2099], since: "2017-12" }],
    ["after December 2017", { years: [2018, 2099], since: "2018-01" }],
    ["since the 2024 election", { years: [2024, 2099] }],
  ])("%s", (text, expected) => {
    expect(time(text)).toEqual(expected);
  });

  test("“may” is a month only where a year or “in” says so", () => {
    expect(time("may 2018")).toEqual({ year: 2018, month: 5 });
    expect(time("may I ask")).toBeNull();
  });

  test("a number that is no year is no time", () => {
    expect(time("9999")).toBeNull();
  });
});

describe("reading text", () => {
  const words = (text: string) => read(text).map((token) => token.text);

  test("folds case, accents, possessives and contractions", () => {
    expect(words("Who’s Zoë’s rival? DIDN'T say")).toEqual([
      "who",
      "is",
      "zoe",
      "rival",
      "did",
      "not",
      "say",
    ]);
  });

  test.each([
    ["who won in 97", "who won in 1997"],
    ["since 08, who won", "since 2008 who won"],
    ["the '06 election", "the 2006 election"],
    ["the 06 election", "the 2006 election"],
    ["with 97 votes", "with 97 votes"],
    ["in 12 elections", "in 12 elections"],
    ["came in 12", "came in 12"],
  ])("two figures are a year only where they can be nothing else: %s", (text, expected) => {
    expect(words(text).join(" ")).toBe(expected);
  });

  test("“miss” is a title before a name, and what somebody did before what was missed", () => {
    expect(words("did Miss Lintott win")).toEqual(["did", "miss", "lintott", "win"]);
    expect(words("did she miss the count")).toEqual(["did", "she", "missed", "the", "count"]);
  });

  test("“re” alone is “regarding”, and what is done again is not", () => {
    expect(words("re the count")).toEqual(["regarding", "the", "count"]);
    expect(words("re-elected, re elected")).toEqual(["re", "elected", "re", "elected"]);
  });

  test("drops mentions, control and direction characters", () => {
    expect(words("<@U123> who\u0000 \u202Ewon <!channel>")).toEqual(["who", "won"]);
  });

  test("knows the words of an id by their hyphens", () => {
    expect(read("ann-black x").map(({ tied }) => tied)).toEqual([false, true, false]);
  });
});
