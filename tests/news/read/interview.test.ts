import { expect, test } from "vitest";
import { said, statements } from "./made-up.ts";

const OPENING = "Ada Tarrow met the Shuttle over tea.";
const QUESTIONS = [
  "Q: What of Orrery as a chair?",
  "A: The meetings are short. I have no complaint.",
  "Q: And the rule for ties?",
  "A: I shall vote for it.",
];

test("who is interviewed says what stands as an answer, each sentence with its question", () => {
  const article = [OPENING, ...QUESTIONS].join("\n");
  expect(said(article)).toEqual([
    "Ada Tarrow said “The meetings are short.”",
    "Ada Tarrow said “I have no complaint.”",
    "Ada Tarrow said “I shall vote for it.”",
  ]);
  const [first] = statements(article);
  expect(first?.context).toContain("What of Orrery as a chair?");
  expect(first?.mentions).toEqual([{ kind: "person", id: "ben-orrery" }]);
});

test.each([
  ["nobody is named before the first question", ["The Shuttle asked.", ...QUESTIONS]],
  ["two people are", ["Ada Tarrow and Wren Lintott met the Shuttle.", ...QUESTIONS]],
  ["one question is no interview", [OPENING, ...QUESTIONS.slice(0, 2)]],
])("no answer is anybody's where it is not settled whose: %s", (_, lines) => {
  expect(said(lines.join("\n"))).toEqual([]);
});

const LABELLED = [
  "Shuttle: What of Orrery as a chair?",
  "Tarrow: The meetings are short. I have no complaint.",
  "Shuttle: And the rule for ties?",
  "Tarrow: I shall vote for it.",
];

test("names at the heads of questions and answers say who speaks as well as letters do", () => {
  expect(said([OPENING, ...LABELLED].join("\n"))).toEqual([
    "Ada Tarrow said “The meetings are short.”",
    "Ada Tarrow said “I have no complaint.”",
    "Ada Tarrow said “I shall vote for it.”",
  ]);
});

test("a name before a colon with no question before it says nothing", () => {
  const table = ["How they did.", "Tarrow: 202 votes.", "Orrery: 190 votes.", "Quill: 12 votes."];
  expect(said(table.join("\n"))).toEqual([]);
});

const UNLETTERED = [
  "What has changed?",
  "“The length of the meetings.”",
  "Is that a bad thing?",
  "“It depends. I bring a book.”",
  "Would you stand again?",
  "“Ask me after tea.”",
];

test("questions as they are, with answers in quotation marks, are the answers of the one who is named before them", () => {
  expect(said([OPENING, ...UNLETTERED].join("\n"))).toEqual([
    "Ada Tarrow said “The length of the meetings.”",
    "Ada Tarrow said “It depends. I bring a book.”",
    "Ada Tarrow said “Ask me after tea.”",
  ]);
});

test("where an answer has another's name beside it, or two are named before, no answer is anybody's", () => {
  const another = [...UNLETTERED.slice(0, 5), "“Ask me,” said Colin Vane."];
  const two = "Ada Tarrow and Wren Lintott met the Shuttle.";
  expect(said([OPENING, ...another].join("\n")).some((each) => each.includes("length"))).toBe(
    false,
  );
  expect(said([two, ...UNLETTERED].join("\n"))).toEqual([]);
});

test("a question and its answer may stand in one paragraph", () => {
  const article = [
    "Ada Tarrow in five minutes",
    "Q: What surprised you? A: The drains.",
    "Q: What would you change? A: The order of the agenda.",
  ].join("\n");
  expect(said(article)).toEqual([
    "Ada Tarrow said “The drains.”",
    "Ada Tarrow said “The order of the agenda.”",
  ]);
});

const PLAIN = [
  "Ada Tarrow talks to Colin Vane about looms",
  "Ada Tarrow is early. The other two, Ben Orrery and Wren Lintott, are not.",
  "Why do you want this seat?",
  "Because looms matter. I want them counted.",
  "Some say you are never here.",
  "(Laughs.) I was here on Monday.",
  "And what would you change?",
  "My rule is to read the papers twice.",
  "That goes for our minutes too.",
  "Who should lead?",
  "I am not doing that one.",
  "After we spoke I rang Mr Orrery. “It is a tale,” he said.",
];

test("questions and answers that nothing marks are an interview of the one it is about", () => {
  expect(said(PLAIN.join("\n"))).toEqual([
    "Ada Tarrow said “Because looms matter.”",
    "Ada Tarrow said “I want them counted.”",
    "Ada Tarrow said “I was here on Monday.”",
    "Ada Tarrow said “My rule is to read the papers twice.”",
    "Ada Tarrow said “That goes for our minutes too.”",
    "Ada Tarrow said “I am not doing that one.”",
    "Ben Orrery said “It is a tale”",
  ]);
});

test.each([
  ["the questions speak to nobody", PLAIN.map((line) => line.replace(/\byou\b/g, "they"))],
  [
    "the answers are in nobody's person",
    PLAIN.map((line) => line.replace(/\b(?:I|My|our)\b/g, "they")),
  ],
  [
    "two are as much what it is about",
    ["Ada Tarrow and Ben Orrery met the Shuttle.", ...PLAIN.slice(2)],
  ],
  ["nobody is named before", PLAIN.slice(2)],
])("headings that are questions make no interview where %s", (_, lines) => {
  expect(said(lines.slice(0, -1).join("\n"))).toEqual([]);
});

test("of several who answer the same question each says what stands at the name", () => {
  const panel = [
    "Q (Shuttle, Loom): What of the minutes?",
    "Tarrow: I would print them.",
    "Orrery: I would not.",
    "Q (Shuttle again): And the hall?",
    "Orrery: It is cold.",
    "They clapped.",
    "Tarrow: 202 votes.",
  ];
  expect(said(panel.join("\n"))).toEqual([
    "Ada Tarrow said “I would print them.”",
    "Ben Orrery said “I would not.”",
    "Ben Orrery said “It is cold.”",
  ]);
});

test("what goes on after one question in several paragraphs is nobody’s answers", () => {
  const article = [
    "It is Ada Tarrow’s plan for the guild.",
    "The hall was late. How can this be defended?",
    "“We took over the guild.",
    "“And yet here we are.",
    "“It is not what we signed up for.”",
  ];
  expect(said(article.join("\n"))).toEqual([]);
});
