import { describe, expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import type { Conversation } from "#src/core/conversation.ts";
import {
  buildRecord,
  madeUpInput,
  type PersonInput,
  madeUpRecord as record,
} from "../../support/record.ts";

const NOW = "2026-11-22T09:00:00Z";
const desk = createDesk(record, { commands });

/** The last query of a conversation, null where the desk asks back. */
function lastOf(questions: readonly string[], asked = desk) {
  let conversation: Conversation | null = null;
  let query = null;
  for (const text of questions) {
    const answered = asked.ask({ text }, conversation, NOW);
    conversation = answered.conversation;
    query = answered.query;
  }
  return query;
}

describe("two people of one surname", () => {
  test("are offered both where nothing tells them apart", () => {
    expect(lastOf(["how many times has Lintott stood"])).toBeNull();
  });

  test("are told apart by whom the thread has spoken of", () => {
    expect(lastOf(["who is Bryn Lintott", "how many times has Lintott stood"])).toMatchObject({
      kind: "candidacies",
      person: "bryn-lintott",
    });
  });

  test("are both offered again where somebody asks who one is", () => {
    expect(lastOf(["who is Bryn Lintott", "who is Lintott"])).toBeNull();
  });

  test("are told apart by an organisation that only one of them was in an office of", () => {
    const bryn = madeUpInput.people["bryn-lintott"] as PersonInput;
    const office = {
      role: "secretary",
      organisation: "weavers",
      from: "2012",
      to: null,
      sources: ["committee-site/rules"],
    };
    const people = { "bryn-lintott": { ...bryn, offices: [office] } };
    const other = createDesk(buildRecord({ people }), { commands });
    expect(
      lastOf(["how many times has Lintott of the Union of Imaginary Weavers stood"], other),
    ).toMatchObject({ person: "bryn-lintott" });
  });
});
