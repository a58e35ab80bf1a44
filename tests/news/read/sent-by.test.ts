import { expect, test } from "vitest";
import { said, statements } from "./made-up.ts";

const SENT = "A complaint, sent to the clerk, Stella Penhale, on Monday";

test.each([
  [`${SENT} by Colin Vane, the agent of Ben Orrery, asks for a recount.`, ["Colin Vane"]],
  [`${SENT} by Mr Vane, warns that the count was late.`, ["Colin Vane"]],
  [`${SENT}, asks for a recount.`, []],
  [`${SENT} by Colin Vane and signed by Ben Orrery, asks for a recount.`, []],
])("what was sent says what its sender has in it: %s", (article, names) => {
  expect(statements(article).map(({ speaker }) => speaker.name)).toEqual(names);
});

test.each([
  [
    "In one of them Colin Vane, who runs it, told members: “It is late.”",
    ["Colin Vane told “It is late.”"],
  ],
  ["In a letter to the clerk Colin Vane, who runs it, told members: “It is late.”", []],
  ["Colin Vane wrote to about 40 members: “It is late.”", ["Colin Vane wrote “It is late.”"]],
  ["Colin Vane told about a row in Leeds.", []],
  ["Colin Vane asked, “Is it?” and went.", ["Colin Vane asked “Is it?”"]],
  ["Colin Vane sang, “Is it?” and went.", []],
  [
    "“No,” Tarrow says, too quickly, and then: “Ask me again.”",
    ["Ada Tarrow said “No”", "Ada Tarrow said “Ask me again.”"],
  ],
  ["“No,” Tarrow says, and then the clerk: “Ask me again.”", ["Ada Tarrow said “No”"]],
  [
    "Colin Vane, the clerk who wrote the rule, told members: “It is late.”",
    ["Colin Vane told “It is late.”"],
  ],
  [
    "Colin Vane, the clerk Tarrow says, told members: “It is late.”",
    ["Ada Tarrow said: Colin Vane, the clerk Tarrow says, told members: “It is late.”"],
  ],
])("words stand after whom they are told, a call or a pause: %s", (article, expected) => {
  expect(said(article)).toEqual(expected);
});

test("a paper quotes a professor, whatever is told of that one", () => {
  const called = "the clerk of the committee on youth and on loom rules";
  expect(
    said(`The Shuttle quotes Professor Colin Vane, ${called}, as saying: “It is late.”`),
  ).toEqual(["Colin Vane said “It is late.”"]);
  expect(said("The Shuttle quotes a friend of Colin Vane as saying: “It is late.”")).not.toContain(
    "Colin Vane said “It is late.”",
  );
});

test.each([
  ["Messages have been seen.", "Colin Vane wrote “It is late.”"],
  ["Meetings have been held.", "Colin Vane told “It is late.”"],
])("what somebody told members in a message is written: %s", (before, expected) => {
  expect(
    said(`${before} In one of them Colin Vane, who runs it, told members: “It is late.”`),
  ).toEqual([expected]);
});

test.each([
  [
    "Guidance issued by Dame Ada Tarrow, the returning officer, states: “It is late.”",
    ["Ada Tarrow stated “It is late.”"],
  ],
  [
    "Rules for the contest, issued in May by the returning officer, Colin Vane, state: “It is late.”",
    ["Colin Vane stated “It is late.”"],
  ],
  [
    "A notice to members issued by the clerk, Colin Vane, says that it is late.",
    ["Colin Vane wrote: that it is late"],
  ],
  ["Rules broken by Colin Vane say that it is late.", []],
  ["Advice for Colin Vane says that it is late.", []],
])("guidance and rules are whose they are issued by: %s", (line, told) => {
  expect(said(line)).toEqual(told);
});

test.each([
  "The Shuttle has seen the complaint. It was sent last Friday by Stella Penhale, a former clerk, to Ada Tarrow.\nIn it she writes: “Go home.”",
  "The Shuttle has seen the e-mail. It was signed by the clerk, Stella Penhale, and went to Ada Tarrow.\nIn it she says: “Go home.”",
  "The Shuttle has seen the letter. It came on Friday from Stella Penhale.\n“Go home,” it says.",
])("what “it” is the line before tells, and who sent it this one: %s", (article) => {
  expect(said(article)).toEqual([expect.stringMatching(/^Stella Penhale wrote “Go home/)]);
});

test.each([
  "The Shuttle has seen a letter and an e-mail. It was sent by Ada Tarrow.\n“Go home,” it says.",
  "The Shuttle has seen the letter. It was sent to Ada Tarrow by mistake.\n“Go home,” it says.",
  "The Shuttle has seen the letter. It was read out by Ada Tarrow.\n“Go home,” it says.",
  "The Shuttle has seen the letter. It was signed by Ada Tarrow and others.\n“Go home,” it says.",
  "The Shuttle has seen the hall. It was bought by Ada Tarrow.\n“Go home,” it says.",
])("but not of two, of what is only read or gets lost, or of no letter: %s", (article) => {
  expect(said(article).filter((line) => line.includes("wrote"))).toEqual([]);
});

test.each([
  "The letter, which was also addressed to Colin Vane, the chair, and Ada Tarrow, the clerk, says it is late.",
  "The email, copied to Colin Vane and Ada Tarrow, the clerk, says it is late.",
])("what a document says is not said by the last of those to whom it went: %s", (line) => {
  expect(said(line)).toEqual([]);
});
