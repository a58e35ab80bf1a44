import { expect, test } from "vitest";
import { ofSomebody } from "#src/core/understand/news/of-somebody.ts";
import { read } from "#src/core/understand/read.ts";
import { madeUpRecord } from "../../../support/record.ts";

const asked = (text: string) =>
  ofSomebody(read(text), { record: madeUpRecord, now: "2021-06-10T09:00:00Z", conversation: null });

test.each([
  ["what would Oswin Tarrow like to see next?", { id: "oswin-tarrow" }],
  ["How long was Wilfred Nobody kept on hold?", { named: "wilfred nobody" }],
  ["Will Oswin Tarrow mend the loom, according to his friend?", { named: "friend of tarrow" }],
])(
  "what is asked of somebody without a verb of saying is asked of what that one said: %s",
  (text, speaker) => {
    expect(asked(text)).toMatchObject({ kind: "said", speaker });
  },
);

test.each([
  "why did Oswin Tarrow resign?",
  "when did Oswin Tarrow lose the seat?",
  "what became of the box?",
  "how many votes did Oswin Tarrow get for clerk?",
])("what became of somebody, and what names nobody, is not: %s", (text) => {
  expect(asked(text)).toBeNull();
});
