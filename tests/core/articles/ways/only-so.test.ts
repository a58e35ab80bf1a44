import { expect, test } from "vitest";
import { answerOver } from "../../../support/answer-over.ts";
import type { Invented } from "../../../support/invented-articles.ts";
import { spoken } from "../../../support/spoken.ts";

const GATES: Invented = {
  publisher: "Loom Courier",
  title: "Bridge gates to close in May",
  paragraphs: [
    "The gates of the bridge will close in May, the NEC said.",
    "Hetty Wainscotting warned that ferries would be slower than anybody thinks.",
    "Jory Plume said that he would row.",
  ],
};

test("what somebody warned of but once is the answer, in whatever words, where its article is on what is asked", async () => {
  const answer = await answerOver("What was Hetty Wainscotting's warning about the gates?", GATES);
  expect(spoken(answer)).toContain("ferries would be slower");
});

test("it is none to a question on what its article has not", async () => {
  const answer = await answerOver(
    "What was Hetty Wainscotting's warning about the lighthouse keepers?",
    GATES,
  );
  expect(answer.status).toBe("unknown");
});

test("it is none where that one warned of more things than one, or another did", async () => {
  const twice: Invented = {
    publisher: "Saltby Post",
    title: "A reading at the hall",
    paragraphs: ["The hall was full.", "Hetty Wainscotting warned that seats were few."],
  };
  const both = await answerOver(
    "What was Hetty Wainscotting's warning about the gates?",
    GATES,
    twice,
  );
  expect(spoken(both)).not.toContain("seats were few");
  const another = await answerOver("What was Jory Plume's warning about the gates?", GATES);
  expect(spoken(another)).not.toContain("ferries would be slower");
});

test("of a body that a headline names those speak who are quoted under it and say “it”", async () => {
  const expelled: Invented = {
    publisher: "Loom Courier",
    title: "What next for the Lantern Alliance?",
    paragraphs: [
      "The Lantern Alliance of Labour met on Monday.",
      "“For years it has been a force for good,” Hetty Wainscotting told the Courier.",
      "“I like ferries,” Jory Plume told the Courier.",
    ],
  };
  const told = await answerOver(
    "What did Hetty Wainscotting say about the Lantern Alliance?",
    expelled,
  );
  expect(spoken(told)).toContain("a force for good");
  const other = await answerOver("What did Jory Plume say about the Lantern Alliance?", expelled);
  expect(spoken(other)).not.toContain("ferries");
});
