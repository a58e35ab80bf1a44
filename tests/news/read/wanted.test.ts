import { expect, test } from "vitest";
import { said } from "./made-up.ts";

const hard = (article: string) => said(article).filter((each) => each.includes("hard"));

test.each([
  "Orrery wanted the result confirmed at once. “It is hard,” he said.",
  "Orrery had the figures denied by a clerk. “It is hard,” he said.",
  "Orrery, a weaver, wants it welcomed by all. “It is hard,” he said.",
  "Orrery saw his rule condemned. “It is hard,” he said.",
])("what somebody wants done is nobody’s saying: %s", (article) => {
  expect(hard(article)).toEqual(["Ben Orrery said “It is hard”"]);
});

test.each([
  "The man who had the figures denied it. “It is hard,” he said.",
  "Orrery wanted out, a man insisted. “It is hard,” he said.",
])("but who says something is somebody: %s", (article) => {
  expect(hard(article)).toEqual([]);
});

test.each([
  "Orrery, a weaver in Leeds who is writing a book of looms, thinks that it is hard.",
  "Orrery, a weaver who was writing of looms, says that it is hard.",
])("who writes in what somebody is called is that one: %s", (article) => {
  expect(hard(article)).toEqual([expect.stringMatching(/^Ben Orrery .*: that it is hard$/)]);
});

test.each([
  "Orrery, Tarrow has long argued, says that it is hard.",
  "Orrery, a weaver it is thought, says that it is hard.",
])("but what another has is not said: %s", (article) => {
  expect(hard(article)).toEqual([]);
});
