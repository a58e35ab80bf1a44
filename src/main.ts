import { join } from "node:path";
import type { Adapter, Running } from "./adapters/adapter.ts";
import type { LatePreview } from "./adapters/preview.ts";
import type { News } from "./core/news.ts";
import { type Env, readEnv } from "./env.ts";
import type { NewsSettings } from "./env-news.ts";
import type { Health } from "./health/index.ts";
import { problemText } from "./record/problem.ts";
import type { NecRecord } from "./record/record.ts";
import type { Place } from "./store/open.ts";
import type { Store } from "./store/store.ts";

const DATA = join(import.meta.dirname, "../data");
const HOUR = 3_600_000;

/** How other platforms show an answer, in tabs of the playground; loaded when first looked at. */
const PREVIEWS: readonly LatePreview[] = [
  { name: "Slack", load: async () => (await import("./previews/slack.ts")).slackPreview },
  { name: "Discord", load: async () => (await import("./previews/discord.ts")).discordPreview },
];

/** Starts the desk: settings, record, core, adapters. Ends the process with code 1 where one is not in order. */
async function main(): Promise<void> {
  const read = readEnv();
  if (!read.ok)
    return refuse("The environment is not in order; nothing was started.", read.problems);
  const { env } = read;

  const { loadRecord } = await import("./record/load.ts");
  const loaded = loadRecord(DATA);
  if (!loaded.ok)
    return refuse(
      "The record is not in order; nothing was started.",
      loaded.problems.map(problemText),
    );

  const [{ createDesk }, { commands }] = await Promise.all([
    import("./core/ask.ts"),
    import("#commands"),
  ]);
  const running: Running[] = [];
  let health: Health | null = null;
  const stop = async () => {
    health?.stopping();
    for (const one of running.splice(0).reverse()) await one.stop();
  };
  const chats = env.slack !== undefined || env.discord !== undefined;
  try {
    health = await startHealth(env, running);
    const store = chats || env.news?.feeds ? await startStore(env, running) : null;
    if (store) health?.opened(store);
    const news = store?.news ?? (await readNews(env, running));
    const desk = createDesk(loaded.record, { commands, operator: env.operator, news, onFault });
    const begin: Begin = (adapter) => health?.start(adapter, desk) ?? adapter.start(desk);
    if (store && env.news?.feeds) running.push(await startFeeds(env.news, desk.record, store));
    if (store && chats) await startChats(env, begin, store, running);
    if (!chats || env.PLAYGROUND === "on") running.push(await startPlayground(env, begin));
  } catch (fault) {
    await stop();
    return refuse("The desk could not be started.", [
      fault instanceof Error ? fault.message : String(fault),
    ]);
  }
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
}

/** Starts an adapter with the desk. */
type Begin = (adapter: Adapter<unknown>) => Promise<Running>;

/** What is asked of the desk's health, answered before anything else of it and until all of it has stopped. */
async function startHealth(env: Env, running: Running[]): Promise<Health | null> {
  if (!env.health) return null;
  const [{ startHealth }, { partsOf }, { systemClock: clock }] = await Promise.all([
    import("./health/index.ts"),
    import("./health/parts.ts"),
    import("./news/clock.ts"),
  ]);
  const health = await startHealth({ settings: env.health, parts: partsOf(env), clock });
  running.push(health);
  log(`It says how it is on ${health.where}`);
  return health;
}

const now = (env: Env) => () => env.NEC_DESK_NOW ?? new Date().toISOString();

const placeOf = ({ DATABASE_URL: url, NEC_DESK_DATA: folder }: Env): Place =>
  url === undefined ? { folder } : { url };

async function startStore(env: Env, running: Running[]): Promise<Store> {
  const { openStore } = await import("./store/open.ts");
  const store = await openStore(placeOf(env));
  running.push(keeping(store, now(env)));
  log(`It keeps its store in ${store.where}`);
  return store;
}

/** The articles that were kept, where nothing else of the store is needed. */
async function readNews(env: Env, running: Running[]): Promise<News> {
  const { lateNews } = await import("./store/late-news.ts");
  const news = lateNews(placeOf(env));
  running.push({ where: "", stop: () => news.close() });
  return news;
}

/** Reads the feeds of data/feeds.yaml. */
async function startFeeds(
  { contact, pages }: NewsSettings,
  record: NecRecord,
  store: Store,
): Promise<Running> {
  const [{ startNews }, { readFeedsFile }, { Fetcher }, { askerFor }, { systemClock: clock }] =
    await Promise.all([
      import("./news/index.ts"),
      import("./news/poll/feeds-file.ts"),
      import("./news/fetch/fetcher.ts"),
      import("./news/asker.ts"),
      import("./news/clock.ts"),
    ]);
  const read = readFeedsFile(join(DATA, "feeds.yaml"));
  if (!read.ok) throw new Error(read.problems.map(problemText).join("\n"));
  // What other people publish has the real time, whatever NEC_DESK_NOW says.
  const present = () => new Date().toISOString();
  const running = await startNews({
    store: store.news,
    record,
    fetcher: new Fetcher({ asker: askerFor(contact), clock, now: present }),
    clock,
    now: present,
    random: Math.random,
    log,
    feeds: read.feeds,
    pages,
  });
  log(`NEC Desk reads ${running.where}`);
  return running;
}

/** Connects to each platform that is set, all at once. What has started by then is in `running`, also where one fails. */
async function startChats(env: Env, begin: Begin, store: Store, running: Running[]): Promise<void> {
  const starting = [startSlack(env, begin, store), startDiscord(env, begin, store)];
  const started = await Promise.allSettled(starting);
  running.push(...started.flatMap((one) => (one.status === "fulfilled" ? (one.value ?? []) : [])));
  for (const one of started) if (one.status === "rejected") throw one.reason;
}

async function startSlack(env: Env, begin: Begin, store: Store): Promise<Running | null> {
  if (!env.slack) return null;
  const { slack } = await import("./adapters/slack/index.ts");
  const options = { mode: env.slack, store, now: now(env), log, apiUrl: env.SLACK_API_URL };
  const running = await begin(slack(options));
  log(`NEC Desk is in Slack ${running.where}`);
  return running;
}

async function startDiscord(env: Env, begin: Begin, store: Store): Promise<Running | null> {
  if (!env.discord) return null;
  const { discord } = await import("./adapters/discord/index.ts");
  const running = await begin(discord({ settings: env.discord, store, now: now(env), log }));
  log(`NEC Desk is in Discord ${running.where}`);
  return running;
}

async function startPlayground(env: Env, begin: Begin): Promise<Running> {
  const { web } = await import("./adapters/web/index.ts");
  const playground = await begin(web({ port: env.PORT, now: now(env), previews: PREVIEWS }));
  if (!playground.where.endsWith(`:${env.PORT}`)) log(`Port ${env.PORT} is taken.`);
  log(`NEC Desk is listening on ${playground.where}`);
  return playground;
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

function log(line: string): void {
  process.stdout.write(`${line}\n`);
}

function refuse(heading: string, problems: readonly string[]): void {
  process.stderr.write(`${[heading, ...problems].join("\n")}\n`);
  process.exitCode = 1;
}

function onFault(fault: unknown): void {
  process.stderr.write(`${fault instanceof Error ? fault.stack : String(fault)}\n`);
}

await main();
