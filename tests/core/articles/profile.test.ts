import { expect, test } from "vitest";
import { profileOf } from "#src/core/articles/closest/profile.ts";
import { invented } from "../../support/invented-articles.ts";

const HE = "After the vote he said that the looms were out.";

const isTheirs = (asked: string, title: string, names: readonly string[]): boolean => {
  const read = invented({ title, paragraphs: [...names, HE] });
  return profileOf(read, { named: asked })(read.lines.length - 1);
};

test("in an article about somebody “he” is that one, where the line names nobody else", () => {
  const names = ["Bram Thistle came.", "Thistle sat down.", "Mr Thistle slept."];
  expect(isTheirs("bram thistle", "Thistle goes to the hall", names)).toBe(true);
});

test("a body that a headline names is no “he”", () => {
  const names = ["The dyers' guild met.", "The guild sat.", "It is a guild of dyers."];
  expect(isTheirs("dyers guild", "Uproar at the dyers' guild", names)).toBe(false);
});
