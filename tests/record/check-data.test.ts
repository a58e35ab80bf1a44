import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { madeUpInput } from "../support/record.ts";
import { recordFolder, recordTexts } from "../support/record-folder.ts";

const COMMAND = fileURLToPath(new URL("../../src/bin/check-data.ts", import.meta.url));
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function run(texts: ReadonlyMap<string, string>) {
  const folder = recordFolder(texts);
  folders.push(folder);
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, folder], {
    encoding: "utf8",
  });
  return {
    status,
    stderr,
    lines: stdout
      .replaceAll(`${basename(folder)}/`, "data/")
      .trimEnd()
      .split("\n"),
  };
}

/** Gaps that are not of the past on any day this test runs. */
const input = {
  ...madeUpInput,
  gaps: madeUpInput.gaps.map((gap) => ({ ...gap, expires: "9999-12-31" })),
};

test("a record without problems is counted, and the command succeeds", () => {
  const texts = recordTexts(input);
  texts.set("feeds.yaml", "- name: Loom Blog\n  address: https://loom.example/feed\n");
  const { status, lines, stderr } = run(texts);
  expect(stderr).toBe("");
  expect(lines).toEqual([
    expect.stringMatching(
      /: no problems in 10 contests, 32 candidacies, 16 people, 4 organisations, 20 sources, 2 claims, 1 feed$/,
    ),
  ]);
  expect(status).toBe(0);
});

test("every problem is printed as file:line: path: message, then their number, and the command fails", () => {
  const texts = recordTexts(input);
  texts.set("changes.yaml", "- date: 2021-06-01\n  what: A figure.\n  why: 7\n");
  texts.set("gaps.yaml", "[]\n");
  texts.set("stray.yaml", "");
  texts.set("feeds.yaml", "- name: Loom Blog\n");
  const { status, lines } = run(texts);
  expect(lines).toEqual([
    "data/changes.yaml:3: [0].why: must be text, not 7",
    "data/stray.yaml:1: is no part of the record; data/README.md lists what is",
    "data/feeds.yaml:1: [0].address: is missing",
    "3 problems in 3 files",
  ]);
  expect(status).toBe(1);
});

test("a gap that expired by today fails the command", () => {
  const expired = input.gaps.map((gap) => ({ ...gap, expires: "2021-06-02" }));
  const { status, lines } = run(recordTexts({ ...input, gaps: expired }));
  expect(lines.at(-1)).toBe("2 problems in 1 file");
  expect(status).toBe(1);
});
