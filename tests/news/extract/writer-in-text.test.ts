import { expect, test } from "vitest";
import { writerInText } from "#src/news/extract/writer.ts";

const TEXT = "I went to the meeting of the weavers, and I was late.";
const TITLE = "NEC meeting, March 2023";
const FOOT = Array.from({ length: 6 }, () => "The guild met again on Tuesday.");

test.each([
  "Ada Tarrow",
  "Ada Tarrow MP",
  "Ada Tarrow’s Blog",
  "Ada Tarrow’s NEC reports",
  "Ada Tarrow NEC",
  "Ada Tarrow on the Record",
])("a site with one person’s name is written by that one: %s", (publisher) => {
  expect(writerInText([TEXT], TITLE, publisher)).toBe("Ada Tarrow");
});

test.each([
  ["a paper named after somebody", "Ada Herald", [TEXT]],
  ["a diary of a place that is also a name", "Dale Diary", [TEXT]],
  ["notes of such a place", "Dale Notes", [TEXT]],
  ["a name that nobody is given", "Loom Watch", [TEXT]],
  ["a guest’s post", "Ada Tarrow", ["A guest post on the count.", TEXT]],
  ["what is printed by permission", "Ada Tarrow", [TEXT, "Reproduced by kind permission."]],
  ["what appeared elsewhere", "Ada Tarrow", [TEXT, "First published in the Loom Watch."]],
])("a site says of nobody that he wrote it: %s", (_, publisher, lines) => {
  expect(writerInText(lines, TITLE, publisher)).toBeNull();
});

test("a byline counts before the name of the site, and none is a paper or a desk", () => {
  expect(writerInText(["By Ben Orrery", TEXT], TITLE, "Ada Tarrow")).toBe("Ben Orrery");
  expect(writerInText(["Loom Watch", "By Ben Orrery", TEXT], TITLE, "Loom Watch")).toBe(
    "Ben Orrery",
  );
  expect(writerInText(["By Local Democracy Desk", TEXT], TITLE, "Loom Watch")).toBeNull();
  expect(writerInText(["Cllr Ada Tarrow", TEXT], TITLE, "Loom Watch")).toBeNull();
});

test("a line at the foot that says what somebody is names the writer, where the text itself names nobody so", () => {
  const foot = "Ada Tarrow is a member of the committee";
  const body = ["Ada Tarrow on going back", TEXT, TEXT, TEXT];
  expect(writerInText([...body, foot, "Share this:"], TITLE, "Loom Watch")).toBe("Ada Tarrow");
  expect(writerInText([...body, "I met Tarrow.", foot], TITLE, "Loom Watch")).toBeNull();
  expect(writerInText([foot, ...Array(8).fill(TEXT)], TITLE, "Loom Watch")).toBeNull();
});

test("whoever stands over the date wrote it, and not who stands under a picture", () => {
  const lines = ["Weavers have won", "Ben Orrery", "Ada Tarrow", "15 January 2018", TEXT];
  const page = lines.filter((line) => line !== "15 January 2018");
  expect(writerInText(page, TITLE, "Loom Watch", lines)).toBe("Ada Tarrow");
  expect(writerInText(page, TITLE, "Loom Watch")).toBe("Ben Orrery");
});

test("who stands before the date on its line wrote it, also where the page has lost the space between", () => {
  const lines = ["Weavers have won", "Ben Orrery", "Ada Tarrow15 January 2018", TEXT];
  expect(writerInText(lines, TITLE, "Loom Watch")).toBe("Ada Tarrow");
  const ago = ["Weavers have won", "Ben Orrery", "Ada Tarrow", "2 minutes ago", TEXT];
  expect(writerInText(ago, TITLE, "Loom Watch")).toBe("Ada Tarrow");
});

test("an edition of a paper is nobody’s name", () => {
  expect(writerInText(["WEST MILL FINAL", TEXT], TITLE, "Loom Watch")).toBeNull();
});

