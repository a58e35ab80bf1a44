import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  [
    "Ada Tarrow, who abstained and now says she was wrong, told the hall: “I am sorry for it.”",
    "Ada Tarrow told “I am sorry for it.”",
  ],
  [
    "Ada Tarrow, the clerk of the Weavers Union, who spent May on what she called a long walk, said that it was “an old idea of hers”.",
    "Ada Tarrow said: that it was “an old idea of hers”",
  ],
  [
    "Ada Tarrow, in a reply posted on the site of the Guild, said that it was old.",
    "Ada Tarrow said: that it was old",
  ],
  [
    "Ada Tarrow, in her letter published on Monday, said that it was old.",
    "Ada Tarrow said: that it was old",
  ],
  [
    "His right-wing rival Ada Tarrow, who lost, said that it was old.",
    "Ada Tarrow said: that it was old",
  ],
  [
    "Ms Penhale’s rival Ada Tarrow, who lost, said that it was old.",
    "Ada Tarrow said: that it was old",
  ],
  ["Her rival for the seat Ben Orrery said that it was old.", "Ben Orrery said: that it was old"],
  ["Left candidate Ada Tarrow, a nurse, said that it was old.", "Ada Tarrow said: that it was old"],
  [
    "Ada Tarrow, who lost though both groups recommended her, said that it was old.",
    "Ada Tarrow said: that it was old",
  ],
  ["Ada Tarrow, then the clerk, said that it was old.", "Ada Tarrow said: that it was old"],
  [
    "Ada Tarrow – a clerk who works with Stella Penhale – went further, saying that it was old.",
    "Ada Tarrow said: that it was old",
  ],
  [
    "Ada Tarrow, who sat on the panel, on Monday (26) wrote to Colin Vane, saying that it was old.",
    "Ada Tarrow said: that it was old",
  ],
  [
    "Opposing the plans, Ada Tarrow, from Loom and Weft, said that it was old.",
    "Ada Tarrow said: that it was old",
  ],
  [
    "Ada Tarrow, one of the six declared candidates, said that it was old.",
    "Ada Tarrow said: that it was old",
  ],
  [
    "Ada Tarrow of weavers’ union Loom Forward, who lost, said that it was old.",
    "Ada Tarrow said: that it was old",
  ],
  [
    "They heard from Ada Tarrow, another Loom Forward clerk, who said that it was old.",
    "Ada Tarrow said: that it was old",
  ],
  [
    "They heard from Ada Tarrow, Loom’s clerk, who said that it was old.",
    "Ada Tarrow said: that it was old",
  ],
  [
    "They asked the Weavers, whose general secretary Ada Tarrow said that it was old.",
    "Ada Tarrow said: that it was old",
  ],
  [
    "Ada Tarrow told the meeting, which began late, that it was old.",
    "Ada Tarrow told: that it was old",
  ],
  ["Ada Tarrow said (in a long video) that it was old.", "Ada Tarrow said: that it was old"],
  [
    "The Spinners’ and Dyers’ Federation (SDF) announced that it would go.",
    "Spinners’ and Dyers’ Federation announced: that it would go",
  ],
])("what stands between somebody and the verb leaves that one the speaker: %s", (line, told) => {
  expect(said(line)).toContain(told);
});

test.each([
  "Ada Tarrow, in a reply Ben Orrery posted on his site, said that it was old.",
  "The agent of Ms Penhale’s rival Ada Tarrow said that it was old.",
  "Members re-electing Ada Tarrow said that it was old.",
  "The clerk left candidate Ada Tarrow in the cold and said that it was old.",
  "A friend of the clerk Ada Tarrow said that it was old.",
  "They heard from Ada Tarrow of the weavers, who said that it was old.",
  "They asked the Weavers, whose friends at the mill of Ada Tarrow said that it was old.",
])("but not where it brings in another, or is what another does: %s", (line) => {
  expect(said(line).filter((each) => each.startsWith("Ada Tarrow"))).toEqual([]);
});

test.each([
  ["Ada Tarrow (24), who chairs the mill, has no group behind her.", "She"],
  ["The best known of the losers was Ada Tarrow, a clerk.", "She"],
  [
    "Ada Tarrow has written to the clerk, Ben Orrery, and asked that Colin Vane be struck off.",
    "She",
  ],
])("who a sentence is about is meant after it: %s", (line, word) => {
  const before = "Stella Penhale is a nurse.";
  expect(said(`${before}\n${line} ${word} said: “It is old and it is late.”`)).toContain(
    "Ada Tarrow said “It is old and it is late.”",
  );
});

