import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { isNewsQuery } from "#src/core/news-query.ts";
import type { Query } from "#src/core/query.ts";
import { say } from "#src/core/understand/said/index.ts";
import { steps } from "#src/core/understand/steps.ts";
import { loadRecord } from "#src/record/load.ts";
import { CARELESS, slipped } from "./variants.ts";
import { DOMAINS, readAll, waysOf } from "./ways.ts";

const loaded = loadRecord(join(import.meta.dirname, "../../data"));
if (!loaded.ok) throw new Error("data/ is not in order");
const desk = createDesk(loaded.record, { commands });

describe("every way of asking is read as what was asked", () => {
  test.each(DOMAINS)("%s", (domain) => {
    const read = readAll(desk, waysOf(domain), "2026-11-22T09:00:00Z");
    expect(
      read.filter(({ kind }) => kind !== "right").map(({ way, as }) => `${way.q}: ${as}`),
    ).toEqual([]);
  });
});

const NOW = "2026-11-22T09:00:00Z";
const ask = (text: string) => desk.ask({ text }, null, NOW);

/** The parts of a query that say whom, what and when it is about. */
const SUBJECTS = new Set(
  "person people against about by organisation contest contests term on from to year queries".split(
    " ",
  ),
);

/** A query without what a claim is known by, which is a matter of the words used. */
const asRead = (query: Query): string =>
  JSON.stringify(query, (key, value) => (key === "topic" || key === "claim" ? undefined : value));

/** Whom, what and when a query is about. */
const subjects = (query: Query): string =>
  JSON.stringify(query, (key, value) =>
    key === "" || SUBJECTS.has(key) || /^\d+$/.test(key) ? value : undefined,
  );

/** The questions that stand alone and are read, with how they are. */
const alone = DOMAINS.flatMap(waysOf).flatMap(({ q, thread }) => {
  const { query } = thread ? { query: null } : ask(q);
  return query ? [{ q, query }] : [];
});

test("what is asked of articles, said as the answer says that it was read, is read as the same", () => {
  const asked = alone.filter(({ query }) => isNewsQuery(query));
  const lost = asked.flatMap(({ q, query }) => {
    const words = say(query, desk.record);
    return isDeepStrictEqual(ask(words).query, query) ? [] : [`${q}: ${words}`];
  });
  expect(asked.length).toBeGreaterThan(40);
  expect(lost).toEqual([]);
});

/** Whether a query asks articles about nobody whom some words do not name: what is misspelt is looked for as written. */
function asksArticles(query: Query, text: string): boolean {
  const { people, organisations } = desk.record;
  const ids = JSON.stringify(query).match(/[\w-]+/g) ?? [];
  const { marks } = steps(text, { record: desk.record, now: NOW, conversation: null });
  const named = new Set(marks.flatMap((mark) => ("ids" in mark ? mark.ids : [])));
  const asked = ids.filter((id) => people.has(id) || organisations.has(id));
  return isNewsQuery(query) && asked.every((id) => named.has(id));
}

/** Variants that are read as another question: what they are and what they are read as. */
function readOtherwise(
  variants: (text: string) => readonly string[],
  part: (query: Query) => string,
): readonly string[] {
  return alone.flatMap(({ q, query }) =>
    variants(q).flatMap((variant) => {
      const other = ask(variant).query;
      return other === null || part(other) === part(query) || asksArticles(other, q)
        ? []
        : [`${variant}: ${JSON.stringify(other)}`];
    }),
  );
}

describe("a question written carelessly is read as the same question, or not at all", () => {
  test.each(Object.entries(CARELESS))("%s", (_, careless) => {
    expect(readOtherwise((text) => [careless(text)], asRead)).toEqual([]);
  });
});

test("a question with a slip in a word is about the same people, contests and times, asks articles about nobody else, or is not understood", () => {
  expect(readOtherwise(slipped, subjects)).toEqual([]);
});
