import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { loadRecord } from "#src/record/load.ts";
import type { NecRecord } from "#src/record/record.ts";
import { madeUpRecord } from "../support/record.ts";
import { deskOver, NOW } from "./desk.ts";
import { itemsIn } from "./items.ts";
import { FREE, INVENTED } from "./news-sets.ts";
import { score } from "./score.ts";

const here = import.meta.dirname;

/** How the questions of a set are answered over the articles of a manifest. */
async function scoredOver(record: NecRecord, manifest: string, file: string) {
  const { desk, close } = await deskOver(record, manifest);
  onTestFinished(close);
  const scored = await score(desk, itemsIn(join(here, "news", file)), NOW);
  return (kind: string) => scored.filter((one) => one.kind === kind);
}

/** Nothing answered is wrong over the articles of a manifest, and so many are right at least. */
async function answers(
  record: NecRecord,
  manifest: string,
  file: string,
  right: number,
): Promise<void> {
  const of = await scoredOver(record, manifest, file);
  expect(
    of("wrong").map(({ item, faults, said }) => `${item.q}: ${faults.join("; ")}: ${said}`),
  ).toEqual([]);
  const missed = of("missed").map(({ item }) => item.q);
  expect(of("right").length, missed.join("\n")).toBeGreaterThanOrEqual(right);
}

describe("invented articles", () => {
  test.each(INVENTED)(
    "of the questions in %s about those in %s none is answered wrongly, and nearly all are answered",
    async (file, folder, right) => {
      const manifest = join(here, "news", folder, "manifest.yaml");
      await answers(madeUpRecord, manifest, file, right);
    },
    60_000,
  );
});

describe("invented articles that give words to people in every way", () => {
  test.each(FREE)(
    "of the questions in %s about those in %s no fewer are answered than before, and no more wrongly",
    async (file, folder, right, wrong) => {
      const manifest = join(here, "news", folder, "manifest.yaml");
      const of = await scoredOver(madeUpRecord, manifest, file);
      const wrongly = of("wrong").map(({ item }) => item.q);
      expect(wrongly.length, wrongly.join("\n")).toBeLessThanOrEqual(wrong);
      expect(of("right").length).toBeGreaterThanOrEqual(right);
    },
    60_000,
  );
});

const SEEDS = join(here, "../../../shared/seeds/manifest.yaml");

describe.skipIf(!existsSync(SEEDS))("the four articles (they are not part of the project)", () => {
  test.each([
    ["four-articles.jsonl", 87],
    ["four-articles-again.jsonl", 71],
    ["four-articles-eighty.jsonl", 77],
    ["four-articles-plain.jsonl", 72],
    ["four-articles-twin.jsonl", 78],
    ["four-articles-thirty.jsonl", 30],
    ["four-articles-thirty-more.jsonl", 30],
    ["four-articles-thirty-last.jsonl", 30],
    ["four-articles-ninety.jsonl", 89],
    ["four-articles-blind.jsonl", 396],
  ])(
    "of the questions in %s none is answered wrongly, and most are answered",
    async (file, right) => {
      const loaded = loadRecord(join(here, "../../data"));
      if (!loaded.ok) throw new Error("data/ is not in order");
      await answers(loaded.record, SEEDS, file, right);
    },
    60_000,
  );
});
