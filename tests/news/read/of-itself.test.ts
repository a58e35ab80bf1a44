import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  [
    "Tarrow had the support of Loom Forward, which describes itself as “the home of all makers”, and of others.",
    [
      "Loom Forward described itself: as “the home of all makers”",
      "Loom Forward described itself “the home of all makers”",
    ],
  ],
  [
    "Tarrow was backed by Thread Common Ground, which calls itself the network of the “practical side”, and by others.",
    ["Thread Common Ground called itself: the network of the “practical side”"],
  ],
  [
    "Tarrow was backed by Loom Forward, a group which describes itself as a home for makers.",
    ["Loom Forward described itself: as a home for makers"],
  ],
])("what a group calls itself is its own account: %s", (article, expected) => {
  expect(said(article)).toEqual(expected);
});

test.each([
  "Tarrow was backed by Loom Forward, which calls its rival “the home of all makers”.",
  "Tarrow wrote the song, which calls itself “the home of all makers”.",
  "Tarrow’s paper, which describes itself as “the home of all makers”, is old.",
])("and what is no group has none: %s", (article) => {
  expect(said(article).some((each) => each.includes("itself"))).toBe(false);
});

test("a group that only calls itself something is not who speaks next, nor is whom it backs any other", () => {
  const article =
    "Ada Tarrow had the support of Loom Forward, which calls itself a home for makers. “It is ours.”";
  expect(said(article)).toEqual(["Loom Forward called itself: a home for makers"]);
});

test("who writes back says so", () => {
  expect(said("Ada Tarrow wrote back that it “would be dealt with in time”.")[0]).toBe(
    "Ada Tarrow wrote: that it “would be dealt with in time”",
  );
});
