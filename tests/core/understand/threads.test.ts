import { describe, expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import type { Conversation } from "#src/core/conversation.ts";
import type { Query } from "#src/core/query.ts";
import { madeUpRecord } from "../../support/record.ts";

const desk = createDesk(madeUpRecord, { commands });

/** How each of some questions of one thread was read; null where it was not understood. */
function thread(...questions: readonly string[]): readonly (Query | null)[] {
  let conversation: Conversation | null = null;
  return questions.map((text) => {
    const asked = desk.ask({ text }, conversation, "2026-11-22T09:00:00Z");
    conversation = asked.conversation;
    return asked.query;
  });
}

const last = (queries: readonly (Query | null)[]) => queries.at(-1);

describe("a thread", () => {
  test("keeps to the pronoun it used: who was “she” is not meant by “he”", () => {
    const asked = ["Who is Ada Lintott?", "what did she get in March 2015?"];
    expect(last(thread(...asked))).toMatchObject({ person: "ada-lintott" });
    expect(last(thread(...asked, "and how often has he stood?"))).toBeNull();
    expect(last(thread(...asked, "and how often has she stood?"))).toMatchObject({
      person: "ada-lintott",
    });
    expect(last(thread(...asked, "how often have they stood?"))).toMatchObject({
      person: "ada-lintott",
    });
  });

  test("takes the first contest that somebody won for the one spoken of", () => {
    const asked = thread("when was Ada Lintott first elected?", "who did she beat?");
    expect(asked[0]).toMatchObject({ lead: "elected", end: "first" });
    expect(last(asked)).toMatchObject({ person: "ada-lintott", aspect: "below" });
  });

  test("knows the two last spoken of, where what lies between them is asked", () => {
    const asked = ["what did Ada Lintott get in March 2015?", "and Oswin Tarrow?"];
    for (const between of ["what was the gap between the two?", "how many votes between them?"])
      expect(last(thread(...asked, between))).toMatchObject({
        kind: "candidacy",
        aspect: "distance",
        against: "ada-lintott",
      });
  });

  test("takes either pronoun for somebody new", () => {
    const asked = ["Who is Ada Lintott?", "how often has she stood?", "Who is Oswin Tarrow?"];
    expect(last(thread(...asked, "how often has he stood?"))).toMatchObject({
      person: "oswin-tarrow",
    });
  });

  test("goes on from a place to the next and to the last one", () => {
    const second = ["who came second in March 2015?", "how many votes short of first was she?"];
    expect(last(thread("who came second in March 2015?", "and last?"))).toEqual({
      kind: "result",
      contest: "clp-2015-03",
      aspect: "last",
    });
    expect(last(thread(...second, "who was next?"))).toEqual({
      kind: "result",
      contest: "clp-2015-03",
      aspect: "place",
      place: 3,
    });
  });

  test("takes the one not named for “he” where two are compared", () => {
    expect(
      last(
        thread(
          "how many votes did Ada Lintott get in March 2015?",
          "how far ahead of Oswin Tarrow was she?",
        ),
      ),
    ).toMatchObject({ kind: "candidacy", against: "ada-lintott", person: "oswin-tarrow" });
  });

  test("asks for both figures of two, and says that it has none", () => {
    expect(
      last(thread("who beat Oswin Tarrow in March 2015?", "how many votes did they each get?")),
    ).not.toBeNull();
  });

  test("a month alone means the section and the year last spoken of", () => {
    expect(last(thread("result clp 2015-03", "who stood in October?"))).toEqual({
      kind: "result",
      contest: "clp-2015-10",
      aspect: "candidates",
    });
  });
});

test("a line that reads as a sentence is read as one, whatever its first word", () => {
  const [query] = thread("compare the CLP elections of March 2015 and October 2015");
  expect(query).toEqual({ kind: "compare-contests", contests: ["clp-2015-03", "clp-2015-10"] });
  expect(last(thread("result clp 2015-03"))).toMatchObject({ contest: "clp-2015-03" });
});

test.for(["should Ada Lintott have been suspended?", "who shall I put on my ballot?"])(
  "declines to judge or to advise: %s",
  (text) => {
    expect(desk.ask({ text }, null, "2026-11-22T09:00:00Z").answer.status).toBe("declined");
  },
);

test("how to have something put right is a question about the desk", () => {
  expect(last(thread("how do I get something corrected?"))).toMatchObject({ kind: "about" });
});
