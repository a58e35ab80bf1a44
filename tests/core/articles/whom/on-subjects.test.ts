import { expect, test } from "vitest";
import type { Fit } from "#src/core/articles/lines/fit.ts";
import { isLineOnSubjects, isOnSubjects } from "#src/core/articles/whom/on-subjects.ts";
import type { Statement, Subject } from "#src/core/news.ts";
import type { NewsQuery } from "#src/core/news-query.ts";
import { invented } from "../../../support/invented-articles.ts";

const LANTERN: Subject = { kind: "organisation", id: "lantern" };
const ADA: Subject = { kind: "person", id: "ada-lintott" };
const about = (...subjects: Subject[]): NewsQuery => ({ kind: "said", subjects });

const statement = (words: string, mentions: readonly Subject[] = []): Statement => ({
  speaker: { kind: "named", name: "Bram Thistle" },
  ...{ verb: "said", form: "reported", to: null, on: null, through: null, context: words },
  words,
  mentions,
});

test("what somebody says is on a body or a person that it names, or may mean by a pronoun", () => {
  expect(isOnSubjects(statement("that it won", [LANTERN]), about(LANTERN))).toBe(true);
  expect(isOnSubjects(statement("that it was late"), about(LANTERN))).toBe(true);
  expect(isOnSubjects(statement("that she was late"), about(ADA))).toBe(true);
});

test("and not on a body by “her own”, nor on a person by “it”", () => {
  expect(isOnSubjects(statement("for a seat of her own"), about(LANTERN))).toBe(false);
  expect(isOnSubjects(statement("that it was late"), about(ADA))).toBe(false);
});

test("where a word of the matter is asked for, that word tells", () => {
  const query: NewsQuery = { kind: "said", subjects: [LANTERN], words: ["seat"] };
  expect(isOnSubjects(statement("for a seat of her own"), query)).toBe(true);
});

test("what an article tells of somebody stands by that one's name, or under a headline or an opening with it", () => {
  const far = [
    "It rained.",
    "Nobody left.",
    "The dyers are standing.",
    "A bell rang.",
    "It was late.",
  ];
  const isOnAda = (title: string, ...paragraphs: readonly string[]) => {
    const near = {
      read: invented({ title, paragraphs }),
      fit: { at: paragraphs.indexOf("The dyers are standing.") } as Fit,
      statements: [],
    };
    return isLineOnSubjects(near, { kind: "reported", subjects: [ADA], words: ["standing"] });
  };
  expect(isOnAda("A night at the hall", ...far, "Ada Lintott brought a lantern.")).toBe(false);
  expect(isOnAda("Lintott at the hall", ...far, "Ada Lintott brought a lantern.")).toBe(true);
  expect(isOnAda("A night at the hall", "Ada Lintott spoke.", ...far)).toBe(true);
  const beside = far.toSpliced(2, 0, "Ada Lintott spoke.");
  expect(isOnAda("A night at the hall", ...beside)).toBe(true);
});
