import { expect, test } from "vitest";
import { said, statements } from "./made-up.ts";

const silent = (article: string) =>
  statements(article).flatMap(({ form, speaker }) => (form === "no-comment" ? [speaker.name] : []));

test.each([
  ["Stella Penhale did not reply when I asked her about it.", "Stella Penhale"],
  ["Stella Penhale has not yet replied.", "Stella Penhale"],
  ["Stella Penhale has so far said nothing in public about the row.", "Stella Penhale"],
  ["Her only rival so far, Stella Penhale, has said nothing about the row.", "Stella Penhale"],
  ["Stella Penhale has made no public statement.", "Stella Penhale"],
  ["Loom Forward has not put anything out so far.", "Loom Forward"],
  ["Loom Forward has put out no statement.", "Loom Forward"],
  ["Stella Penhale has not said anything so far.", "Stella Penhale"],
  ["Stella Penhale did not refer to it at all.", "Stella Penhale"],
  ["Stella Penhale made no mention of the vote.", "Stella Penhale"],
  ["Stella Penhale has yet to speak publicly about it.", "Stella Penhale"],
  ["Stella Penhale has kept silent on the matter.", "Stella Penhale"],
  ["Stella Penhale did not want to be interviewed.", "Stella Penhale"],
  ["Leeds’s MP, Stella Penhale, was approached by the Shuttle for comment.", "Stella Penhale"],
  [
    "Stella Penhale was approached by the Shuttle but had not responded by the time of publication.",
    "Stella Penhale",
  ],
  ["Stella Penhale declined an invitation to comment.", "Stella Penhale"],
  ["Stella Penhale, who came third, was approached but declined to comment.", "Stella Penhale"],
  ["Stella Penhale declines to say which list it was.", "Stella Penhale"],
  ["Stella Penhale will not be drawn on that.", "Stella Penhale"],
  ["Stella Penhale herself declined to comment.", "Stella Penhale"],
  ["The leader’s office declined to comment.", "the leader’s office"],
  ["Nobody at the Weavers Union would talk to us.", "Weavers Union"],
  ["We asked the Weavers Union whether it had known. We have had no reply.", "Weavers Union"],
  ["This blog asked Stella Penhale whether she had known. No answer had come.", "Stella Penhale"],
  [
    "Stella Penhale is firm.\nThimble Watch asked her twice on Tuesday whether she had known. She did not reply.",
    "Stella Penhale",
  ],
  ["Stella Penhale did not answer two e-mails.", "Stella Penhale"],
  ["Stella Penhale did not reply to a list of questions from this website.", "Stella Penhale"],
  ["Stella Penhale had not replied when this issue went out.", "Stella Penhale"],
  ["Stella Penhale has ignored our e-mails.", "Stella Penhale"],
  ["Stella Penhale would not talk about it.", "Stella Penhale"],
  ["Stella Penhale refused to speak to us.", "Stella Penhale"],
  ["Stella Penhale declined to elaborate.", "Stella Penhale"],
  ["Stella Penhale did not say whether she would stand again.", "Stella Penhale"],
  ["Stella Penhale has told neither paper when she will rule on it.", "Stella Penhale"],
  ["Stella Penhale later left, and did not respond to a request for comment.", "Stella Penhale"],
  ["Loom Forward was contacted but had not replied by the time of publication.", "Loom Forward"],
  [
    "Thimble Politics asked Mr Vane on Sunday whether he would go. He had not replied by the time of publication.",
    "Colin Vane",
  ],
])("a silence is whoever's the article tells of: %s", (article, expected) => {
  expect(silent(article)).toEqual([expected]);
});

