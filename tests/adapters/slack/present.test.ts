import { describe, expect, test } from "vitest";
import { commands } from "#commands";
import { actionOf } from "#src/adapters/slack/buttons.ts";
import { present, presentRest } from "#src/adapters/slack/present.ts";
import { chartsOf } from "#src/adapters/slack/upload.ts";
import type { Answer } from "#src/core/answer.ts";
import { createDesk } from "#src/core/ask.ts";
import { notice, Statements } from "#src/core/statements.ts";
import { indexRecord } from "#src/record/index-record.ts";
import { HOSTILE, sampleAnswers } from "../../support/answers.ts";
import { enlarged } from "../../support/large-record.ts";
import { filesOf, madeUpInput, madeUpRecord } from "../../support/record.ts";
import { textOf } from "../../support/slack/read-message.ts";
import { validate } from "../../support/slack/validate.ts";

const SOURCE = [...madeUpRecord.sources.keys()].slice(0, 1) as [string];
const statements = (title = "A title") => new Statements(madeUpRecord.sources, title);

function sample(name: string): Answer {
  const answer = sampleAnswers[name];
  if (!answer) throw new Error(`no sample answer "${name}"`);
  return answer;
}

const kinds = (answer: Answer) => present(answer).blocks.map(({ type }) => type);

function buttonsOf(answer: Answer) {
  return present(answer).blocks.flatMap((block) =>
    block.type === "actions"
      ? block.elements.flatMap((one) => (one.type === "button" ? [one] : []))
      : [],
  );
}

/** So many items of about a hundred characters, more than one message holds from 100 on. */
const long = (many: number, ordered = false) =>
  statements("A long list")
    .list(
      "Items",
      Array.from({ length: many }, (_, i) => ({
        text: `Item number ${i + 1} is told in ${"some more words, ".repeat(6)}and ends.`,
        sources: SOURCE,
      })),
      ordered,
    )
    .answered();

describe("the message", () => {
  test("begins with the title and ends with sources, notes and buttons", () => {
    expect(kinds(sample("a result with a table and a chart"))).toEqual([
      "header",
      "rich_text",
      "rich_text",
      "rich_text",
      "rich_text",
      "table",
      "rich_text",
      "context",
      "actions",
    ]);
  });

  test("names its charts, in order, for who uploads them", () => {
    const [chart] = chartsOf(sample("a chart without a table"));
    expect(chart?.title).toBe("Youth seat, February 2014");
    expect(chartsOf(sample("help"))).toEqual([]);
  });

  test("links a source by its title, with publisher, date and standing beside it", () => {
    const block = present(sample("something not known")).blocks.at(-1);
    expect(block).toMatchObject({
      type: "rich_text",
      elements: [
        {
          elements: [
            { text: "Sources", style: { bold: true } },
            { text: "\n[1] The Example Gazette, " },
            { type: "link", url: "https://gazette.example.org/report-1?a=1&b=2" },
            { text: ", 3 September 2018" },
          ],
        },
      ],
    });
  });

  test("has the whole of a title that is too long for a header", () => {
    const title = `${"A long title ".repeat(15)}to its end`;
    const message = present(statements(title).say("One.", SOURCE).answered());
    expect(message.blocks[0]).toMatchObject({ text: { text: expect.stringMatching(/…$/) } });
    expect(textOf(message)).toContain(title);
  });
});

describe("sources", () => {
  const cited = (more: object): Answer => ({
    ...sample("fourteen sources"),
    citations: sample("fourteen sources").citations.map((citation) => ({ ...citation, ...more })),
  });

  test("with long titles and addresses are shortened, and none is left out", () => {
    const title = "A very long headline ".repeat(45);
    const message = present(cited({ title, url: `https://example.org/${"long/".repeat(60)}` }));
    const lines = textOf(message).match(/^\[\d+\] .*A very long headline .*…, /gm);
    expect(lines).toHaveLength(10);
    expect(message.text.match(/^\[\d+\] .*A very long headline .*…, /gm)).toHaveLength(10);
    expect(validate(message)).toEqual([]);
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "slack://open", "not an address"])(
    "are not linked to %s",
    (url) => expect(JSON.stringify(present(cited({ url })))).not.toContain(url),
  );

  test("have addresses that end where they should", () => {
    const sent = JSON.stringify(
      present(cited({ url: 'https://example.org/"><!channel>|x' })).blocks,
    );
    expect(sent).toContain('"https://example.org/%22%3E%3C!channel%3E|x"');
  });
});

