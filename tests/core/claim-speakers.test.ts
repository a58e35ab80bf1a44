import { expect, test } from "vitest";
import {
  hasHalfWhereSpoken,
  isNamedWhereSpoken,
  isOnMatter,
  isToldIn,
  onlyReplies,
  speaksIn,
} from "#src/core/claim-speakers.ts";
import type { Claim } from "#src/record/record.ts";
import { madeUpRecord } from "../support/record.ts";

const CLAIM: Claim = {
  id: "row",
  title: "A row over a letter",
  people: ["ada-lintott"],
  organisations: [],
  statement: "The Post reported that members said in a letter that Ada Lintott had kept them out.",
  made_by: "Oswin Tarrow and others",
  date: "2020-01-01",
  reply: "none",
  outcome: { text: "Hetty Wainscotting became chair.", sources: ["post"] },
  sources: ["post"],
  checked: "2020-01-02",
};

test("who made a claim, and who replies to it, says something in it; whom it is about does not", () => {
  expect(speaksIn(CLAIM, "oswin-tarrow", madeUpRecord)).toBe(true);
  expect(speaksIn(CLAIM, "ada-lintott", madeUpRecord)).toBe(false);
  const replied: Claim = { ...CLAIM, reply: { text: "Lintott denied it.", sources: ["post"] } };
  expect(speaksIn(replied, "ada-lintott", madeUpRecord)).toBe(true);
});

test("who has the surname of one who made a claim, and another given name, says nothing in it", () => {
  const byNamesake: Claim = { ...CLAIM, made_by: "The members; Howard Tarrow of the Weavers" };
  expect(speaksIn(byNamesake, "oswin-tarrow", madeUpRecord)).toBe(false);
  expect(isToldIn(byNamesake, "oswin-tarrow", madeUpRecord)).toBe(false);
  const titled: Claim = { ...CLAIM, made_by: "The members; Sir Oswin Tarrow" };
  expect(speaksIn(titled, "oswin-tarrow", madeUpRecord)).toBe(true);
});

test("a claim tells of whom it names, and not of who is only in what came of it", () => {
  expect(isToldIn(CLAIM, "ada-lintott", madeUpRecord)).toBe(true);
  expect(isToldIn(CLAIM, "hetty-wainscotting", madeUpRecord)).toBe(false);
});

test("a claim is on what somebody is asked about where it is of that time and has a word of it", () => {
  expect(isOnMatter(CLAIM, { words: ["letter"] })).toBe(true);
  expect(isOnMatter(CLAIM, { words: ["letter"], from: "2020", to: "2020" })).toBe(true);
  expect(isOnMatter(CLAIM, { words: ["letter"], from: "2018-01", to: "2018-02" })).toBe(false);
  expect(isOnMatter(CLAIM, { hints: ["result"] })).toBe(false);
  expect(isOnMatter(CLAIM, {})).toBe(true);
});

test("of whom a claim has only a reply, it has words on what that reply is on", () => {
  const replied: Claim = {
    ...CLAIM,
    reply: { text: "Lintott said the door was open.", sources: ["post"] },
  };
  expect(onlyReplies(replied, "ada-lintott", madeUpRecord)).toBe(true);
  expect(onlyReplies(replied, "oswin-tarrow", madeUpRecord)).toBe(false);
  expect(hasHalfWhereSpoken(replied, ["door"], "ada-lintott", madeUpRecord)).toBe(true);
  expect(hasHalfWhereSpoken(replied, ["letter"], "ada-lintott", madeUpRecord)).toBe(false);
  expect(hasHalfWhereSpoken(replied, ["letter"], "oswin-tarrow", madeUpRecord)).toBe(true);
});

test("a claim is on what is asked where it has half of its words", () => {
  const has = (...words: string[]) =>
    hasHalfWhereSpoken(CLAIM, words, "oswin-tarrow", madeUpRecord);
  expect(has("letter", "doors")).toBe(true);
  expect(has("letter", "doors", "windows")).toBe(false);
  expect(has()).toBe(true);
});

test("somebody speaks of another in a claim where it names that one in what is said, or in the reply that it only has", () => {
  const isNamed = (claim: Claim, other: string, id: string) =>
    isNamedWhereSpoken(claim, other, id, madeUpRecord);
  expect(isNamed(CLAIM, "ada-lintott", "oswin-tarrow")).toBe(true);
  expect(isNamed(CLAIM, "hetty-wainscotting", "oswin-tarrow")).toBe(false);
  const reply = { text: "Lintott said that Tarrow was late.", sources: ["post"] as const };
  expect(isNamed({ ...CLAIM, reply }, "oswin-tarrow", "ada-lintott")).toBe(true);
  expect(isNamed({ ...CLAIM, reply }, "hetty-wainscotting", "ada-lintott")).toBe(false);
});
