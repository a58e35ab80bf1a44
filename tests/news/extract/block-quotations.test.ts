import { expect, test } from "vitest";
import { withBlockQuotations } from "#src/news/extract/block-quotations.ts";

const AFTER = "The guild meets again in June.";
const SAID = "Cllr Tarrow told the Lantern:";

test.each([
  SAID,
  "Mr Orrery was late. Ms Tarrow said:",
  "In a statement, a spokesperson for the guild said:",
  "Tarrow wrote to the members:",
  "Tarrow said in reply:",
  "She left early. Tarrow went on:",
])("the paragraph after “%s” is somebody’s words", (lead) => {
  const words = "The count was held too early. It should be held again.";
  expect(withBlockQuotations([lead, words, AFTER])).toEqual([`${lead} “${words}”`, AFTER]);
});

test("what goes on in the same first person goes on with the words, and no further", () => {
  const words = ["I was not asked.", "Nobody was.", "I shall ask them why."];
  expect(withBlockQuotations([SAID, ...words, AFTER])).toEqual([
    `${SAID} “${words[0]}`,
    `“${words[1]}`,
    `“${words[2]}”`,
    AFTER,
  ]);
});

test("where the article itself says “I”, only the first paragraph is surely the speaker’s", () => {
  const lines = ["I was there.", SAID, "I was not asked.", "I find that odd.", AFTER];
  expect(withBlockQuotations(lines)).toEqual([
    "I was there.",
    `${SAID} “I was not asked.”`,
    "I find that odd.",
    AFTER,
  ]);
});

test("what others say in blocks of their own is not in the article’s own person", () => {
  const lines = [
    "Orrery said:",
    "I was there.",
    SAID,
    "I was not asked.",
    "I shall ask why.",
    AFTER,
  ];
  expect(withBlockQuotations(lines).slice(1)).toEqual([
    `${SAID} “I was not asked.`,
    "“I shall ask why.”",
    AFTER,
  ]);
});

test.each([
  ["The candidates are:", "Ada Tarrow and Ben Orrery, who are both clerks."],
  ["The panel said that it would look at three things:", "The count was too early."],
  ["It is said:", "The count was too early."],
  ["Lantern comment:", "The count was too early."],
  ["Tarrow tweeted:", "The count was too early."],
  ["Tarrow wrote on X:", "We asked the guild why."],
  ["The letter reads:", "The count was too early."],
  ["Here it is in full:", "The statement has angered many."],
  [SAID, "Tarrow has been a clerk for nine years."],
  [SAID, "“It was late,” Orrery replied, and left."],
  [SAID, "Orrery told another story: it was late."],
  [SAID, "The guild was contacted for comment."],
  [SAID, "The video was watched by many."],
  [SAID, "- the count was too early."],
  [SAID, "Meanwhile the guild has met."],
  [SAID, "The guild met on Tuesday to choose another."],
  ["Ben Orrery left. Tarrow told the Lantern:", "Orrery has raised nine thousand for it."],
  ["In a video, Tarrow said:", "We asked the guild why it had met."],
  ["In a video, Tarrow said:", "The guild has raised nine thousand for it."],
  ["Speaking to the Lantern, Tarrow said:", "The guild has raised nine thousand for it."],
])("what may be the article’s own stays its own: %s %s", (lead, words) => {
  expect(withBlockQuotations([lead, words, AFTER]).slice(0, 2)).toEqual([lead, words]);
});

test("words in marks after such a line are in its paragraph", () => {
  expect(withBlockQuotations(["Here it is in full:", "“It was late.”", AFTER])).toEqual([
    "Here it is in full: “It was late.”",
    AFTER,
  ]);
});

test("marks within words that get some are single ones", () => {
  expect(withBlockQuotations([SAID, 'I was called “late” and "old" by them.'])).toEqual([
    `${SAID} “I was called ‘late’ and ‘old’ by them.”`,
  ]);
});

const LETTER = ["Dear Ben,", "Thank you for the list.", "It is too long.", "Best wishes,", "Ada"];

test("a letter goes from its greeting to its signature", () => {
  const lines = ["The email was sent by Ada Tarrow. This blog reproduces it:", ...LETTER, AFTER];
  expect(withBlockQuotations(lines)).toEqual([
    `${lines[0]} “Dear Ben, Thank you for the list.`,
    "“It is too long.”",
    AFTER,
  ]);
});

test("a letter is whose signature it has, where the line before does not say", () => {
  const told = "Ada Tarrow told Ben Orrery. Her email, which we have seen, says:";
  expect(withBlockQuotations([told, ...LETTER, AFTER])).toEqual([
    told,
    "Ada Tarrow wrote: “Dear Ben, Thank you for the list.",
    "“It is too long.”",
    AFTER,
  ]);
  const passed = ["Ada Tarrow was late.", "Orrery passed on an email, which reads:"];
  expect(withBlockQuotations([...passed, ...LETTER])[2]).toMatch(/^Ada Tarrow wrote: “Dear/);
});

