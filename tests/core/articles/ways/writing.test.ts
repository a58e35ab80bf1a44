import { describe, expect, test } from "vitest";
import { answerOver } from "../../../support/answer-over.ts";

const title = "Weavers wait for a spring meeting";

/** The first line that an answer has. */
const first = async (question: string, ...paragraphs: readonly string[]) => {
  const { status, parts } = await answerOver(question, { title, paragraphs });
  const [part] = parts;
  return status === "answered" && part?.kind === "text" ? (part.sentences[0]?.text ?? "") : status;
};

describe("who wrote to somebody is told by the only line in which that one is written to", () => {
  const LINES = [
    "The spring meeting of weavers has been called off, to their anger.",
    "A hall had been booked in Eastmere for two hundred people.",
    "Nobody has paid for the hall.",
    "The clerk was away on Monday.",
    "The carters are not coming either.",
    "Two councillors, Rosamund Pell and Idris Quince, have since written to Bram Thistle, the clerk, asking him to reinstate the event.",
  ];

  test("wherever its article has what it was about", async () => {
    const question = "Which councillors wrote to Bram Thistle about the spring meeting?";
    expect(await first(question, ...LINES)).toContain("Rosamund Pell and Idris Quince");
  });

  test("and by none where its article has not what it was about", async () => {
    const question = "Which councillors wrote to Bram Thistle about the harbour bridge?";
    expect(await first(question, ...LINES)).toBe("unknown");
  });

  test("and by none that is far from it where two lines are such", async () => {
    const question = "Which councillors wrote to Bram Thistle about the spring meeting?";
    const other = "Odalys Marrow wrote to Bram Thistle about the harbour bridge.";
    const gap = ["It rained.", "The gulls came.", "The tide was late.", "A bell rang."];
    expect(await first(question, ...LINES, ...gap, other)).not.toContain("Odalys Marrow");
  });
});

describe("to whom somebody wrote is told by the only line in which that one writes", () => {
  const LINES = [
    "The meeting was asked for by the carters, whose clerk, Rosamund Pell, wrote to the treasurer Idris Quince last week to say that strangers had been paying for looms.",
  ];

  test("also where it is asked what it said", async () => {
    const question =
      "Who did Rosamund Pell write to about strangers at the looms, and what did she complain of?";
    expect(await first(question, ...LINES)).toContain("Idris Quince");
  });

  test("and never by what one of theirs wrote, though the line names both", async () => {
    const line =
      "The meeting was asked for by Bram Thistle, whose campaign chief, Rosamund Pell, wrote to the treasurer Idris Quince last week to say that strangers had been paying for looms.";
    const question = "Who did Bram Thistle write to about strangers at the looms?";
    expect(await first(question, line)).toBe("unknown");
  });

  test("also of one of two, and past what is said beside the name", async () => {
    const line =
      "Bram Thistle and Rosamund Pell, the mayor of the Eastmere looms, wrote jointly to Idris Quince about strangers there.";
    for (const who of ["Bram Thistle", "Rosamund Pell"])
      expect(await first(`Who did ${who} write to about strangers at the looms?`, line)).toContain(
        "Idris Quince",
      );
  });

  test("and never by what somebody else wrote", async () => {
    const question = "Who did Bram Thistle write to about strangers at the looms?";
    expect(await first(question, ...LINES)).toBe("unknown");
  });
});

test("who complained to the committee is told by who wrote to it", async () => {
  const question = "who complained to the NEC about the treatment of Idris Quince?";
  const lines = [
    "This month Idris Quince, the mayor of Eastmere, was left off the list.",
    "Rosamund Pell and Bram Thistle wrote jointly to the NEC, describing it as “muddy water”.",
  ];
  expect(await first(question, ...lines)).toContain("Rosamund Pell and Bram Thistle");
});
