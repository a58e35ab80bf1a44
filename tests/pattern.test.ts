import { expect, test } from "vitest";
import { part, pattern } from "#src/pattern.ts";

test("a pattern may be written over lines, whose breaks and indents are no part of it", () => {
  const colour = pattern("i")`
    ^(?:
      red|dark blue
      |green
    )$
  `;
  expect(colour.source).toBe("^(?:red|dark blue|green)$");
  expect(colour.flags).toBe("i");
  expect(["Dark blue", "darkblue", "green"].map((word) => colour.test(word))).toEqual([
    true,
    false,
    true,
  ]);
});

test("and has texts put in as they stand, with its backslashes as written", () => {
  expect(pattern()`\b(?:${"red|\\d+"})\b`.source).toBe("\\b(?:red|\\d+)\\b");
});

test("a part of one is written in the same way", () => {
  const colour = part`
    red
    |green
  `;
  expect(colour).toBe("red|green");
  expect(pattern("u")`^(?:${colour})$`.source).toBe("^(?:red|green)$");
});
