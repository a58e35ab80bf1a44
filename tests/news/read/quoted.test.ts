import { expect, test } from "vitest";
import { said, statements } from "./made-up.ts";

test.each([
  ["“We will win,” said Ada Tarrow.", "Ada Tarrow said “We will win”"],
  ["“We will win,” Ada Tarrow said.", "Ada Tarrow said “We will win”"],
  ["“We will win”, said Tarrow.", "Ada Tarrow said “We will win”"],
  ['"We will win," Tarrow said.', "Ada Tarrow said “We will win”"],
  ["‘We will win,’ said Tarrow.", "Ada Tarrow said “We will win”"],
  ["'We will win,' said Tarrow.", "Ada Tarrow said “We will win”"],
  ["'We can't win,' Tarrow said.", "Ada Tarrow said “We can't win”"],
  [
    "'We want the members' room, and we'll win it,' said Tarrow.",
    "Ada Tarrow said “We want the members' room, and we'll win it”",
  ],
  [
    "Tarrow said: 'We will win. We've the dyers' votes.'",
    "Ada Tarrow said “We will win. We've the dyers' votes.”",
  ],
  ["Tarrow said: “We will win.”", "Ada Tarrow said “We will win.”"],
  ["Tarrow said, “We will win.”", "Ada Tarrow said “We will win.”"],
  ["Tarrow tweeted: “We will win.”", "Ada Tarrow tweeted “We will win.”"],
  ["Tarrow said of Orrery: “He is late.”", "Ada Tarrow said “He is late.”"],
  ["Tarrow said in response: “We will win.”", "Ada Tarrow said “We will win.”"],
  ["“Shall we win?” asked Tarrow.", "Ada Tarrow asked “Shall we win?”"],
  ["“Shall we win?” Tarrow asked.", "Ada Tarrow asked “Shall we win?”"],
  ["“We will win,” said a friend of Tarrow.", "a friend of Ada Tarrow said “We will win”"],
  [
    "“We will win,” said Tarrow’s campaign manager.",
    "Ada Tarrow’s campaign manager said “We will win”",
  ],
  ["“We will win,” said the clerk of the weavers, Ada Tarrow.", "Ada Tarrow said “We will win”"],
  ["“We will win,” said Ada Tarrow, the clerk.", "Ada Tarrow said “We will win”"],
  [
    "“Tarrow said the rules were old,” Orrery said.",
    "Ben Orrery said “Tarrow said the rules were old”",
  ],
  ["Tarrow said: “Orrery told me: ‘Go.’”", "Ada Tarrow said “Orrery told me: ‘Go.’”"],
])("words in quotation marks are the speaker’s, exact: %s", (sentence, expected) => {
  expect(said(sentence)).toEqual([expected]);
});

test.each([
  "In '97 the weavers' room was Tarrow's, said the notice.",
  "The dyers' and the weavers' rooms were old when Tarrow said no.",
  "She put 'em away before Tarrow said so, in the weavers' room.",
])("an apostrophe opens and closes nothing: %s", (sentence) => {
  expect(statements(sentence).filter(({ form }) => form === "quoted")).toEqual([]);
});

test("one who speaks before and after the verb says both", () => {
  expect(said("“It was a day,” Tarrow said, “for weavers and for dyers.”")).toEqual([
    "Ada Tarrow said “It was a day”",
    "Ada Tarrow said “for weavers and for dyers.”",
  ]);
  expect(said("“It was a day,” Tarrow said, adding that the rules were old.")).toEqual([
    "Ada Tarrow said “It was a day”",
    "Ada Tarrow added: that the rules were old",
  ]);
});

test("a quoted sentence alone is by the one who spoke right before it", () => {
  expect(said("“It was a day,” Tarrow said. “It was long.”")).toContain(
    "Ada Tarrow said “It was long.”",
  );
  expect(said("Tarrow said she was glad.\n“It was a day for weavers.”")).toContain(
    "Ada Tarrow said “It was a day for weavers.”",
  );
});

