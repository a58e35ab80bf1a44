import { setTimeout as delay } from "node:timers/promises";
import type { DigestStore } from "#src/digest/deliver/ledger.ts";
import { openStore, type Place } from "#src/store/open.ts";
import { subscribed } from "../digest/deliver/desk.ts";
import { startPlatform, type Treatment } from "../digest/deliver/platform-server.ts";
import { seeded, weighted } from "./random.ts";
import { startWorkers } from "./workers.ts";

const WORKERS = 3;
const WORKSPACES = 8;
/** How many digests each subscription has, and how far apart in milliseconds. */
const ROUNDS = 4;
const APART = 8_000;
/** Between two blows, in milliseconds, and how wrong a clock may become. */
const BETWEEN = { least: 150, most: 900 };
const WRONG = 12_000;
/** When it is given up, in milliseconds. */
const PATIENCE = 10 * 60_000;

/** A request's time limit is passed by some of the slow posts; the others keep the proportions of the real limits. */
const LIMITS = {
  request: 400,
  lease: 2_000,
  settle: 1_500,
  attempts: 40,
  looks: 40,
  firstWait: 100,
  longestWait: 1_000,
  parallel: 16,
};

const TREATMENTS: Readonly<Record<Exclude<Treatment, "gone" | "wrong">, number>> = {
  accept: 58,
  "accept, answer lost": 9,
  "lost before accepting": 8,
  "too many": 8,
  fails: 6,
  "accepts and fails": 5,
  slow: 20,
};

type Blow = "kill" | "clock" | "database";

export interface ChaosOptions {
  readonly place: Place;
  readonly digests: number;
  readonly seed: number;
  /** Does something to the store from outside: a restart, a lock. */
  readonly strike: () => Promise<void>;
}

export interface ChaosResult {
  readonly seconds: number;
  readonly due: number;
  readonly blows: Readonly<Record<Blow, number>>;
  readonly treated: Readonly<Partial<Record<Treatment, number>>>;
  readonly looks: number;
  readonly posts: number;
  readonly duplicates: number;
  readonly losses: number;
  /** Rows of the ledger that do not say "sent". */
  readonly unsent: number;
}

/** Delivers digests with three processes while everything goes wrong, until all are sent or it takes too long. */
export async function chaos({ place, digests, seed, strike }: ChaosOptions): Promise<ChaosResult> {
  const random = seeded(seed);
  const platform = await startPlatform(() => delay(100 + random() * 700), 1);
  const treated: Partial<Record<Treatment, number>> = {};
  platform.treat(() => {
    const treatment = weighted(random, TREATMENTS);
    treated[treatment] = (treated[treatment] ?? 0) + 1;
    return treatment;
  });
  platform.letLook(() => (random() < 0.1 ? "not now" : "yes"));
  const store = await openStore(place);
  const subscriptions = Math.ceil(digests / ROUNDS);
  for (let n = 0; n < subscriptions; n += 1)
    await subscribed(store.digests, `C${n}`, { platform: "slack", id: `T${n % WORKSPACES}` });
  const began = Date.now();
  const instants = Array.from({ length: ROUNDS }, (_, round) =>
    new Date(began + round * APART).toISOString(),
  );
  const due = subscriptions * ROUNDS;
  const order = { place, address: platform.address, instants, limits: LIMITS };
  const workers = startWorkers(WORKERS, order);
  const blows: Record<Blow, number> = { kill: 0, clock: 0, database: 0 };
  let sent = 0;
  while (sent < due && Date.now() - began < PATIENCE) {
    await delay(BETWEEN.least + random() * (BETWEEN.most - BETWEEN.least));
    const blow = weighted<Blow>(random, { kill: 50, clock: 40, database: 10 });
    blows[blow] += 1;
    const which = Math.floor(random() * WORKERS);
    if (blow === "kill") await workers.kill(which);
    else if (blow === "clock") workers.jump(which, Math.round((random() * 2 - 1) * WRONG));
    else await strike();
    sent = await howManySent(store.digests, due);
  }
  // What is still under way would be a duplicate: it is given its time.
  await delay(LIMITS.lease + LIMITS.settle);
  await workers.stop();
  const posted = new Map<string, number>();
  for (const { delivery } of platform.messages)
    posted.set(delivery, (posted.get(delivery) ?? 0) + 1);
  const result = {
    seconds: (Date.now() - began) / 1000,
    due,
    blows,
    treated,
    looks: platform.looks(),
    posts: platform.messages.length,
    duplicates: platform.messages.length - posted.size,
    losses: due - posted.size,
    unsent: due - (await howManySent(store.digests, due)),
  };
  await store.close();
  await platform.stop();
  return result;
}

async function howManySent({ deliveries }: DigestStore, due: number): Promise<number> {
  try {
    const rows = await deliveries.recent(null, due * 2);
    return rows.filter(({ state }) => state === "sent").length;
  } catch {
    return 0;
  }
}
