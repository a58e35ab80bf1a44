import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startHealth } from "#src/health/index.ts";
import { systemClock as clock } from "#src/news/clock.ts";
import { startDigests } from "#src/start/digests.ts";
import { openStore } from "#src/store/open.ts";
import { FREELY, NOON, noonPlus, planned } from "../digest/deliver/desk.ts";
import { platformPoster } from "../digest/deliver/platform-poster.ts";
import { startPlatform } from "../digest/deliver/platform-server.ts";
import { madeUpRecord } from "../support/record.ts";

test("what falls due is posted, and how that ended is among the figures", async () => {
  const folder = mkdtempSync(join(tmpdir(), "start-"));
  const [store, platform] = [await openStore({ folder }), await startPlatform()];
  const settings = { host: "127.0.0.1", port: 0 };
  const health = await startHealth({ settings, parts: { platforms: ["slack"], all: [] }, clock });
  const [subscription] = await planned(store.digests, ["C1"]);
  if (!subscription) throw new Error("nothing planned");
  await store.digests.subscriptions.change(
    subscription.channel.tenant,
    subscription.id,
    { saysNothing: true },
    NOON,
  );
  const posts = { poster: platformPoster(platform.address), rates: FREELY };
  const running = await startDigests(
    {
      record: madeUpRecord,
      news: store.news,
      store: store.digests,
      now: () => noonPlus({ seconds: 90 }),
    },
    { slack: { where: "", posts, async stop() {} } },
    health,
  );
  onTestFinished(async () => {
    await running?.stop();
    await Promise.all([health.stop(), platform.stop(), store.close()]);
    rmSync(folder, { recursive: true, force: true });
  });
  await expect.poll(() => platform.messages.length, { timeout: 20_000 }).toBe(1);
  const figures = async () => (await fetch(`${health.where}/metrics`)).text();
  await expect
    .poll(figures)
    .toContain('nec_desk_delivery_outcomes_total{platform="slack",outcome="sent"} 1\n');
  expect(await figures()).toContain('nec_desk_deliveries_late_total{platform="slack"} 1\n');
});
