import { expect, test } from "vitest";
import { said } from "./made-up.ts";

const BELOW = "16.20: The hall is shut.";

test.each(["17.40: ", "17:40 ", "5.40pm – ", "17.40 BST: ", "5pm: "])(
  "the time at the head of an entry is no part of its sentence: %s",
  (time) => {
    expect(said(`${time}Ada Tarrow said that it was late.\n${BELOW}`)).toEqual([
      "Ada Tarrow said: that it was late",
    ]);
    expect(said(`${time}“It is late,” Ada Tarrow said.\n${BELOW}`)).toEqual([
      "Ada Tarrow said “It is late”",
    ]);
  },
);

test.each([
  "17.40: Ada Tarrow was first.\n17.15: “It is late,” she said.",
  "17.40: Ada Tarrow said that it was done.\n17.15: She said that it was late.",
  "17.40: Ada Tarrow said that it was done.\n17.15: “It is late.”",
  "17.40: Ada Tarrow sent a letter.\n17.15: It reads: “It is late.”",
  "17.40: Loom Forward has met.\n17.15: The group said that it was late.",
])("who is spoken of in the entry above is nobody in the next (%#)", (article) => {
  expect(said(article).filter((each) => each.includes("late"))).toEqual([]);
});

test("within an entry she is who she is", () => {
  const article = `17.40: Ada Tarrow has resigned. “It is late,” she said.\n${BELOW}`;
  expect(said(article)).toEqual(["Ada Tarrow said “It is late”"]);
});

test("one figure at the head of a paragraph makes no live page", () => {
  expect(said("Ada Tarrow met them.\n11.30 Club: “It is late,” she said.")).toEqual(
    said("Ada Tarrow met them.\nThe Club: “It is late,” she said."),
  );
});
