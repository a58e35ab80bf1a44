import { expect, test } from "vitest";
import { vocabulary } from "#src/core/understand/frames/index.ts";
import { lexiconOf } from "#src/core/understand/lexicon.ts";
import { mark } from "#src/core/understand/mark.ts";
import { partedWords } from "#src/core/understand/news/main-part.ts";
import { withNameInPlace } from "#src/core/understand/news/named-first.ts";
import { withoutStatement } from "#src/core/understand/news/put-to.ts";
import { read, type Token } from "#src/core/understand/read.ts";
import { madeUpRecord } from "../../../support/record.ts";

const text = (tokens: readonly Token[]) => tokens.map((token) => token.text).join(" ");

test.each([
  [
    "Tarrow says that papers came late - what does the party say to that?",
    "what does the party say to the claim that tarrow says that papers came late",
  ],
  ["what did the party say to that?", "what did the party say to that"],
])("what somebody is asked to answer is put into the question: %s", (question, expected) => {
  expect(text(withoutStatement(read(question)))).toBe(expected);
});

test.each([
  ["Ada Lintott - what did she promise?", "what did ada lintott promise"],
  ["Ada Lintott, what did Tarrow promise?", "ada lintott what did tarrow promise"],
])("a name that stands before its question is put in its place: %s", (question, expected) => {
  const tokens = read(question);
  const marksOf = (words: readonly Token[]) =>
    mark(words, lexiconOf(madeUpRecord), vocabulary, "2026-11-22T09:00:00Z");
  expect(text(withNameInPlace(tokens, marksOf))).toBe(expected);
});

test("what a question asks second, and when it only says when, need not be in its answer", () => {
  const both = read("what will the closed office save, and does anyone doubt the figure?");
  expect(partedWords(both, ["closed", "office", "save", "anyone", "doubt", "figure"])).toEqual({
    main: ["closed", "office", "save"],
    aside: ["anyone", "doubt", "figure"],
  });
  const when = read("had the papers been sent by the time the recording surfaced?");
  expect(partedWords(when, ["papers", "sent", "recording", "surfaced"]).main).toEqual([
    "papers",
    "sent",
  ]);
});

test("a question of one part has no other", () => {
  const one = read("how many papers were lost in the taxi");
  expect(partedWords(one, ["papers", "lost", "taxi"]).aside).toEqual([]);
});
