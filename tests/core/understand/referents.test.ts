import { describe, expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import type { Conversation } from "#src/core/conversation.ts";
import { withoutOpening } from "#src/core/understand/opening.ts";
import { together } from "#src/core/understand/phrasal.ts";
import { read } from "#src/core/understand/read.ts";
import { spokenIn } from "#src/core/understand/roles.ts";
import { madeUpRecord } from "../../support/record.ts";

const desk = createDesk(madeUpRecord, { commands });

/** The last answer of a thread, and how the last question was read. */
function last(...questions: readonly string[]) {
  let conversation: Conversation | null = null;
  let asked = desk.ask({ text: "" }, null, "2026-11-22T09:00:00Z");
  for (const text of questions) {
    asked = desk.ask({ text }, conversation, "2026-11-22T09:00:00Z");
    conversation = asked.conversation;
  }
  return asked;
}

const words = (text: string) =>
  withoutOpening(read(text))
    .map((token) => token.text)
    .join(" ");

describe("whom a question means that names nobody", () => {
  test("of two people just compared it is asked which, and both are offered", () => {
    const { answer, conversation } = last(
      "compare Ada Lintott and Oswin Tarrow",
      "how many votes did she get?",
    );
    expect(answer.status).toBe("clarify");
    expect(conversation.offered).toHaveLength(2);
  });

  test("with nobody spoken of before nobody is meant", () => {
    expect(last("how many votes did she get?").query).toBeNull();
    expect(last("and him?").query).toBeNull();
  });

  test("somebody named in a question that was not answered is meant from then on", () => {
    expect(
      last("who is Ada Lintott", "what did Oswin Tarrow paint", "how often has he stood?").query,
    ).toMatchObject({ person: "oswin-tarrow" });
  });

  test("“he or she?” asks for nobody's profile", () => {
    expect(last("who is Ada Lintott", "he or she?").query).toBeNull();
  });
});

test.each([
  ["and who lost?", "who lost"],
  ["ok thanks, so who won", "who won"],
  ["no, i meant above", "above"],
  ["never mind. Tarrow 2015", "tarrow 2015"],
  ["and", "and"],
])("words that lead from one question to the next are left out: %s", (text, rest) => {
  expect(words(text)).toBe(rest);
});

test("a verb and its particle are read together", () => {
  const moved = together(read("who saw him off")).map(({ text }) => text);
  expect(moved).toEqual(["who", "saw", "off", "him"]);
  expect(together(read("did they vote him in 2015")).map(({ text }) => text)).toEqual(
    read("did they vote him in 2015").map(({ text }) => text),
  );
});

test.each([
  ["how many votes did the winner get", [{ kind: "role", role: "winner", from: 5, to: 6 }]],
  ["who backed the one who came ninth", [{ kind: "role", role: 9, from: 3, to: 7 }]],
  ["did either of them stand again", [{ kind: "pair", from: 1, to: 4 }]],
  ["what is that group", [{ kind: "thing", from: 2, to: 4 }]],
  ["which winner was it that a loser beat", [{ kind: "thing", from: 3, to: 4 }]],
])("people spoken of without a name: %s", (text, marks) => {
  expect(spokenIn(read(text))).toEqual(marks);
});
