import { describe, expect, test } from "vitest";
import { isKindOfBacker, partOn } from "#src/core/reply/news/backing.ts";

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
