import { expect, test } from "vitest";
import { statementsOf } from "#src/news/read/index.ts";
import { linesOf, nameOf, said, statements } from "./made-up.ts";

const OLD = "the rules were old";

test.each([
  ["Ada Tarrow said the rules were old.", "Ada Tarrow"],
  ["Mr Orrery said the rules were old.", "Ben Orrery"],
  ["Former clerk Ada Tarrow has said the rules were old.", "Ada Tarrow"],
  ["Newly elected Ben Orrery said the rules were old.", "Ben Orrery"],
  ["Loom Forward founder Ben Orrery said the rules were old.", "Ben Orrery"],
  ["Tarrow’s ally Orrery said the rules were old.", "Ben Orrery"],
  ["Ada Tarrow, the clerk of the weavers, said the rules were old.", "Ada Tarrow"],
  ["Ada Tarrow — daughter of Ben Orrery — said the rules were old.", "Ada Tarrow"],
  ["Ada Tarrow, who beat Ben Orrery, said the rules were old.", "Ada Tarrow"],
  ["Ada Tarrow, 45, said the rules were old.", "Ada Tarrow"],
  ["Ada Tarrow (Loom Forward) said the rules were old.", "Ada Tarrow"],
  ["The clerk, Ada Tarrow, said the rules were old.", "Ada Tarrow"],
  ["The deputy clerk of Loom Forward, Colin Vane, said the rules were old.", "Colin Vane"],
  ["One supporter, Colin Vane — son of Ben Orrery — said the rules were old.", "Colin Vane"],
  ["On behalf of Tarrow, Colin Vane said the rules were old.", "Colin Vane"],
  ["Announcing the result, Tarrow said the rules were old.", "Ada Tarrow"],
  ["Shortly after the loom appeared Loom Forward said the rules were old.", "Loom Forward"],
  ["Loom Forward say the rules were old.", "Loom Forward"],
  ["It emerged that Tarrow said the rules were old.", "Ada Tarrow"],
  ["Tarrow beat Orrery, who said the rules were old.", "Ben Orrery"],
  ["Tarrow beat the former clerk Orrery, who said the rules were old.", "Ben Orrery"],
  [
    "Tarrow, who was backed by Loom Forward and the dyers’ union, Dyers Alliance, said the rules were old.",
    "Ada Tarrow",
  ],
  ["The loom was broken by Tarrow, who said the rules were old.", "Ada Tarrow"],
  ["Tarrow, however, said the rules were old.", "Ada Tarrow"],
  ["Tarrow, whom Orrery beat, said the rules were old.", "Ada Tarrow"],
  ["Tarrow resigned and said the rules were old.", "Ada Tarrow"],
  ["Tarrow resigned, saying the rules were old.", "Ada Tarrow"],
])("the subject of a verb of saying speaks: %s", (sentence, speaker) => {
  expect(said(sentence)).toEqual([`${speaker} said: ${OLD}`]);
});

test.each([
  ["A friend of Tarrow said the rules were old.", "a friend of Ada Tarrow"],
  ["A spokesman for Tarrow said the rules were old.", "a spokesman for Ada Tarrow"],
  ["Sources close to Tarrow said the rules were old.", "sources close to Ada Tarrow"],
  ["Supporters of Tarrow said the rules were old.", "supporters of Ada Tarrow"],
  ["Tarrow’s campaign said the rules were old.", "Ada Tarrow’s campaign"],
  [
    "A spokesman for Tarrow’s campaign said the rules were old.",
    "a spokesman for Ada Tarrow’s campaign",
  ],
  ["A Loom Forward spokesman said the rules were old.", "a Loom Forward spokesman"],
])("who stands beside somebody is not that somebody: %s", (sentence, name) => {
  expect(statements(sentence)).toMatchObject([{ speaker: { kind: "named", name }, words: OLD }]);
});

test.each([
  "Tarrow and Orrery said the rules were old.",
  "Both Tarrow and Mr Orrery said the rules were old.",
  "Tarrow and Orrery both said the rules were old.",
])("what two say together each of them says: %s", (sentence) => {
  expect(statements(sentence)).toMatchObject([
    { speaker: { id: "ada-tarrow" }, words: OLD },
    { speaker: { id: "ben-orrery" }, words: OLD },
  ]);
});

