import type { Adapter, Running } from "#src/adapters/adapter.ts";
import type { Desk } from "#src/core/ask.ts";
import type { Env } from "#src/env.ts";
import type { Health } from "#src/health/index.ts";
import { type Parts, watchedParts } from "./parts.ts";
import { log } from "./said.ts";

/** Starts an adapter with the desk. */
export type Begin = (adapter: Adapter<unknown>) => Promise<Running>;

/** What watches the desk, answering before anything else of it and until all else has stopped; null where nothing does. */
export async function startHealth(
  env: Env,
  parts: Parts,
  running: Running[],
): Promise<Health | null> {
  if (!env.health) return null;
  const [{ startHealth: start }, { systemClock: clock }] = await Promise.all([
    import("#src/health/index.ts"),
    import("#src/news/clock.ts"),
  ]);
  const health = await start({ settings: env.health, parts: watchedParts(parts), clock });
  running.push(health);
  log(`It says how it is on ${health.where}`);
  return health;
}

/** How adapters are started with a desk: watched, where anything watches. */
export const beginning =
  (desk: Desk, health: Health | null): Begin =>
  (adapter) =>
    health ? health.start(adapter, desk) : adapter.start(desk);
