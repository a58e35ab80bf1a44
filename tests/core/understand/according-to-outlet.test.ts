import { expect, test } from "vitest";
import { understand } from "#src/core/understand/understand.ts";
import { madeUpRecord as record } from "../../support/record.ts";

const outlets = ["Lantern"];
const asking = { record, now: "2021-06-10T09:00:00Z", conversation: null, outlets };

test("whose account a question goes by is nobody to compare with", () => {
  const understood = understand("Which candidates did Harbour back, according to Lantern?", asking);
  const query = "query" in understood ? understood.query : null;
  expect(query?.kind).not.toBe("compare-organisations");
});
