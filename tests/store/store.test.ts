import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { sql } from "kysely";
import { expect, onTestFinished, type TestContext, test } from "vitest";
import { openStore } from "#src/store/open.ts";
import { connectPostgres } from "#src/store/postgres.ts";
import { newsStoreContract } from "../contracts/news-store.ts";
import { oddNewsContract } from "../contracts/news-store-odd.ts";
import { orderOfKeepingContract } from "../contracts/order-of-keeping.ts";
import { storeContract } from "../contracts/store.ts";
import { keepInvented, numbered } from "../support/invented-articles.ts";
import { postgresOfFile } from "../support/postgres-of-file.ts";

const CONTRACTS = [storeContract, newsStoreContract, oddNewsContract, orderOfKeepingContract];

for (const contract of CONTRACTS)
  contract({
    name: "SQLite",
    newPlace: async () => {
      const folder = mkdtempSync(join(tmpdir(), "store-"));
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
      return { folder: join(folder, "made", "on first use") };
    },
  });

const postgres = postgresOfFile();

const newDatabase = (context: TestContext) => postgres(context).database();

for (const contract of CONTRACTS)
  contract({
    name: "PostgreSQL",
    newPlace: async (context) => ({ url: await newDatabase(context) }),
  });

test("PostgreSQL's 64-bit integers are numbers, as SQLite's are", async (context) => {
  const { db } = connectPostgres(await newDatabase(context));
  const { rows } = await sql`select count(*) as many from pg_database`.execute(db);
  expect(rows).toEqual([{ many: expect.any(Number) }]);
  await db.destroy();
});

/** As many as the pool keeps. */
const CONNECTIONS = 10;

test("when PostgreSQL ends its connections the store goes on with new ones", async (context) => {
  const url = await newDatabase(context);
  const store = await openStore({ url });
  const { db } = connectPostgres(url);
  const claim = (key: string) =>
    store.events.claim({ platform: "slack", id: "T1" }, [key], "2026-11-22T09:00:00Z");
  expect(await claim("Ev1")).toBe(true);
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(db);
  // Until the pool has heard of every end, a claim may still be given a connection that has ended, and reject.
  let claimed = false;
  for (let n = 0; n < CONNECTIONS && !claimed; n++) {
    claimed = await claim(`Ev2.${n}`).catch(() => false);
  }
  expect(claimed).toBe(true);
  expect(await claim("Ev1")).toBe(false);
  expect(await keepInvented(store.news, numbered("after"))).toEqual(["new"]);
  expect(await store.news.articles({ limit: 9 })).toHaveLength(1);
  await store.close();
  await db.destroy();
});

test("what is said of a PostgreSQL URL that cannot be used never holds its password", async () => {
  for (const url of [
    "postgres://desk:hunter2@db host/nec",
    "postgres://desk:hunter2@127.0.0.1:1/nec",
    "postgres://desk:hunter2@127.0.0.1:99999/nec",
  ]) {
    const fault = await openStore({ url }).then(
      () => "opened",
      (reason) => inspect(reason, { depth: 9, showHidden: true }),
    );
    expect(fault).toMatch(/Error/);
    expect(fault).not.toContain("hunter2");
  }
});
