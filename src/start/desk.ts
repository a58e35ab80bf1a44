import { commands } from "#commands";
import type { Running } from "#src/adapters/adapter.ts";
import { createDesk } from "#src/core/ask.ts";
import type { Env } from "#src/env.ts";
import type { NecRecord } from "#src/record/record.ts";
import { startChats } from "./chats.ts";
import { flowingFrom } from "./clock.ts";
import { startDigests } from "./digests.ts";
import { startFeeds } from "./feeds.ts";
import { beginning, startHealth } from "./health.ts";
import { partsOf } from "./parts.ts";
import { startPlayground } from "./playground.ts";
import { feedsFileOf } from "./record.ts";
import { onFault } from "./said.ts";
import { readNews, startStore, storeForPlayground } from "./store.ts";

/** Starts all that is set over a record. What has started is in `running`, in order, also where it rejects. */
export async function startDesk(
  { env, record }: { readonly env: Env; readonly record: NecRecord },
  running: Running[],
): Promise<void> {
  const parts = partsOf(env);
  const health = await startHealth(env, parts, running);
  const store = await (parts.needsStore ? startStore : storeForPlayground)(env, running);
  health?.opened(store);
  const news = store?.news ?? (await readNews(env, running));
  const desk = createDesk(record, { commands, operator: env.operator, news, onFault });
  const begin = beginning(desk, health);
  if (store && env.news?.feeds)
    running.push(await startFeeds(env.news, { record, store, file: feedsFileOf(env) }));
  if (store) {
    const { createDigests } = await import("#src/digest/serve/index.ts");
    const serving = { record, news, store: store.digests, now: flowingFrom(env) };
    const digests = createDigests(serving);
    const places = { ...(await startChats(parts.chats, { env, begin, store, digests }, running)) };
    if (parts.hasPlayground) {
      const channel = {
        digests,
        deliveries: store.digests.deliveries,
        readsFeeds: env.news?.feeds === true,
      };
      places.web = await startPlayground(env, begin, channel);
      running.push(places.web);
    }
    const posting = await startDigests(serving, places, health);
    if (posting) running.push(posting);
  } else running.push(await startPlayground(env, begin));
  // Stopped first, as what came last.
  if (health) running.push({ where: "", stop: async () => health.stopping() });
}
