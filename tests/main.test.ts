import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { afterEach, expect, test } from "vitest";
import { mainProcess } from "./support/main-process.ts";

const started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

/** Runs the desk in a folder of no importance, with nothing in its environment but what is given. */
function start(environment: Record<string, string>) {
  const running = mainProcess(tmpdir(), environment);
  started.push(running.child);
  return running;
}

test("a wrong environment stops the start with every problem and code 1", async () => {
  const { child, said } = start({ PORT: "http", NEC_DESK_NOW: "yesterday" });
  expect(await once(child, "close")).toEqual([1, null]);
  expect(said.out).toBe("");
  expect(said.err.trim().split("\n")).toEqual([
    "The environment is not in order; nothing was started.",
    'PORT is "http"; it wants a whole number from 1 to 65535, such as 3000.',
    'NEC_DESK_NOW is "yesterday"; it wants an instant, such as 2026-11-22T09:00:00Z.',
  ]);
});

test.for(["SIGINT", "SIGTERM"] as const)(
  "with nothing set it says where it is, answers there, and stops cleanly on %s",
  { timeout: 30_000 },
  async (signal) => {
    const { child, said } = start({});
    await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
    await expect.poll(() => said.out).toMatch(/listening on http:\/\/127\.0\.0\.1:\d+\n$/);
    const where = /http:\S+/.exec(said.out)?.[0] ?? "";
    expect(await (await fetch(`${where}/healthz`)).text()).toBe("ok");
    child.kill(signal);
    expect(await once(child, "close")).toEqual([0, null]);
    expect(said.err).toBe("");
  },
);
