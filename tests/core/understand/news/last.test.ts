import { expect, test } from "vitest";
import { lastReading } from "#src/core/understand/news/last.ts";
import { read } from "#src/core/understand/read.ts";
import { madeUpRecord } from "../../../support/record.ts";

const asked = (question: string) =>
  lastReading(read(question), {
    record: madeUpRecord,
    now: "2021-06-10T09:00:00Z",
    conversation: null,
    outlets: ["The Example Herald"],
  });

test("when something was done straight after another thing helps to choose, and need not stand in an article", () => {
  const question = "which union leader endorsed Juno Marsh straight after the list was read?";
  expect(asked(question)).toMatchObject({
    words: ["union", "leader", "endorsed", "juno", "marsh"],
    hints: expect.arrayContaining(["list"]),
  });
});

test("who stands behind somebody of the record is asked of lines that tell of backing", () => {
  expect(asked("Which loom clubs endorsed Ada Lintott on the quay?")).toMatchObject({
    facet: "backing",
    subjects: [{ kind: "person", id: "ada-lintott" }],
  });
});
