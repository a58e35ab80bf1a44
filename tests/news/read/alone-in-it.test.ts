import { expect, test } from "vitest";
import { said } from "./made-up.ts";

const hard = (article: string) => said(article).filter((each) => each.includes("hard"));

test.each([
  ["Ben Orrery, who lost, thanked those who had backed him and said that he would go.", "he"],
  [
    "Earlier the same day Ben Orrery, who sits for Leeds, said he had been “cut” over what he called a plot.",
    "he",
  ],
  ["Ben Orrery, then the branch secretary, said on Monday that he had signed it.", "he"],
  [
    "Ada Tarrow, 71, a delegate from Leeds, voted against it although she says she can manage.",
    "she",
  ],
])("whom a sentence tells of alone goes on, whatever of it is not read: %s", (first, word) => {
  const name = word === "he" ? "Ben Orrery" : "Ada Tarrow";
  expect(hard(`${first} “It is hard,” ${word} said.`)).toEqual([`${name} said “It is hard”`]);
});

test.each([
  "Ben Orrery, who lost to Colin Vane, thanked those who had backed him and said that he would go.",
  "Ben Orrery thanked those who had backed him, as somebody put it, and said that he would go.",
])("but not where another man is told of in it: %s", (first) => {
  expect(hard(`${first} “It is hard,” he said.`)).toEqual([]);
});

test("who is called by a body's post before the name is whom the sentence is about", () => {
  const first =
    "Orrery won.\nThe president of the Weavers Union, Stella Penhale, was more measured.";
  expect(hard(`${first} She said that it was hard.`)).toEqual([
    "Stella Penhale said: that it was hard",
  ]);
});
