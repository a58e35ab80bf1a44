import { describe, expect, test } from "vitest";
import { namesDoer } from "#src/core/articles/ways/named-doer.ts";
import { alikeOf } from "#src/core/articles/words/alike.ts";
import { invented } from "../../../support/invented-articles.ts";

/** Whether the last of some lines names who moved the motion on looms, where Tarrow is asked about. */
function names(...lines: readonly string[]): boolean {
  const read = invented({ title: "Looms", paragraphs: lines });
  const at = read.lines.length - 1;
  return namesDoer({ read, at }, alikeOf("moved"), new Set(["moved", "motion", "tarrow"]));
}

describe("a line names whoever did something", () => {
  test.each([
    ["before what was done", "On Monday Bram Thistle moved the motion."],
    ["with more told of that one between", "Bram Thistle, who keeps the looms, moved the motion."],
    ["after its “by”", "The motion was moved, to some surprise, by Bram Thistle of the dyers."],
    ["where it is a body", "The motion was moved by the Dyers’ Guild."],
  ])("%s", (_, line) => {
    expect(names(line)).toBe(true);
  });

  test("and by a pronoun, after a line that names that one alone", () => {
    expect(names("Bram Thistle came late.", "He moved the motion and left.")).toBe(true);
  });
});

test("or after what that one “is”", () => {
  const read = invented({ title: "Looms", paragraphs: ["Her replacement is Bram Thistle."] });
  expect(namesDoer({ read, at: 0 }, alikeOf("replaced"), new Set(["replaced"]))).toBe(true);
});

describe("and nobody", () => {
  test.each([
    ["where it was only done", "The motion was moved on Monday in Bram Thistle’s hall."],
    ["where somebody else did something before it", "Bram Thistle left before the motion moved."],
    ["where it is done by a time", "The motion was moved by Monday."],
    ["where the question names that one", "Tarrow moved the motion."],
    ["where nothing of it is told", "Bram Thistle spoke of looms."],
  ])("%s", (_, line) => {
    expect(names(line)).toBe(false);
  });
});
