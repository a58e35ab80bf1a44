import { createInterface } from "node:readline";
import { keepDelivering } from "#src/digest/deliver/keep-delivering.ts";
import type { Limits } from "#src/digest/deliver/settings.ts";
import { systemClock } from "#src/news/clock.ts";
import { openStore, type Place } from "#src/store/open.ts";
import { delivering } from "../digest/deliver/desk.ts";

/** What a worker is told, as JSON, by its one argument. */
export interface WorkerOrder {
  readonly place: Place;
  readonly address: string;
  /** The instants at which every subscription has a digest. */
  readonly instants: readonly string[];
  readonly limits: Partial<Limits>;
}

/*
 * A desk's process: plans what has come due and delivers it, until it is killed. A line on stdin is by how many
 * milliseconds its clock is wrong from then on.
 */
const { place, address, instants, limits } = JSON.parse(process.argv[2] ?? "") as WorkerOrder;
const PLANNING = 300;
let wrong = 0;
createInterface({ input: process.stdin }).on("line", (line) => {
  wrong = Number(line);
});
const now = () => new Date(Date.now() + wrong).toISOString();

async function opened(): ReturnType<typeof openStore> {
  for (;;) {
    try {
      return await openStore(place);
    } catch {
      await systemClock.wait(100);
    }
  }
}

const { digests } = await opened();
keepDelivering(
  delivering(digests, address, {
    now,
    limits,
    random: Math.random,
    clock: systemClock,
    rates: {
      channel: { every: 50, burst: 2 },
      workspace: { every: 10, burst: 20 },
      platform: { every: 5, burst: 20 },
    },
  }),
);
for (;;) {
  try {
    const subscriptions = await digests.subscriptions.active();
    const due = instants.filter((instant) => instant <= now());
    // All of them each time: the ledger keeps one row of each.
    await digests.deliveries.plan(
      subscriptions.flatMap(({ id, channel, madeBy }) =>
        due.map((scheduledFor) => ({
          subscription: id,
          channel,
          madeBy,
          scheduledFor,
          until: null,
        })),
      ),
      now(),
    );
  } catch {
    // The store is away: what is due is planned at the next look.
  }
  await systemClock.wait(PLANNING);
}