describe("tables", () => {
  const two = () => {
    const table = (caption: string) => ({
      caption,
      columns: [
        { label: "Name", align: "left" as const, narrow: "keep" as const },
        { label: "Votes", align: "right" as const, narrow: "keep" as const },
      ],
      rows: [{ cells: ["Ada Marchbank", "1,234"], sources: SOURCE }],
      sources: SOURCE,
    });
    return statements().table(table("First")).table(table("Second")).answered();
  };

  test("the first is Slack's own, numbers to the right; any other is lines", () => {
    const { blocks } = present(two());
    expect(blocks.filter(({ type }) => type === "table")).toMatchObject([
      { column_settings: [{ align: "left" }, { align: "right" }] },
    ]);
    expect(textOf({ blocks })).toContain("Second [1]\nName · Votes\nAda Marchbank · 1,234");
  });

  test("have nothing that could be taken for markup in a cell of raw text", () => {
    const [table] = present(sample("hostile text")).blocks.filter(({ type }) => type === "table");
    const cells = table?.type === "table" ? table.rows.flat() : [];
    const raw = cells.flatMap((cell) => (cell.type === "raw_text" ? [cell.text] : []));
    expect(raw.filter((text) => /[<>*`]/.test(text))).toEqual([]);
    expect(cells.filter(({ type }) => type === "rich_text")).toHaveLength(3);
  });

  test("are lines where Slack refused the usual form", () => {
    const { blocks } = present(two(), "smaller");
    expect(blocks.map(({ type }) => type)).not.toContain("table");
    expect(textOf({ blocks })).toContain("First [1]\nName · Votes\nAda Marchbank · 1,234");
  });

  test("are lines where that leaves room for everything, and drawn where nothing would", () => {
    const rows = (many: number) => ({
      caption: "Long names",
      columns: [{ label: "Name", align: "left" as const, narrow: "keep" as const }],
      rows: Array.from({ length: 90 }, () => ({ cells: ["n".repeat(many)], sources: SOURCE })),
      sources: SOURCE,
    });
    const note = { text: "The last statement.", sources: SOURCE };
    const drawnOrNot = (many: number) =>
      statements().table(rows(many)).list(null, [note]).answered();
    expect(kinds(drawnOrNot(60))).toContain("table");
    expect(kinds(drawnOrNot(200))).not.toContain("table");
    const cut = statements()
      .table(rows(60))
      .list(
        null,
        Array.from({ length: 100 }, () => ({ ...note, text: "word ".repeat(30) })),
      )
      .answered();
    expect(kinds(cut)).toContain("table");
    expect(textOf(present(cut))).toMatch(/\d+ more lines not shown here\./);
  });

  test("are lines where they have more rows than Slack takes", () => {
    const answer = statements()
      .table({
        caption: "Many",
        columns: [{ label: "Place", align: "right", narrow: "keep" }],
        rows: Array.from({ length: 100 }, (_, i) => ({ cells: [i + 1], sources: SOURCE })),
        sources: SOURCE,
      })
      .answered();
    expect(kinds(answer)).not.toContain("table");
    expect(textOf(present(answer))).toContain("\n99\n100\n");
  });
});

describe("what does not fit", () => {
  test("is cut between two items, counted, and had by a button", () => {
    const answer = long(200);
    const text = textOf(present(answer));
    const shown = text.match(/^Item number .*$/gm) ?? [];
    expect(shown.length).toBeGreaterThan(30);
    expect(shown.every((item) => /and ends\. \[1\]$/.test(item))).toBe(true);
    expect(text).toContain(`${200 - shown.length} more lines not shown here.`);
    expect(buttonsOf(answer).at(-1)).toMatchObject({ action_id: "whole" });
  });

  test("follows in further messages, each item once and in order", () => {
    const answer = long(200);
    const all = [present(answer), ...presentRest(answer)].map(textOf).join("\n");
    const items = [...all.matchAll(/Item number (\d+) /g)].map(([, n]) => Number(n));
    expect(items).toEqual(Array.from({ length: 200 }, (_, i) => i + 1));
  });

  test("keeps the numbers of a numbered list", () => {
    const [next] = presentRest(long(200, true));
    expect(next && textOf(next)).toMatch(/\n(\d+)\. Item number \1 /);
  });

  test("is nothing where there is room for all", () => {
    for (const answer of Object.values(sampleAnswers)) expect(presentRest(answer)).toEqual([]);
  });
});

describe("buttons", () => {
  test("ask what they say, each with a name of its own", () => {
    const made = buttonsOf(sample("a result with a table and a chart"));
    expect(made.map(({ action_id, value }) => [action_id, value])).toEqual([
      ["ask:0", "/nec result clp 2018-09 turnout"],
      ["ask:1", "Who backed Candidate A-1 Aldwick?"],
    ]);
  });

  test("stand for the choices of a question back, which are not listed once more", () => {
    const answer = sample("a question back");
    expect(buttonsOf(answer).map(({ action_id }) => action_id)).toEqual(["choose:0", "choose:1"]);
    expect(textOf(present(answer)).match(/CLP section, January 2018/g)).toHaveLength(1);
  });

  test("offer the sources that are not listed", () => {
    const made = buttonsOf(sample("fourteen sources"));
    expect(made).toMatchObject([
      { action_id: "sources", text: { text: "All 14 sources" }, value: "sources" },
    ]);
  });

  test("are told by their action; any other is not an answer's", () => {
    expect(["ask:0", "choose:12", "sources", "whole"].map(actionOf)).toEqual([
      "ask",
      "choose",
      "sources",
      "whole",
    ]);
    expect(["share", "", "asked:1", "toString"].map(actionOf)).toEqual([null, null, null, null]);
  });

  test("a suggestion too long for a button is said instead", () => {
    const ask = `/nec ${"x".repeat(2000)}`;
    const answer = notice("help", "Help", ["Ask."], { suggestions: [{ label: "Long", ask }] });
    expect(buttonsOf(answer)).toEqual([]);
    expect(textOf(present(answer))).toContain("You can also ask\nLong: /nec");
  });
});

describe("the text", () => {
  test("says everything by itself, a statement a line", () => {
    expect(present(sample("a timeline")).text).toBe(
      [
        "Timeline: Ada Marchbank",
        "Three events are in the record. [1]",
        "Events",
        "3 September 2018: Elected to the CLP section. [1]",
        "February 2016: Stood for the youth seat; not elected. [1][2]",
        "Left, on a day no source gives. [3]",
        "A list with neither title nor lead. [1]",
        "Sources:",
        "[1] The Example Gazette, Report number 1 from the count, 3 September 2018, https://gazette.example.org/report-1?a=1&amp;b=2",
        "[2] Ballot Weekly (partisan), Report number 2 from the count, September 2018, https://gazette.example.org/report-2?a=1&amp;b=2",
        "[3] The Example Gazette, Report number 3 from the count, 2018",
      ].join("\n"),
    );
  });

  test("is cut at a line and keeps the sources", () => {
    const { text } = present(long(200));
    expect(text.length).toBeGreaterThan(3000);
    expect(text).toMatch(/and ends\. \[1\]\n\d+ more lines not shown here\.\nSources:\n\[1\] /);
  });

  test("escapes what Slack would obey", () => {
    const { text } = present(sample("hostile text"));
    expect(text).toContain("&lt;!channel&gt; &lt;#C123|general&gt;");
    expect(text).not.toContain(HOSTILE[0]);
  });
});

test("the largest answers of a large record are taken by Slack", () => {
  const record = indexRecord(enlarged(filesOf(madeUpInput), 40));
  const desk = createDesk(record, { commands });
  const lines = [
    ...[...record.contests.keys()].slice(0, 20).map((id) => `result ${id}`),
    ...[...record.people.keys()].slice(0, 20).flatMap((id) => [`person ${id}`, `claims ${id}`]),
    ...["elections", "coverage", "help", "claims", "body members", "body rules", "glossary"],
  ];
  const sent = lines.map((line) => {
    const { answer } = desk.ask({ text: `/nec ${line}` }, null, "2021-06-01T09:00:00Z");
    return [present(answer), ...presentRest(answer)];
  });
  expect(sent.flat().flatMap(validate)).toEqual([]);
  expect(Math.max(...sent.map(({ length }) => length))).toBeGreaterThan(2);
});
