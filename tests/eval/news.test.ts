import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { commands } from "#commands";
import { createDesk, type Desk } from "#src/core/ask.ts";
import { getArticle } from "#src/news/ingest/get-article.ts";
import { keepArticles } from "#src/news/ingest/keep-articles.ts";
import { readManifest } from "#src/news/ingest/manifest.ts";
import { readArticle, readerOf } from "#src/news/ingest/read-article.ts";
import { loadRecord } from "#src/record/load.ts";
import type { NecRecord } from "#src/record/record.ts";
import { openStore } from "#src/store/open.ts";
import { madeUpRecord } from "../support/record.ts";
import { itemsIn } from "./items.ts";
import { score } from "./score.ts";

const here = import.meta.dirname;
const NOW = "2026-11-22T09:00:00Z";

/** A desk that has read the articles of a manifest, by the way that `npm run ingest` goes. */
async function deskOver(record: NecRecord, manifest: string): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), "news-eval-"));
  const store = await openStore({ folder });
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const listed = readManifest(manifest, NOW);
  if (!listed.ok) throw new Error(listed.problems.join("\n"));
  const reader = readerOf(record);
  for (const wanted of listed.wanted) {
    const got = await getArticle(wanted, { fetcher: null, input: process.stdin, now: NOW });
    if (!got.ok) throw new Error(got.problem);
    await keepArticles([readArticle(got.article, reader)], store.news, NOW);
  }
  return createDesk(record, { commands, news: store.news });
}

/** Nothing answered is wrong, and so many are right at least. */
async function answers(desk: Desk, file: string, right: number): Promise<void> {
  const scored = await score(desk, itemsIn(join(here, "news", file)), NOW);
  const of = (kind: string) => scored.filter((one) => one.kind === kind);
  expect(
    of("wrong").map(({ item, faults, said }) => `${item.q}: ${faults.join("; ")}: ${said}`),
  ).toEqual([]);
  const missed = of("missed").map(({ item }) => item.q);
  expect(of("right").length, missed.join("\n")).toBeGreaterThanOrEqual(right);
}

const TWELVE = join(here, "news/articles/manifest.yaml");
const TEN = join(here, "news/ten-articles/manifest.yaml");
const THREE = join(here, "news/three-articles/manifest.yaml");
const TWO = join(here, "news/two-articles/manifest.yaml");
const NINE = join(here, "news/nine-articles/manifest.yaml");
const SIX = join(here, "news/six-articles/manifest.yaml");
const SIX_MORE = join(here, "news/six-articles-more/manifest.yaml");
const EIGHT = join(here, "news/eight-articles/manifest.yaml");
const FIVE = join(here, "news/five-articles/manifest.yaml");
const FIVE_MORE = join(here, "news/five-articles-more/manifest.yaml");
const FIVE_AGAIN = join(here, "news/five-articles-again/manifest.yaml");
const FIVE_ONCE_MORE = join(here, "news/five-articles-once-more/manifest.yaml");
const FIVE_FOURTH = join(here, "news/five-articles-fourth/manifest.yaml");
const FIVE_FIFTH = join(here, "news/five-articles-fifth/manifest.yaml");
const FIVE_SIXTH = join(here, "news/five-articles-sixth/manifest.yaml");
const FIVE_SEVENTH = join(here, "news/five-articles-seventh/manifest.yaml");

describe("invented articles", () => {
  test.each([
    ["invented.jsonl", "twelve", TWELVE, 60],
    ["invented-again.jsonl", "twelve", TWELVE, 40],
    ["ten-articles.jsonl", "ten", TEN, 64],
    ["ten-articles-again.jsonl", "ten", TEN, 31],
    ["three-articles.jsonl", "three", THREE, 38],
    ["two-articles.jsonl", "two", TWO, 36],
    ["nine-articles.jsonl", "nine", NINE, 102],
    ["five-articles.jsonl", "five", FIVE, 38],
    ["five-articles-more.jsonl", "five", FIVE_MORE, 49],
    ["five-articles-again.jsonl", "five", FIVE_AGAIN, 47],
    ["five-articles-once-more.jsonl", "five", FIVE_ONCE_MORE, 48],
    ["five-articles-fourth.jsonl", "five", FIVE_FOURTH, 47],
    ["five-articles-fifth.jsonl", "five", FIVE_FIFTH, 46],
    ["five-articles-sixth.jsonl", "five", FIVE_SIXTH, 46],
    ["five-articles-seventh.jsonl", "five", FIVE_SEVENTH, 47],
    ["six-articles.jsonl", "six", SIX, 31],
    ["six-articles-more.jsonl", "six", SIX_MORE, 38],
    ["eight-articles.jsonl", "eight", EIGHT, 64],
  ])(
    "of the questions in %s about %s of them none is answered wrongly, and nearly all are answered",
    async (file, _, manifest, right) => {
      await answers(await deskOver(madeUpRecord, manifest), file, right);
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
  ])(
    "of the questions in %s none is answered wrongly, and most are answered",
    async (file, right) => {
      const loaded = loadRecord(join(here, "../../data"));
      if (!loaded.ok) throw new Error("data/ is not in order");
      const desk = await deskOver(loaded.record, SEEDS);
      await answers(desk, file, right);
    },
    60_000,
  );
});
