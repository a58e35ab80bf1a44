import { expect, test } from "vitest";
import { answerOver } from "../../../support/answer-over.ts";
import { spoken } from "../../../support/spoken.ts";

const POSTED = {
  publisher: "Loom Courier",
  title: "Row over the weavers’ nomination",
  paragraphs: [
    "The Union of Imaginary Weavers made its nomination on Monday.",
    "Hetty Wainscotting, the clerk, replied to a post about it on X. It was “unbelievable”, she wrote, that it could happen again.",
    "Bram Thistlewood was not there.",
  ],
};

test("a line that tells of a tweet has what was written in it right after", async () => {
  const text = spoken(
    await answerOver("What did Hetty Wainscotting tweet about the nomination?", POSTED),
  );
  expect(text).toContain("unbelievable");
});

test("nobody else has tweeted by it", async () => {
  const text = spoken(
    await answerOver("What did Bram Thistlewood tweet about the nomination?", POSTED),
  );
  expect(text).not.toContain("unbelievable");
});

test.each(["Hetty Frost-Wainscotting", "Hetty Weaver"])(
  "what is told of somebody is none of that one's words, whatever the surname: %s",
  async (name) => {
    const answer = await answerOver(`What did ${name} say about losing her kettle badge?`, {
      title: "Who has a kettle badge",
      paragraphs: [`The kettle badge of ${name} has not been given back.`],
    });
    expect(answer.status).toBe("unknown");
  },
);
