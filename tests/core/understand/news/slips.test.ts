import { expect, test } from "vitest";
import { read } from "#src/core/understand/read.ts";
import { withVerbsSpelt } from "#src/core/understand/steps.ts";
import { answerOver } from "../../../support/answer-over.ts";
import { madeUpRecord as record } from "../../../support/record.ts";
import { spoken } from "../../../support/spoken.ts";

const asking = { record, now: "2021-06-10T09:00:00Z", conversation: null };
const spelt = (text: string) =>
  withVerbsSpelt(read(text), asking)
    .map(({ text: word }) => word)
    .join(" ");

test.each([
  ["which guild endorsd the dyers", "which guild endorsed the dyers"],
  ["who propsed the new looms", "who proposed the new looms"],
  ["which guild may leave if it is not affilated", "which guild may leave if it is not affiliated"],
])("a slip of the fingers in a verb is put right before articles are asked: %s", (text, meant) => {
  expect(spelt(text)).toBe(meant);
});

test("a noun that only looks like a slip may be the article's own word", () => {
  expect(spelt("how many looms stopped in the outage")).toBe(
    "how many looms stopped in the outage",
  );
});

test("a question with such a slip is answered as it was meant", async () => {
  const answer = await answerOver("Which guild dismanteld the copper looms?", {
    title: "The dyers’ hall",
    paragraphs: ["The guild of weavers dismantled the copper looms on Friday."],
  });
  expect(spoken(answer)).toContain("dismantled the copper looms");
});
