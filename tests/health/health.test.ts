import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { commands } from "#commands";
import type { Adapter } from "#src/adapters/adapter.ts";
import { createDesk, type Desk } from "#src/core/ask.ts";
import { type HealthOptions, startHealth } from "#src/health/index.ts";
import { systemClock as clock } from "#src/news/clock.ts";
import { openStore } from "#src/store/open.ts";
import { planned } from "../digest/deliver/desk.ts";
import { madeUpRecord } from "../support/record.ts";

const LOOPBACK = { host: "127.0.0.1", port: 0 };

async function watched(parts: HealthOptions["parts"]) {
  const health = await startHealth({ settings: LOOPBACK, parts, clock });
  onTestFinished(() => health.stop());
  const get = async (path: string) => (await fetch(`${health.where}${path}`)).text();
  return { health, get };
}

async function newStore() {
  const folder = mkdtempSync(join(tmpdir(), "health-"));
  const store = await openStore({ folder });
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return store;
}

/** An adapter that says whether it is connected, and gives the desk it was started with. */
function adapter(isConnected: () => boolean): Adapter<null> & { desk(): Desk } {
  let started: Desk | null = null;
  return {
    name: "slack",
    present: () => null,
    async start(desk) {
      started = desk;
      return { where: "", isConnected, async stop() {} };
    },
    desk() {
      if (!started) throw new Error("not started");
      return started;
    },
  };
}

test("a desk is ready for as long as its store answers and its platform is connected", async () => {
  const { health, get } = await watched({ platforms: ["slack"], all: ["store", "slack"] });
  const states = async () => JSON.parse(await get("/readyz")).parts;
  expect(await states()).toEqual({ store: "starting", slack: "starting" });
  const store = await newStore();
  health.opened(store);
  let connected = true;
  const slack = adapter(() => connected);
  await health.start(slack, createDesk(madeUpRecord, { commands }));
  expect(await states()).toEqual({ store: "ready", slack: "ready" });
  connected = false;
  expect(await states()).toEqual({ store: "ready", slack: "down" });
  await store.close();
  expect(await states()).toEqual({ store: "down", slack: "down" });
  expect(await get("/healthz")).toBe("ok");
  health.stopping();
  expect(await states()).toEqual({ store: "stopping", slack: "stopping" });
});

test("a scrape has what was answered, how deliveries ended, and what the store has now", async () => {
  const { health, get } = await watched({ platforms: ["slack"], all: ["store", "slack"] });
  const store = await newStore();
  health.opened(store);
  const slack = adapter(() => true);
  await health.start(slack, createDesk(madeUpRecord, { commands }));
  await slack.desk().answer({ text: "about" }, null, "2026-11-22T09:00:00.000Z");
  await planned(store.digests, ["C1", "C2"]);
  const feed = { name: "Example", address: "https://example.org/feed" };
  await store.news.addFeed(feed, "U1", "2026-11-22T09:00:00.000Z");
  const [delivery] = await store.digests.deliveries.recent(null, 1);
  if (!delivery) throw new Error("nothing planned");
  health.outcomes(() => delivery.scheduledFor)("slack", "sent", delivery);
  const scraped = await get("/metrics");
  for (const line of [
    'nec_desk_answers_total{platform="slack",status="help"} 1',
    'nec_desk_delivery_outcomes_total{platform="slack",outcome="sent"} 1',
    'nec_desk_deliveries{platform="slack",state="due"} 2',
    'nec_desk_subscriptions_active{platform="slack"} 2',
    'nec_desk_feeds{state="answering"} 1',
    "nec_desk_store_up 1",
  ])
    expect(scraped).toContain(`\n${line}\n`);
  const failure = { problem: "It is gone.", nextTry: "2026-11-23T09:00:00.000Z" };
  await store.news.feedFailed(feed.address, failure, "2026-11-22T09:00:00.000Z");
  expect(await get("/metrics")).toContain('nec_desk_feeds{state="failing"} 1\n');
  await store.close();
  expect(await get("/metrics")).toContain("nec_desk_store_up 0\n");
});

test("a port that is taken is refused with the setting's name", async () => {
  const { health } = await watched({ platforms: [], all: [] });
  const port = Number(new URL(health.where).port);
  const again = startHealth({
    settings: { ...LOOPBACK, port },
    parts: { platforms: [], all: [] },
    clock,
  });
  await expect(again).rejects.toThrow(
    `HEALTH_PORT ${port} at 127.0.0.1 cannot be had (EADDRINUSE).`,
  );
});

test("a desk that goes on without its store is ready without it", async () => {
  const { health, get } = await watched({ platforms: ["slack"], all: ["store", "slack"] });
  await health.start(
    adapter(() => true),
    createDesk(madeUpRecord, { commands }),
  );
  expect(JSON.parse(await get("/readyz"))).toMatchObject({ ready: false });
  health.opened(null);
  expect(JSON.parse(await get("/readyz"))).toEqual({ ready: true, parts: { slack: "ready" } });
});
