import { expect, test } from "vitest";
import { toldBy } from "#src/core/articles/words/wanted.ts";

test.each([
  ["quickly", "It is to be printed within two days.", "It is to be printed."],
  ["long", "Tarrow spoke for nine minutes.", "Tarrow lost £4m last year."],
  ["apology", "We apologise for the late post.", "We apologise to her."],
  ["broadcaster", "She told Radio Nowhere so.", "She told the meeting so."],
  ["want", "She said that papers should be shorter.", "She said that papers were long."],
  ["sender", "The letter was sent to Tarrow by Orrery.", "Letters sent last week were late."],
  ["sender", "Orrery forwarded the note to Tarrow.", "The note asked Tarrow to go."],
])("what asks %s is told by “%s” and not by “%s”", (asked, tells, trap) => {
  expect(toldBy(tells, [asked])).toBe(1);
  expect(toldBy(trap, [asked])).toBe(0);
});
