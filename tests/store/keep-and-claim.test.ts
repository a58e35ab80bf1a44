import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { openStore } from "#src/store/open.ts";
import { connectSqlite } from "#src/store/sqlite.ts";
import { keepInvented, numbered } from "../support/invented-articles.ts";

const MANY = 25;
const TENANT = { platform: "slack", id: "T1" };
const NOW = "2026-11-22T09:00:00.000Z";
const articles = Array.from({ length: MANY }, (_, n) => numbered(`many-${n}`));

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "keep-and-claim-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

test("a claim on SQLite waits for one article at most of the many that are kept meanwhile", async () => {
  const store = await openStore({ folder: folder() });
  onTestFinished(() => store.close());
  const keptNow = async () => (await store.news.articles({ limit: MANY })).length;
  const keeping = keepInvented(store.news, ...articles);
  const waited: number[] = [];
  while ((await keptNow()) < MANY) {
    const before = await keptNow();
    expect(await store.events.claim(TENANT, [`Ev${waited.length}`], NOW)).toBe(true);
    waited.push((await keptNow()) - before);
    await turn();
  }
  expect(Math.max(...waited)).toBeLessThanOrEqual(1);
  expect(waited.length).toBeGreaterThanOrEqual(MANY / 2);
  expect(await keeping).toEqual(articles.map(() => "new"));
});

test("where keeping fails half-way, trying again loses no article and keeps none twice", async () => {
  const place = { folder: folder() };
  const store = await openStore(place);
  onTestFinished(() => store.close());
  const { db } = await connectSqlite(place.folder);
  onTestFinished(() => db.destroy());
  const keeping = keepInvented(store.news, ...articles);
  while ((await store.news.articles({ limit: MANY })).length < MANY / 5) await turn();
  await db.schema.alterTable("publishers").renameTo("elsewhere").execute();
  await expect(keeping).rejects.toThrow();
  await db.schema.alterTable("elsewhere").renameTo("publishers").execute();
  const kept = await store.news.articles({ limit: MANY });
  expect(kept.length).toBeLessThan(MANY);
  const again = await keepInvented(store.news, ...articles);
  expect(again.filter((outcome) => outcome === "known")).toHaveLength(kept.length);
  expect(await store.news.articles({ limit: 2 * MANY })).toHaveLength(MANY);
});