test("a byline that has the name twice has it once", () => {
  expect(writerInText(["By Ada Tarrow Ada Tarrow", TEXT], TITLE, "Loom Watch")).toBe("Ada Tarrow");
});

test("who stands at the end of a headline on the matter of it wrote it, unless the text tells of that one", () => {
  const title = "The mill can win – Ada Tarrow on lessons of the count";
  expect(writerInText([TEXT], title, "Loom Watch")).toBe("Ada Tarrow");
  expect(writerInText([TEXT, "Ms Tarrow was late."], title, "Loom Watch")).toBeNull();
});

test("a heading of two bodies takes nobody’s site from its owner", () => {
  const lines = ["Disputes Panel and Equalities Committee", TEXT];
  expect(writerInText(lines, TITLE, "Ada Tarrow’s Blog")).toBe("Ada Tarrow");
});

test("a heading with a word of the party’s business is nobody’s name", () => {
  expect(writerInText(["Upcoming Ward Elections", TEXT], TITLE, "Loom Watch")).toBeNull();
});

test("a headline that stands twice is no byline, and one under it is", () => {
  const title = "The Weavers' Voice";
  const lines = [title, "by Ada Tarrow on 30.05.18 in Loom elections", TEXT];
  expect(writerInText(lines, title, "adatarrow.example")).toBe("Ada Tarrow");
});

test.each(["adatarrow.org.example", "www.ada-tarrow.example", "adatarrow4clerk.example"])(
  "a domain is whose name the page has: %s",
  (publisher) => {
    expect(writerInText([TEXT, "Ada Tarrow, member for Saltby"], TITLE, publisher)).toBe(
      "Ada Tarrow",
    );
    expect(writerInText([TEXT, "Ben Orrery, member for Saltby"], TITLE, publisher)).toBeNull();
  },
);

test("a site that is for somebody’s election is that one’s, and a paper’s domain is nobody’s", () => {
  expect(writerInText([TEXT], TITLE, "Ada Tarrow for Clerk")).toBe("Ada Tarrow");
  expect(writerInText([TEXT, "Ada Herald, Saltby"], TITLE, "adaherald.example")).toBeNull();
});

test.each([
  ["What follows is Ada Tarrow’s account of the meeting.", "Ada Tarrow"],
  ["He came late. What follows is Ada Tarrow's own short report, with thanks.", "Ada Tarrow"],
  ["Below is the report of Ada Tarrow, who sits on it.", "Ada Tarrow"],
  ["What follows is a list of the weavers.", null],
  ["What follows is what Ada Tarrow's account left out.", null],
  ["Ada Tarrow, whom the weavers chose in the spring, writes:", "Ada Tarrow"],
  ["Ada Tarrow, whom the weavers chose in the spring, writes of looms.", null],
])("a line that leads to somebody’s account says who wrote it: %s", (line, writer) => {
  expect(writerInText([line, TEXT], TITLE, "Loom Watch")).toBe(writer);
});

test("a name over the headline and alone under it is the writer’s, however seldom it is given", () => {
  const title = "Quill Tarrow: Why looms matter";
  expect(writerInText(["Quill Tarrow", TEXT], title, "Loom Watch")).toBe("Quill Tarrow");
  expect(writerInText(["The Weavers", TEXT], title, "Loom Watch")).toBeNull();
});

test("a line at the foot that says what somebody has been writing on names the writer", () => {
  const foot = "Ada Tarrow has been writing about looms since 2011.";
  expect(writerInText([TEXT, TEXT, TEXT, foot], TITLE, "Loom Watch")).toBe("Ada Tarrow");
});

test.each([
  "By Ada Tarrow, Ben Orrery and Hetty Vane",
  "Ada Tarrow and Ben Orrery",
  "By Ada Tarrow and Ben Orrery",
])("what several wrote is no one’s: %s", (line) => {
  expect(writerInText([line, TEXT], TITLE, "Loom Watch")).toBeNull();
});

