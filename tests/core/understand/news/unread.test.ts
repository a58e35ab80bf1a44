import { expect, test } from "vitest";
import type { NewsQuery } from "#src/core/news-query.ts";
import { throughOthers } from "#src/core/understand/news/unread.ts";
import { answerOver } from "../../../support/answer-over.ts";
import { spokenFirst } from "../../../support/spoken.ts";

test("what was said in a paper none of whose articles were read may have been said to it", () => {
  const query: NewsQuery = { kind: "said", words: ["looms"], publisher: "The Shuttle" };
  expect(throughOthers(query, ["The Courier"])).toEqual([
    { kind: "said", words: ["looms"], listener: "shuttle" },
  ]);
});

test("what such a paper reports may be told by another, as its words", () => {
  const query: NewsQuery = { kind: "reported", words: ["vote"], publisher: "The Shuttle" };
  expect(throughOthers(query, [])).toEqual([
    { kind: "said", speaker: { named: "shuttle" }, words: ["vote"] },
  ]);
});

test.each<readonly [NewsQuery, string]>([
  [{ kind: "said", words: ["looms"], publisher: "The Courier" }, "its articles were read"],
  [{ kind: "said", words: ["looms"] }, "no paper is asked for"],
  [{ kind: "said", comment: true, publisher: "The Shuttle" }, "it is asked whether it was told"],
  [{ kind: "reported", facet: "backing", publisher: "The Shuttle" }, "backers are asked for"],
])("%j stays as it is where %s", (query, _) => {
  expect(throughOthers(query, ["The Courier"])).toEqual([]);
});

test("who told a paper something is told by whoever reports that it was told so", async () => {
  const answer = await answerOver("Who told the Jewish News that the looms were old?", {
    title: "Looms of Eastmere",
    paragraphs: ["Ada Lintott told the Jewish News: “The looms are old.”"],
  });
  expect(spokenFirst(answer)).toContain("Ada Lintott");
});
