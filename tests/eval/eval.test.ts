import { join } from "node:path";
import { expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { loadRecord } from "#src/record/load.ts";
import { itemsOf, SETS } from "./items.ts";
import { score } from "./score.ts";

/** How many of the open questions were right when this was last looked at: it only rises. */
const RIGHT = 12983;

/** Thirteen thousand questions, on a machine with other work, in ms. */
const ALL_OF_THEM = 120_000;

test("every question of the project's own set can be read, and no id stands twice", () => {
  const ids = SETS.flatMap(itemsOf).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(300);
});

test(
  "no open question is answered wrongly over the real record, and no fewer are right than before",
  async () => {
    const loaded = loadRecord(join(import.meta.dirname, "../../data"));
    if (!loaded.ok) throw new Error("data/ is not in order");
    const desk = createDesk(loaded.record, { commands });
    const scored = await score(desk, itemsOf("questions"), "2026-11-22T09:00:00Z");
    const wrong = scored.filter(({ kind }) => kind === "wrong");
    expect(wrong.map(({ item, faults, said }) => ({ id: item.id, faults, said }))).toEqual([]);
    expect(scored.filter(({ kind }) => kind === "right").length).toBeGreaterThanOrEqual(RIGHT);
  },
  ALL_OF_THEM,
);
