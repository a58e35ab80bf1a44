import { expect, test } from "vitest";
import type { LinkedLine } from "#src/news/link/index.ts";
import { statementsOf } from "#src/news/read/index.ts";
import { linesOf, nameOf, said } from "./made-up.ts";

const last = (article: string) => said(article).at(-1);

test.each([
  ["Tarrow won.\n“We did it,” she said.", "Ada Tarrow said “We did it”"],
  ["Tarrow lost to Orrery.\n“It is hard,” she said.", "Ada Tarrow said “It is hard”"],
  ["Tarrow told Orrery: “You are late.” He replied: “I am not.”", "Ben Orrery replied “I am not.”"],
  [
    "Tarrow told Penhale to go.\nShe also said that it was late.",
    "Ada Tarrow said: that it was late",
  ],
  ["Tarrow next proposed a vote.\n“It is hard,” she wrote.", "Ada Tarrow wrote “It is hard”"],
  ["Tarrow mocked the “old” hall.", "Ada Tarrow mocked: the “old” hall"],
  ["Tarrow told Orrery to go.\nShe added that he was late.", "Ada Tarrow added: that he was late"],
  ["Mr Quill met Ms Marchbank. He said: “It is old.”", "Zelph Quill said “It is old.”"],
  [
    "Orrery told Colin Vane that he was glad.\nThe rules, he said, were old.",
    "Ben Orrery said: The rules, he said, were old",
  ],
  [
    "Orrery told Colin Vane that he was glad.\nThe rules, he said, were old, but added they should stay.",
    "Ben Orrery added: they should stay",
  ],
  ["Orrery said Colin Vane should go.\nHe added: “It is hard.”", "Ben Orrery added “It is hard.”"],
  [
    "Penhale won.\nTarrow struck a gentler note.\n“It is hard,” she said.",
    "Ada Tarrow said “It is hard”",
  ],
  [
    "Tarrow thinks that the rules are old.\n“It is hard,” she said.",
    "Ada Tarrow said “It is hard”",
  ],
  ["Tarrow thanked members.\n“It is hard,” she wrote.", "Ada Tarrow wrote “It is hard”"],
  [
    "Tarrow won.\nA spokeswoman for Loom Forward denied the claims.\nShe said: “It is hard.”",
    "a spokeswoman for Loom Forward said “It is hard.”",
  ],
  [
    "On Loom Forward, Tarrow is mild: it “weaves well”, she says, and she wishes it luck.",
    "Ada Tarrow said: it “weaves well”, she says, and she wishes it luck",
  ],
  ["Also out is Ada Tarrow. She complained of it.", "Ada Tarrow complained: of it"],
  [
    "Among the losers was Ada Tarrow, a clerk. She protested about the count.",
    "Ada Tarrow protested: about the count",
  ],
  ["Penhale is second. First is Ada Tarrow. “It is hard,” she said.", undefined],
  ["On Penhale, Tarrow is mild: the loom “weaves well”, she says, most days.", undefined],
  ["Tarrow won.\nYsolde Quarrell moved it.\n“It is hard,” she said.", undefined],
  [
    "Tarrow won.\nYsolde Quarrell said it was old.\nIt was hard, she said.",
    "Ysolde Quarrell said: it was old",
  ],
])("a pronoun is the one person it can mean: %s", (article, expected) => {
  expect(last(article)).toBe(expected);
});

test.each([
  "Orrery told Colin Vane to go.\nHe said: “I will not.”",
  "Orrery said Colin Vane should go.\n“It is wrong and hard,” he said.",
  "Orrery beat Colin Vane.\n“It is hard,” he said.",
  "Quill lost to Tarrow.\n“It is hard,” she said.",
  "Orrery won. The loom was Colin Vane’s. “It is hard,” he said.",
  "Tarrow won. The clerk was glad.\n“It is hard,” she said.",
  "Tarrow won. A dentist was glad.\n“It is hard,” she said.",
  "Orrery won.\nYesterday the clerk was glad. “It is hard,” he told reporters.",
  "Orrery won.\nOn Monday evening, a dentist was glad. “It is hard,” he told reporters.",
  "Orrery won.\nIn March the general secretary was glad. “It is hard,” he told reporters.",
  "Tarrow said the rules were old. The clerk said they were new.\n“It is hard,” she said.",
  "Orrery said the clerk should go.\n“It is wrong and hard,” he said.",
  "Tarrow’s mother won.\n“It is hard,” she said.",
  "Tarrow supporters met.\n“It is hard,” she said.",
  "A friend of Orrery won.\n“It is hard,” he said.",
  "“It is hard,” she said.",
  "They said: “It is hard.”",
])(
  "where a pronoun may mean two, or somebody not named, nobody is given its words: %s",
  (article) => {
    expect(
      said(article).filter((each) => each.includes("hard") || each.includes("will not")),
    ).toEqual([]);
  },
);

