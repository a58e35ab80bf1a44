import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

function feeds(folder: string, ...args: string[]): Promise<{ code: number; said: string }> {
  return new Promise((done) => {
    const env = { PATH: process.env.PATH, NEC_DESK_DATA: folder };
    execFile(
      process.execPath,
      [join(ROOT, "src/bin/feeds.ts"), ...args],
      { env, cwd: ROOT },
      (fault, stdout, stderr) =>
        done({ code: typeof fault?.code === "number" ? fault.code : 0, said: stdout + stderr }),
    );
  });
}

test("a feed is added beside those of the file, listed and taken out again", async () => {
  const folder = mkdtempSync(join(tmpdir(), "feeds-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const address = "https://herald.example.org/feed";
  expect((await feeds(folder)).said).toMatch(/^None has been read yet\. feeds\.yaml lists \d+/);
  expect(await feeds(folder, "add", "The Example Herald", address)).toEqual({
    code: 0,
    said: `The Example Herald is read from now on: ${address}\n`,
  });
  expect((await feeds(folder, "add", "The Example Herald", address)).code).toBe(1);
  expect((await feeds(folder)).said).toBe(`The Example Herald, ${address}: has not answered yet\n`);
  expect((await feeds(folder, "remove", address)).code).toBe(0);
  expect((await feeds(folder, "remove", address)).said).toMatch(/^No such feed is read/);
}, 60_000);

test.each([
  [["add", "The Example Herald", "ftp://herald.example.org"], /is no address of a feed/],
  [["add", "The Example Herald"], /^Usage/],
  [["paint"], /^Usage/],
])(
  "%j ends with code 2 and a sentence",
  async (args, said) => {
    const folder = mkdtempSync(join(tmpdir(), "feeds-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const { code, said: text } = await feeds(folder, ...args);
    expect(code).toBe(2);
    expect(text).toMatch(said);
  },
  60_000,
);
