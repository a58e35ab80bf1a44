import { expect, test } from "vitest";
import { withFullTexts } from "#src/news/extract/full-texts.ts";

const TITLE = "Tarrow leaves the guild";
const TOLD = "Ada Tarrow has left the guild, the clerk said.";
const MARKED = ["“I have woven for 20 years.", "“My loom is old.”"];
const OWN = ["I have woven for 20 years.", "The guild knows it.", "My loom is old."];
const AFTER = "The Lantern needs your help.";

test.each([
  "Tarrow’s statement in full",
  "Full statement from Tarrow:",
  "Read Tarrow’s letter in full",
])(
  "what stands in quotation marks under the heading of somebody's text is that one's: %s",
  (heading) => {
    expect(withFullTexts([TITLE, TOLD, heading, ...MARKED, AFTER], TITLE)).toEqual([
      TITLE,
      TOLD,
      "Tarrow wrote: “I have woven for 20 years.",
      "“My loom is old.”",
      AFTER,
    ]);
  },
);

test("so is what stands there in a first person, to its last paragraph in it", () => {
  expect(withFullTexts([TITLE, TOLD, "Tarrow’s statement in full:", ...OWN, AFTER], TITLE)).toEqual(
    [
      TITLE,
      TOLD,
      "Tarrow wrote: “I have woven for 20 years.",
      "“The guild knows it.",
      "“My loom is old.”",
      AFTER,
    ],
  );
});

test.each([
  "Few papers have printed all of Tarrow’s apology. Here it is:",
  "All have told of Tarrow’s statement. The statement in full:",
])("a text that a page shows is of the one whose text it tells of: %s", (lead) => {
  expect(withFullTexts([TITLE, TOLD, lead, ...OWN, AFTER], TITLE)).toContain(
    "Ada Tarrow wrote: “I have woven for 20 years.",
  );
});

test.each([
  ["it tells of two texts", "Tarrow’s apology came after Quill’s statement. Here it is:", OWN],
  ["it tells of nobody's", "Few papers have printed the apology. Here it is:", OWN],
  ["it is in nobody's own person", "Tarrow’s statement in full:", ["The looms are old."]],
  ["it is a day's post", "Today’s post:", OWN],
  ["another says it", "Tarrow’s statement", ["“That is late,” said Quill."]],
  ["it tells of that one itself", "Tarrow’s statement in full:", ["I saw Tarrow at work."]],
])("a text is nobody's where %s", (_, lead, text) => {
  const lines = [TITLE, TOLD, lead, ...text, AFTER];
  expect(withFullTexts(lines, TITLE)).toEqual(lines);
});

test("of a page in a first person itself no more than the first paragraph is somebody's", () => {
  const lines = ["I met Ada Tarrow.", "Tarrow’s statement in full:", ...OWN, "I went home."];
  expect(withFullTexts(lines, null)).toEqual([
    "I met Ada Tarrow.",
    "Tarrow wrote: “I have woven for 20 years.”",
    ...OWN.slice(1),
    "I went home.",
  ]);
});

test("of two of one surname the text is of whoever that surname is", () => {
  const two = ["Tarrow leaves", "Ada Tarrow and Bea Tarrow met.", "Tarrow’s apology was short."];
  expect(withFullTexts([...two, "Here it is:", ...OWN, AFTER], null)).toContain(
    "Tarrow wrote: “I have woven for 20 years.",
  );
});
