import { expect, test } from "vitest";
import { statements } from "./made-up.ts";

const heard = (article: string) =>
  statements(article).map(({ speaker, words, through }) => [speaker.name, words, through]);

test.each([
  [
    "In one of them Orrery’s agent, Colin Vane, is said to have written: “Use the old list. It is long.”",
    ["Colin Vane", "Use the old list. It is long.", "is said to have written"],
  ],
  [
    "Stella Penhale, the director, is understood to have told staff that it was late.",
    ["Stella Penhale", "that it was late", "is understood to have told"],
  ],
  [
    "Orrery’s agent, Colin Vane, is named by the Courier as the man who told friends that it was late.",
    ["Colin Vane", "that it was late", "is named by the Courier as the man"],
  ],
  [
    "The Loom Courier quotes Professor Stella Penhale, an expert in the law, as saying that it was late.",
    ["Stella Penhale", "that it was late", "The Loom Courier"],
  ],
  [
    "Stella Penhale has reportedly told friends that it was late.",
    ["Stella Penhale", "that it was late", "has reportedly told"],
  ],
  [
    "Stella Penhale was ill. According to the Courier she told a dinner that it was late.",
    ["Stella Penhale", "that it was late", "the Courier"],
  ],
])("what others have somebody say is told as theirs: %s", (article, expected) => {
  expect(heard(article)).toEqual([expected]);
});

test("it holds for all that this one says in the sentence", () => {
  const article =
    "Stella Penhale is understood to have told staff that it was late, adding that she was ill.";
  expect(heard(article).map(([, , through]) => through)).toEqual([
    "is understood to have told",
    "is understood to have told",
  ]);
});

test.each([
  "Stella Penhale is alleged to have said that it was late.",
  "Stella Penhale is believed to have told staff that it was late.",
  "Stella Penhale is the woman who told friends that it was late.",
  "Stella Penhale was said to have left.",
  "Stella Penhale left. She is reported to have filmed a march, at which she called them “fools”.",
  "Stella Penhale is alleged to have led a march and told them that it was late.",
])("and what is only alleged, or is another's, is nobody's: %s", (article) => {
  expect(heard(article)).toEqual([]);
});
