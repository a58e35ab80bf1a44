import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { connectSqlite } from "#src/store/sqlite.ts";
import { startPostgres } from "../support/postgres.ts";
import { type ChaosResult, chaos } from "./run.ts";

/*
 * npm run chaos: three processes deliver more than a thousand digests while they are killed, clocks jump, the platform
 * loses answers and the database goes away. Prints what was done and what came of it; ends with 1 where a digest was
 * posted twice or not at all.
 */
const { values } = parseArgs({
  options: {
    digests: { type: "string", default: "1200" },
    seed: { type: "string", default: "1" },
    on: { type: "string", default: "sqlite,postgres" },
  },
});
const [digests, seed] = [Number(values.digests), Number(values.seed)];
/** How long the SQLite file is locked by somebody else, in milliseconds. */
const LOCKED = 1_000;

async function onSqlite(): Promise<ChaosResult> {
  const folder = mkdtempSync(join(tmpdir(), "chaos-"));
  const { db } = await connectSqlite(folder);
  try {
    return await chaos({
      place: { folder },
      digests,
      seed,
      strike: async () => {
        const locking = await db.startTransaction().execute();
        await delay(LOCKED);
        await locking.rollback().execute();
      },
    });
  } finally {
    await db.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onPostgres(): Promise<ChaosResult> {
  const server = await startPostgres();
  try {
    const url = await server.database();
    const strike = async () => {
      await server.halt();
      await server.resume();
    };
    return await chaos({ place: { url }, digests, seed, strike });
  } finally {
    await server.stop();
  }
}

const RUNS = { sqlite: onSqlite, postgres: onPostgres };

function table(name: string, result: ChaosResult): string {
  const { blows, treated } = result;
  const rows: readonly (readonly [string, string | number])[] = [
    ["digests due", result.due],
    ["seconds", result.seconds.toFixed(0)],
    ["processes killed", blows.kill],
    ["clock jumps", blows.clock],
    [name === "sqlite" ? "file locked by another" : "database crashes", blows.database],
    ...Object.entries(treated)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([treatment, many]) => [`platform: ${treatment}`, many] as const),
    ["looks in a channel", result.looks],
    ["posts", result.posts],
    ["duplicates", result.duplicates],
    ["losses", result.losses],
    ["ledger rows not “sent”", result.unsent],
  ];
  const lines = rows.map(([what, many]) => `  ${what.padEnd(34)}${String(many).padStart(7)}`);
  return [`${name}, seed ${seed}`, ...lines].join("\n");
}

let bad = false;
for (const name of values.on.split(",")) {
  if (name !== "sqlite" && name !== "postgres")
    throw new Error(`--on takes sqlite, postgres or both with a comma, not "${name}".`);
  const result = await RUNS[name]();
  process.stdout.write(`${table(name, result)}\n\n`);
  bad ||= result.duplicates > 0 || result.losses > 0 || result.unsent > 0;
}
// Said by hand: what stops PostgreSQL at the end of a process would end it with 0.
process.exit(bad ? 1 : 0);
