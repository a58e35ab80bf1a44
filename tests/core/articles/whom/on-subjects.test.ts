import { expect, test } from "vitest";
import { isOnSubjects } from "#src/core/articles/whom/on-subjects.ts";
import type { Statement, Subject } from "#src/core/news.ts";
import type { NewsQuery } from "#src/core/news-query.ts";

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
