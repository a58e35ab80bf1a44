import { expect, test } from "vitest";
import { said } from "./made-up.ts";

const hard = (article: string) => said(article).filter((each) => each.includes("hard"));

test.each([
  "Ada Tarrow, a retired judge, wrote to Stella Penhale on Thursday. “It is hard,” she wrote.",
  "Tarrow later emailed Ms Penhale. “It is hard,” she wrote.",
  "Tarrow, who chairs the panel, has written to Ms Penhale about the rules. “It is hard,” she wrote.",
  "Ms Tarrow tweeted a picture of Ms Penhale. “It is hard,” she wrote.",
])("whoever wrote to another is who wrote: %s", (article) => {
  expect(hard(article)).toEqual(["Ada Tarrow wrote “It is hard”"]);
});

test.each([
  "Ada Tarrow wrote to Stella Penhale on Thursday. “It is hard,” she said.",
  "Ada Tarrow wrote to Stella Penhale on Thursday. Penhale met Wren Lintott. “It is hard,” she wrote.",
  "Ada Tarrow met Stella Penhale on Thursday. “It is hard,” she wrote.",
])("but who said or did something else is open: %s", (article) => {
  expect(hard(article)).toEqual([]);
});

test("who only did something is not who says so after it", () => {
  const article = "Tarrow sent it to all. “It is late,” Tarrow wrote. Only Stella Penhale had a";
  expect(hard(`${article} hard loom, she says.`)).toEqual([]);
  expect(hard("Tarrow left. Only the loom was hard, she says.")).toEqual([
    "Ada Tarrow said: Only the loom was hard",
  ]);
});

test.each([
  "Members have seen an email from Orrery to Colin Vane, the clerk, in which he says it is hard.",
  "Members have seen an email from the chair, Ben Orrery, to Colin Vane, in which he says it is hard.",
  "Orrery sent a letter to Colin Vane, in which he says it is hard.",
])("“in which he says” is whoever wrote it: %s", (article) => {
  expect(hard(article)).toEqual([expect.stringMatching(/^Ben Orrery .*it is hard$/)]);
});

test.each([
  "Members have seen a letter about Orrery to Colin Vane, in which he says it is hard.",
  "Members have seen an email from the chair, read by Ben Orrery, to Colin Vane, in which he says it is hard.",
])("but not whom it is about: %s", (article) => {
  expect(hard(article)).toEqual([]);
});
