import { expect, test } from "vitest";
import { present } from "#src/adapters/terminal/present.ts";
import type { Column } from "#src/core/answer.ts";
import { Statements } from "#src/core/statements.ts";
import { HOSTILE, sampleAnswers } from "../../support/answers.ts";
import { madeUpRecord } from "../../support/record.ts";

const [SOURCE = ""] = madeUpRecord.sources.keys();
const statements = () => new Statements(madeUpRecord.sources, "A title");
const lines = (text: string) => text.trimEnd().split("\n");

function sample(name: string) {
  const answer = sampleAnswers[name];
  if (!answer) throw new Error(`no sample answer "${name}"`);
  return answer;
}

function table(backing: string, widths: "few" | "many" = "few") {
  const columns: Column[] = [
    { label: "Name", align: "left", narrow: "keep" },
    { label: "Votes", align: "right", narrow: "keep" },
    { label: "Backed by", align: "left", narrow: "under" },
  ];
  if (widths === "many") columns.splice(1, 0, { label: "Post", align: "left", narrow: "keep" });
  const post = widths === "many" ? ["p".repeat(60)] : [];
  return statements()
    .table({
      caption: "Two candidates",
      columns,
      rows: [
        { cells: ["Ada Marchbank", ...post, "1,234", backing], sources: [SOURCE] },
        { cells: ["Tobias Quill", ...post, "56", ""], sources: [SOURCE] },
      ],
      sources: [SOURCE],
    })
    .answered();
}

test("each sentence is followed by the numbers of its sources", () => {
  const answer = statements().say("One.", [SOURCE]).say("Two.", [SOURCE]).answered();
  expect(present(answer)).toContain("One. [1] Two. [1]\n");
});

test("numbers in a table end under each other, names begin under each other", () => {
  const text = lines(present(table("A Slate")));
  const first = text.find((line) => line.startsWith("Ada Marchbank")) ?? "";
  const second = text.find((line) => line.startsWith("Tobias Quill")) ?? "";
  expect(first.indexOf("1,234") + "1,234".length).toBe(second.indexOf("56") + "56".length);
});

test("a row that rests on other sources than its table says so", () => {
  const text = lines(present(sample("a result with a table and a chart"), 120));
  expect(text.find((line) => line.startsWith("    5"))).toMatch(/Makers \[1\]\[2\]$/);
  expect(text.find((line) => line.startsWith("    4"))).toMatch(/Makers$/);
});

test("a rule stands between the last elected and the first not elected", () => {
  const text = lines(present(sample("a result with a table and a chart"), 120));
  const last = text.findIndex((line) => line.startsWith("    2"));
  expect(text[last + 1]).toMatch(/^-[- ]+$/);
  expect(text[last + 2]).toMatch(/^ {4}3/);
});

test("a long last column is wrapped in its column", () => {
  const text = present(table("Slate of Makers, ".repeat(8).trim()), 80);
  expect(Math.max(...lines(text).map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(text.replace(/\s+/g, " ")).toContain("Slate of Makers, Slate of Makers, Slate of Makers");
});

test("where the last column has no room, it stands under the row with its label", () => {
  const text = present(table("Slate of Makers", "many"), 96);
  expect(text).toMatch(/Ada Marchbank .*1,234\n {4}Backed by: Slate of Makers\nTobias Quill/);
});

test.each(Object.entries(sampleAnswers).filter(([name]) => name !== "hostile text"))(
  "no line is longer than the terminal is wide: %s",
  (_, answer) => {
    const longest = Math.max(...lines(present(answer, 80)).map((line) => line.length));
    expect(longest).toBeLessThanOrEqual(80);
  },
);

test("without a width each paragraph is one line", () => {
  const answer = statements().say("word ".repeat(100).trim(), [SOURCE]).answered();
  expect(present(answer, Number.POSITIVE_INFINITY)).toContain(
    `${"word ".repeat(100).trim()} [1]\n`,
  );
});

test("a chart is left out where a table has its figures, and said in words where none has", () => {
  expect(present(sample("a result with a table and a chart"))).not.toContain("Bar chart");
  expect(present(sample("a chart without a table"))).toContain("Bar chart. Ada Marchbank: 49.55 %");
});

test("a chart stays where the table has only some of its figures", () => {
  const bars = ["Ada Marchbank", "Tobias Quill"].map((name, i) => ({
    name,
    value: i,
    shown: `${i}`,
    elected: null,
  }));
  const column: Column = { label: "", align: "left", narrow: "keep" };
  const chart = { contest: "x", title: "Bars", unit: "votes", bars, sourceLine: "" };
  const answer = statements()
    .table({
      caption: "One of two",
      columns: [column, column],
      rows: [{ cells: ["Ada Marchbank", "0"], sources: [SOURCE] }],
      sources: [SOURCE],
    })
    .chart({ ...chart, alt: "The bars in words.", sources: [SOURCE] })
    .answered();
  expect(present(answer)).toContain("The bars in words. [1]");
});

test("ten sources are listed, and the way to the other four is said", () => {
  const text = present(sample("fourteen sources"));
  expect(text).toContain("[10] ");
  expect(lines(text).filter((line) => /^\[\d+\] /.test(line))).toHaveLength(10);
  expect(text).toContain('4 more: ask for "sources".');
});

test("a source line has publisher, standing, title, date and address, and says where there is no date", () => {
  const text = present(sample("fourteen sources"), Number.POSITIVE_INFINITY);
  expect(text).toContain(
    "[2] Ballot Weekly (partisan), Report number 2 from the count, September 2018, https://gazette.example.org/report-2?a=1&b=2\n",
  );
  expect(text).toContain(
    "[4] Ballot Weekly (partisan), Report number 4 from the count, no date, https://",
  );
});

test("escape sequences from a source arrive as text", () => {
  const text = present(sample("hostile text"));
  expect(text).not.toContain("\u001b");
  expect(text).toContain("[31mred");
  expect(HOSTILE.join()).toContain("\u001b[31mred");
});
