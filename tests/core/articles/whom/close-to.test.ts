import { expect, test } from "vitest";
import { sideOf, whoseSide } from "#src/core/articles/whom/close-to.ts";

test.each([
  ["People close to him put it down to the rain.", "ally of tarrow", "meant"],
  ["Her defenders on the left have cried foul.", "supporter of tarrow", "meant"],
  ["Friends of Ada Tarrow blamed the rain.", "ally of tarrow", "named"],
  ["Friends of Colin Tarrow blamed the rain.", "ally of ada tarrow", null],
  ["Friends of Mr Tarrow blamed the rain.", "ally of ada tarrow", "named"],
  ["Tarrow’s allies blamed the rain.", "friends of tarrow", "named"],
  ["Friends of Colin Vane blamed the rain.", "ally of tarrow", null],
  ["He blamed the rain.", "ally of tarrow", null],
  ["People close to him put it down to the rain.", "ada tarrow", null],
])("%s is of whom a question calls %s: %s", (line, named, expected) => {
  expect(sideOf(line, named)).toBe(expected);
});

test("whose side is asked for is told by the last name", () => {
  expect(whoseSide("ally of ada tarrow")).toBe("tarrow");
  expect(whoseSide("ada tarrow")).toBeNull();
});
