import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, test } from "vitest";
import { deliverDue } from "#src/digest/deliver/deliver-due.ts";
import { Sightings } from "#src/digest/deliver/sightings.ts";
import { type CrashPoint, STEPS } from "#src/digest/deliver/steps.ts";
import { openStore } from "#src/store/open.ts";
import type { Store } from "#src/store/store.ts";
import type { DeliverOrder } from "./deliver-child.ts";
import { delivering, noonPlus, planned, titled } from "./desk.ts";
import { engines } from "./places.ts";
import { type PlatformServer, startPlatform } from "./platform-server.ts";

const CHILD = fileURLToPath(import.meta.resolve("./deliver-child.ts"));
const KEEP_COMPILED = import.meta.resolve("#src/bin/keep-compiled.js");
const POINTS = STEPS.flatMap((step): CrashPoint[] => [`before ${step}`, `after ${step}`]);
const GONE = "gone";
/** The channels of what is to be posted, each exactly once. */
const CHANNELS = [
  "plain",
  "answer lost",
  "lost before",
  "too many",
  "fails",
  "begun",
  "begun, posted",
];

/** Due digests of every kind: fresh ones, one to be looked for, two whose process ended during their post. */
async function prepare({ digests }: Store, platform: PlatformServer): Promise<void> {
  const seen = new Set<string>();
  const first = (channel: string) => !seen.has(channel) && seen.add(channel);
  platform.treat((channel) => {
    if (channel === GONE) return "gone";
    if (channel === "answer lost" && first(channel)) return "accept, answer lost";
    if (channel === "lost before" && first(channel)) return "lost before accepting";
    if (channel === "too many" && first(channel)) return "too many";
    if (channel === "fails" && first(channel)) return "fails";
    return "accept";
  });
  await planned(digests, ["begun", "begun, posted"]);
  const options = { now: noonPlus(), lease: 90_000, limit: 9, ofWorkspace: 9 };
  for (const claimed of await digests.deliveries.claim("slack", options)) {
    const { channel, id } = claimed.delivery;
    await digests.deliveries.keep(claimed, titled(channel.id), { until: noonPlus(), kept: 0 });
    await digests.deliveries.begin(claimed, noonPlus(), 90_000);
    const body = JSON.stringify({ channel: channel.id, delivery: id, title: "t", reply: null });
    if (channel.id === "begun, posted")
      await fetch(`${platform.address}/post`, { method: "POST", body });
  }
  await planned(digests, ["answer lost"]);
  await deliverDue(delivering(digests, platform.address));
  await planned(digests, ["plain", "lost before", "too many", "fails", GONE]);
}

/** Ends a process at a point; gives what it ended by. */
async function endAt(order: DeliverOrder): Promise<{ signal: unknown; said: string }> {
  const child = spawn(process.execPath, ["--import", KEEP_COMPILED, CHILD, JSON.stringify(order)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text) => {
      said += text;
    });
  const [, signal] = await once(child, "close");
  return { signal, said };
}

describe.each(engines())("a process that ends in the middle, on $name", ({ newPlace }) => {
  test.concurrent.for(POINTS)("%s: each digest is posted exactly once", async (at, context) => {
    const { expect, onTestFinished } = context;
    const place = await newPlace(context);
    const [store, platform] = [await openStore(place), await startPlatform()];
    onTestFinished(async () => {
      await platform.stop();
      await store.close();
    });
    await prepare(store, platform);
    const order = { place, address: platform.address, at };
    expect(await endAt(order)).toEqual({ signal: "SIGKILL", said: "" });
    const sightings = new Sightings();
    for (let minutes = 10; minutes < 100; minutes += 10) {
      const now = () => noonPlus({ minutes });
      await deliverDue(delivering(store.digests, platform.address, { now, sightings }));
    }
    const posted = platform.messages.map(({ channel }) => channel);
    expect(posted.sort()).toEqual([...CHANNELS].sort());
    const rows = await store.digests.deliveries.recent(null, 99);
    const states = rows.map(({ channel, state }) => `${channel.id}: ${state}`);
    expect(states.sort()).toEqual([...CHANNELS.map((id) => `${id}: sent`), "gone: dead"].sort());
    expect(await store.digests.deliveries.next("slack", noonPlus())).toBeNull();
    // A process that ends between telling and writing that down tells again.
    expect(platform.told).toHaveLength(at === "after tell" || at === "before told" ? 2 : 1);
  });
});