test.each([
  ["Members matter – Ada Tarrow, NEC member", [TEXT]],
  ["NEC report: March, from Ada Tarrow, constituency representative", [TEXT]],
  ["Thread by Ada Tarrow", [TEXT]],
  ["Ada Tarrow", [TEXT, "I was early the next time."]],
  [TITLE, ["Ada Tarrow reports on the committee’s March meeting", TEXT]],
  [
    TITLE,
    ["Ada Tarrow, who sits on it for members, writes about the meeting of 24th May, 2022.", TEXT],
  ],
  ["Report-back from the committee – Ada Tarrow", [TEXT]],
  [TITLE, ["Author: Ada Tarrow", TEXT]],
  [TITLE, ["Posted on 3 May", "Looms", "A loom", "Looms again", "By Ada Tarrow, clerk", TEXT]],
])("a page says in one way or another who wrote it: %s", (title, lines) => {
  expect(writerInText(lines, title, "Loom Watch")).toBe("Ada Tarrow");
});

test("a page that is called by somebody’s name and tells of that one is another’s", () => {
  const lines = [TEXT, TEXT, TEXT, "I met Tarrow.", ...Array(7).fill("I was early the next time.")];
  expect(writerInText(lines, "Ada Tarrow", "Loom Watch")).toBeNull();
});

test("a name that is no usual one is who wrote it where the date stands under it", () => {
  const under = [
    "Opinion: a loom should be seen",
    "Zelph Fennimarsh",
    "26 October 2023, 1.35pm",
    TEXT,
  ];
  const body = under.filter((line) => !line.startsWith("26"));
  expect(writerInText(body, TITLE, "Loom Watch", under)).toBe("Zelph Fennimarsh");
  expect(writerInText(body, TITLE, "Loom Watch", body)).toBeNull();
  const site = ["Saltby Transformed", "26 October 2023", TEXT];
  expect(writerInText(site, TITLE, "Loom Watch", site)).toBeNull();
});

test("a name before the day on one line is who wrote the page", () => {
  const page = ["Ada Tarrow  |  31 August 2016", TEXT].map((line) => line.replace(/\s+/g, " "));
  expect(writerInText(page, TITLE, "Loom Watch")).toBe("Ada Tarrow");
});

test("who stands alone under a headline and is told of in the text is in a picture", () => {
  const told = ["Ada Tarrow, who chairs the guild, has given up her seat.", TEXT, ...FOOT];
  expect(writerInText(["Ada Tarrow", ...told], TITLE, "Loom Watch")).toBeNull();
  expect(writerInText(["Ada Tarrow MP", ...told], TITLE, "Loom Watch")).toBeNull();
});

test("a site called by a first name is of the one who says so at its head", () => {
  const head = ["Ada’s Blog", "Looms and votes, by Ada Tarrow. All of it is my own view."];
  expect(writerInText([...head, TEXT], TITLE, "Ada’s Blog")).toBe("Ada Tarrow");
  expect(writerInText(["Ada’s Blog", TEXT], TITLE, "Ada’s Blog")).toBeNull();
});

test.each(["Mill Secretary", "Saltby CLP", "Mill Organiser", "Site Webmaster", "Branch Secretary"])(
  "what was posted by “%s” was written by nobody, or by whom the headline names",
  (post) => {
    const lines = [`Posted by ${post}`, TEXT];
    expect(writerInText(lines, TITLE, "Loom Watch")).toBeNull();
    const headed = "Ada Tarrow NEC Report January 2018";
    expect(writerInText(lines, headed, "Loom Watch")).toBe("Ada Tarrow");
  },
);

test.each([
  ["ADA TARROW", "Ada Tarrow"],
  ["By ADA TARROW", "Ada Tarrow"],
  ["By ADA O’TARROW", "Ada O’Tarrow"],
  ["By ADA MCTARROW", "Ada McTarrow"],
  ["By JP Tarrow", "JP Tarrow"],
])(
  "a name all in capitals is written as names are, and no other is changed: %s",
  (line, writer) => {
    expect(writerInText([line, TEXT], TITLE, "Loom Watch")).toBe(writer);
  },
);