test.each([
  [
    "Loom Forward published plans. It argued that the rules were old.",
    "Loom Forward argued: that the rules were old",
  ],
  ["Loom Forward won. They said the rules were old.", "Loom Forward said: the rules were old"],
  ["Loom Forward won. The group said the rules were old.", "Loom Forward said: the rules were old"],
  [
    "Weavers Union won. The union said the rules were old.",
    "Weavers Union said: the rules were old",
  ],
  [
    "Guild Party members met. The party said the rules were old.",
    "Guild Party said: the rules were old",
  ],
])("“it” and “the group” are the one organisation they can mean: %s", (article, expected) => {
  expect(said(article)).toEqual([expected]);
});

test.each([
  "Loom Forward published a report. It argued that the rules were old.",
  "Loom Forward beat Dyers Alliance. It argued that the rules were old.",
  "Loom Forward and Dyers Alliance met. The group said the rules were old.",
  "Loom Forward backed Tarrow. The union said the rules were old.",
  "Loom Forward backed Tarrow. The party said the rules were old.",
])("“it” and “the group” that may mean another are nobody: %s", (article) => {
  expect(said(article)).toEqual([]);
});

test("a surname of which the article leaves open whose it is ends whom a pronoun can mean", () => {
  const lines = linesOf("Stella Penhale won.\nMs Tarrow, no relation of Ada Tarrow, was late.");
  const open = lines.map((line) =>
    line.text.startsWith("Ms Tarrow")
      ? { ...line, names: line.names.filter(({ from }) => from > "Ms Tarrow".length) }
      : line,
  );
  const [first, second] = open;
  const [words] = linesOf("“It is hard,” she said.");
  if (!first || !second || !words) throw new Error("There are no lines.");
  const said = (all: readonly LinkedLine[]) =>
    statementsOf(all, nameOf, null).map(({ speaker }) => speaker.name);
  expect(said([first, { ...words, paragraph: 1 }])).toEqual(["Stella Penhale"]);
  expect(said([first, second, { ...words, paragraph: 1 }])).toEqual([]);
});

test("after a sentence that opens with a first name nobody else is “he”", () => {
  const article = (first: string) =>
    `Ben Orrery said that it was old. ${first} opposed it. “It is new,” he said.`;
  expect(said(article("The clerk’s motion"))).not.toContain("Colin Vane said “It is new”");
  const named = `Colin Vane came. ${article("Colin")}`;
  expect(said(named).filter((each) => each.includes("It is new"))).toEqual([]);
});

test.each([
  "The favourite, the barrister Ben Orrery, agreed to speak.",
  "Of the four who were chosen, only one, the barrister Ben Orrery, agreed to speak.",
])("who is named in an aside is whom “he” means: %s", (line) => {
  expect(said(`${line} “I am sorry,” he said.`)).toEqual(["Ben Orrery said “I am sorry”"]);
});

const LONG_AFTER = "The hall was cold. The heating had failed. Nobody could mend it.";

test.each(["Stella Penhale", "Ada Tarrow"])(
  "the one man spoken of some sentences before is “he”, though %s has been named since",
  (woman) => {
    const since = `${LONG_AFTER} The motion to thank ${woman} was lost.`;
    expect(last(`Orrery said that it was late.\n${since}\n“It is hard,” he said.`)).toBe(
      "Ben Orrery said “It is hard”",
    );
  },
);

test.each(["Colin Vane", "Zelph Quill"])(
  "but not where %s has, who may be “he” as well",
  (other) => {
    const since = `${LONG_AFTER} The motion to thank ${other} was lost.`;
    expect(last(`Orrery said that it was late.\n${since}\n“It is hard,” he said.`)).toBe(
      "Ben Orrery said: that it was late",
    );
  },
);

test.each([
  "Ben Orrery came.\nOne Loom Forward organiser reckons that Orrery needs more.\n“It is late,” he told us.",
  "Ben Orrery came.\nA Loom Forward source says Orrery needs more.\n“It is late,” he told us.",
])("whom somebody without a name speaks of says nothing after it: %s", (article) => {
  expect(said(article).filter((each) => each.includes("It is late"))).toEqual([]);
});

test("after a given name alone “he” is nobody who was told of before", () => {
  const article =
    "Kit Marchbank and Ben Orrery came.\n“No,” said Orrery.\nKit is a law unto himself.\n“I was late,” he said.";
  expect(said(article).filter((each) => each.includes("I was late"))).toEqual([]);
});

test.each(["although he admitted", "but he said", "though he warned"])(
  "of two men either may be “he” where one does something to “him”: %s",
  (clause) => {
    const first = "Ben Orrery insisted that it was late.";
    const text = `${first} Colin Vane, the clerk, had backed him, ${clause} that the rule was old.`;
    expect(said(text)).toEqual(["Ben Orrery insisted: that it was late"]);
  },
);

test("whose speech it is that a sentence opens on is whom “she” means after it", () => {
  const told = "Colin Vane came. Ada Tarrow’s speech was the longest.";
  expect(said(`${told} She said that the hall was cold.`)).toEqual([
    "Ada Tarrow said: that the hall was cold",
  ]);
});
