import { expect, test } from "vitest";
import { present } from "#src/adapters/web/present.ts";
import type { Answer } from "#src/core/answer.ts";
import { notice, Statements } from "#src/core/statements.ts";
import { madeUpRecord } from "../../support/record.ts";
import { HOSTILE, manySourcesAnswer, resultAnswer } from "./sample-desk.ts";

const ONE = { text: "1", label: "Source 1", source: 1 };
const TWO = { text: "2", label: "Source 2", source: 2 };

const [text, facts, table, chart, list] = present(resultAnswer()).parts;

test("sentences keep their text and the numbers of their sources", () => {
  expect(text).toEqual({
    kind: "text",
    sentences: [
      { text: "Gwendoline Orrery, Ines van der Holt and Ada Lintott were elected.", cites: [ONE] },
      { text: "Six stood for three seats.", cites: [ONE] },
    ],
  });
});

test("facts keep label, value and sources", () => {
  expect(facts).toEqual({
    kind: "facts",
    title: "The count",
    facts: [
      { label: "Turnout", value: { text: "27.4 %", cites: [ONE] } },
      { label: "Quota", value: { text: "4,321.5", cites: [ONE] } },
    ],
  });
});

test("a row is named by its first column of words, and the backing can go under the name", () => {
  if (table?.kind !== "table") throw new Error("no table");
  expect(table.name).toBe(1);
  expect(table.columns.map(({ right, under }) => [right, under])).toEqual([
    [true, false],
    [false, false],
    [true, false],
    [false, false],
    [false, true],
  ]);
  expect(table.rows[0]?.under).toEqual([{ label: "Backed by", text: "Lantern Alliance" }]);
  expect(table.rows[5]?.under).toEqual([]);
});

test("the line comes after the last elected and nowhere else", () => {
  if (table?.kind !== "table") throw new Error("no table");
  expect(table.rows.map(({ last }) => last)).toEqual([false, false, true, false, false, false]);
  expect(table.rows.map(({ mark }) => mark === "elected")).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test("a row repeats no source that the caption gives for every row", () => {
  if (table?.kind !== "table") throw new Error("no table");
  expect(table.caption.cites).toEqual([ONE]);
  expect(table.rows.map(({ cites }) => cites)).toEqual([[TWO], [TWO], [TWO], [TWO], [TWO], []]);
});

test("a chart has the same address for the same figures and another for others", () => {
  if (chart?.kind !== "chart") throw new Error("no chart");
  expect(chart.picture).toMatch(/^\/chart\/[0-9a-f]{32}\.png$/);
  expect(chart.alt).toContain("Gwendoline Orrery: 5,120, elected");
  const answer = resultAnswer();
  const other = {
    ...answer,
    parts: answer.parts.map((part) => (part.kind === "chart" ? { ...part, unit: "votes" } : part)),
  };
  expect(present(answer).parts[3]).toEqual(chart);
  expect(present(other).parts[3]).not.toMatchObject({ picture: chart.picture });
});

test("a list keeps its order, leads and sources", () => {
  expect(list).toEqual({
    kind: "list",
    title: "Slates",
    ordered: false,
    items: [{ lead: "Lantern Alliance", text: "stood three, elected two", cites: [ONE] }],
  });
});

test("dates, the reading and what to ask next are in words", () => {
  expect(present(resultAnswer())).toMatchObject({
    asOf: "As of 1 June 2021",
    readAs: "Read as: result, CLP section, November 2019",
    suggestions: [{ label: "Who backed Ada Lintott?", ask: "who backed ada lintott" }, {}],
    sources: [
      { number: 1, publisher: "The Example Gazette", date: "12 November 2019" },
      { number: 2, publisher: "Ballot Weekly", standing: "partisan" },
    ],
  });
});

test("all sources are there, ten shown at first, and the button says how many more", () => {
  const view = present(manySourcesAnswer());
  expect(view.sources).toHaveLength(madeUpRecord.sources.size);
  expect(view.shown).toBe(10);
  expect(view.more).toBe(`${madeUpRecord.sources.size - 10} more sources`);
  expect(present(resultAnswer()).more).toBeNull();
});

test("hostile text stays text, without marks that turn its direction", () => {
  const view = present(
    notice("unknown", HOSTILE, [HOSTILE], {
      items: [HOSTILE],
      suggestions: [{ label: HOSTILE, ask: "result" }],
    }),
  );
  const shown =
    '<script>document.title="taken"</script><img src=x onerror=alert(1)> @everyone <!channel> evil & "quoted"';
  expect(view).toMatchObject({
    title: shown,
    parts: [{ sentences: [{ text: shown }] }, { items: [{ text: shown }] }],
    suggestions: [{ label: shown }],
  });
});

test("only an address of the web becomes a link", () => {
  const { sources } = madeUpRecord;
  const [id] = sources.keys();
  if (!id) throw new Error("no source");
  const [citation] = new Statements(sources, "One").say("One.", [id]).answered().citations;
  if (!citation) throw new Error("no citation");
  const urls = ["javascript:alert(1)", "data:text/html,x", "https://gazette.example/a", null];
  const answer: Answer = {
    ...resultAnswer(),
    citations: urls.map((url, i) => ({ ...citation, number: i + 1, url })),
  };
  expect(present(answer).sources.map(({ url }) => url)).toEqual([
    null,
    null,
    "https://gazette.example/a",
    null,
  ]);
});

test("a question back says each choice once: as a button", () => {
  const suggestions = ["March 2015", "October 2015"].map((label) => ({ label, ask: label }));
  const items = suggestions.map(({ label }) => label);
  const asked = present(notice("clarify", "Two fit", ["Which one?"], { items, suggestions }));
  expect(asked.parts.map(({ kind }) => kind)).toEqual(["text"]);
  const more = present(
    notice("clarify", "Two fit", [], { items: [...items, "a third"], suggestions }),
  );
  expect(more.parts.map(({ kind }) => kind)).toEqual(["list"]);
});
