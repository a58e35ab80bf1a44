import { describe, expect, test } from "vitest";
import { namesAsked } from "#src/core/articles/ways/by-name.ts";
import { answerOver } from "../../../support/answer-over.ts";
import { spoken } from "../../../support/spoken.ts";

const PAPER = "Loom Courier";
const asked = (text: string, ...paragraphs: readonly string[]) =>
  answerOver(text, { publisher: PAPER, title: "The dyers' seat", paragraphs });

test.each([
  ["who could take the seat", true],
  ["and which other unions backed her", true],
  ["to whom was it sent", true],
  ["which outlets reported it", false],
  ["what did the union say", false],
])("people and bodies are asked for by what a question begins with: %s", (text, expected) => {
  expect(namesAsked(text).length > 0).toBe(expected);
});

describe("who or which it is", () => {
  test("is not told by a line with no name but those that the question has", async () => {
    const text = "Who is expected to take Ada Lintott's seat, according to the Loom Courier?";
    const answer = await asked(text, "Ada Lintott gave up the seat on Friday.");
    expect(answer.status).toBe("unknown");
  });

  test("is told by one with another", async () => {
    const text = "Who is expected to take Ada Lintott's seat, according to the Loom Courier?";
    const answer = await asked(
      text,
      "Ada Lintott gave up the seat on Friday.",
      "Hetty Wainscotting is expected to take the seat.",
    );
    expect(spoken(answer)).toContain("Hetty Wainscotting is expected");
  });

  test("is told with the line that has the name of whom it calls “hers”", async () => {
    const answer = await asked(
      "Who could take the dyers' seat from Oswin Tarrow, according to the Loom Courier?",
      "Hetty Wainscotting came next in the count.",
      "If a few voters leave Oswin Tarrow, the dyers' seat could be hers.",
    );
    expect(answer.status).toBe("answered");
    expect(spoken(answer)).toContain("Hetty Wainscotting came next");
  });

  test("is not told by words alone, whoever says them", async () => {
    const answer = await asked(
      "Which members took the dyers to court, according to the Loom Courier?",
      "Hetty Wainscotting was glad.",
      "“The dyers went to court, and members took it well.”",
    );
    expect(answer.status).toBe("unknown");
  });

  test("is told by a body's name where bodies are asked for, and by nobody's", async () => {
    const text = "Which groups signed the dyers' letter, according to the Loom Courier?";
    const alone = ["Ada Lintott signed the dyers' letter on Friday."];
    expect((await asked(text, ...alone)).status).toBe("unknown");
    const answer = await asked(text, ...alone, "Kindling and Hearth signed the dyers' letter too.");
    expect(spoken(answer)).toContain("Kindling and Hearth signed");
  });

  test("is told by no MP of a place, and by no number of what is asked", async () => {
    const text = "Which groups signed the dyers' letter, according to the Loom Courier?";
    const of = [
      "Ada Lintott, the North Saltby MP, signed the dyers' letter.",
      "Three groups signed the dyers' letter.",
    ];
    for (const line of of) expect((await asked(text, line)).status).toBe("unknown");
  });

  test("is told by people without a name", async () => {
    const answer = await asked(
      "Who is expected to take the dyers' seat, according to the Loom Courier?",
      "A former clerk of the hall is expected to take the dyers' seat.",
    );
    expect(answer.status).toBe("answered");
  });
});
