import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  [
    "A nine-page complaint, sent to the clerk, Ada Tarrow, on Tuesday by Colin Vane, the agent of Ben Orrery, says that the list was old.",
    "Colin Vane wrote: that the list was old",
  ],
  [
    "A paper from Ada Tarrow, the head of the guild, proposed that branches meet online.",
    "Ada Tarrow proposed: that branches meet online",
  ],
  [
    "A letter from Colin Vane of the Weavers Union to Ben Orrery, asking for the vote to be put off, was noted.",
    "Colin Vane asked: for the vote to be put off",
  ],
])("what a document says, whoever the sentence has make it says: %s", (article, expected) => {
  expect(said(article)).toEqual([expected]);
});

test.each([
  "A letter about Colin Vane by the clerk says that the list was old.",
  "A letter from Colin Vane to Ada Tarrow, which Orrery signed, says that the list was old.",
  "A complaint, sent on Tuesday to a panel chosen by Ada Tarrow, says that the list was old.",
  "A letter from Colin Vane, the clerk, asking for three had been passed round.",
  "A statement, issued on behalf of Ada Tarrow by Colin Vane, says that the list was old.",
  "Colin Vane circulated the letter saying that the list was old.",
  "Colin Vane published a letter to members from Ada Tarrow saying that the list was old.",
])("and where another may have made it, nobody does: %s", (article) => {
  expect(said(article)).toEqual([]);
});

test.each([
  "The Post has seen a complaint sent on Tuesday to the clerk, Ada Tarrow, by Stella Penhale, the agent of Vane. It asks for a vote.",
  "The complaint was sent on Friday by Orrery’s agent, Stella Penhale, to Ada Tarrow. It runs to six pages. It asks for a vote.",
  "A complaint about Tarrow, sent on Friday by Stella Penhale, says that a letter from members was lost. It asks for a vote.",
  "Stella Penhale has now sent a complaint to the clerk.\nThe complaint asks for a vote.",
])("“it” is the document of the sentence before: %s", (article) => {
  expect(said(article).at(-1)).toBe("Stella Penhale asked: for a vote");
});

test.each([
  "A complaint was sent to a panel chosen by Colin Vane. It asks for a vote.",
  "A complaint was sent to the clerk and backed by Colin Vane. It asks for a vote.",
  "A complaint was sent by Colin Vane to Loom Forward. It runs to six pages. It asks for a vote.",
])("of a document that somebody only has to do with nothing is said: %s", (article) => {
  expect(said(article)).toEqual([]);
});

test.each([
  [
    "Stella Penhale has sent a complaint to the clerk, Colin Vane, demanding that Orrery stand aside.",
    "Stella Penhale demanded: that Orrery stand aside",
  ],
  [
    "Stella Penhale has written to Colin Vane, the guild’s clerk, to demand a new panel.",
    "Stella Penhale demanded: a new panel",
  ],
  [
    "Ada Tarrow presented a paper proposing that votes be sent by post.",
    "Ada Tarrow proposed: that votes be sent by post",
  ],
])("to whom a document goes stands between: %s", (article, expected) => {
  expect(said(article)).toEqual([expected]);
});

test.each([
  "Stella Penhale got a complaint from the clerk, Colin Vane, demanding that Orrery stand aside.",
  "Stella Penhale sent a complaint and the clerk, Colin Vane, demanding that Orrery stand aside.",
])("and whoever gets it demands nothing: %s", (article) => {
  expect(said(article)).toEqual([]);
});

test("what somebody proposes may have a verb without an ending, and “that motion” is a thing", () => {
  expect(said("Ada Tarrow demanded that Mr Orrery stand aside.")).toEqual([
    "Ada Tarrow demanded: that Mr Orrery stand aside",
  ]);
  expect(said("Ada Tarrow moved that way.")).toEqual([]);
});
