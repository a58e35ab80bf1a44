import { expect, test } from "vitest";
import { newsReading } from "#src/core/understand/news/readings.ts";
import { read } from "#src/core/understand/read.ts";
import { madeUpRecord } from "../../../support/record.ts";

const speaker = (text: string) => {
  const asking = { record: madeUpRecord, now: "2021-06-10T09:00:00Z", conversation: null };
  return newsReading(read(text), asking)?.queries[0];
};

test.each([
  ["What did Professor Wilfred Nobody say about looms?", "wilfred nobody"],
  ["What did Councillor Wilfred Nobody say about looms?", "wilfred nobody"],
  ["What did Wilfred Professor say about looms?", "wilfred professor"],
])("a title before a name is no part of it, and a surname like one is: %s", (text, named) => {
  expect(speaker(text)).toMatchObject({ kind: "said", speaker: { named } });
});
