import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createMetrics } from "#src/health/metrics.ts";
import type { Stored } from "#src/health/stored-metrics.ts";

const NOTHING: Stored = {
  deliveries: [],
  subscriptions: [],
  feeds: { answering: 0, failing: 0 },
};

/** The lines that give figures of the desk's own, without the rows of histograms. */
const own = (text: string) =>
  text.split("\n").filter((line) => /^nec_desk_/.test(line) && !/_bucket\{/.test(line));

test("answers are counted by platform and status, with the time they took in seconds", async () => {
  const metrics = createMetrics([]);
  metrics.answered("slack", "answered", 0.004);
  metrics.answered("slack", "answered", 0.006);
  metrics.answered("web", "unknown", 6);
  const text = await metrics.text("none");
  expect(own(text)).toEqual([
    'nec_desk_answers_total{platform="slack",status="answered"} 2',
    'nec_desk_answers_total{platform="web",status="unknown"} 1',
    'nec_desk_answer_duration_seconds_sum{platform="slack"} 0.01',
    'nec_desk_answer_duration_seconds_count{platform="slack"} 2',
    'nec_desk_answer_duration_seconds_sum{platform="web"} 6',
    'nec_desk_answer_duration_seconds_count{platform="web"} 1',
  ]);
  const bucket = (le: string) => `nec_desk_answer_duration_seconds_bucket{le="${le}",platform=`;
  expect(text).toContain(`${bucket("0.001")}"slack"} 0`);
  expect(text).toContain(`${bucket("0.005")}"slack"} 1`);
  expect(text).toContain(`${bucket("5")}"web"} 0`);
});

test("deliveries are counted by how they ended, and what came more than a minute late is late", async () => {
  const metrics = createMetrics(["slack"]);
  metrics.delivered("slack", "sent", 2);
  metrics.delivered("slack", "sent", 60);
  metrics.delivered("slack", "sent", 61);
  metrics.delivered("slack", "sent", -1);
  metrics.delivered("slack", "uncertain", null);
  const lines = own(await metrics.text("none"));
  const outcome = (name: string) =>
    `nec_desk_delivery_outcomes_total{platform="slack",outcome="${name}"}`;
  for (const line of [
    `${outcome("sent")} 4`,
    `${outcome("uncertain")} 1`,
    `${outcome("dead")} 0`,
    'nec_desk_deliveries_late_total{platform="slack"} 1',
    'nec_desk_delivery_lateness_seconds_sum{platform="slack"} 123',
    'nec_desk_delivery_lateness_seconds_count{platform="slack"} 4',
  ])
    expect(lines).toContain(line);
});

test("what the store has is shown as it is now, and what a platform has none of is nought", async () => {
  const metrics = createMetrics(["discord"]);
  const stored: Stored = {
    deliveries: [
      { platform: "slack", state: "due", count: 3 },
      { platform: "slack", state: "held", count: 1 },
    ],
    subscriptions: [{ platform: "slack", count: 7 }],
    feeds: { answering: 4, failing: 2 },
  };
  const before = own(await metrics.text(stored));
  for (const line of [
    "nec_desk_store_up 1",
    'nec_desk_deliveries{platform="slack",state="due"} 3',
    'nec_desk_deliveries{platform="slack",state="held"} 1',
    'nec_desk_deliveries{platform="discord",state="dead"} 0',
    'nec_desk_subscriptions_active{platform="slack"} 7',
    'nec_desk_subscriptions_active{platform="discord"} 0',
    'nec_desk_feeds{state="answering"} 4',
    'nec_desk_feeds{state="failing"} 2',
  ])
    expect(before).toContain(line);
  const after = (await metrics.text(NOTHING)).split("\n");
  expect(after.filter((line) => /^nec_desk_.*slack/.test(line))).toEqual([]);
});

test("of a store that does not answer no old figure is shown, and of none nothing", async () => {
  const metrics = createMetrics([]);
  await metrics.text(NOTHING);
  expect(own(await metrics.text("away"))).toEqual(["nec_desk_store_up 0"]);
  expect(own(await metrics.text("none"))).toEqual([]);
  expect(own(await metrics.text(NOTHING))).toContain("nec_desk_store_up 1");
});

test("the text is Prometheus's: each figure has its kind, its help and its row in the docs", async () => {
  const metrics = createMetrics(["slack"]);
  metrics.answered("slack", "answered", 1);
  const text = await metrics.text(NOTHING);
  expect(metrics.type).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
  const kinds = new Map([...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, n, k]) => [n, k]));
  const page = readFileSync("docs/decisions/running.md", "utf8");
  for (const [name, kind] of kinds) {
    if (!name?.startsWith("nec_desk_")) continue;
    expect(page).toMatch(
      new RegExp(`^\\| \`${name.replace("nec_desk_", "")}[{\`].*\\| ${kind} \\|`, "m"),
    );
    expect(text).toMatch(new RegExp(`^# HELP ${name} [A-Z].*\\.$`, "m"));
    expect(name.endsWith("_total")).toBe(kind === "counter");
    if (kind === "histogram") expect(name).toMatch(/_seconds$/);
  }
  for (const [, name] of text.matchAll(/^(nec_desk_\w+)/gm))
    expect([...kinds.keys()]).toContain(name?.replace(/_(bucket|sum|count)$/, ""));
});
