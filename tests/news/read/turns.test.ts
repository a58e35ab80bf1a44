import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  ["Ada Tarrow wants a vote on it.", "wanted: a vote on it"],
  ["Ada Tarrow would like the lists to be shown.", "wanted: the lists to be shown"],
  ["Ada Tarrow put the turnout at 18.7 per cent.", "put: the turnout at 18.7 per cent"],
  ["Ada Tarrow spoke against the motion.", "spoke: against the motion"],
  ["Ada Tarrow spoke strongly in favour of a long vote.", "spoke: in favour of a long vote"],
  ["Ada Tarrow questioned why 340 votes were lost.", "questioned: why 340 votes were lost"],
  ["Ada Tarrow threatened to resign if it was late.", "threatened: to resign if it was late"],
  ["Ada Tarrow, who sat beside her, disputes that.", "disputed: disputes that"],
  ["The clerk, Ada Tarrow, doubts it.", "doubted: doubts it"],
  ["The clerk, Ada Tarrow, rejects this.", "rejected: rejects this"],
  ["Ada Tarrow thought the figure modest.", "thought: the figure modest"],
  ["Ada Tarrow reported a deficit of £2m.", "reported: a deficit of £2m"],
])("what stands after a verb makes it one of saying: %s", (article, expected) => {
  expect(said(article)).toEqual([`Ada Tarrow ${expected}`]);
});

test.each([
  "If Ada Tarrow wants a fight, it will come.",
  "The seat that Ada Tarrow wants next year is old.",
  "Nobody wants Ada Tarrow out.",
  "Ada Tarrow no longer wants the seat.",
  "Ada Tarrow put the cups at every place.",
  "Ada Tarrow put the motion to the vote.",
  "Ada Tarrow spoke against it.",
  "Ada Tarrow spoke for an hour.",
  "Ada Tarrow questioned the clerk.",
  "Rain threatened to end it.",
  "Ada Tarrow thought the plan through.",
  "Ada Tarrow reported a theft to the police.",
  "Ada Tarrow rejected it.",
])("and where nothing is said there, nothing is read: %s", (article) => {
  expect(said(article)).toEqual([]);
});

test("who only wants something is not who goes on to speak", () => {
  const opening = "Stella Penhale wants a line. Ada Tarrow wants one too.\n";
  expect(said(`${opening}“It is hard.”`).some((each) => each.includes("hard"))).toBe(false);
});

test("whoever disputes what has just been said is another", () => {
  expect(
    said("Ben Orrery was late. “I was ill,” he said.\nThe organiser of the school disputed this."),
  ).toEqual(["Ben Orrery said “I was ill”"]);
});

test("what is promised may stand after when, and “to” may tell to whom", () => {
  expect(said("Ada Tarrow promised during the campaign to press for a vote.")).toEqual([
    "Ada Tarrow promised: to press for a vote",
  ]);
  expect(said("Ada Tarrow promised at a talk to members that it would be soon.")).toEqual([
    "Ada Tarrow promised: that it would be soon",
  ]);
});

test.each([
  [
    "Ada Tarrow expects a turnout below 15 per cent.",
    ["Ada Tarrow expected: a turnout below 15 per cent"],
  ],
  ["Ada Tarrow expects that turnout will fall.", ["Ada Tarrow expected: that turnout will fall"]],
  ["If Ada Tarrow expects a low turnout, she is wrong.", []],
  ["Ada Tarrow, of the Dyers Alliance, spoke against.", ["Ada Tarrow spoke: against"]],
  ["Ada Tarrow leaned against.", []],
  ["Ada Tarrow rejected that figure.", ["Ada Tarrow rejected: rejected that figure"]],
  ["Ada Tarrow rejected the figure she was offered.", []],
  [
    "Ada Tarrow blamed “long evenings, cold halls and bad rules”.",
    [
      "Ada Tarrow blamed: “long evenings, cold halls and bad rules”",
      "Ada Tarrow said “long evenings, cold halls and bad rules”",
    ],
  ],
])("what somebody expects, rejects or has to say of a thing: %s", (article, told) => {
  expect(said(article)).toEqual(told);
});

test("a figure that somebody rejects is nobody whom a pronoun means", () => {
  expect(said("Ben Orrery rejected that figure.\n“It was four,” he said.")).toContain(
    "Ben Orrery said “It was four”",
  );
});

test.each([
  ["Ada Tarrow confirms the call.", ["Ada Tarrow confirmed: the call"]],
  ["Ada Tarrow confirmed the rules.", []],
  ["Ada Tarrow joined the calls for a new vote.", ["Ada Tarrow joined: the calls for a new vote"]],
  ["Ada Tarrow repeated her call for a vote.", ["Ada Tarrow repeated: her call for a vote"]],
  ["Ada Tarrow joined the panel for a vote.", []],
  [
    "Ada Tarrow, who handles complaints, reported on the vote.",
    ["Ada Tarrow reported: on the vote"],
  ],
  ["A paper by Ada Tarrow reported on time.", []],
  ["Ada Tarrow said her team knew of none.", ["Ada Tarrow said: her team knew of none"]],
  ["Ada Tarrow said goodbye to the panel that sat there.", []],
])("what is told of a call, of calls and of a matter: %s", (article, told) => {
  expect(said(article)).toEqual(told);
});

test("who is promised or cautioned may stand before what is said; what is promised is nobody", () => {
  expect(said("Ada Tarrow promised us that it would be soon.")).toEqual([
    "Ada Tarrow promised: that it would be soon",
  ]);
  expect(said("Ada Tarrow cautioned the volunteers against writing it down.")).toEqual([
    "Ada Tarrow cautioned: against writing it down",
  ]);
  expect(said("Ada Tarrow promised a review that would end it.")).toEqual([
    "Ada Tarrow promised: a review that would end it",
  ]);
});
