import { describe, expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { conversationText, parseConversation } from "#src/store/conversation-text.ts";
import { madeUpRecord } from "../support/record.ts";

const NOW = "2026-11-22T09:00:00.000Z";
const desk = createDesk(madeUpRecord, { commands });
const { conversation } = desk.ask({ text: "/nec result clp 2019-11" }, null, NOW);
const written: Record<string, unknown> = JSON.parse(conversationText(conversation));

test("a conversation that was kept answers “source?” as one that was not", () => {
  const kept = parseConversation(conversationText(conversation));
  const asked = (remembered: typeof kept) => desk.ask({ text: "source?" }, remembered, NOW).answer;
  expect(asked(kept)).toEqual(asked(conversation));
  expect(asked(kept).citations.length).toBeGreaterThan(0);
});

test("nothing that the answer said is written", () => {
  const said = conversation.answer?.parts.flatMap((part) =>
    part.kind === "text" ? part.sentences.map(({ text }) => text) : [],
  );
  expect(said?.length).toBeGreaterThan(0);
  for (const text of said ?? []) expect(conversationText(conversation)).not.toContain(text);
});

describe("what cannot be read as a conversation is none", () => {
  test.each([
    ["no text", ""],
    ["half of it", conversationText(conversation).slice(0, -10)],
    ["something else", '"a string"'],
    ["null", "null"],
    ["a query that is no longer asked", JSON.stringify({ ...written, query: { kind: "weather" } })],
    [
      "a query with a field too many",
      JSON.stringify({ ...written, query: { kind: "about", a: 1 } }),
    ],
    ["an answer of another shape", JSON.stringify({ ...written, answer: { title: "A" } })],
    ["a field that is missing", JSON.stringify({ ...written, people: undefined })],
    ["a time that is none", JSON.stringify({ ...written, at: "yesterday" })],
  ])("%s", (_, text) => {
    expect(parseConversation(text)).toBeNull();
  });
});
