import { expect, test } from "vitest";
import { quoted } from "#src/core/reply/news/quote/quote.ts";
import { withoutAsides } from "#src/core/reply/news/quote/without-asides.ts";

const left = (text: string, asked: readonly string[] = [], whoseNames = false) => {
  const words = text.split(" ");
  return withoutAsides(words, asked, whoseNames)
    .map((at) => words[at])
    .join(" ");
};

test("what only tells more of somebody is left out of a long quotation", () => {
  expect(left("Tarrow, who chairs the panel of weavers, left.")).toBe("Tarrow, left.");
});

test.each([
  ["Tarrow, who chairs the panel of weavers, left.", ["panel"]],
  ["Tarrow, who was backed by the Dyers alone, left.", []],
  ["Tarrow, who has denied that she knew it, left.", []],
  ["Tarrow, who said that “the panel is old”, left.", []],
  ["Tarrow, who left, won.", []],
  ["Those who chair the panel of weavers, left.", []],
])(
  "but not what is asked for, who is behind one, what is denied or said, or what is short: %s",
  (text, asked) => {
    expect(left(text, asked)).toBe(text);
  },
);

test("names in it stay where names are asked for, and so does the sentence itself after another aside", () => {
  const group = "The alliance, which takes in Kindling and Hearth, won.";
  expect(left(group)).toBe("The alliance, won.");
  expect(left(group, [], true)).toBe(group);
  const speaks = "In the letter, printed by the Loom, the signatories speak of ‘anger, and won.";
  expect(left(speaks)).toBe(speaks);
});

test("dots stand where it was, and the rest has room to say what was asked", () => {
  const long =
    "Ada Tarrow, who sits on the small working group that looks after the looms, has circulated a paper which would raise the number of weavers a hall needs from five to thirty.";
  expect(quoted(long, ["paper"])).toBe(
    "“Ada Tarrow … has circulated a paper which would raise the number of weavers a hall needs from five to thirty.”",
  );
  const short = "Ada Tarrow, who sits on the small group, has left.";
  expect(quoted(short)).toBe(`“${short}”`);
});

test("what a group is may be left out too, where no name stands in it", () => {
  expect(left("By Loom Forward, the network of old weavers, and by Kindling.", ["kindling"])).toBe(
    "By Loom Forward, and by Kindling.",
  );
  const named = "The clerk, the son of Ada Tarrow, left.";
  expect(left(named, [])).toBe(named);
});

test("one of several who are named one after another is no aside on the one before", () => {
  const several = "The alliance works with clerks, the old movement of dyers, and delegates.";
  expect(left(several)).toBe(several);
  expect(left("The alliance, the old movement of dyers, won.")).toBe("The alliance, won.");
});
