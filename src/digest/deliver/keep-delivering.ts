import type { Running } from "#src/adapters/adapter.ts";
import { deliverDue } from "./deliver-due.ts";
import type { Delivering } from "./settings.ts";
import { Sightings } from "./sightings.ts";

/** Between two rounds, in milliseconds: at least, so that a closed bucket is not asked without end; at most, for what others plan. */
const LEAST = 200;
const MOST = 5_000;

/**
 * Works off what is due for as long as it runs, each platform by itself: the trouble of one is none of another's.
 * `stop` waits for what is under way.
 */
export function keepDelivering(delivering: Omit<Delivering, "signal" | "sightings">): Running {
  const stopping = new AbortController();
  const running = Object.entries(delivering.platforms).map(([name, platform]) =>
    keepOn(
      {
        ...delivering,
        platforms: { [name]: platform },
        signal: stopping.signal,
        sightings: new Sightings(),
      },
      name,
    ),
  );
  return {
    where: "as they are due",
    async stop() {
      stopping.abort();
      await Promise.all(running);
    },
  };
}

async function keepOn(
  delivering: Delivering & { readonly signal: AbortSignal },
  name: string,
): Promise<void> {
  const { now, clock, log, signal } = delivering;
  let failing = false;
  while (!signal.aborted) {
    let wait = MOST;
    try {
      const { next } = await deliverDue(delivering);
      if (failing) log(`Digests are delivered on ${name} again.`);
      failing = false;
      if (next !== null) wait = Math.min(Date.parse(next) - Date.parse(now()), MOST);
    } catch (fault) {
      if (!failing) log(`Digests cannot be delivered on ${name} for now: ${String(fault)}`);
      failing = true;
    }
    await clock.wait(Math.max(wait, LEAST), signal);
  }
}