test("a signature that two can mean, or that several gave, says of nobody that he wrote it", () => {
  const two = ["Ada Tarrow and Ada Vane met.", "The email reads:"];
  expect(withBlockQuotations([...two, ...LETTER])[1]).toMatch(/^The email reads: “Dear/);
  const both = [...LETTER.slice(0, 4), "Ada and Colin"];
  const lead = ["Ada Tarrow and Colin Vane met.", "The email reads:"];
  expect(withBlockQuotations([...lead, ...both])[1]).toMatch(/^The email reads: “Dear/);
});

test("a letter that somebody else signs, or nobody, is left as it is", () => {
  const lead = "The email was sent by Colin Vane. This blog reproduces it:";
  expect(withBlockQuotations([lead, ...LETTER])).toEqual([lead, ...LETTER]);
  const unsigned = ["Ada Tarrow wrote it. This blog reproduces it:", ...LETTER.slice(0, 3), AFTER];
  expect(withBlockQuotations(unsigned)).toEqual(unsigned);
});

test("what a page sets apart is all of it the words, and a post only of whom it names", () => {
  const words = ["> The count was too early.", "> The rules say so."];
  expect(withBlockQuotations([SAID, ...words, AFTER])).toEqual([
    `${SAID} “The count was too early.`,
    "“The rules say so.”",
    AFTER,
  ]);
  const post = (name: string) => ["Tarrow tweeted:", "> It is late.", `> — ${name} (@loom) June 9`];
  expect(withBlockQuotations(post("Ada Tarrow"))).toEqual(["Tarrow tweeted: “It is late.”"]);
  expect(withBlockQuotations(post("Ben Orrery"))[0]).toBe("Tarrow tweeted:");
  expect(withBlockQuotations(["They met.", "> The count was too early."])).toEqual([
    "They met.",
    "The count was too early.",
  ]);
});

test.each([
  "Tarrow gave Loom Watch this statement:",
  "Tarrow issued the following statement:",
  "The guild has put out a joint statement on the count:",
  "Tarrow said the following:",
  "His post read:",
])("paragraphs in quotation marks stand with what brings them in: %s", (lead) => {
  const words = ["“I was not asked.", "“Nobody was.”"];
  expect(withBlockQuotations([lead, ...words, AFTER])).toEqual([
    `${lead} ${words[0]}`,
    words[1],
    AFTER,
  ]);
});

test.each(["The guild made the following changes:", "Tarrow released the following papers:"])(
  "what is no statement brings in nobody’s words: %s",
  (lead) => {
    const lines = [lead, "I was not asked about it.", AFTER];
    expect(withBlockQuotations(lines)).toEqual(lines);
  },
);

const STATEMENT = [
  "Our choice is the old loom.",
  "It has a long history.",
  "Nobody else has one.",
  "Few know how to mend it.",
  "We ask members to keep it.",
];

test("a page that is a body’s statement is all its words, to the last in its first person", () => {
  const head = ["Weavers’ Forum statement", "The Weavers’ Forum says:"];
  const shown = withBlockQuotations([...head, ...STATEMENT, AFTER]);
  expect(shown.slice(1)).toEqual([
    `The Weavers’ Forum says: “${STATEMENT[0]}`,
    ...STATEMENT.slice(1, 4).map((line) => `“${line}`),
    `“${STATEMENT[4]}”`,
    AFTER,
  ]);
});

test("a report that shows a statement, or a page that goes on in its own person, is no such page", () => {
  const only = `The Weavers’ Forum says: “${STATEMENT[0]}”`;
  const said = "The Weavers’ Forum says:";
  const report = ["Weavers’ Forum statement", "The forum met.", said, ...STATEMENT, AFTER];
  expect(withBlockQuotations(report)).toContain(only);
  const asks = ["Weavers’ Forum statement", said, ...STATEMENT, "We asked the mill for its view."];
  expect(withBlockQuotations(asks)).toContain(only);
});

test.each([
  "Speaking to the Courier last night, he was more blunt:",
  "Asked by the Courier, she was even blunter:",
  "Ms Tarrow was less diplomatic:",
  "Ada Tarrow is clear:",
])("the first-person paragraph after how somebody was is what that one said: %s", (lead) => {
  const words = "I was not asked. I shall ask them why.";
  expect(withBlockQuotations([lead, words, AFTER])).toEqual([`${lead} “${words}”`, AFTER]);
});

test.each([
  "The rules were clear:",
  "One thing was clear:",
  "It was clear:",
  "The Rules Panel was clear:",
  "The letter to Tarrow was blunt:",
  "Speaking to the Courier last night, he was more tired:",
  "Speaking to the Courier last night, he was late:",
])("but not after how a thing was, or what says nothing of how somebody spoke: %s", (lead) => {
  const lines = [lead, "I was not asked. I shall ask them why.", AFTER];
  expect(withBlockQuotations(lines)).toEqual(lines);
});

test("a name that only who quotes has put in is no telling of events", () => {
  const words = "[Orrery] has to act. He is the clerk.";
  const lines = ["Ben Orrery was late.", SAID, words, AFTER];
  expect(withBlockQuotations(lines)).toEqual([lines[0], `${SAID} “${words}”`, AFTER]);
});