test.each([
  "Nobody at home would talk to us.",
  "Nobody who backs the Weavers Union would talk to us.",
  "The Weavers Union is old. We have had no reply.",
  "We asked the Weavers Union and Loom Forward whether they had known. We have had no reply.",
  "Stella Penhale replied when I asked her about it.",
  "Stella Penhale said nothing about the row in her speech.",
  "Stella Penhale has said nothing worth a vote.",
  "Stella Penhale has kept quiet friends in Leeds.",
  "Stella Penhale did not want to be named.",
  "Stella Penhale was approached by a man who had not replied to her letter.",
  "Stella Penhale told us that she could not discuss individual cases.",
  "Stella Penhale refused to give Colin Vane the list.",
  "Stella Penhale refused to speak to the panel.",
  "Stella Penhale ignored the members’ requests for a vote.",
  "Stella Penhale would not confirm the result until June.",
  "Stella Penhale wrote a letter. The letter did not say who had paid.",
  "The Chronicle did not say who had sent it.",
])("and nobody's where it is open whose: %s", (article) => {
  expect(silent(article)).toEqual([]);
});

test("two are silent in one sentence, each by a verb of one's own", () => {
  expect(
    silent("Stella Penhale did not return calls, and Loom Forward declined to comment."),
  ).toEqual(["Stella Penhale", "Loom Forward"]);
  expect(silent("Stella Penhale declined to say whether Colin Vane had not replied.")).toEqual([
    "Stella Penhale",
  ]);
});

test("who will not comment on one thing may still say another", () => {
  expect(said("Stella Penhale would not discuss the list, but said that it was old.")).toEqual([
    "Stella Penhale did not comment: would not discuss the list",
    "Stella Penhale said: that it was old",
  ]);
});

test("what an outlet asks is nobody's words, and whom it rings speaks next", () => {
  expect(said("Thimble Politics asked Ms Penhale for her side, and she rang back.")).toEqual([]);
  expect(
    said("Thimble Politics asked Ms Penhale for her side, and she rang back.\n“No,” she told us."),
  ).toEqual(["Stella Penhale told “No”"]);
});

test("whoever was only asked for a comment may answer in the next sentence", () => {
  expect(said("We asked Stella Penhale for a comment. “Count it again,” she said.")).toEqual([
    "Stella Penhale said “Count it again”",
  ]);
  expect(said("I approached Stella Penhale for comment.")).toEqual([]);
  expect(said("The Shuttle has approached Stella Penhale for comment.")).toHaveLength(1);
  expect(said("We asked Stella Penhale for a comment but she did not reply.")).toHaveLength(1);
});

test("who keeps something back would not say, and need not have been asked", () => {
  expect(said("The Weavers Union will not disclose the grounds on which it acted.")).toEqual([
    "Weavers Union would not say: will not disclose the grounds on which it acted",
  ]);
});

test("“it has not so far replied” is of the body that the outlet has just asked", () => {
  const asked = "We contacted Loom Forward about all this.";
  expect(said(`${asked} It has not so far replied.`)).toEqual([
    "Loom Forward did not respond: It has not so far replied",
  ]);
  expect(said("Tarrow contacted Loom Forward about it. It has not so far replied.")).toEqual([]);
});

test.each([
  "Loom Times contacted Ada Tarrow on Thursday and had not heard back by noon.",
  "We contacted Ada Tarrow and have not heard back.",
  "The Courier approached Ada Tarrow for comment but had heard nothing by Friday.",
  "The Shuttle asked Ada Tarrow about it and is awaiting a reply.",
])("an outlet that has not heard back had no answer: %s", (text) => {
  expect(said(text)).toEqual([expect.stringMatching(/^Ada Tarrow did not respond: /)]);
});

test("somebody who says one thing may be silent on another", () => {
  expect(
    said("Ada Tarrow congratulated the winners but declined to comment on the turnout."),
  ).toContain("Ada Tarrow declined: declined to comment on the turnout");
});

test("who spoke and did not mention a thing is not told to have declined to comment", () => {
  expect(said("Loom Forward made no mention of the vote.")).toEqual([
    "Loom Forward did not mention: made no mention of the vote",
  ]);
});

test("of whom it is told in an aside does something else after it", () => {
  expect(said("Ada Tarrow, who did not respond to a request for comment, left the hall.")).toEqual([
    "Ada Tarrow did not respond: did not respond to a request for comment",
  ]);
});
