import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { loadRecord } from "#src/record/load.ts";
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
