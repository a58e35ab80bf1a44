import { describe, expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import type { Conversation } from "#src/core/conversation.ts";
import { pronounOf } from "#src/core/given-names.ts";
import { madeUpRecord } from "../support/record.ts";

const desk = createDesk(madeUpRecord, { commands });
const NOW = "2026-11-22T09:00:00Z";

function last(...questions: readonly string[]) {
  let conversation: Conversation | null = null;
  let asked = desk.ask({ text: "" }, null, NOW);
  for (const text of questions) {
    asked = desk.ask({ text }, conversation, NOW);
    conversation = asked.conversation;
  }
  return asked;
}

describe("given names", () => {
  test("allow one pronoun, the other, or both", () => {
    expect(pronounOf("Kenneth Orrery")).toBe("he");
    expect(pronounOf("Ada Lintott")).toBe("she");
    expect(pronounOf("Alex Orrery")).toBeNull();
    expect(pronounOf("Quillfeather")).toBeNull();
    expect(pronounOf("Gail Orrery")).toBe("she");
    expect(pronounOf("Len Orrery")).toBe("he");
  });

  test("rule out that somebody is meant by a pronoun, so that nothing is said of the wrong one", () => {
    expect(last("who is Ada Lintott", "how many votes did he get in March 2015?").query).toBeNull();
    expect(
      last("who is Ada Lintott", "how many votes did she get in March 2015?").query,
    ).toMatchObject({ person: "ada-lintott" });
  });

  test("never choose between two people", () => {
    expect(
      last("compare Ada Lintott and Oswin Tarrow", "how many votes did she get?").answer.status,
    ).toBe("clarify");
  });
});
