import { chmodSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Kysely, sql } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { openStore } from "#src/store/open.ts";
import type { Tables } from "#src/store/schema.ts";
import { connectSqlite } from "#src/store/sqlite.ts";
import { sqliteFile } from "#src/store/sqlite-file.ts";

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "store-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);

test("the folder and the files in it are the user's alone", async () => {
  const folder = join(temporary(), "var");
  const store = await openStore({ folder });
  const file = sqliteFile(folder);
  expect([folder, file, `${file}-wal`].map(mode)).toEqual(["700", "600", "600"]);
  expect(store.where).toBe(`SQLite in ${file}`);
  await store.close();
});

test("a folder that is there keeps its mode", async () => {
  const folder = temporary();
  chmodSync(folder, 0o750);
  await (await openStore({ folder })).close();
  expect(mode(folder)).toBe("750");
});

test("a write-ahead log, synced at each commit where the work asks for it, and not after it", async () => {
  const { db, durably } = await connectSqlite(temporary());
  const value = async (pragma: string, on: Kysely<Tables> = db) =>
    (await sql.raw(`pragma ${pragma}`).execute(on)).rows[0];
  const [normal, full] = [{ synchronous: 1 }, { synchronous: 2 }];
  expect(await value("journal_mode")).toStrictEqual({ journal_mode: "wal" });
  expect(await value("synchronous")).toStrictEqual(normal);
  expect(await durably((synced) => value("synchronous", synced))).toStrictEqual(full);
  expect(await value("synchronous")).toStrictEqual(normal);
  const failing = durably(() => Promise.reject(new Error("on purpose")));
  await expect(failing).rejects.toThrow("on purpose");
  expect(await value("synchronous")).toStrictEqual(normal);
  await db.destroy();
});

test("settling puts a page into the log each time, so that all of it is synced", async () => {
  const folder = temporary();
  const { db, settle } = await connectSqlite(folder);
  const log = () => statSync(`${sqliteFile(folder)}-wal`).size;
  const sizes: number[] = [];
  for (let n = 0; n < 3; n++) {
    await settle();
    sizes.push(log());
  }
  expect(new Set(sizes).size).toBe(3);
  await db.destroy();
});

test("a row of a conversation that cannot be read is none, and can be written again", async () => {
  const folder = temporary();
  const store = await openStore({ folder });
  const { db } = await connectSqlite(folder);
  const tenant = { platform: "slack", id: "T1" };
  const at = "2026-11-22T09:00:00.000Z";
  const row = { platform: "slack", tenant: "T1", thread: "C1", body: '{"v":0', at };
  await db.insertInto("conversations").values(row).execute();
  expect(await store.conversations.read(tenant, "C1")).toBeNull();
  const nothing = {
    query: null,
    answer: null,
    people: [],
    listed: [],
    spoken: [],
    contests: [],
    organisations: [],
    passed: [],
  };
  await store.conversations.write(tenant, ["C1"], { ...nothing, offered: [], at });
  expect(await store.conversations.read(tenant, "C1")).toEqual({ ...nothing, offered: [], at });
  await db.destroy();
  await store.close();
});

test("a migration that fails half-way leaves nothing, and the store opens once its cause is gone", async () => {
  const folder = temporary();
  const { db } = await connectSqlite(folder);
  await sql`create table installations (something text)`.execute(db);
  await expect(openStore({ folder })).rejects.toThrow("already exists");
  const tables = await db.introspection.getTables();
  expect(tables.map(({ name }) => name)).toEqual(["installations"]);
  await sql`drop table installations`.execute(db);
  await (await openStore({ folder })).close();
  await db.destroy();
});

test("a transaction elsewhere in the process is waited for, and the process goes on meanwhile", async () => {
  const folder = temporary();
  const store = await openStore({ folder });
  const { db } = await connectSqlite(folder);
  const holding = await db.startTransaction().execute();
  let claimed = false;
  const claim = store.events
    .claim({ platform: "slack", id: "T1" }, ["Ev1"], "2026-11-22T09:00:00Z")
    .then((won) => {
      claimed = won;
    });
  await holding.selectFrom("events").select("key").execute();
  expect(claimed).toBe(false);
  await holding.commit().execute();
  await claim;
  expect(claimed).toBe(true);
  await db.destroy();
  await store.close();
});

test("two connections that read and then write at once both succeed", async () => {
  const folder = temporary();
  const store = await openStore({ folder });
  const connections = [await connectSqlite(folder), await connectSqlite(folder)];
  const applied = await connections[0]?.db.selectFrom("migrations").select("name").execute();
  const many = applied?.length ?? 0;
  const results = await Promise.all(
    connections.map(({ db }) =>
      db.transaction().execute(async (transaction) => {
        const rows = await transaction.selectFrom("migrations").select("name").execute();
        const name = `after ${rows.length}`;
        await transaction.insertInto("migrations").values({ name }).execute();
        return name;
      }),
    ),
  );
  expect(results.sort()).toEqual([`after ${many}`, `after ${many + 1}`]);
  for (const { db } of connections) await db.destroy();
  await store.close();
});
