import { expect, test } from "vitest";
import { withRest } from "#src/core/reply/news/quote/with-rest.ts";

const line = (text: string, rest?: string) => ({
  text,
  sources: ["herald"] as const,
  goesOn: rest === undefined ? [] : [{ text: rest, sources: ["herald"] as const }],
});
const texts = (...lines: readonly ReturnType<typeof line>[]) =>
  withRest(lines).map(({ text }) => text);

test("the rest of the first line that is cut stands right after it, and of no other", () => {
  expect(texts(line("a"), line("b", "b on"), line("c", "c on"))).toEqual(["a", "b", "b on", "c"]);
  expect(texts(line("a", "a on"), line("b", "b on"))).toEqual(["a", "a on", "b"]);
});

test("of a line far down nothing more is told", () => {
  expect(texts(line("a"), line("b"), line("c"), line("d", "d on"))).toEqual(["a", "b", "c", "d"]);
});
