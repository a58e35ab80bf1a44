import { expect, test } from "vitest";
import { said } from "./made-up.ts";

const POSTED = "“This is very silly”, he tweeted.";

test("what is posted after somebody took to a network is that one’s, whose name says neither “he” nor “she”", () => {
  const before = "Ben Orrery was cross.\n";
  expect(said(`${before}Kit Marchbank took to Twitter when he heard of it. ${POSTED}`)).toEqual([
    "Kit Marchbank tweeted “This is very silly”",
  ]);
  expect(said(`${before}Kit Marchbank reacted on Facebook. “It is late”, he wrote.`)).toEqual([
    "Kit Marchbank wrote “It is late”",
  ]);
});

test("but nobody’s where another is in it who may be meant", () => {
  const text = "Ben Orrery was cross. Kit Marchbank took to Twitter after Colin Vane.";
  expect(said(`${text} ${POSTED}`)).toEqual([]);
});
