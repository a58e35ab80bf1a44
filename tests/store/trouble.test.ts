import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openStore } from "#src/store/open.ts";
import { sqliteFile } from "#src/store/sqlite-file.ts";
import { keepInvented, numbered } from "../support/invented-articles.ts";
import { startStoreProcess } from "../support/store-process.ts";

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "trouble-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

test("a file that is no database is said to be none, with what to do", async () => {
  const place = { folder: folder() };
  writeFileSync(
    sqliteFile(place.folder),
    "no database at all, but long enough to look like one ".repeat(40),
  );
  await expect(openStore(place)).rejects.toThrow(/no SQLite database\. Move it away/);
});

test("a damaged database is said to be damaged, or goes on where the damage does not reach", async () => {
  const place = { folder: folder() };
  const store = await openStore(place);
  await keepInvented(store.news, numbered("before"));
  await store.close();
  const file = sqliteFile(place.folder);
  const { readFileSync } = await import("node:fs");
  const bytes = readFileSync(file);
  bytes.fill(0xff, 4096, bytes.length);
  writeFileSync(file, bytes);
  await expect(
    openStore(place).then(async (opened) => {
      try {
        return await keepInvented(opened.news, numbered("after"));
      } finally {
        await opened.close();
      }
    }),
  ).rejects.toThrow(/is damaged\. Put the last copy in its place/);
});

test("a folder that is a file is said to be none", async () => {
  const file = join(folder(), "file");
  writeFileSync(file, "");
  await expect(openStore({ folder: file })).rejects.toThrow(/NEC_DESK_DATA is no folder/);
});

/** Root may write anywhere, and so has nobody try; who is somebody else tries as such. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534 } : {};

test("a folder that may not be written is said to be so, with what to do", async () => {
  const place = { folder: folder() };
  await (await openStore(place)).close();
  chmodSync(sqliteFile(place.folder), 0o444);
  chmodSync(place.folder, 0o555);
  onTestFinished(() => chmodSync(place.folder, 0o755));
  const opening = async (where: { folder: string }) => {
    const child = await startStoreProcess(NOBODY);
    child.tell({ open: where });
    await child.next();
    child.tell({ keep: "unwritten" });
    return child.next();
  };
  await expect(opening(place)).rejects.toThrow(/read-only|cannot be opened\. See/);
  await expect(opening({ folder: join(place.folder, "new") })).rejects.toThrow(
    /folder may not be written\. Give the desk's user the right/,
  );
});

test("a server that is not there is said not to answer, without its password", async () => {
  const opening = openStore({ url: "postgres://desk:hunter2@127.0.0.1:1/nec" });
  await expect(opening).rejects.toThrow(/does not answer at DATABASE_URL/);
  await expect(opening).rejects.not.toThrow(/hunter2/);
});

const CHILD = new URL("../support/full-disk-child.ts", import.meta.url).pathname;

test("a disk that fills up loses nothing that was kept, says so, and is written again once there is room", async () => {
  const place = { folder: folder() };
  await (await openStore(place)).close();
  // A process whose files may not grow beyond a megabyte meets what a full disk would give it.
  const child = spawn(
    "bash",
    ["-c", `ulimit -f 1024; exec "${process.execPath}" "${CHILD}" "${place.folder}"`],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  let said = "";
  child.stdout.on("data", (text) => {
    said += text;
  });
  const [code] = await once(child, "close");
  const lines = said.trim().split("\n");
  expect(code).toBe(0);
  expect(lines.at(-1)).toMatch(/disk (is full|does not read or write)/);
  const store = await openStore(place);
  onTestFinished(() => store.close());
  const kept = (await store.news.articles({ limit: 100_000 })).map(({ article }) => article.title);
  expect(lines.slice(0, -1).filter((title) => !kept.includes(title))).toEqual([]);
  expect(await keepInvented(store.news, numbered("room again"))).toEqual(["new"]);
}, 60_000);
