import { describe, expect, test } from "vitest";
import { bounds, covers, intervalWords } from "#src/core/reply/words/interval.ts";

describe("whether an interval covers a date", () => {
  test.each([
    ["2020-11-24", "2021-09", "2021-02", "yes"],
    ["2020-11-24", "2021-09", "2020", "yes"],
    ["2020-11-24", "2021-09", "2020-10", "no"],
    ["2020-11-24", "2021-09", "2022", "no"],
    ["2020-11-24", "2021-09", "2021-09-15", "open"],
    ["2018-03", null, "2018", "yes"],
    ["2018-03", null, "2019", "open"],
    ["2018-03", null, "2017", "no"],
    [null, "2018-03", "2018", "yes"],
    [null, "2018-03", "2017", "open"],
    ["by 2017-12", "after 2018-07", "2018-03", "yes"],
    ["by 2017-12", "after 2018-07", "2019-03", "open"],
    ["about 2019", "before 2020-11-24", "2021", "no"],
    [null, null, "2020", "open"],
  ])("%s to %s on %s: %s", (from, to, on, expected) => {
    expect(covers(from, to, on)).toBe(expected);
  });
});

test("a loose date stands for the days that it can mean", () => {
  expect(bounds("2016-02")).toEqual(["2016-02-01", "2016-02-31"]);
  expect(bounds("by 2017-10")).toEqual(["0000", "2017-10-31"]);
  expect(bounds("about 1981")).toEqual(["1980-01-01", "1982-12-31"]);
});

describe("an interval in words", () => {
  test.each([
    ["2020-11-24", "2021-09", "24 November 2020 to September 2021"],
    ["2018-03", null, "from March 2018; no end date in the record"],
    [null, "2019-05", "until May 2019; no start date in the record"],
    ["about 2012", "by 2016-10", "from about 2012, ended by October 2016"],
    ["by 2017-12", "after 2018-07", "in post by December 2017 until some time after July 2018"],
    [null, null, "no dates in the record"],
    ["2016", "2016", "2016"],
  ])("%s to %s", (from, to, words) => {
    expect(intervalWords(from, to)).toBe(words);
  });
});
