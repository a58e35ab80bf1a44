import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { NODE_FLAGS, ROOT, sorted, type Times } from "./measure.ts";

/** Milliseconds after which a platform takes no first response any more. */
const LATE = 3_000;

/** An app in a process of its own, and when it was started by `performance.now()`. */
export interface App {
  readonly from: number;
  /** Its resident memory, in megabytes. */
  memory(): number;
  stop(): Promise<void>;
}

/** Starts a file as an app, with the flags that `npm start` gives Node and a store of its own. */
export function startApp(file: string, environment: Readonly<Record<string, string>>): App {
  const folder = mkdtempSync(join(tmpdir(), "nec-desk-bench-"));
  const from = performance.now();
  const child = spawn(process.execPath, [...NODE_FLAGS, join(ROOT, file)], {
    cwd: folder,
    env: { ...process.env, NEC_DESK_DATA: folder, ...environment },
    stdio: ["ignore", "ignore", "inherit"],
  });
  return {
    from,
    memory: () => residentMemory(child),
    async stop() {
      child.kill("SIGTERM");
      if (child.exitCode === null) await once(child, "close");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function residentMemory({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

export interface Load {
  readonly aSecond: number;
  readonly seconds: number;
}

/**
 * So many questions a second for so many seconds; gives how many first responses were late or never
 * came. `ask` gives how long after the question the first response was there, in milliseconds.
 */
async function late(
  { aSecond, seconds }: Load,
  ask: (n: number) => Promise<number>,
): Promise<number> {
  let many = 0;
  const waiting: Promise<void>[] = [];
  const from = performance.now();
  for (let n = 0; n < aSecond * seconds; n++) {
    const early = from + (n * 1_000) / aSecond - performance.now();
    if (early > 1) await pause(early);
    const judged = ask(n).then(
      (after) => {
        if (after > LATE) many += 1;
      },
      () => {
        many += 1;
      },
    );
    waiting.push(judged);
  }
  await Promise.all(waiting);
  return many;
}

/**
 * Which app is measured: the desk; the smallest app that answers with a fixed line; or the same with the
 * desk's own messages, ready-made, so that only what the desk does itself is between them.
 */
export type Which = (typeof APPS)[number];
const APPS = ["line", "ready-made", "desk"] as const;

/** An app that is up, on a platform. */
export interface Opened<What extends string> {
  /** Milliseconds from its start until it was connected. */
  readonly toReady: number;
  /** See `App.memory`. */
  memory(): number;
  /** Does one thing of each kind, one after the other; milliseconds for each. */
  time(n: number): Promise<Readonly<Record<What, number>>>;
  /** Asks one question; milliseconds to the first response. */
  first(n: number): Promise<number>;
  close(): Promise<void>;
}

/** How often each app does a thing before that is timed, and while it is. */
const WARM = 400;
const TIMED = 500;
/** Milliseconds between one thing and the next, in which an app does what it leaves for later. */
export const BETWEEN = 5;

export interface Beside<What extends string> {
  readonly times: Readonly<Record<Which, Readonly<Record<What, Times>>>>;
  readonly toReady: Readonly<Record<Which, number>>;
}

/** All three apps timed in turn, thing by thing, so that whatever else the machine does falls on each alike. */
export async function sideBySide<What extends string>(
  open: (which: Which) => Promise<Opened<What>>,
  whats: readonly What[],
): Promise<Beside<What>> {
  const opened: [Which, Opened<What>][] = [];
  for (const which of APPS) opened.push([which, await open(which)]);
  const each = <Value>(of: (which: Which, one: Opened<What>) => Value) =>
    Object.fromEntries(opened.map(([which, one]) => [which, of(which, one)])) as Record<
      Which,
      Value
    >;
  const taken = each(
    () => Object.fromEntries(whats.map((what) => [what, [] as number[]])) as Record<What, number[]>,
  );
  for (let n = 0; n < WARM + TIMED; n++) {
    for (const [which, one] of opened) {
      const took = await one.time(n);
      if (n >= WARM) for (const what of whats) taken[which][what].push(took[what]);
      await pause(BETWEEN);
    }
  }
  const toReady = each((_, one) => one.toReady);
  for (const [, one] of opened) await one.close();
  const times = each(
    (which) =>
      Object.fromEntries(whats.map((what) => [what, sorted(taken[which][what])])) as Record<
        What,
        Times
      >,
  );
  return { times, toReady };
}

/** An app under load: how many first responses were late, its memory after, and how long it took to connect. */
export async function underLoad<What extends string>(
  open: () => Promise<Opened<What>>,
  load: Load,
): Promise<{ readonly late: number; readonly memory: number; readonly toReady: number }> {
  const app = await open();
  try {
    const many = await late(load, (n) => app.first(n));
    return { late: many, memory: app.memory(), toReady: app.toReady };
  } finally {
    await app.close();
  }
}
