import type { Running } from "#src/adapters/adapter.ts";
import type { News } from "#src/core/news.ts";
import type { Env } from "#src/env.ts";
import type { Place } from "#src/store/open.ts";
import type { Store } from "#src/store/store.ts";
import { nowOf } from "./clock.ts";
import { log, onFault } from "./said.ts";

const HOUR = 3_600_000;

/** Where the store is, by the settings. */
export const placeOf = ({ DATABASE_URL: url, NEC_DESK_DATA: folder }: Env): Place =>
  url === undefined ? { folder } : { url };

/** The store that is set, open until what is running is stopped. */
export async function startStore(env: Env, running: Running[]): Promise<Store> {
  const { openStore } = await import("#src/store/open.ts");
  const store = await openStore(placeOf(env));
  running.push(keeping(store, nowOf(env)));
  log(`It keeps its store in ${store.where}`);
  return store;
}

/** The same for the playground, which goes on without one: null where it cannot be had, and the log says why. */
export async function storeForPlayground(env: Env, running: Running[]): Promise<Store | null> {
  try {
    return await startStore(env, running);
  } catch (fault) {
    log(`The playground has no digests. ${fault instanceof Error ? fault.message : String(fault)}`);
    return null;
  }
}

/** The articles that were kept, where nothing else of the store is needed. */
export async function readNews(env: Env, running: Running[]): Promise<News> {
  const { lateNews } = await import("#src/store/late-news.ts");
  const news = lateNews(placeOf(env));
  running.push({ where: "", stop: () => news.close() });
  return news;
}

/** The store, which forgets what is past its keep every hour until it is closed. */
function keeping(store: Store, now: () => string): Running {
  let last: Promise<unknown> = Promise.resolve();
  const forget = () => {
    last = store.forget(now()).catch(onFault);
  };
  forget();
  const timer = setInterval(forget, HOUR);
  return {
    where: store.where,
    async stop() {
      clearInterval(timer);
      await last;
      await store.close();
    },
  };
}
