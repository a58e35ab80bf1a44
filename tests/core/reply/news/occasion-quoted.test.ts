import { expect, test } from "vitest";
import { answerOver } from "../../../support/answer-over.ts";
import type { Invented } from "../../../support/invented-articles.ts";
import { spoken } from "../../../support/spoken.ts";

const said = (publisher: string, ...paragraphs: readonly string[]): Invented => ({
  publisher,
  title: "A night in Eastmere",
  url: `https://example.org/${publisher.length}`,
  paragraphs,
});

test("an occasion is not what somebody has among the very words that were said", async () => {
  const text = spoken(
    await answerOver(
      "What did Oswin Tarrow say after meeting the clerk?",
      said(
        "Loom Courier",
        "A letter went to the clerk. Oswin Tarrow told the Courier: “Nobody speaks so at a branch meeting.”",
      ),
      said(
        "The Candle",
        "The clerk was late, and the hall was full.",
        "Oswin Tarrow met her last week. He said that the talks were brisk.",
      ),
    ),
  );
  expect(text).toContain("the talks were brisk");
});
