import { expect, test } from "vitest";
import { lineNaming, oneNamedBefore, ownerBefore } from "#src/core/articles/whom/named-before.ts";
import { invented } from "../../../support/invented-articles.ts";

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

test("whose account of another it is may be meant as well, so that nobody is named", () => {
  const read = invented({
    paragraphs: [
      "Oswin Tarrow and Ada Lintott met at noon.",
      "By Lintott’s account many wrote to her to bar Tarrow.",
      "She was tired, she says.",
    ],
  });
  expect(oneNamedBefore(read, 2)).toBeNull();
});

test("what others are called by names nobody", () => {
  const read = invented({
    paragraphs: [
      "Oswin Tarrow was late.",
      "A Tarrow-supporting member rang the hall.",
      "It said that they were late.",
    ],
  });
  expect(lineNaming(read, 2)).toBe(0);
});

test("one of those of whom the line before tells is told with that line", () => {
  const both = invented({
    paragraphs: ["A member who was there called it cold. Another called it a tomb."],
  });
  expect(lineNaming(both, 1)).toBe(0);
  expect(lineNaming(both, 0)).toBeNull();
});

test("whose supporters they are stands before, where all between speaks of one woman or one man", () => {
  const told = (...paragraphs: readonly string[]) => {
    const read = invented({ paragraphs });
    return ownerBefore(
      { ...read, strangers: ["Ysolde Quarrell", "Bram Thistle"] },
      paragraphs.length - 1,
    );
  };
  const hers = "Her supporters, who include the Dyers, were glad.";
  expect(told("Ms Quarrell said that it rained.", "“It was wet,” she said.", hers)).toBe(
    "Ysolde Quarrell",
  );
  expect(told("Ms Quarrell said that it rained.", "Mr Thistle denied it.", hers)).toBeNull();
  expect(told("Ms Quarrell beat Mr Thistle.", hers)).toBeNull();
});

test("whoever was named before somebody without a name is not whose the next words are", () => {
  const ally = invented({
    paragraphs: [
      "Hetty Wainscotting thanked them all.",
      "“It rained,” the ally said. “Nobody reads a ledger.”",
    ],
  });
  expect(ally.lines.map((_, at) => lineNaming(ally, at))).toEqual([null, null, null]);
});

test("“their” is whose the line itself names, where that is no one person", () => {
  const bodies = invented({
    paragraphs: [
      "Hetty Wainscotting was late.",
      "The Dyers’ Guild and Next Loom both put their weight behind it.",
      "They put their weight behind it.",
    ],
  });
  expect(lineNaming(bodies, 1)).toBeNull();
  expect(lineNaming(bodies, 2)).toBe(0);
});

test("somebody who is called by a given name alone may be meant by what goes on after it, whoever that is", () => {
  const read = invented({
    paragraphs: ["Oswin Tarrow was late.", "Ken rang me at noon.", "He said that he was sorry."],
  });
  expect(lineNaming(read, 2)).toBe(1);
  expect(oneNamedBefore(read, 2)).toBeNull();
});
