import { Worker } from "node:worker_threads";
import { beforeAll, expect, test } from "vitest";
import { HOSTILE } from "./hostile-feeds.ts";
import type { HostileRead } from "./hostile-worker.ts";

/** What `npm start` gives the whole desk. */
const MEGABYTES = 128;
/** Each takes under 0.6 s where it was built; by the square of its length it would take minutes. */
const MILLISECONDS = 10_000;

let reads: readonly HostileRead[] = [];

function readAll(): Promise<readonly HostileRead[]> {
  const done: HostileRead[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<readonly HostileRead[]>();
  const worker = new Worker(new URL("./hostile-worker.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES, maxYoungGenerationSizeMb: 16 },
    execArgv: [],
  });
  worker.on("message", (read: HostileRead) => done.push(read));
  worker.on("error", (cause) => reject(new Error(`after “${done.at(-1)?.name}”`, { cause })));
  worker.on("exit", () => resolve(done));
  return promise;
}

beforeAll(async () => {
  reads = await readAll();
}, 120_000);

test(`feeds of 2 MB that are made to hold a parser up are all read or refused in ${MEGABYTES} MB`, () => {
  expect(reads.map(({ name }) => name)).toEqual(Object.keys(HOSTILE));
});

test("none of them takes more time than its length", () => {
  expect(reads.filter(({ milliseconds }) => milliseconds > MILLISECONDS)).toEqual([]);
});

test("none gives more than is kept of a feed", () => {
  for (const { name, read } of reads) {
    if (read.ok) expect(read.entries.length, name).toBeLessThanOrEqual(2_000);
    else expect(read.problem, name).toMatch(/^The .*\.$/);
    expect(JSON.stringify(read).length, name).toBeLessThan(1_000_000);
  }
});

test("a feed's own entities are never put in, be they bombs or files", () => {
  const summaries = reads
    .filter(({ name }) => name.startsWith("entities of") || name.startsWith("an entity"))
    .map(({ read }) => (read.ok ? read.entries[0]?.summary : read.problem));
  expect(summaries).toEqual(["&a19;", "&a19;", "&a;"]);
});
