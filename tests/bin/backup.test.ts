import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { openStore } from "#src/store/open.ts";
import { startStoreProcess } from "../support/store-process.ts";

const BACKUP = join(import.meta.dirname, "../../src/bin/backup.ts");
const TENANT = { platform: "slack", id: "T1" };

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "backup-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function backup(folder: string, args: readonly string[], url = "") {
  const env = { ...process.env, NEC_DESK_DATA: folder, DATABASE_URL: url };
  return new Promise<{ status: unknown; stdout: string; stderr: string }>((done) => {
    execFile(process.execPath, [BACKUP, ...args], { env }, (error, stdout, stderr) => {
      done({ status: error ? error.code : 0, stdout, stderr });
    });
  });
}

test("a copy made while another process writes is whole, and opens as a store", async () => {
  const folder = temporary();
  const child = await startStoreProcess();
  onTestFinished(async () => {
    await child.kill();
  });
  child.tell({ open: { folder: join(folder, "from") } });
  expect(await child.next()).toBe("opened");
  child.tell({ stream: "Ev" });
  const before = 30;
  for (let n = 0; n < before; n += 1) await child.next();
  mkdirSync(join(folder, "to"));
  const copy = join(folder, "to", "nec-desk.sqlite");
  expect(await backup(join(folder, "from"), [copy])).toMatchObject({ status: 0, stderr: "" });
  const after = (await child.kill()).filter((line) => line.startsWith("Ev-")).length;

  expect((statSync(copy).mode & 0o777).toString(8)).toBe("600");
  const database = new DatabaseSync(copy);
  expect({ ...database.prepare("pragma integrity_check").get() }).toEqual({
    integrity_check: "ok",
  });
  const keys = database.prepare("select key from events").all();
  database.close();
  const numbers = keys.map(({ key }) => Number(String(key).slice(3))).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, i) => i + 1));
  expect(numbers.length).toBeGreaterThanOrEqual(before);
  expect(numbers.length).toBeLessThanOrEqual(after + 1);

  const store = await openStore({ folder: join(folder, "to") });
  const now = "2026-11-22T09:00:00Z";
  expect(await store.events.claim(TENANT, ["Ev-1"], now)).toBe(false);
  expect(await store.events.claim(TENANT, [`Ev-${after + 100}`], now)).toBe(true);
  await store.close();
});

test("a file that is there is not written over", async () => {
  const folder = temporary();
  await (await openStore({ folder })).close();
  const file = join(folder, "kept");
  for (const text of ["", "something"]) {
    writeFileSync(file, text);
    const { status, stdout, stderr } = await backup(folder, [file]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toBe(
      `${file} was not written. It is there already, and nothing is written over.\n`,
    );
    expect(readFileSync(file, "utf8")).toBe(text);
  }
});

test("where there is no store yet, or no folder for the copy, nothing is written and the reason is said", async () => {
  const folder = temporary();
  expect(await backup(folder, [join(folder, "copy")])).toEqual({
    status: 1,
    stdout: "",
    stderr: `There is no store in ${folder} yet.\n`,
  });
  await (await openStore({ folder })).close();
  const { status, stderr } = await backup(folder, [join(folder, "no", "copy")]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/copy was not written\. ENOENT/);
});

test("a store that is damaged leaves no copy", async () => {
  const folder = temporary();
  writeFileSync(join(folder, "nec-desk.sqlite"), "not a database, ".repeat(400));
  const copy = join(folder, "copy");
  expect((await backup(folder, [copy])).status).toBe(1);
  expect(statSync(copy, { throwIfNoEntry: false })).toBeUndefined();
});

test("for PostgreSQL the line to use is shown, without the password, and the exit code says that nothing was copied", async () => {
  const url =
    "postgres://desk:s%20ecret@db.example.org:5433/nec?sslmode=require&password=s%20ecret";
  const { status, stdout, stderr } = await backup(temporary(), ["it's.dump"], url);
  expect(status).toBe(3);
  expect(stdout).toBe(
    "pg_dump --format=custom --file='it'\\''s.dump' 'postgres://desk@db.example.org:5433/nec?sslmode=require'\n",
  );
  expect(stderr).toMatch(/PostgreSQL/);
  expect(stdout + stderr).not.toContain("ecret");
});

test.each([[[]], [["a", "b"]], [["--force"]], [[""]]])(
  "what is no way to ask for a copy ends with code 2 and says how to: %j",
  async (args) => {
    const { status, stdout, stderr } = await backup(temporary(), args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^Usage:\n/);
  },
);
