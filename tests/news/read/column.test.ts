import { expect, test } from "vitest";
import type { Speaker } from "#src/core/news.ts";
import { statementsOf } from "#src/news/read/index.ts";
import { linesOf, nameOf } from "./made-up.ts";

const COLUMN = [
  "I like a long count.",
  "My neighbours do not.",
  "The guild ought to publish every stage of it.",
  "I put that to Ben Orrery.",
  "“It would bore them,” Orrery told me.",
  "He would rather sleep.",
  "I shall bring a flask.",
].join("\n");
const WRITER = { kind: "named", name: "Stella Penhale" } as const;

const said = (article: string, writer: typeof WRITER | null) =>
  statementsOf(linesOf(article), nameOf, null, { writer }).map(
    ({ speaker, verb, words }) => `${speaker.name} ${verb} ${words}`,
  );

test("what a column says in its own voice is its writer's, and what others say or do is not", () => {
  const own = said(COLUMN, WRITER).filter((each) => each.startsWith("Stella Penhale"));
  expect(own).toEqual([
    "Stella Penhale wrote I like a long count.",
    "Stella Penhale wrote My neighbours do not.",
    "Stella Penhale wrote The guild ought to publish every stage of it.",
    "Stella Penhale wrote I put that to Ben Orrery.",
    "Stella Penhale wrote I shall bring a flask.",
  ]);
});

test("what its writer did or told somebody is the writer’s, whoever else is named", () => {
  const own = [
    "I voted with Ben Orrery.",
    "At the end, I asked Stella Penhale for an answer in writing.",
    "In my view this will haunt us, and I have told the clerk as much.",
  ];
  const told = said([COLUMN, ...own].join("\n"), WRITER);
  for (const each of own) expect(told).toContain(`Stella Penhale wrote ${each}`);
});

test("what another said to the writer, or did, is not", () => {
  const others = [
    "I voted with Ben Orrery, who said that it would haunt us.",
    "Ben Orrery left before the vote.",
    "Chair (Ben Orrery): we have had forty questions.",
    "The clerk told us as much, and I have told nobody.",
    "The chair thought that this would make it longer.",
    "Staff would be cut until April.",
    "Any other business",
  ];
  const text = [COLUMN, ...others].join("\n").replace("\nStaff", " Staff");
  const told = said(
    text.replace("The chair thought", "Stella Penhale left. The chair thought"),
    WRITER,
  );
  for (const each of others) expect(told).not.toContain(`Stella Penhale wrote ${each}`);
});

test("without a name at its head, or in a report, nothing is its writer's", () => {
  const report = "The guild met. Ada Tarrow won.\nShe said that she was glad.";
  expect(said(COLUMN, null).some((each) => each.includes("flask"))).toBe(false);
  expect(said(report, WRITER).some((each) => each.startsWith("Stella"))).toBe(false);
});

test("what its writer says to have said is the writer's too, and what one with a first name moved is not", () => {
  const told = said(`${COLUMN}\nI said that we would regret it.\nWilf proposed a recess.`, WRITER);
  expect(told).toContain("Stella Penhale wrote I said that we would regret it.");
  expect(told.some((each) => each.includes("recess"))).toBe(false);
});

test("a report of a meeting in the person of all is its writer's, who says “I” in some of it", () => {
  const report = [
    "We were given a day's notice.",
    "None of the papers had been sent out.",
    "That left us an hour to read them.",
    "I asked why.",
    "Our next meeting is in May, and I shall be early.",
  ].join("\n");
  const own = said(report, WRITER);
  expect(own).toContain("Stella Penhale wrote None of the papers had been sent out.");
  expect(said(report.replaceAll(/\bI\b/g, "they"), WRITER)).toEqual([]);
});

test("who is in the record writes no report of others: one line of one's own is enough", () => {
  const column = "The hall was full. I was very glad. There is a lesson in it. Ben Orrery left.";
  const writer = { kind: "person", id: "ada-tarrow", name: "Ada Tarrow" } as const;
  const of = (by: typeof writer | typeof WRITER) =>
    statementsOf(linesOf(column), nameOf, null, { writer: by }).map(({ words }) => words);
  expect(of(writer)).toEqual([
    "The hall was full.",
    "I was very glad.",
    "There is a lesson in it.",
  ]);
  expect(of(WRITER)).toEqual([]);
});

test("what stands after a label in an interview is not its writer's", () => {
  const own = said(
    [COLUMN, "AT: I began as a clerk.", "Courier: And I ask why."].join("\n"),
    WRITER,
  );
  expect(own.filter((each) => /clerk|ask why/.test(each))).toEqual([]);
});

test("what follows a line about somebody is the writer's, where that line has nobody say anything", () => {
  const of = (before: string) =>
    said([COLUMN, `${before} Such a loom would cost a fortune.`].join("\n"), WRITER);
  const own = "Stella Penhale wrote Such a loom would cost a fortune.";
  expect(of("Ben Orrery deserves a loom.")).toContain(own);
  expect(of("Ben Orrery said that it was late.")).not.toContain(own);
});

test("what stands over the line that leads to somebody’s words is not that one’s", () => {
  const text = [
    "One of our members is standing.",
    "This is what Stella has to say:",
    "I have woven for years.",
    "Our looms are old.",
    "My plan is simple.",
    "I shall mend them.",
  ].join("\n");
  const told = said(text, WRITER);
  expect(told).not.toContain("Stella Penhale wrote One of our members is standing.");
  expect(told).toContain("Stella Penhale wrote Our looms are old.");
});

test("a list of another’s points is not the writer’s, and a list of the writer’s own is", () => {
  const text = (lead: string) => [COLUMN, lead, "• The looms are old."].join("\n\n");
  expect(said(text("His main points were these:"), WRITER)).not.toContain(
    "Stella Penhale wrote The looms are old.",
  );
  expect(said(text("What I am fighting for:"), WRITER)).toContain(
    "Stella Penhale wrote The looms are old.",
  );
});

test("what the writer asked of him is the writer’s, and what another wanted of us is not", () => {
  const asked = "Since he had time, I asked him whether he would mend the looms.";
  const told = said([COLUMN, asked, "Ada wanted us to remember this."].join("\n"), WRITER);
  expect(told).toContain(`Stella Penhale wrote ${asked}`);
  expect(told.some((each) => each.includes("wanted us"))).toBe(false);
});

test("who is in the record writes a report of a body in the plural too", () => {
  const text = ["We met on Monday.", "The looms were old.", "We agreed to mend them."].join("\n");
  const member = { kind: "person", id: "stella-penhale", name: "Stella Penhale" } as const;
  const of = (writer: Speaker) => statementsOf(linesOf(text), nameOf, null, { writer }).length;
  expect(of(member)).toBe(3);
  expect(of(WRITER)).toBe(0);
});

test("what a column calls something between marks is no quotation of another", () => {
  const column = [
    "I read it as proof that members want a “people before profit” sort of guild.",
    "I thought the campaign “slick and cheerful” all the same.",
    "We had all looked for four seats.",
    "By the end of the night we had five.",
  ].join("\n");
  expect(said(column, WRITER)).toHaveLength(4);
});
