import { describe, expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { newsQueries } from "../../support/news-queries.ts";
import { madeUpRecord } from "../../support/record.ts";

const desk = createDesk(madeUpRecord, { commands });
const asked = (text: string) => desk.ask({ text }, null, "2026-11-22T09:00:00Z");
/** Everything that the answer to a question has, and how it was read. */
const told = (text: string) => JSON.stringify(asked(text));

describe("somebody of the record is not meant by another’s name", () => {
  test.each([
    "who is Hetty Tarrow",
    "who is hetty tarrow",
    "Did Hetty Tarrow win in March 2015?",
    "is Hetty Tarrow a racist",
    "Hetty Tarrow doesn’t rate the weavers: what’s her objection",
    "will Hetty Tarrow win",
    "Hetty Tarrow",
    "how many votes did Mark Tarrow get",
    "who backed Zebedina Tarrow",
    "who is Osbert Tarrow",
  ])("whose surname it has: %s", (text) => {
    expect(told(text)).not.toMatch(/oswin/i);
  });

  test.each(["who is Oswin Quillfeather", "is oswin quillfeather a racist", "Oswin Stone’s votes"])(
    "whose given name it has: %s",
    (text) => {
      expect(told(text)).not.toMatch(/oswin-tarrow|oswin tarrow/i);
    },
  );

  test("whose name is one letter away, where that makes another given name", () => {
    expect(asked("who is Adam Lintott").query).toBeNull();
    expect(asked("who is Brin Lintott").query).toMatchObject({ person: "bryn-lintott" });
    expect(asked("who is Ada Lintot").query).toMatchObject({ person: "ada-lintott" });
  });

  test.each([
    ["What did Hetty Tarrow's team say about the looms?", "team of hetty tarrow"],
    ["What did hetty tarrow's allies say about the looms?", "allies of hetty tarrow"],
    ["How did Ben Marsh's camp react to the vote?", "camp of ben marsh"],
    ["What did Tarrow's team say about the looms?", "team of tarrow"],
  ])("nor by whose side it is: %s", (text, named) => {
    expect(newsQueries(text)[0]).toMatchObject({ speaker: { named } });
  });
});

test.each(["what did Tarrow get in March 2015", "Did Mr Tarrow win in March 2015?"])(
  "and is by a surname that no other name stands before: %s",
  (text) => {
    expect(told(text)).toMatch(/oswin-tarrow/);
  },
);

test.each(["who is Hetty Okapi", "What did Hetty Okapi say about the mailing list?"])(
  "and of a report no one of whose names another’s has: %s",
  (text) => {
    expect(told(text)).not.toMatch(/stokewell/i);
  },
);
