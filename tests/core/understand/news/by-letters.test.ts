import { expect, test } from "vitest";
import { byLetters } from "#src/core/understand/news/by-letters.ts";

const of = (words: readonly string[]) => byLetters({ kind: "reported", words: [...words] });

test("a way of voting is looked for by its letters and in words", () => {
  expect(of(["looms", "single", "transferable"])).toEqual([
    { kind: "reported", words: ["looms", "stv"] },
  ]);
  expect(of(["stv"])).toEqual([{ kind: "reported", words: ["single", "transferable"] }]);
});

test("what is neither stays as it is", () => {
  expect(of(["single", "looms"])).toEqual([]);
  expect(of([])).toEqual([]);
});