test("a quoted sentence alone that nobody has spoken before is nobody’s", () => {
  expect(said("“It goes on.” Tarrow left.")).toEqual([]);
  expect(said("Tarrow said: “It goes on.” Orrery left. “It is so.”")).toEqual([
    "Ada Tarrow said “It goes on.”",
  ]);
});

test("one who declined to comment is not given the quotation after it", () => {
  expect(said("Tarrow declined to comment.\n“It was a day for weavers.”")).toEqual([
    "Ada Tarrow declined: declined to comment",
  ]);
});

test("a quoted call is not given to the one before where the next words may name another", () => {
  expect(said("Tarrow said she was glad. “We have won!” Orrery smiled.")).toEqual([
    "Ada Tarrow said: she was glad",
  ]);
  expect(said("Tarrow said she was glad. “We have won!” Orrery replied.")).toEqual([
    "Ada Tarrow said: she was glad",
    "Ben Orrery replied “We have won!”",
  ]);
});

test("after two have spoken in one sentence, a quotation alone is nobody’s", () => {
  expect(
    said("Tarrow said the rules were old; Orrery said they were new.\n“It is hard.”"),
  ).toHaveLength(2);
});

test("a quotation that goes on over paragraphs keeps its speaker", () => {
  expect(said("Tarrow said: “It goes on.\n“And on it goes.”\nOrrery left.")).toEqual([
    "Ada Tarrow said “It goes on.”",
    "Ada Tarrow said “And on it goes.”",
  ]);
  expect(said('Tarrow said: “It goes on.\n"And on it goes.”')).toEqual([
    "Ada Tarrow said “It goes on.”",
    "Ada Tarrow said “And on it goes.”",
  ]);
});

test("a quotation that goes on has the speaker named at its end, and not the one before it", () => {
  expect(said("Orrery said he was glad.\n“It goes on.\n“And on it goes,” Tarrow said.")).toEqual([
    "Ben Orrery said: he was glad",
    "Ada Tarrow said “It goes on.”",
    "Ada Tarrow said “And on it goes”",
  ]);
});

test("some quoted words within a sentence stay in it; a longer run stands for itself as well", () => {
  expect(said("Tarrow called the result a “clean sweep”.")).toEqual([
    "Ada Tarrow called: the result a “clean sweep”",
  ]);
  expect(said("Tarrow said the rules were “old, worn and of no use to anybody”.")).toEqual([
    "Ada Tarrow said: the rules were “old, worn and of no use to anybody”",
    "Ada Tarrow said “old, worn and of no use to anybody”",
  ]);
});

test("quoted words that somebody is said to have said to another are not the first one’s own", () => {
  expect(said("Tarrow said Orrery had called him “old, worn and of no use”.")).toEqual([
    "Ada Tarrow said: Orrery had called him “old, worn and of no use”",
  ]);
});

test("what rules state, nobody says", () => {
  expect(said("Such rules stand. They state: “No member shall weave.”")).toEqual([]);
  expect(said("Tarrow told members of the rules. They state: “No member shall weave.”")).toEqual(
    [],
  );
});

test("a statement has the sentence before it, and whom else the sentence names", () => {
  expect(statements("The loom broke. Tarrow said Orrery and Colin Vane had left.")).toMatchObject([
    {
      context: "The loom broke. Tarrow said Orrery and Colin Vane had left.",
      mentions: [{ kind: "person", id: "ben-orrery" }],
    },
  ]);
});

test.each(["wrote", "tweeted"])("what goes on after words that somebody %s is so too", (verb) => {
  expect(said(`“Go home,” Tarrow ${verb}. “Stay there.”\n“And do not come back.”`)).toEqual(
    ["Go home", "Stay there.", "And do not come back."].map((words) =>
      expect.stringContaining(`Ada Tarrow ${verb} “${words}`),
    ),
  );
});

test.each([
  ["tweeted her thanks: “It was a fine cloth.”", "tweeted “It was a fine cloth.”"],
  ["said “the cloth will be what it is”", "said “the cloth will be what it is”"],
  ["left early, saying “good riddance”.", "said “good riddance”"],
])("a quotation is what somebody says where it stands for all of it: %s", (does, told) => {
  expect(said(`Ada Tarrow ${does}`)).toEqual([`Ada Tarrow ${told}`]);
});
