import { expect, test } from "vitest";
import { answerOver } from "../../support/answer-over.ts";
import type { Invented } from "../../support/invented-articles.ts";
import { spokenFirst } from "../../support/spoken.ts";

const asked = async (article: Invented, text: string): Promise<string> =>
  spokenFirst(await answerOver(text, article));

const INTERVIEW: Invented = {
  title: "The weavers and their ledgers",
  paragraphs: [
    "Hetty Wainscotting chairs the branch. Bram Thistlewood keeps the ledgers.",
    "Wainscotting will not attack Thistlewood over the ledgers.",
    "“Bram is a fine clerk,” Wainscotting said.",
  ],
};

test("what somebody said is not told by a line in which another does something to them", async () => {
  const text = await asked(INTERVIEW, "What did Bram Thistlewood say about Hetty Wainscotting?");
  expect(text).not.toContain("will not attack");
});

const MEETING: Invented = {
  title: "The branch meets",
  paragraphs: [
    "Bram Thistlewood, the clerk, would not discuss it.",
    "Hetty Wainscotting was not content with the answer.",
    "She has since written to Thistlewood to ask for the ledgers.",
  ],
};

test("who asked somebody for a thing is told with the name that stands before, and is not the one asked", async () => {
  const text = await asked(MEETING, "Who asked Bram Thistlewood for the ledgers?");
  expect(text).toContain("Wainscotting");
});

test("“he” in what a woman says is another, whom the line before names", async () => {
  const article: Invented = {
    title: "The branch votes",
    paragraphs: [
      "Bram Thistlewood was elected clerk on Friday.",
      "Emily Quarrell, of the dyers, said it was odd that he had been chosen so soon.",
    ],
  };
  expect(await asked(article, "What did Emily Quarrell say about Bram Thistlewood?")).toContain(
    "odd that he had been chosen",
  );
});
