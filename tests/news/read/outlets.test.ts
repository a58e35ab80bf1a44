import { expect, test } from "vitest";
import { statements } from "./made-up.ts";

const heard = (article: string) =>
  statements(article).map(({ speaker, words, through }) => [speaker.name, words, through]);
const NAMED = "The Thimble Courier came out today.\n";

test.each([
  [
    "The Thimble Courier reports this morning that Stella Penhale has resigned.",
    "that Stella Penhale has resigned",
  ],
  [`${NAMED}The Courier says that the list was old.`, "that the list was old"],
  [`${NAMED}According to the paper, the list was old.`, "the list was old"],
  [`${NAMED}The list, the paper says, was old.`, "The list, the paper says, was old"],
  [
    `${NAMED}The paper adds that Penhale was told that she had lost.`,
    "that Penhale was told that she had lost",
  ],
])("what an outlet has, the outlet says: %s", (article, words) => {
  expect(heard(article)).toEqual([["the Thimble Courier", words, null]]);
});

test.each([
  [`${NAMED}The Courier says that Colin Vane told members that it was late.`, "The Courier"],
  [`${NAMED}The paper reports that Colin Vane said that it was late.`, "The paper"],
  [
    `${NAMED}In one of them, the Courier says, Mr Orrery’s agent, Colin Vane, told members that it was late.`,
    "the Courier",
  ],
])("and what another says in it is that one's, through it: %s", (article, through) => {
  expect(heard(article)).toEqual([["Colin Vane", "that it was late", through]]);
});

test.each([
  "The Courier reports that the list was old.",
  "The Thimble Courier and the Loom Courier came out today.\nThe Courier says that the list was old.",
  "The Thimble Courier has a paper from the clerk.\nThe paper says that the list was old.",
])("and one that may be another is nobody: %s", (article) => {
  expect(heard(article)).toEqual([]);
});
