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

describe("invented articles", () => {
  test.each([
    ["invented.jsonl", "articles", 60],
    ["invented-again.jsonl", "articles", 40],
    ["ten-articles.jsonl", "ten-articles", 64],
    ["ten-articles-again.jsonl", "ten-articles", 31],
    ["three-articles.jsonl", "three-articles", 38],
    ["two-articles.jsonl", "two-articles", 36],
    ["nine-articles.jsonl", "nine-articles", 102],
    ["five-articles.jsonl", "five-articles", 38],
    ["five-articles-more.jsonl", "five-articles-more", 49],
    ["five-articles-again.jsonl", "five-articles-again", 47],
    ["five-articles-once-more.jsonl", "five-articles-once-more", 48],
    ["five-articles-fourth.jsonl", "five-articles-fourth", 47],
    ["five-articles-fifth.jsonl", "five-articles-fifth", 46],
    ["five-articles-sixth.jsonl", "five-articles-sixth", 46],
    ["five-articles-seventh.jsonl", "five-articles-seventh", 47],
    ["five-articles-eighth.jsonl", "five-articles-eighth", 47],
    ["five-articles-ninth.jsonl", "five-articles-ninth", 42],
    ["five-articles-tenth.jsonl", "five-articles-tenth", 47],
    ["five-articles-eleventh.jsonl", "five-articles-eleventh", 48],
    ["five-articles-twelfth.jsonl", "five-articles-twelfth", 38],
    ["five-articles-thirteenth.jsonl", "five-articles-thirteenth", 44],
    ["five-articles-fourteenth.jsonl", "five-articles-fourteenth", 47],
    ["five-articles-fifteenth.jsonl", "five-articles-fifteenth", 43],
    ["five-articles-sixteenth.jsonl", "five-articles-sixteenth", 49],
    ["five-articles-seventeenth.jsonl", "five-articles-seventeenth", 49],
    ["five-articles-eighteenth.jsonl", "five-articles-eighteenth", 47],
    ["five-articles-nineteenth.jsonl", "five-articles-nineteenth", 45],
    ["five-articles-twentieth.jsonl", "five-articles-twentieth", 44],
    ["five-articles-twenty-first.jsonl", "five-articles-twenty-first", 48],
    ["five-articles-twenty-second.jsonl", "five-articles-twenty-second", 49],
    ["five-articles-twenty-third.jsonl", "five-articles-twenty-third", 45],
    ["five-articles-twenty-fourth.jsonl", "five-articles-twenty-fourth", 48],
    ["five-articles-twenty-fifth.jsonl", "five-articles-twenty-fifth", 43],
    ["five-articles-twenty-sixth.jsonl", "five-articles-twenty-sixth", 43],
    ["five-articles-twenty-seventh.jsonl", "five-articles-twenty-seventh", 41],
    ["five-articles-twenty-eighth.jsonl", "five-articles-twenty-eighth", 41],
    ["five-articles-twenty-ninth.jsonl", "five-articles-twenty-ninth", 43],
    ["five-articles-thirtieth.jsonl", "five-articles-thirtieth", 47],
    ["five-articles-thirty-first.jsonl", "five-articles-thirty-first", 48],
    ["five-articles-thirty-second.jsonl", "five-articles-thirty-second", 45],
    ["five-articles-thirty-third.jsonl", "five-articles-thirty-third", 46],
    ["five-articles-thirty-fourth.jsonl", "five-articles-thirty-fourth", 46],
    ["five-articles-thirty-fifth.jsonl", "five-articles-thirty-fifth", 47],
    ["five-articles-thirty-sixth.jsonl", "five-articles-thirty-sixth", 47],
    ["five-articles-thirty-seventh.jsonl", "five-articles-thirty-seventh", 44],
    ["six-articles.jsonl", "six-articles", 31],
    ["six-articles-more.jsonl", "six-articles-more", 38],
    ["eight-articles.jsonl", "eight-articles", 64],
  ])(
    "of the questions in %s about those in %s none is answered wrongly, and nearly all are answered",
    async (file, folder, right) => {
      const manifest = join(here, "news", folder, "manifest.yaml");
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
    ["four-articles-blind.jsonl", 396],
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
