import { expect, test } from "vitest";
import { saysWhichOf } from "#src/core/articles/lines/which.ts";

test.each([
  "It could break rules about leaflets.",
  "They kept the five-member rule.",
  "She was asked about rule 4.",
])("a text that says which rule: %s", (text) => {
  expect(saysWhichOf(text, ["rule"])).toBe(true);
});

test.each(["She broke the rules by shouting.", "The rules were read out.", "A book about rules."])(
  "a text that only has the word: %s",
  (text) => {
    expect(saysWhichOf(text, ["rule"])).toBe(false);
  },
);
