import { once } from "node:events";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type MainProcess, mainInFolder } from "./support/main-process.ts";

/** Runs the desk in a folder of its own, with nothing in its environment but what is given. */
async function start(environment: Record<string, string>): Promise<MainProcess> {
  return (await mainInFolder(environment))();
}

/** Where it listens, once it says so. */
async function listening({ child, said }: MainProcess): Promise<string> {
  await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
  await expect
    .poll(() => said.out, { timeout: 10_000 })
    .toMatch(/listening on http:\/\/127\.0\.0\.1:\d+\n/);
  return /http:\S+/.exec(said.out)?.[0] ?? "";
}

test("a wrong environment stops the start with every problem and code 1", async () => {
  const { child, said } = await start({ PORT: "http", NEC_DESK_NOW: "yesterday" });
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
    const running = await start({});
    const where = await listening(running);
    expect(await (await fetch(`${where}/healthz`)).text()).toBe("ok");
    const { child, said } = running;
    await expect.poll(() => said.out, { timeout: 10_000 }).toContain("Digests are posted on web");
    child.kill(signal);
    expect(await once(child, "close")).toEqual([0, null]);
    expect(said.err).toBe("");
  },
);

test("what was set up in the playground is there after another start", {
  timeout: 40_000,
}, async () => {
  const run = await mainInFolder({});
  const first = run();
  const where = await listening(first);
  const made = await fetch(`${where}/api/digests`, {
    method: "POST",
    headers: { Origin: where, "Content-Type": "application/json" },
    body: JSON.stringify({ fields: { topics: "everything" } }),
  });
  expect(made.status).toBe(200);
  first.child.kill("SIGKILL");
  await once(first.child, "close");
  const again = await listening(run());
  expect(await (await fetch(`${again}/api/digests`)).json()).toMatchObject({
    subscriptions: [{ words: expect.stringContaining("weekdays at 08:00, Europe/London") }],
  });
});

test("where its folder cannot be written, it says so and answers without digests", {
  timeout: 30_000,
}, async () => {
  const file = join(tmpdir(), `nec-desk-no-folder-${process.pid}`);
  await writeFile(file, "");
  onTestFinished(() => rm(file));
  const running = await start({ NEC_DESK_DATA: file });
  const where = await listening(running);
  expect(running.said.out).toContain("The playground has no digests. NEC_DESK_DATA is no folder.");
  expect((await fetch(`${where}/api/digests`)).status).toBe(404);
  expect(running.said.err).toBe("");
});
