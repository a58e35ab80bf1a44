import { expect, test } from "vitest";
import { checkRecord } from "#src/record/check/index.ts";
import { indexRecord } from "#src/record/index-record.ts";
import { enlarged } from "./large-record.ts";
import { filesOf, madeUpInput, madeUpRecord } from "./record.ts";

test("a record a hundred times as large passes the checks and repeats no name or label", () => {
  const files = enlarged(filesOf(madeUpInput), 100);
  expect(checkRecord(files, { unread: new Set(), today: undefined })).toEqual([]);
  const record = indexRecord(files);
  expect(record.contests.size).toBe(100 * madeUpRecord.contests.size);
  expect(record.people.size).toBe(100 * madeUpRecord.people.size);
  const labels = [...record.contests.values()].map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
});
