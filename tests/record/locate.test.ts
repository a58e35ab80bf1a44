import { expect, test } from "vitest";
import { locator } from "#src/record/locate.ts";

const TEXT = `# a comment
name: Ada
sources:
  - gazette/one
  - gazette/two

"about": >
  folded
  text
offices:
  - role: councillor
    at: Eastmere
  - {role: mayor, at: Westmere}
last: &a [1, 2]
again: *a
`;

test.each([
  [[], 1],
  [["name"], 2],
  [["sources"], 3],
  [["sources", 1], 5],
  [["about"], 7],
  [["offices", 0], 11],
  [["offices", 0, "at"], 12],
  [["offices", 1, "at"], 13],
  [["last", 1], 14],
  [["again", 0], 15],
])("%j stands on line %i", (path, line) => {
  expect(locator(TEXT)(path)).toBe(line);
});

test("a path that is not there is told by the nearest place above it", () => {
  expect(locator(TEXT)(["offices", 0, "from"])).toBe(11);
  expect(locator(TEXT)(["offices", 7])).toBe(10);
  expect(locator(TEXT)(["checked"])).toBe(1);
});

test("a text that is empty or not YAML has its first line", () => {
  expect(locator("")(["a"])).toBe(1);
  expect(locator("a: [")(["a", 0])).toBe(1);
});
