import { expect, test } from "vitest";
import { said } from "./made-up.ts";

const hard = (article: string) => said(article).filter((each) => each.includes("hard"));

test.each([
  ["Ada Tarrow of the Spinners’ Guild was cooler. “It is hard,” she said.", "Ada Tarrow"],
  [
    "Ben Orrery of Next Loom, who knows Colin Vane, puts it differently. “It is hard,” he said.",
    "Ben Orrery",
  ],
  [
    "Ben Orrery, the clerk and a friend of Colin Vane, was less kind. “It is hard,” he wrote.",
    "Ben Orrery",
  ],
  ["Orrery said that his opponent was late. “It is hard,” he said.", "Ben Orrery"],
  ["Orrery said he had met his opponent.\n“It is hard,” he said.", "Ben Orrery"],
  ["Tarrow denied that her team had been late.\n“It is hard,” she said.", "Ada Tarrow"],
  ["Orrery called for a lawyer to look at it.\n“It is hard,” he said.", "Ben Orrery"],
])("whom a paragraph begins with goes on in it: %s", (article, name) => {
  expect(hard(article)).toHaveLength(1);
  expect(hard(article)[0]).toMatch(new RegExp(`^${name} `));
});

test.each([
  "Ben Orrery of Next Loom was beaten by Colin Vane. “It is hard,” he said.",
  "Ben Orrery, the clerk, was less kind to Colin Vane. “It is hard,” he wrote.",
  "A friend of Next Loom was cooler. “It is hard,” she said.",
  "Orrery accused his opponent of being late. “It is hard for us,” he said.",
  "Orrery said that his opponent was late.\n“It is hard to hear such lies,” he said.",
  "Orrery called for the clerk to go.\n“It is hard,” he said.",
])("where another may speak nobody does: %s", (article) => {
  expect(hard(article)).toEqual([]);
});
