import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  "Tarrow told Stella Penhale: “You are late.” “I am not late at all,” she replied.",
  "Tarrow told Stella Penhale that it was late. She answered that it was not late at all.",
  "Tarrow asked Stella Penhale whether it was late. “I am not late at all,” she said.",
])("who told or asked somebody is not who answers: %s", (article) => {
  expect(said(article).filter((each) => each.includes("late at all"))).toEqual([]);
});

test.each([
  "Tarrow told members that it was late. Asked why, she replied: “I am not late at all.”",
  "Tarrow told Ben Orrery that it was late. She added: “I am not late at all.”",
  "Tarrow told Ben Orrery that it was late. “I am not late at all,” she replied.",
])("but is where nobody else can be: %s", (article) => {
  expect(said(article).at(-1)).toMatch(/^Ada Tarrow .*late at all/);
});

test.each(["Colin Vane", "Stella Penhale"])(
  "whom %s tells something by a pronoun is who answers, where it is settled who that is",
  (teller) => {
    const before = `Ben Orrery came to us. ${teller} told him that looms were old.`;
    expect(said(`${before} He answered that it was late.`)).toContain(
      "Ben Orrery answered: that it was late",
    );
    const two = `Ben Orrery came with Zelph Quill. ${teller} told him that looms were old.`;
    expect(said(`${two} He answered that it was late.`)).toHaveLength(1);
  },
);

test.each([
  "He agreed that it was late.",
  "He agreed that it was late, but would not be drawn on dyes.",
  "I asked when looms would come. He said that it was late.",
])(
  "who is told something by a pronoun may be the one who answers, and nobody is told to: %s",
  (line) => {
    const before = "Ben Orrery came to us. Colin Vane told him that looms were old.";
    expect(said(`${before} ${line}`)).toEqual(["Colin Vane told: that looms were old"]);
  },
);

test("who tells another something may go on", () => {
  const before = "Ben Orrery came to us. Colin Vane told him that looms were old.";
  expect(said(`${before} He said that it was late.`)).toContain(
    "Colin Vane said: that it was late",
  );
  const alone = "Colin Vane said that looms were old. I asked when new ones would come.";
  expect(said(`${alone} He said that it was late.`)).toContain("Colin Vane said: that it was late");
});
