import { expect, test } from "vitest";
import { answerOver } from "../../../support/answer-over.ts";
import { spoken } from "../../../support/spoken.ts";

const asked = async (...paragraphs: readonly string[]) =>
  spoken(await answerOver("who proposed ferry tolls?", { title: "A day in Eastmere", paragraphs }));

test("who proposed something is told by who did", async () => {
  expect(await asked("Bram Thistle proposed ferry tolls.")).toContain("Bram Thistle");
  expect(await asked("Bram Thistle put forward ferry tolls.")).toContain("Bram Thistle");
});

test.each([
  "Bram Thistle asked why, if ferry tolls were so fine, nobody was suggesting them.",
  "Officers brought a paper. Bram Thistle moved that looms be sold. Ferry tolls came later.",
])("and by nobody who only speaks of it, or proposes another thing: %s", async (line) => {
  expect(await asked(line)).toMatch(/^(?:Not in the articles|Not understood)/u);
});
