import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  [
    "A second member of the panel, who did not want to be named, said that it was late.",
    "a second member of the panel",
  ],
  [
    "One member who had a text, and who asked not to be named, said that it was late.",
    "one member who had a text",
  ],
  [
    "Another Labour MP, who asked not to be identified, said that it was late.",
    "another Labour MP",
  ],
  [
    "Two members of the branch, who asked not to be named, said that it was late.",
    "two members of the branch",
  ],
  ["One councillor, who asked not to be named, said that it was late.", "one councillor"],
  ["A delegate, speaking on condition of anonymity, said that it was late.", "a delegate"],
  [
    "One organiser at Loom Forward, who would not be named, said that it was late.",
    "one organiser at Loom Forward",
  ],
])("somebody who will not be named is told by what they are: %s", (line, who) => {
  expect(said(line)).toEqual([`${who} said: that it was late`]);
});

test.each([
  "On Monday the Prime Minister went round a mill.",
  "Last week, an organiser from Leeds went round.",
  "Somebody from Loom Forward went round.",
  "Someone went round, and I asked how they would choose.",
])("nobody named before is meant by a pronoun after one whom nothing names: %s", (line) => {
  const before = "Ben Orrery thought that looms would stop.";
  expect(said(`${before}\n${line} “Looms are fine,” he said.`)).toEqual([
    "Ben Orrery thought: that looms would stop",
  ]);
});

test("a post that the article has told is whoever has it, also after when it was", () => {
  expect(
    said("Ben Orrery, the chair, came late.\nOn Monday the chair left. “Looms are fine,” he said."),
  ).toEqual(["Ben Orrery said “Looms are fine”"]);
});

test("so also after the verb", () => {
  expect(said("“It is late,” said one organiser, who asked not to be named.")).toEqual([
    "one organiser said “It is late”",
  ]);
});

test.each([
  "A donor, who was named by the Chronicle, said that it was late.",
  "A source, who asked not to be named, said that it was late.",
  "The news of a member, who asked not to be named, said that it was late.",
])(
  "and not where it is nobody of whom that is said, or nothing tells what they are: %s",
  (line) => {
    expect(said(line)).toEqual([]);
  },
);

test("who asks the reporter not to be named asks nobody else", () => {
  expect(said("Ada Tarrow, who asked not to be named, said that it was late.")).toEqual([
    "Ada Tarrow said: that it was late",
  ]);
});
