import { expect, test } from "vitest";
import { answerOver } from "../../support/answer-over.ts";

const status = async (question: string, ...paragraphs: readonly string[]) =>
  (await answerOver(question, { title: "Count in Eastmere", paragraphs })).status;

const CALL = "Bram Thistlewood called on Ada Lintott to end the count.";

test.each([
  "The Herald has seen a complaint, sent to Ms Lintott, which calls the count “odd and unlikely”.",
  "“Her count should end at once, and with no more ado in the hall,” the complaint that went to Lintott says.",
])("how somebody replied is told by nothing that only others have: %s", async (line) => {
  expect(await status("How did Ada Lintott reply to Bram Thistlewood?", CALL, line)).toBe(
    "unknown",
  );
});

test("and is by what that one says", async () => {
  const line = "Ms Lintott replied that the count “would go on in the hall”.";
  expect(await status("How did Ada Lintott reply to Bram Thistlewood?", CALL, line)).toBe(
    "answered",
  );
});

test("what a report is called says nothing of whose name it has", async () => {
  const asked = "What did Martha Quarrell say about Thistlewood's report?";
  const first = "The report by Bram Thistlewood on the looms came out in May.";
  const line =
    "July: After the Quarrell report comes out with nothing about the looms in it, 43 weavers write to the panel to demand “answers and action” on the report by Thistlewood.";
  expect(await status(asked, first, line)).toBe("unknown");
});
