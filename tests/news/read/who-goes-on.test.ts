import { expect, test } from "vitest";
import { said } from "./made-up.ts";

const last = (article: string) => said(article).at(-1);

test("who leaves what a body owns is who speaks after it", () => {
  expect(said("Tarrow has resigned from Saltby’s Loom Forward, saying that it was late.")).toEqual([
    "Ada Tarrow said: that it was late",
  ]);
});

test.each([
  [
    "Orrery congratulated his opponent.\nHe said: “I wish her well.”",
    "Ben Orrery said “I wish her well.”",
  ],
  [
    "Orrery insists that no candidate gained from it.\n“It is hard,” he said.",
    "Ben Orrery said “It is hard”",
  ],
  [
    "Orrery stayed until the second recount was over.\nHe said: “Ask me later.”",
    "Ben Orrery said “Ask me later.”",
  ],
  [
    "Ada Tarrow, the clerk of the Weavers, which backs Ben Orrery, warned that it was late.",
    "Ada Tarrow warned: that it was late",
  ],
  [
    "Ms Tarrow did not return the paper's calls.",
    "Ada Tarrow did not respond: did not return the paper's calls",
  ],
  [
    "Tarrow MP spoke against.\nOfficials, she argued, needed room.",
    "Ada Tarrow argued: Officials, she argued, needed room",
  ],
  [
    "Orrery said: “It is old.”\nHe then rang back to say that it was new.",
    "Ben Orrery said: that it was new",
  ],
  [
    "A spokeswoman for Orrery did not dispute it, but said it was old.",
    "a spokeswoman for Ben Orrery said: it was old",
  ],
  [
    "In one of them Orrery’s agent, Colin Vane, said that a rival was late.",
    "Colin Vane said: that a rival was late",
  ],
  [
    "A spokesman for the party leader said he looked forward to it.",
    "a spokesman for the party leader said: he looked forward to it",
  ],
])("who speaks goes on: %s", (article, expected) => {
  expect(last(article)).toBe(expected);
});

test.each([
  ["Orrery accused his opponent of lying.\nHe said it was untrue."],
  ["Orrery insists that a candidate gained from it.\n“It is a lie,” he said."],
])("somebody else may answer: %s", (article) => {
  expect(last(article)).toMatch(/^Ben Orrery (?:accused|insisted): /);
  expect(said(article)).toHaveLength(1);
});

test("a shrug has no words, and hides nobody", () => {
  expect(said("Told of this, Orrery shrugs.\n“It is old,” he says.")).toEqual([
    "Ben Orrery said “It is old”",
  ]);
});

test.each([
  [
    "One who is cross is Colin Vane, the independent, who told reporters that it was late.",
    "Colin Vane told: that it was late",
  ],
  [
    "That did not please Colin Vane, treasurer of Loom Forward, who said that it was late.",
    "Colin Vane said: that it was late",
  ],
  [
    "She is backed by Loom Forward, the Dyers Alliance and the actor Colin Vane, who tweeted: “Proud to know her.”",
    "Colin Vane tweeted “Proud to know her.”",
  ],
])("a relative clause is of the person before it: %s", (article, expected) => {
  expect(said(article)).toEqual([expected]);
});

test.each([
  "One who is cross is Colin Vane, the agent of her rival Orrery, who told reporters that it was late.",
  "She is backed by Orrery and the actor Colin Vane, who tweeted: “Proud to know her.”",
])("of two it may be of either: %s", (article) => {
  expect(said(article)).toEqual([]);
});

test("of two who are named with “neither” each kept silent", () => {
  expect(said("Neither Ms Tarrow nor the Weavers Union responded to questions.")).toEqual([
    "Ada Tarrow did not comment: Neither Ms Tarrow nor the Weavers Union responded to questions",
    "Weavers Union did not comment: Neither Ms Tarrow nor the Weavers Union responded to questions",
  ]);
  expect(said("Neither Ms Tarrow nor Orrery won.")).toEqual([]);
});

test.each([
  "Orrery’s office did not want to add anything.",
  "Orrery will not be commenting on it.",
])("whoever does not wish to speak is silent: %s", (article) => {
  expect(said(article)).toHaveLength(1);
});

test.each([
  [
    "Orrery spoke of it.\n“It is old,” he told them.\nThe panel of three was chaired by Ada Tarrow, the clerk. In a statement she said that it was new.",
    "Ada Tarrow said: that it was new",
  ],
  [
    "It was agreed, on a motion from Tarrow, to wait. She described it as “a raffle”.",
    "Ada Tarrow described: it as “a raffle”",
  ],
  [
    "Tarrow has left. Her letter, a copy of which we have, warns that it is late.",
    "Ada Tarrow warned: that it is late",
  ],
  ["Orrery’s statement said that it was late.", "Ben Orrery said: that it was late"],
  [
    "We have a complaint that Tarrow, the agent of Orrery, sent on Monday to Colin Vane. In it she demands that it stop.",
    "Ada Tarrow demanded: that it stop",
  ],
])(
  "who brings something before others, or writes it, says what follows: %s",
  (article, expected) => {
    expect(last(article)).toBe(expected);
  },
);

test.each([
  "Tarrow spoke of it.\n“It is old,” she told them.\nThe panel was chaired by Stella Penhale. She said that it was new.",
  "It was agreed to wait for Tarrow. She described it as “a raffle”.",
  "Tarrow has left. Her dismissal letter said that it was late.",
  "We have a complaint about Orrery sent on Monday to Colin Vane. In it he demands that it stop.",
])("and where another may be meant it is left open: %s", (article) => {
  expect(said(article).filter((each) => !each.includes("It is old"))).toEqual([]);
});

test("one who speaks of what she says is so goes on", () => {
  expect(
    last(
      "Tarrow spoke.\nShe worries about votes, which she says are late.\n“It is old,” she warns.",
    ),
  ).toBe("Ada Tarrow warned “It is old”");
  expect(
    last(
      "Tarrow spoke.\nPenhale worries about votes, which she says are late.\n“It is old,” she warns.",
    ),
  ).not.toBe("Ada Tarrow warned “It is old”");
});
