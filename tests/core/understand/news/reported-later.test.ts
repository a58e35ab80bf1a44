import { expect, test } from "vitest";
import { reportedLater } from "#src/core/understand/news/reported-later.ts";
import { answerOver } from "../../../support/answer-over.ts";
import { newsQueries } from "../../../support/news-queries.ts";

test("what was said in a year may be told of in the first months after it", () => {
  const speaker = { id: "ada-lintott" };
  const query = { kind: "said", speaker, from: "2019", to: "2019" } as const;
  expect(reportedLater(query)).toEqual({ ...query, to: "2020-04" });
});

test("a question without a time or a speaker is asked as it is", () => {
  expect(reportedLater({ kind: "said", speaker: { id: "ada-lintott" } })).toBeNull();
  expect(reportedLater({ kind: "said", from: "2019", to: "2019" })).toBeNull();
  const speaker = { id: "ada-lintott" };
  expect(reportedLater({ kind: "said", speaker, from: "2019-04", to: "2019-05" })).toBeNull();
});

test("an article of the new year answers where none of the year itself does", async () => {
  const article = {
    title: "Report of the guild",
    published: "2020-01-14",
    paragraphs: [
      "Rosamund Pell told the meeting that the looms of the last election were a muddle.",
    ],
  };
  const question = (year: number) =>
    answerOver(`What did Rosamund Pell say about the looms of the ${year} election?`, article);
  const answer = await question(2019);
  expect(answer.status).toBe("answered");
  expect(answer.readAs).toContain("April 2020");
  expect((await question(2018)).status).toBe("unknown");
});

test("a report that is called leaked is a thing that is asked about", () => {
  const [query] = newsQueries("What did Ada Lintott say about the leaked report?");
  expect(query).toMatchObject({ words: ["leaked", "report"] });
});

test("“by when” asks for a time", () => {
  const [query] = newsQueries("By when did Ada Lintott promise that the looms would be mended?");
  expect(query).toMatchObject({ kind: "said", hints: ["when"], verb: "promise" });
});
