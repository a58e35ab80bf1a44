import { expect, test } from "vitest";
import { interviewIn } from "#src/news/read/pages/interview.ts";
import { linesOf, nameOf, said } from "./made-up.ts";

const answers = (...paragraphs: string[]) =>
  interviewIn(linesOf(paragraphs.join("\n")), nameOf).map(
    ({ speaker, words }) => `${speaker.name}: ${words}`,
  );
const OPENS = "Ada Tarrow runs the mill. Loom Watch met Tarrow in Saltby.";

test.each([
  ["LW:", "AT:"],
  ["Loom Watch:", "Ada:"],
  ["The Loom:", "Tarrow:"],
  ["LW –", "A.T. –"],
])("answers have short labels, and go on without: %s %s", (asker, label) => {
  expect(
    answers(
      OPENS,
      `${asker} You began late. Why?`,
      `${label} I was at sea.`,
      "We all were.",
      `${asker} You want wool.`,
      `${label} Ask the guild.`,
      `${asker} And then?`,
      `${label} No.`,
      "The bell rings.",
    ),
  ).toEqual([
    "Ada Tarrow: I was at sea.",
    "Ada Tarrow: We all were.",
    "Ada Tarrow: Ask the guild.",
    "Ada Tarrow: No.",
  ]);
});

test("where the article tells of somebody between, what has no label is nobody’s", () => {
  expect(
    answers(
      OPENS,
      "LW: Why?",
      "AT: I was at sea.",
      "She laughs and says that it is late.",
      "We all were.",
      "LW: And then?",
      "AT: No.",
    ),
  ).toEqual(["Ada Tarrow: I was at sea.", "Ada Tarrow: No."]);
});

test.each([
  ["a label of nobody", [OPENS, "LW: Why?", "BK: At sea.", "LW: When?", "BK: In May."]],
  [
    "a label that two may have",
    [OPENS, "Ann Tallow came.", "LW: Why?", "AT: At sea.", "LW: When?", "AT: In May."],
  ],
  ["fields of a table", [OPENS, "Job: clerk of the mill", "Ada: yes", "Age: 38", "Ada: no"]],
  [
    "a name that comes later",
    ["LW: Why?", "BO: At sea.", "LW: When?", "BO: In May.", "Ben Orrery left."],
  ],
])("nothing is anybody’s under %s", (_, paragraphs) => {
  const tallow = { kind: "stranger", name: "Ann Tallow" } as const;
  const lines = linesOf(paragraphs.join("\n")).map((line) =>
    line.text.startsWith("Ann Tallow")
      ? { ...line, names: [{ from: 0, to: 10, subject: tallow }] }
      : line,
  );
  expect(interviewIn(lines, nameOf)).toEqual([]);
});

test("between such answers “she” is whoever gives them", () => {
  const article = [
    OPENS,
    "LW: Why?",
    "AT: I was at sea.",
    "She is scathing about looms. “They are loud,” she says.",
    "LW: And then?",
    "AT: No.",
  ];
  expect(said(article.join("\n"))).toContain("Ada Tarrow said “They are loud”");
});

test("an answer in quotation marks goes on in the paragraphs after it, up to what says whose they are", () => {
  const article = [
    OPENS,
    "Why now?",
    "“I like it.",
    "“I like wool.”",
    "What for?",
    "“For the guild.",
    "“It is late,” said Colin Vane.",
    "And then?",
    "“No.”",
  ];
  expect(answers(...article.slice(0, 6), ...article.slice(7))).toEqual([
    "Ada Tarrow: I like it.",
    "Ada Tarrow: I like wool.",
    "Ada Tarrow: For the guild.",
    "Ada Tarrow: No.",
  ]);
  expect(answers(...article)).not.toContain("Ada Tarrow: It is late");
});
