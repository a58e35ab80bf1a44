import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { leastLateness } from "#src/digest/simulation/least-lateness.ts";
import { PLATFORMS } from "#src/digest/simulation/limits.ts";
import { ModelPlatform } from "#src/digest/simulation/model-platform.ts";
import { report } from "#src/digest/simulation/report.ts";
import { simulate } from "#src/digest/simulation/simulate.ts";
import { skippingClock } from "#src/digest/simulation/skipping-clock.ts";
import { openStore } from "#src/store/open.ts";
import { handClock } from "../../support/hand-clock.ts";

const [slack, discord] = PLATFORMS;
const channel = (id: string, workspace = "W1") => ({
  tenant: { platform: "slack", id: workspace },
  id,
});

test("two hundred digests that are due at once are each posted once, none sooner than the limits allow", async () => {
  const folder = mkdtempSync(join(tmpdir(), "nec-desk-"));
  const store = await openStore({ folder });
  const lines: string[] = [];
  const { platforms } = await simulate(store.digests, 200, (line) => lines.push(line));
  await store.close();
  rmSync(folder, { recursive: true });
  expect(lines).toEqual([]);
  for (const { model, due, taken, lateness } of platforms) {
    expect(due).toHaveLength(100);
    expect(new Set(taken.map(({ delivery }) => delivery)).size).toBe(100);
    expect(taken).toHaveLength(100);
    for (const [nth, least] of leastLateness(due, model).entries())
      expect(lateness[nth]).toBeGreaterThanOrEqual(least);
  }
  const [first] = platforms.flatMap(report);
  expect(first).toMatch(/^slack: 100 due, 100 posted, 0 of them twice/);
});

test("a model platform refuses what is beyond its limit, and says when it takes the next", async () => {
  if (!slack) throw new Error("no model of Slack");
  const clock = handClock();
  const platform = new ModelPlatform({ ...slack, latency: [0, 0] }, clock, () => {});
  const post = async (id: string) => {
    const posted = platform.post(channel(id), null, id);
    for (let leg = 0; leg < 2; leg += 1) {
      clock.move(0);
      await Promise.resolve();
      await Promise.resolve();
    }
    clock.move(0);
    return posted;
  };
  expect(await post("C1")).toMatchObject({ kind: "sent" });
  clock.move(600);
  expect(await post("C1")).toMatchObject({ kind: "later", after: 1, of: "channel" });
  expect(await post("C2")).toMatchObject({ kind: "sent" });
  clock.move(400);
  expect(await post("C1")).toMatchObject({ kind: "sent" });
  expect([platform.taken.length, platform.refused]).toEqual([3, 1]);
});

test("the least lateness is what caps on channel, workspace and platform force", () => {
  if (!slack || !discord) throw new Error("no models");
  const many = Array.from({ length: 120 }, (_, nth) => channel(`C${nth}`, `W${nth}`));
  expect(leastLateness(many, slack).at(-1)).toBe(0);
  expect(leastLateness(many, discord).at(-1)).toBe(2_000);
  expect(leastLateness([channel("C1"), channel("C1"), channel("C2")], slack)).toEqual([
    0, 0, 1_000,
  ]);
});

test("the desk keeps under every cap, whatever bunches up on the way", () => {
  for (const { caps, rates, latency } of PLATFORMS) {
    for (const scope of ["channel", "workspace", "platform"] as const) {
      const [cap, rate] = [caps[scope], rates[scope]];
      if (!cap) continue;
      if (!rate) throw new Error(`no rate for a ${scope}`);
      // A post at a time in a channel: the next begins when the last is answered.
      const bunched = scope === "channel" ? 0 : (latency[1] - latency[0]) / 2;
      expect(rate.burst + Math.floor((cap.within - 1 + bunched) / rate.every)).toBeLessThanOrEqual(
        cap.most,
      );
    }
  }
});

test("waits take no time in a simulation, and end in their order or when they are cut short", async () => {
  const clock = skippingClock();
  const began = performance.now();
  const ends: string[] = [];
  const cut = new AbortController();
  const waits = [
    clock.wait(7_200_000).then(() => ends.push("two hours")),
    clock.wait(3_600_000).then(() => {
      ends.push("an hour");
      cut.abort();
    }),
    clock.wait(36_000_000, cut.signal).then(() => ends.push("cut")),
  ];
  await clock.until(Promise.all(waits));
  expect(ends).toEqual(["an hour", "cut", "two hours"]);
  expect(clock.elapsed()).toBeGreaterThanOrEqual(7_200_000);
  expect(performance.now() - began).toBeLessThan(60_000);
});
