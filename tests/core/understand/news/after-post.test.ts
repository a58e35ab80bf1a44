import { expect, test } from "vitest";
import { newsQueries } from "../../../support/news-queries.ts";

test.each([
  ["What did the Dyers' spokesman Ben Orrery say about the looms?", { named: "ben orrery" }],
  ["what did dyers spokesman bram thistlewood say about looms", { named: "bram thistlewood" }],
  ["What did Weavers general secretary Hetty Vane say about the looms?", { named: "hetty vane" }],
  ["What did the party's treasurer Hetty Vane say about the looms?", { named: "hetty vane" }],
  ["Why are the looms late, according to the mill's chair Ben Orrery?", { named: "ben orrery" }],
  ["What did Weavers organiser Oswin Tarrow say about the looms?", { id: "oswin-tarrow" }],
])("who is named after a post speaks, and not whoever has it: %s", (text, speaker) => {
  expect(newsQueries(text)).toContainEqual(expect.objectContaining({ kind: "said", speaker }));
});

test("a post without a name is whoever speaks in it", () => {
  const [first] = newsQueries("What did the Dyers' spokesman say about the looms?");
  expect(first).toMatchObject({ speaker: { named: "spokesman of dyers" } });
});

test("what somebody ruled out is asked of that one's words", () => {
  const [first] = newsQueries("Did the Dyers' spokesman Ben Orrery rule out selling the looms?");
  expect(first).toMatchObject({ speaker: { named: "ben orrery" }, words: ["selling", "looms"] });
});
