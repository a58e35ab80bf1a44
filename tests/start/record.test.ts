import { rmSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { feedsFileOf, readRecord } from "#src/start/record.ts";
import { madeUpInput } from "../support/record.ts";
import { recordFolder, recordTexts } from "../support/record-folder.ts";

function made(more: Readonly<Record<string, string>> = {}): string {
  const folder = recordFolder(new Map([...recordTexts(madeUpInput), ...Object.entries(more)]));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test("the record is read from the folder that is set, and the list of feeds stands beside it", () => {
  const folder = made();
  const read = readRecord({ NEC_DESK_RECORD: folder });
  if (!read.ok) throw new Error(read.problems.join("\n"));
  expect([...read.record.contests.keys()].sort()).toEqual(Object.keys(madeUpInput.contests).sort());
  expect(feedsFileOf({ NEC_DESK_RECORD: folder })).toBe(join(folder, "feeds.yaml"));
});

test("what is wrong with it is said with file and line, and a folder that is not there by its name", () => {
  const folder = made({ "stray.yaml": "" });
  expect(readRecord({ NEC_DESK_RECORD: folder })).toEqual({
    ok: false,
    problems: [
      `${basename(folder)}/stray.yaml:1: is no part of the record; data/README.md lists what is`,
    ],
  });
  expect(readRecord({ NEC_DESK_RECORD: "nowhere" })).toEqual({
    ok: false,
    problems: [
      expect.stringMatching(/^nowhere.* the folder cannot be read \(it does not exist\)$/),
    ],
  });
});
