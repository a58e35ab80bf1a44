import { expect, test } from "vitest";
import { CHECKS, checkRecord } from "#src/record/check/index.ts";
import { filesOf, madeUpInput } from "../../support/record.ts";

test.each(CHECKS.map((check) => [check.name, check] as const))(
  "%s finds nothing in the made-up record",
  (_name, check) => {
    expect([...check(filesOf(madeUpInput), new Set())]).toEqual([]);
  },
);

test("the rule that goes by the day runs only where a day is given", () => {
  const files = filesOf(madeUpInput);
  expect(checkRecord(files)).toEqual([]);
  expect(checkRecord(files, { today: "2030-01-01" })).not.toEqual([]);
});
