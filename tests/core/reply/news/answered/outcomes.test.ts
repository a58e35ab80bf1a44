import { expect, test } from "vitest";
import { answerOver } from "../../../../support/answer-over.ts";
import { spoken } from "../../../../support/spoken.ts";

const CHARGE = {
  title: "A row over the tellers",
  published: "2021-03-01",
  paragraphs: [
    "Oswin Tarrow accused Ada Lintott of “bullying” the tellers of Eastmere at the count.",
  ],
};

const asked = async (title: string, ...paragraphs: readonly string[]) =>
  spoken(
    await answerOver("what did Oswin Tarrow accuse Ada Lintott of?", CHARGE, {
      title,
      published: "2021-05-01",
      paragraphs,
    }),
  );

const MATTER = "The tellers of Eastmere had complained after the count.";

test("with an accusation stands how it ended, where a later article tells it of the accused on the same matter", async () => {
  const answer = await asked("A day in Eastmere", MATTER, "Ada Lintott has been cleared.");
  expect(answer).toContain("Reported later: “Ada Lintott has been cleared.”");
});

test.each([
  [
    "of another",
    "A day in Eastmere",
    [MATTER, "Ada Lintott saw how Pia Marsh-Kettle was cleared."],
  ],
  [
    "in a headline without the accused",
    "Plan for tellers is withdrawn",
    [MATTER, "Ada Lintott spoke."],
  ],
  [
    "that is only called for",
    "A day in Eastmere",
    [MATTER, "Ada Lintott must be expelled, they said."],
  ],
])("an end %s is none", async (_, title, paragraphs) => {
  expect(await asked(title, ...paragraphs)).not.toContain("Reported later");
});