test.each([
  "Friends of Tarrow and Orrery said the rules were old.",
  "The clerk who beat Tarrow said the rules were old.",
  "Supporters backing Tarrow said the rules were old.",
  "The union that backed Tarrow said the rules were old.",
  "A letter to Tarrow said the rules were old.",
  "A letter signed by Tarrow said the rules were old.",
  "The decision by Tarrow said the rules were old.",
  "A man named Tarrow said the rules were old.",
  "The weaver Tarrow beat said the rules were old.",
  "A spokesman for the clerk, Ada Tarrow, said the rules were old.",
  "In an attack on Tarrow, the clerk said the rules were old.",
  "To beat Tarrow, the clerk, who lost, said the rules were old.",
  "Loom Forward’s report said the rules were old.",
  "Tarrow, Orrery and the clerk said the rules were old.",
  "The clerk and Tarrow said the rules were old.",
  "Tarrow, Orrery, said the rules were old.",
  "Neither Tarrow nor Orrery said the rules were old.",
  "All but Tarrow said the rules were old.",
  "Orrery lost after Tarrow won and said the rules were old.",
  "Members said the rules were old.",
  "They met Vane, the agent of Ben Orrery, who said the rules were old.",
  "They met Vane, the agent of her old rival Ben Orrery, who said the rules were old.",
])("a name near a verb of saying is not enough to speak: %s", (sentence) => {
  expect(said(sentence)).toEqual([]);
});

test.each([
  "Tarrow did not say that the rules were old.",
  "Tarrow never said the rules were old.",
  "Tarrow will say on Monday that the rules are old.",
  "Tarrow is expected to say the rules are old.",
  "Tarrow is alleged to have told members the rules were old.",
  "Tarrow allegedly said the rules were old.",
  "There were claims that Tarrow said the rules were old.",
  "If Tarrow said the rules were old, they would change.",
  "Has Tarrow said the rules are old?",
  "Tarrow was told the rules were old.",
  "Tarrow has been accused of lying.",
  "Tarrow is accused of claiming that Orrery said the rules were old.",
  "Tarrow is accused of labelling Orrery a liar and urging her followers to leave.",
  "Tarrow told to resign over the rules.",
  "Tarrow accused of fraud.",
  "Tarrow urged to resign.",
  "The Tarrow claims were old and they were false.",
  "Tarrow’s claim that Orrery said the rules were old was false.",
  "The seat that Tarrow said was hers went to Orrery.",
])("what is not said, not yet, or only alleged is no statement: %s", (sentence) => {
  expect(said(sentence)).toEqual([]);
});

test.each([
  "According to the complaint, Tarrow told members to lie.",
  "A complaint says Tarrow told members to lie.",
  "The complaint alleges that Tarrow said: “Go and lie.”",
  "It is claimed that Tarrow told members to lie.",
  "It was reported that Tarrow told members to lie.",
  "Tarrow, it is claimed, told members to lie.",
  "Tarrow, the clerk claims, told members to lie.",
  "Tarrow, it is claimed, left and told members to lie.",
  "Tarrow was accused of lying, telling members: “Go and lie.”",
  "Witnesses said Tarrow told members to lie.",
  "One member claimed Tarrow had said: “Go and lie.”",
  "The email shows Tarrow told members to lie.",
  "The Shuttle understands Tarrow told members to lie.",
  "Tarrow faces claims that she told members to lie.",
  "Tarrow faces a complaint accusing her of lying.",
])("what somebody else has it that she said is not given to her: %s", (sentence) => {
  expect(said(sentence)).toEqual([]);
});

test("what one says that another said is the first one’s statement", () => {
  expect(said("Orrery claims Tarrow said: “Go and lie.”")).toEqual([
    "Ben Orrery claimed: Tarrow said: “Go and lie.”",
  ]);
  expect(said("Orrery said Tarrow told him: “Go and lie to them.”")).toEqual([
    "Ben Orrery said: Tarrow told him: “Go and lie to them.”",
  ]);
});

test("a headline is not read: verbs stand in another way there", () => {
  const lines = linesOf("Tarrow said the rules were old.");
  expect(statementsOf(lines, nameOf, null)).toHaveLength(1);
  const headline = lines.map((line) => ({ ...line, paragraph: -1 }));
  expect(statementsOf(headline, nameOf, null)).toEqual([]);
});

test("both are the two with whom the sentence before begins", () => {
  expect(
    said("Tarrow and Mr Orrery were in the room. Both said that the doors were shut."),
  ).toEqual([
    "Ada Tarrow said: that the doors were shut",
    "Ben Orrery said: that the doors were shut",
  ]);
});

test.each([
  "Tarrow has known Mr Orrery for years. Both said that the doors were shut.",
  "Tarrow and Orrery beat Wren Lintott. Both said that the doors were shut.",
  "Tarrow and Orrery, and two clerks, were there. Both said that the doors were shut.",
  "Tarrow and Orrery’s agent were there. Both said that the doors were shut.",
  "Tarrow and Orrery were there.\nBoth said that the doors were shut.",
])("and nobody where it may be others: %s", (article) => {
  expect(said(article)).toEqual([]);
});
