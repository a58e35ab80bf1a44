import { expect, test } from "vitest";
import { lineNaming, oneNamedBefore } from "#src/core/articles/named-before.ts";
import { invented } from "../../support/invented-articles.ts";

const article = invented({
  paragraphs: [
    "Oswin Tarrow and Ada Lintott met at noon.",
    "Hetty Wainscotting was late.",
    "“The bus broke down,” she said.",
    "The bus was mended at one.",
  ],
});

test("a line that says only “she” is told with the line before that names somebody", () => {
  expect(lineNaming(article, 2)).toBe(1);
  expect(oneNamedBefore(article, 2)).toBe("hetty-wainscotting");
});

test("a line that names somebody, or that is about nobody, needs none", () => {
  expect(lineNaming(article, 1)).toBeNull();
  expect(lineNaming(article, 3)).toBeNull();
});

test("one of those of whom the line before tells is told with that line", () => {
  const both = invented({
    paragraphs: ["A member who was there called it cold. Another called it a tomb."],
  });
  expect(lineNaming(both, 1)).toBe(0);
  expect(lineNaming(both, 0)).toBeNull();
});
