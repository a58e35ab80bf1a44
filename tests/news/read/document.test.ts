import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  "Tarrow sent a message to her colleagues. “Go home,” it reads.",
  "A message that Tarrow sent to her colleagues was passed on. It says: “Go home.”",
  "The Courier has a letter from Tarrow.\n“Go home,” the letter says.",
  "Tarrow put out a statement through the Guild. “Go home,” it said.",
  "Tarrow’s letter has come. It is short.\n“Go home,” it says.",
])("what a letter or a message says its writer does: %s", (article) => {
  expect(said(article)).toEqual([expect.stringMatching(/^Ada Tarrow wrote “Go home/)]);
});

test("what the same letter goes on to say is its writer's too", () => {
  expect(said("Tarrow sent a letter. “Go home,” it says.\n“Stay there,” it adds.")).toEqual([
    "Ada Tarrow wrote “Go home”",
    "Ada Tarrow wrote “Stay there”",
  ]);
});

test.each([
  "Tarrow sent a letter, and Orrery sent a letter. “Go home,” it reads.",
  "Tarrow read a letter about Orrery. “Go home,” it reads.",
  "Tarrow got a letter from members. “Go home,” it reads.",
  "Tarrow sent a letter. The rules are old. They were changed. They stay. “Go home,” it reads.",
  "A letter to Tarrow has been seen. “Go home,” it reads.",
])("of a letter that may be anybody's nothing is said: %s", (article) => {
  expect(said(article)).toEqual([]);
});

test.each([
  "There is a message that Orrery’s agent, Stella Penhale, posted in a group. “Go home,” she wrote.",
  "There is a letter that Stella Penhale, who works for Lintott, sent on Monday. “Go home,” she wrote.",
  "Stella Penhale, who chairs the branch, sent an e-mail to members. “Go home,” it says.",
])("who sent a thing is told by whoever a clause says sent it: %s", (article) => {
  expect(said(article)).toEqual([expect.stringMatching(/^Stella Penhale wrote “Go home/)]);
});

test.each([
  "There is a message that Stella Penhale and Ada Tarrow posted in a group. “Go home,” she wrote.",
  "There is a message that Stella Penhale got from Ada Tarrow. “Go home,” it says.",
  "Members of Stella Penhale’s branch sent an e-mail to Orrery. “Go home,” it says.",
  "Stella Penhale sent a letter. Ada Tarrow read it out. “Go home,” she wrote.",
])("of one that another may have sent nothing is said: %s", (article) => {
  expect(said(article).filter((each) => each.includes("Penhale"))).toEqual([]);
});

test.each([
  "The Star has the e-mail, sent to members by the clerk, Stella Penhale. In it she says that it was late.",
  "Stella Penhale sent a nine-page complaint to Orrery. It alleges that it was late.",
  "Stella Penhale, the clerk, sent a letter to Vane. Orrery was there. It was late, the letter said, and the vote would go on.",
  "Stella Penhale has written to Vane to demand a vote.\nShe sent a letter. “It was late,” her letter says.",
])("a letter is its writer's wherever it is quoted: %s", (article) => {
  expect(said(article).at(-1)).toMatch(/^Stella Penhale (?:wrote|alleged).*late/);
});

test.each([
  "Stella Penhale sent a letter. Ada Tarrow sent a letter. It was late, the letter said.",
  "Stella Penhale sent a letter to Ada Tarrow. Another letter came. It was late, the letter said.",
  "The Star has an e-mail sent to the clerk, Stella Penhale. In it she says that it was late.",
])("of two letters, or one that came to somebody, nothing is said: %s", (article) => {
  expect(said(article).filter((each) => each.includes("late"))).toEqual([]);
});

test("what a document adds is whoever's it is, after words of it without marks too", () => {
  const sent = "Tarrow sent a complaint to the clerk. The complaint says that it was late.";
  const added = "Ada Tarrow added “Go home, all of you.”";
  expect(said(`${sent} It adds: “Go home, all of you.”`)).toContain(added);
  const other = `${sent} The clerk had a letter. It adds: “Go home, all of you.”`;
  expect(said(other)).not.toContain(added);
});

test("somebody’s ruling says what that one does, and a ruling of nobody’s says nothing", () => {
  const led = "The panel was led by Ben Orrery, a clerk.";
  expect(said(`${led} His four-page ruling says that it was late.`)).toEqual([
    "Ben Orrery wrote: that it was late",
  ]);
  expect(said(`${led} A ruling on it says that it was late.`)).toEqual([]);
});

test("a letter that one person has signed is that one’s, and of two nobody’s", () => {
  const letter = "Its letter to him, which the Star has seen, is signed by the chair, Ada Tarrow";
  expect(said(`${letter}. It says: “Go home, all of you.”`)).toEqual([
    "Ada Tarrow wrote “Go home, all of you.”",
  ]);
  for (const others of [" and Ben Orrery", " and 40 members"])
    expect(said(`${letter}${others}. It says: “Go home, all of you.”`)).toEqual([]);
});

test.each([
  "Tarrow’s report of the meeting, which came this morning, says",
  "Tarrow is here. Her piece in the Shuttle says",
])("what it is of, or where it stood, may follow what its writer’s is called: %s", (says) => {
  expect(said(`${says} that it was late.`)).toEqual(["Ada Tarrow wrote: that it was late"]);
});