test.each([
  "The best known of the losers was Ada Tarrow’s agent, a clerk.",
  "The worst of it was Ada Tarrow and Stella Penhale.",
  "Ada Tarrow has written to the clerk, Stella Penhale, and asked that Colin Vane be struck off.",
])("but not where it may be another: %s", (line) => {
  expect(said(`${line} She said: “It is old and it is late.”`)).not.toContain(
    "Ada Tarrow said “It is old and it is late.”",
  );
});

test("who has yet to do something and did not answer is silent", () => {
  expect(
    said("Ada Tarrow has yet to declare, and did not respond to a request for comment."),
  ).toEqual(["Ada Tarrow did not respond: did not respond to a request for comment"]);
});

test("who is told of by an age before the name is meant after it", () => {
  const rival = "Her rival, 22-year-old trainee chef Stella Penhale, refused to gloat.";
  expect(said(`Ben Orrery came.\n${rival} “It is old and it is late,” she said.`)).toContain(
    "Stella Penhale said “It is old and it is late”",
  );
  const other = "Her rival, 22-year-old trainee chef Stella Penhale, beat Ada Tarrow.";
  expect(said(`Ben Orrery came.\n${other} “It is old,” said the 22-year-old’s agent.`)).toEqual([]);
});

test("what somebody said or planned “where” or “when” ends at the comma", () => {
  expect(said("Tarrow lost. Where she had planned to speak, members left.")).toEqual([
    "Ada Tarrow planned: to speak",
  ]);
  expect(said("Tarrow lost. When she said that it was late, members left.")).toEqual([
    "Ada Tarrow said: that it was late",
  ]);
});

test("for what somebody writes is nobody to whom it is written", () => {
  expect(said("Tarrow wrote again to the clerk to say that it was late.")).toEqual([
    "Ada Tarrow said: that it was late",
  ]);
  expect(said("Tarrow and Orrery wrote jointly to the clerk to say that it was late.")).toEqual([
    "Ada Tarrow said: that it was late",
    "Ben Orrery said: that it was late",
  ]);
  expect(said("Tarrow wrote to the clerk on Monday to demand that the vote be held.")).toEqual([
    "Ada Tarrow demanded: that the vote be held",
  ]);
});

test("one person without a name goes on as “the person”, and somebody else is nobody", () => {
  const one = "Tarrow came. One person familiar with the count said that it was late.";
  expect(said(`${one}\n“Not once in all this time,” the person said.`)).toContain(
    "one person familiar with the count said “Not once in all this time”",
  );
  expect(said("Tarrow came.\n“Not once in all this time,” the person said.")).toEqual([]);
});

test.each([
  "Colin Vane, barred in Leeds over claims he had made, said that it was old.",
  "Colin Vane, one of two dyers proposed by Loom Forward, said that it was old.",
  "One of the signers of that note, Colin Vane, said that it was old.",
  "In fairness Colin Vane said that it was old.",
  "On Loom Radio this morning Colin Vane, one of the dyers, said that it was old.",
  "At a dance in Saltby Colin Vane said that it was old.",
  "At a guild meeting three weeks later Colin Vane said that it was old.",
])(
  "what was done to somebody, or where and how it was said, stands beside the name: %s",
  (line) => {
    expect(said(line)).toEqual(["Colin Vane said: that it was old"]);
  },
);

test("who is of a body that is named between commas speaks, and not the body", () => {
  const line = "Ada Tarrow, director of the weaving group, Loom Forward, said that it was old.";
  expect(said(line)).toEqual(["Ada Tarrow said: that it was old"]);
});

test("whom somebody else was meeting has said nothing", () => {
  expect(said("The clerk meeting Colin Vane said that it was old.")).toEqual([]);
});

test("what the article tells before “who”, or a semicolon, is no part of what is said around an aside", () => {
  expect(
    said("Ada Tarrow was kind. She went out of her way for the clerk, who, she said, was late."),
  ).toContain("Ada Tarrow said: who, she said, was late");
  expect(
    said(
      "Stella Penhale said no. Ada Tarrow moved that all should vote; a rule of old, she said, was no rule at all.",
    ),
  ).toContain("Ada Tarrow said: a rule of old, she said, was no rule at all");
});
