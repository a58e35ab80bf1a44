import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");

const { start }: { readonly start: string } = JSON.parse(
  readFileSync(join(ROOT, "package.json"), "utf8"),
).scripts;

/** The flags that `npm start` gives Node, with files where they are from any folder. */
export const NODE_FLAGS: readonly string[] = (start.match(/--\S+/g) ?? []).map((flag) =>
  flag.replace("=./", `=${ROOT}/`),
);

/** Times in milliseconds, sorted. */
export type Times = readonly number[];

/** The time below which a part of the times lie: 0.5 is the median. */
export function quantile(times: Times, part: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;
}

/** Times in order, so that `quantile` reads them. */
export const sorted = (times: readonly number[]): Times => [...times].sort((a, b) => a - b);

/** The middle of sorted times. */
export const middle = (times: Times): number => quantile(times, 0.5);

/** How many times as long the middle of times is as that of others, and both in words. */
export function besides(mine: Times, theirs: Times, whose: string) {
  const more = `${middle(mine).toFixed(2)} ms; ${whose} ${middle(theirs).toFixed(2)} ms`;
  return { measured: middle(mine) / middle(theirs), more };
}

/** How long each call takes, after every call was made once to warm up. */
export function timeEach(calls: readonly (() => unknown)[], rounds: number): Times {
  for (const call of calls) call();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const call of calls) {
      const from = performance.now();
      call();
      times.push(performance.now() - from);
    }
  }
  return times.sort((a, b) => a - b);
}

/** The same for calls that are waited for, one after another. */
export async function timeAwaited(calls: readonly (() => Promise<unknown>)[]): Promise<Times> {
  const times: number[] = [];
  for (const call of calls) {
    const from = performance.now();
    await call();
    times.push(performance.now() - from);
  }
  return times.sort((a, b) => a - b);
}

interface Run {
  readonly command: string;
  readonly args: readonly string[];
  /** The process counts as done when its output has this, and is then told to stop; else when it ends. */
  readonly until?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs a process to its end or to a line of its output: how long that took, and what it said. */
export async function run({ command, args, until, environment }: Run) {
  const from = performance.now();
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  let took = Number.NaN;
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
    if (until === undefined || Number.isFinite(took) || !said.includes(until)) return;
    took = performance.now() - from;
    child.kill("SIGTERM");
  });
  const code = await new Promise<number | null>((done) => child.once("close", done));
  if (until === undefined) took = performance.now() - from;
  if (Number.isNaN(took) || (until === undefined && code !== 0)) {
    throw new Error(`${command} ${args.join(" ")} ended with ${code}: ${said}`);
  }
  return { took, said };
}

/** The median of a number that a script of this folder prints, each time in a new process. */
export async function printedBy(
  script: string,
  args: readonly string[],
  times = 5,
): Promise<number> {
  const numbers: number[] = [];
  for (let i = 0; i < times; i++) {
    const { said } = await run({
      command: process.execPath,
      args: [...NODE_FLAGS, join(import.meta.dirname, script), ...args],
    });
    numbers.push(Number(said));
  }
  return quantile(
    numbers.sort((a, b) => a - b),
    0.5,
  );
}

/** A port of 127.0.0.1 that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
