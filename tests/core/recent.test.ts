import { expect, test } from "vitest";
import { Recent } from "#src/core/recent.ts";

test("what was set last is kept, and what was used longest ago makes room", () => {
  const recent = new Recent<number>(2);
  recent.set("a", 1);
  recent.set("b", 2);
  recent.set("c", 3);
  expect(["a", "b", "c"].map((key) => recent.get(key))).toEqual([undefined, 2, 3]);
});

test("reading a value makes it the most recent", () => {
  const recent = new Recent<number>(2);
  recent.set("a", 1);
  recent.set("b", 2);
  recent.get("a");
  recent.set("c", 3);
  expect(["a", "b", "c"].map((key) => recent.get(key))).toEqual([1, undefined, 3]);
});

test("a key set again has its new value and takes no second place", () => {
  const recent = new Recent<number>(2);
  recent.set("a", 1);
  recent.set("b", 2);
  recent.set("a", 3);
  expect(["a", "b"].map((key) => recent.get(key))).toEqual([3, 2]);
});
