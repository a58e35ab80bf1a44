import { expect, test } from "vitest";
import { answerOver } from "../../../support/answer-over.ts";
import type { Invented } from "../../../support/invented-articles.ts";
import { spoken } from "../../../support/spoken.ts";

const REPORT: Invented = {
  publisher: "The Weekly Bobbin",
  title: "A long day at the NEC",
  paragraphs: [
    "The NEC met on Monday and sat until nine.",
    "Primaries",
    "Nobody had a good word to say about primaries. The first of them will be held in Saltby.",
    "Ferries",
    "The ferries are to be painted green.",
  ],
};

test("a summary of an article on something has its lines on that", async () => {
  const text = spoken(await answerOver("Summarise the Weekly Bobbin article on primaries", REPORT));
  expect(text).toContain("What it has on “primaries”");
  expect(text).toContain("Nobody had a good word to say about primaries");
  expect(text).not.toContain("painted green");
});

test("a summary that asks for no word has no such lines", async () => {
  const text = spoken(await answerOver("Summarise the Weekly Bobbin story", REPORT));
  expect(text).not.toContain("What it has on");
});
