import type { Running } from "#src/adapters/adapter.ts";
import type { Serving } from "#src/digest/serve/context.ts";
import type { Health } from "#src/health/index.ts";
import { log } from "./said.ts";

/** Posts what falls due on those platforms that can be posted on. */
export async function startDigests(
  serving: Serving,
  platforms: Readonly<Record<string, Running>>,
  health: Health | null,
): Promise<Running | null> {
  const posts = Object.entries(platforms).flatMap(([name, { posts: platform }]) =>
    platform ? [[name, platform] as const] : [],
  );
  if (posts.length === 0) return null;
  const [{ startDigests: start }, { systemClock: clock }] = await Promise.all([
    import("#src/digest/start.ts"),
    import("#src/news/clock.ts"),
  ]);
  const running = start({
    ...serving,
    platforms: Object.fromEntries(posts),
    clock,
    random: Math.random,
    ...(health && { onOutcome: health.outcomes(serving.now) }),
    log,
  });
  log(`Digests are posted ${running.where}`);
  return running;
}
