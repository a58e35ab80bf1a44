import { expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { madeUpRecord } from "../support/record.ts";

const desk = createDesk(madeUpRecord, { commands });
const NOW = "2026-11-22T09:00:00Z";
const RESULT = { query: { kind: "result", contest: "clp-2015-03", aspect: "table" } } as const;

test("a query asked again the same day has the very same answer, whoever asks", () => {
  const first = desk.ask(RESULT, null, NOW);
  const { conversation } = desk.ask({ text: "help" }, null, NOW);
  expect(desk.ask(RESULT, conversation, "2026-11-22T23:59:59Z").answer).toBe(first.answer);
  expect(desk.ask(RESULT, null, "2026-11-23T00:00:00Z").answer).not.toBe(first.answer);
});

test("an answer to words says how they were read, and one to a query does not", () => {
  const { query, answer } = desk.ask({ text: "who won in march 2015?" }, null, NOW);
  if (!query) throw new Error("not understood");
  expect(answer.readAs).not.toBeNull();
  expect(desk.ask({ query }, null, NOW).answer.readAs).toBeNull();
});

test("“sources” gives those of the answer before it in the same conversation", () => {
  const asked = [RESULT, { text: "/nec about coverage" }].map((question) => {
    const { conversation, answer } = desk.ask(question, null, NOW);
    return { answer, sources: desk.ask({ text: "sources" }, conversation, NOW).answer };
  });
  for (const { answer, sources } of asked) expect(sources.citations).toEqual(answer.citations);
  expect(asked[0]?.sources).not.toEqual(asked[1]?.sources);
});
