import { join } from "node:path";
import type { Running } from "./adapters/adapter.ts";
import type { LatePreview } from "./adapters/preview.ts";
import type { Desk } from "./core/ask.ts";
import { type Env, readEnv } from "./env.ts";
import { problemText } from "./record/problem.ts";
import type { Store } from "./store/store.ts";

const DATA = join(import.meta.dirname, "../data");
const HOUR = 3_600_000;

/** How other platforms show an answer, in tabs of the playground; loaded when first looked at. */
const PREVIEWS: readonly LatePreview[] = [
  { name: "Slack", load: async () => (await import("./previews/slack.ts")).slackPreview },
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
  const desk = createDesk(loaded.record, { commands, operator: env.operator, onFault });
  const running: Running[] = [];
  const stop = async () => {
    for (const one of running.splice(0).reverse()) await one.stop();
  };
  try {
    if (env.slack) await startSlack(env, desk, running);
    if (!env.slack || env.PLAYGROUND === "on") running.push(await startPlayground(env, desk));
  } catch (fault) {
    await stop();
    return refuse("The desk could not be started.", [
      fault instanceof Error ? fault.message : String(fault),
    ]);
  }
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
}

const now = (env: Env) => () => env.NEC_DESK_NOW ?? new Date().toISOString();

async function startSlack(env: Env, desk: Desk, running: Running[]): Promise<void> {
  if (!env.slack) return;
  const [{ slack }, { openStore }] = await Promise.all([
    import("./adapters/slack/index.ts"),
    import("./store/open.ts"),
  ]);
  const { DATABASE_URL: url, NEC_DESK_DATA: folder } = env;
  const store = await openStore(url === undefined ? { folder } : { url });
  running.push(keeping(store, now(env)));
  const options = { mode: env.slack, store, now: now(env), log, apiUrl: env.SLACK_API_URL };
  const one = await slack(options).start(desk);
  running.push(one);
  log(`NEC Desk is in Slack ${one.where}; it keeps its store in ${store.where}`);
}

async function startPlayground(env: Env, desk: Desk): Promise<Running> {
  const { web } = await import("./adapters/web/index.ts");
  const playground = await web({ port: env.PORT, now: now(env), previews: PREVIEWS }).start(desk);
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
