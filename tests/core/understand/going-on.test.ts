import { describe, expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import type { Conversation } from "#src/core/conversation.ts";
import { madeUpRecord } from "../../support/record.ts";

const desk = createDesk(madeUpRecord, { commands });

/** How the last question of a thread was read; null where it was not understood. */
function last(...questions: readonly string[]) {
  let conversation: Conversation | null = null;
  let query = null;
  for (const text of questions) {
    const asked = desk.ask({ text }, conversation, "2026-11-22T09:00:00Z");
    ({ conversation, query } = asked);
  }
  return query;
}

const SLATE = "Whom did the Lantern Alliance back in March 2015?";

describe("a question that goes on", () => {
  test("“and last?” chooses none of the contests offered, and “October” does", () => {
    expect(last("who came first in 2015?", "and last?")).toBeNull();
    expect(last("who came first in 2015?", "who came last?", "October")).toEqual({
      kind: "result",
      contest: "clp-2015-10",
      aspect: "last",
    });
  });

  test("the first count is a stage, and no first contest", () => {
    expect(last("who was elected on the first count?")).toBeNull();
  });

  test("whether the winner stood again is asked of that one, and not who won", () => {
    expect(last("who won the Treasurer election in 2017?", "did the winner stand again?")).toEqual(
      expect.objectContaining({ kind: "candidacies", lead: "list", from: "2017-09-25" }),
    );
  });

  test("“of them” keeps to those just listed", () => {
    const lost = "who lost in the CLP section in March 2015?";
    expect(last(lost, "who was the best placed of them?")).toMatchObject({ aspect: "runner-up" });
    expect(last(lost, "by how many votes did the first of them miss it?")).toMatchObject({
      aspect: "margin",
    });
  });

  test("who missed out after a slate is asked of the slate", () => {
    expect(last(SLATE, "who missed out?")).toMatchObject({ kind: "slate", aspect: "lost" });
    expect(last(SLATE, "which of them got in?", "and the others?")).toMatchObject({
      kind: "slate",
      aspect: "lost",
    });
    expect(last("who won in March 2015?", "who missed out?")).toMatchObject({ kind: "result" });
  });

  test("who was just behind is asked of the one at the place just given", () => {
    const second = "who came second in March 2015?";
    expect(last(second, "and who was just behind?")).toMatchObject({ aspect: "below" });
    expect(last(second, "and who was just behind?", "and in front?")).toMatchObject({
      kind: "candidacy",
      aspect: "above",
    });
  });

  test("a year beside “the time before” says which is meant, though nobody stood then", () => {
    expect(
      last("how many votes did Ada Lintott get in March 2015?", "and the time before, in 2014?"),
    ).toMatchObject({ kind: "candidacies", lead: "absent", from: "2014" });
  });

  test("who replaced them is no list of all vacancies where it is open who is meant", () => {
    expect(last("who was elected in 2015?", "who replaced them?")).toBeNull();
  });

  test("what happened in a year leaves no contest to which “that time” could go", () => {
    expect(
      last("who won in March 2015?", "what happened in 2016?", "who was the loser that time?"),
    ).toBeNull();
  });
});
