import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
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

/** The questions that stand alone and are read, with how they are. */
const alone = DOMAINS.flatMap(waysOf).flatMap(({ q, thread }) => {
  const { query } = thread ? { query: null } : ask(q);
  return query ? [{ q, read: JSON.stringify(query) }] : [];
});

/** Variants that are read as another question: what they are and what they are read as. */
function readOtherwise(variants: (text: string) => readonly string[]): readonly string[] {
  return alone.flatMap(({ q, read }) =>
    variants(q).flatMap((variant) => {
      const { query } = ask(variant);
      return query === null || JSON.stringify(query) === read
        ? []
        : [`${variant}: ${JSON.stringify(query)}`];
    }),
  );
}

describe("a question written carelessly is read as the same question, or not at all", () => {
  test.each(Object.entries(CARELESS))("%s", (_, careless) => {
    expect(readOtherwise((text) => [careless(text)])).toEqual([]);
  });

  test("with one slip in a word", () => {
    expect(readOtherwise(slipped)).toEqual([]);
  });
});
