import { expect, test } from "vitest";
import { stemsIn } from "#src/core/articles/words/alike.ts";
import { onAirOf } from "#src/core/articles/words/on-air.ts";

test("what was said on a programme is looked for where anything of the air is told", () => {
  const { own = new Set<string>() } = onAirOf("programme") ?? {};
  for (const text of ["on Radio Weft", "in an interview", "told the BBC"])
    expect([...stemsIn(text)].some((stem) => own.has(stem))).toBe(true);
  expect([...stemsIn("at the guild")].some((stem) => own.has(stem))).toBe(false);
});

test("any other occasion is itself", () => {
  expect(onAirOf("hustings")).toBeNull();
});
