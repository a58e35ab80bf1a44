import { expect, test } from "vitest";
import { givenNameBeginning } from "#src/core/begins-with-given-name.ts";

test.each([
  ["Ken rang me at noon.", "Ken"],
  ["Mark is late.", "Mark"],
  ["Ada opposed it.", "Ada"],
])("a sentence begins on somebody whom it calls by a given name: %s", (text, name) => {
  expect(givenNameBeginning(text)).toBe(name);
});

test.each(["Mark my words.", "Will the panel meet?", "Ken Orrery rang me.", "Looms were late."])(
  "and not with a word, a whole name or a thing: %s",
  (text) => {
    expect(givenNameBeginning(text)).toBeNull();
  },
);
