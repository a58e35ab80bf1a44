import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { openStore } from "#src/store/open.ts";

const INGEST = join(import.meta.dirname, "../../src/bin/ingest.ts");
const SEEDS = join(import.meta.dirname, "../../../shared/seeds/manifest.yaml");
const TEXT = "Weavers choose a clerk\n\nThe weavers met on Monday.\nThey chose Ada Lintott.\n";
const LINE = "“Weavers choose a clerk”, Loom Blog, no date: 0 people, 0 statements\n";

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "ingest-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs the command with a store in the folder, and nothing else set. */
function ingest(folder: string, args: readonly string[], input = "", more = {}) {
  const env = { PATH: process.env.PATH, NEC_DESK_DATA: join(folder, "var"), ...more };
  return new Promise<{ status: unknown; stdout: string; stderr: string }>((done) => {
    const options = { env, cwd: folder };
    const child = execFile(process.execPath, [INGEST, ...args], options, (error, stdout, stderr) =>
      done({ status: error ? error.code : 0, stdout, stderr }),
    );
    child.stdin?.on("error", () => undefined).end(input);
  });
}

async function titlesIn(folder: string): Promise<readonly string[]> {
  const store = await openStore({ folder: join(folder, "var") });
  const found = await store.news.articles({ limit: 100 });
  await store.close();
  return found.map(({ article }) => article.title).sort();
}

describe("npm run ingest", () => {
  test("keeps an article once, from a file or the standard input, and says so", async () => {
    const folder = temporary();
    writeFileSync(join(folder, "a.txt"), TEXT);
    const file = ["a.txt", "--publisher", "Loom Blog"];
    expect(await ingest(folder, file)).toEqual({ status: 0, stdout: `New: ${LINE}`, stderr: "" });
    expect(await ingest(folder, file)).toMatchObject({ stdout: `Known already: ${LINE}` });
    expect(await ingest(folder, ["-", ...file.slice(1)], TEXT)).toMatchObject({
      stdout: `Known already: ${LINE}`,
    });
    const more = `${TEXT}\nThe clerk begins in May.\n`;
    expect(await ingest(folder, ["-", ...file.slice(1)], more)).toMatchObject({
      stdout: `Updated: ${LINE}`,
    });
    expect(await titlesIn(folder)).toEqual(["Weavers choose a clerk"]);
  });

  test("keeps nothing of a list in which one article cannot be read", async () => {
    const folder = temporary();
    writeFileSync(join(folder, "a.txt"), TEXT);
    const list = (files: readonly string[]) =>
      writeFileSync(
        join(folder, "list.yaml"),
        files.map((file) => `- file: ${file}\n  publisher: Loom Blog\n`).join(""),
      );
    list(["a.txt", "b.txt"]);
    expect(await ingest(folder, ["--manifest", "list.yaml"])).toEqual({
      status: 2,
      stdout: "",
      stderr: `${join(folder, "b.txt")} cannot be read (it does not exist).\n`,
    });
    expect(existsSync(join(folder, "var"))).toBe(false);
    list(["a.txt"]);
    expect(await ingest(folder, ["--manifest", "list.yaml"])).toMatchObject({ status: 0 });
  });

  test.each([
    [[], /^Which article\?/],
    [["a.txt"], /^a\.txt does not say its publisher: give --publisher\.\n$/],
    [["a.txt", "--published", "last week"], /such as 2018-09-03, 2016-03 or 2016\.\n$/],
    [["https://loom.example/a"], /^Pages are fetched only where NEWS_FULL_TEXT=on/],
    [["--manifest", "none.yaml"], /^none\.yaml:1: cannot be read \(it does not exist\)\n$/],
  ])("%j ends with code 2 and a sentence, and keeps nothing", async (args, said) => {
    const folder = temporary();
    writeFileSync(join(folder, "a.txt"), TEXT);
    const { status, stdout, stderr } = await ingest(folder, args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(said);
    expect(existsSync(join(folder, "var"))).toBe(false);
  });

  test("a store that cannot be used ends with code 1 and says so", async () => {
    const folder = temporary();
    writeFileSync(join(folder, "a.txt"), TEXT);
    writeFileSync(join(folder, "var"), "no folder");
    const { status, stderr } = await ingest(folder, ["a.txt", "--publisher", "Loom Blog"]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Not kept, or not all: the store cannot be used\./);
  });

  test("--help says how to ask and ends with code 0", async () => {
    const { status, stdout } = await ingest(temporary(), ["--help"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage:\n/);
  });

  test.skipIf(!existsSync(SEEDS))("reads the four real articles", async () => {
    const folder = temporary();
    const { status, stdout, stderr } = await ingest(folder, ["--manifest", SEEDS]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const lines = stdout.trim().split("\n");
    expect(lines).toHaveLength(4);
    for (const line of lines)
      expect(line).toMatch(/^New: “.+”, .+, .*\d{4}: \d+ people, \d+ statements$/);
  });
});
