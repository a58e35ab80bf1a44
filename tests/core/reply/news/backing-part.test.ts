import { describe, expect, test } from "vitest";
import { isBacked, isKindOfBacker, partOn, tellsBacking } from "#src/core/reply/news/backing.ts";

describe("of a line that tells who is behind two people", () => {
  test("the part on the one who is asked about is shown", () => {
    const text = "Orrery has the backing of the Dyers, while Quennel is supported by the Spinners.";
    expect(partOn(text, ["quennel"])).toBe("Quennel is supported by the Spinners.");
    expect(partOn(text, ["orrery"])).toBe(text);
  });

  test("and the whole where the part hangs on what is only alleged before it", () => {
    const text = "They deny that Orrery lost, while Quennel is supported by the Spinners.";
    expect(partOn(text, ["quennel"])).toBe(text);
  });

  test("or where the part says nothing of backing", () => {
    const text = "Orrery has the backing of the Dyers, while Quennel is a spinner.";
    expect(partOn(text, ["quennel"])).toBe(text);
  });
});

test("somebody's side is no word that a line must have", () => {
  expect(isKindOfBacker("side")).toBe(true);
  expect(isKindOfBacker("spinners")).toBe(false);
});

test("of a long line that begins with somebody the end that tells who is behind that one is shown", () => {
  const long =
    "Quennel is standing for the Guild, a network that was founded two years ago by the retired weaver Joan Orrery and four of her friends, and has the support of the Dyers.";
  expect(partOn(long, ["quennel"])).toBe("has the support of the Dyers.");
  expect(partOn(long, ["orrery"])).toBe(long);
  const short = "Quennel is a weaver, and has the support of the Dyers.";
  expect(partOn(short, ["quennel"])).toBe(short);
});

test("some stand behind whom a line begins with", () => {
  expect(tellsBacking("Behind Quennel stand the Dyers and the Spinners.")).toBe(true);
  expect(tellsBacking("Behind the hall stand two looms.")).toBe(false);
});

test("whoever a line goes on to speak of is not who is backed in it", () => {
  const other = "The Dyers, the group that backed Orrery, put out a note to Quennel.";
  expect(isBacked(other, ["quennel"])).toBe(false);
  expect(isBacked(other, ["orrery"])).toBe(true);
  expect(isBacked("The Dyers backed Orrery, and Quennel.", ["quennel"])).toBe(true);
});

test("of a long line the part from a slate's name on is shown, where all of that can be quoted", () => {
  const long =
    "Ada Tarrow, Ben Orrery and Stella Penhale are running together this summer for the three seats as the Loom Compact, which has the support of the Dyers and of the Ferry and Dock Workers’ Union.";
  expect(partOn(long, ["compact"])).toBe(
    "the Loom Compact, which has the support of the Dyers and of the Ferry and Dock Workers’ Union.",
  );
});

test.each([
  ["The slate of the left is called Loom.", false],
  ["Tarrow is on the slate of the Dyers.", true],
  ["One of the slate’s candidates leans on friends.", false],
  ["The Dyers promote all three.", true],
  ["Tarrow was promoted to clerk.", false],
])("what a slate is called backs nobody: %s", (line, backs) => {
  expect(tellsBacking(line)).toBe(backs);
});
