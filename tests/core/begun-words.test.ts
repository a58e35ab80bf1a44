import fc from "fast-check";
import { expect, test } from "vitest";
import { BegunWords } from "#src/core/begun-words.ts";
import { oneSlip } from "#src/core/understand/slips.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), minLength: 1, maxLength: 8 });

test("finds every beginning of a word that is one slip from what was typed, and no other", () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), word, (words, typed) => {
      const beginnings = words.flatMap((each) =>
        Array.from(each, (_, at) => each.slice(0, at + 1)).filter(({ length }) => length >= 4),
      );
      // What begins with all that was typed is no slip.
      const expected = beginnings.filter((each) => oneSlip(typed, each) && !each.startsWith(typed));
      const near = new BegunWords(words).near(typed);
      expect([...near].sort()).toEqual(typed.length < 4 ? [] : [...new Set(expected)].sort());
    }),
    { numRuns: 2_000 },
  );
});

test("knows what begins a word", () => {
  const words = new BegunWords(["willsman", "ann", "izzard"]);
  expect(["", "a", "ann", "izz", "willsman"].every((begun) => words.has(begun))).toBe(true);
  expect(["anna", "b", "z", "willsmann"].some((begun) => words.has(begun))).toBe(false);
});
