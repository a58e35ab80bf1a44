import { expect, test } from "vitest";
import { speaksForParty } from "#src/core/articles/whom/party-speakers.ts";

test.each([
  "a Labour spokesperson",
  "Labour",
  "the Labour Party",
  "senior party sources",
  "a spokeswoman for Labour",
  "Labour officials",
])("the party is spoken for by: %s", (called) => {
  expect(speaksForParty(called)).toBe(true);
});

test.each([
  "a spokesperson for LGBT+ Labour",
  "Labour North",
  "a spokesman for Welsh Labour",
  "a Labour councillor",
])("and not by whoever is of a group that has its name: %s", (called) => {
  expect(speaksForParty(called)).toBe(false);
});
