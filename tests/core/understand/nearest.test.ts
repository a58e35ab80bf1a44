import { describe, expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import type { Conversation } from "#src/core/conversation.ts";
import { understand } from "#src/core/understand/understand.ts";
import { madeUpRecord as record } from "../../support/record.ts";
import { spoken } from "../../support/spoken.ts";

const NOW = "2026-11-22T09:00:00Z";

function offeredFor(text: string) {
  const understood = understand(text, { record, now: NOW, conversation: null });
  return "query" in understood ? null : understood.offered.map(({ label }) => label);
}

describe("a question that one word alone keeps from being understood", () => {
  test("is not answered: the word is named, and the closest question offered, which “yes” takes", () => {
    const desk = createDesk(record, { commands });
    const first = desk.ask(
      { text: "how many votes did Ada Lintott snaffle in March 2015" },
      null,
      NOW,
    );
    expect(first.answer.status).toBe("unknown");
    expect(spoken(first.answer)).toContain("“snaffle”");
    const conversation: Conversation = first.conversation;
    const second = desk.ask({ text: "yes please" }, conversation, NOW);
    expect(second.query).toEqual({
      kind: "candidacy",
      person: "ada-lintott",
      contest: "clp-2015-03",
      aspect: "votes",
    });
  });

  test.each([
    ["the contrary of what is near", "how many votes did Ada Lintott not get in March 2015"],
    ["another kind of question", "how long was the count of March 2015 snaffled why"],
    [
      "two words that nothing explains",
      "how many votes did Ada Lintott snaffle quibblingly in 2015",
    ],
  ])("is offered nothing for %s", (_, text) => {
    expect(offeredFor(text) ?? []).toEqual([]);
  });

  test("is never offered what was reported of somebody", () => {
    expect(offeredFor("was Ines van der Holt snaffled for anything") ?? []).toEqual([]);
  });
});
