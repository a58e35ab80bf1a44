import { expect, test } from "vitest";
import { isBareSilence } from "#src/core/articles/lines/silence.ts";

test.each([
  "did not respond to a request for comment",
  "declined to comment",
  "could not be reached for comment",
  "did not want to add anything",
  "declined to comment and referred questions to Mr Vane, who could not be reached",
  "Neither Ms Quarrell nor the Weavers responded to questions",
])("a silence that is told without its matter is on what its article is about: %s", (words) => {
  expect(isBareSilence(words)).toBe(true);
});

test.each([
  "declined to comment on the missing looms, saying they were “a matter for the guild”",
  "has declined to say whether anyone has been suspended",
  "would not be drawn on the accounts",
  "said it was old",
])("one that is told with it is on that alone: %s", (words) => {
  expect(isBareSilence(words)).toBe(false);
});
