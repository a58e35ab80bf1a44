import { expect, test } from "vitest";
import { postsOf } from "#src/news/ingest/posts-of.ts";
import { buildRecord, CHECKED } from "../../support/record.ts";

const record = buildRecord({
  officers: [
    {
      post: "leader",
      person: "ada-lintott",
      from: "2020-04",
      to: null,
      sources: ["committee-site/members"],
      checked: CHECKED,
    },
  ],
});

test("the leader of the party is its leader, and prime minister only while it governs", () => {
  const at = (day: string) => postsOf(record, "ada-lintott", day);
  expect(at("2021-05-01")).toContain("Leader of Labour Party");
  expect(at("2021-05-01")).not.toContain("Prime minister");
  expect(at("2024-07-05")).toContain("Prime minister");
  expect(postsOf(record, "gwendoline-orrery", "2024-07-05")).not.toContain("Prime minister");
});

test("nobody has a post at no known time, or before it began", () => {
  expect(postsOf(record, "ada-lintott", null)).toEqual([]);
  expect(postsOf(record, "ada-lintott", "2019-01-01")).not.toContain("Leader of Labour Party");
});
