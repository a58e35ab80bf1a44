import type { Answer, Column } from "#src/core/answer.ts";
import { chartAlt } from "#src/core/chart-alt.ts";
import { notice, Statements, withReading } from "#src/core/statements.ts";
import type { Source, SourceId, Sources } from "#src/record/record.ts";
import { number } from "#src/words.ts";

/** What a page, a feed or a prankster may put into a title: nothing of it may be obeyed. */
export const HOSTILE = [
  "@everyone @here <@123456> <!channel> <#C123|general>",
  "<script>alert(1)</script> <img src=x onerror=alert(1)> &amp; &lt;b&gt;",
  "**bold** _em_ ~~struck~~ `code` ||spoiler|| [link](https://evil.example)",
  "\u202edesrever\u202c \u200fright\u200e \u2066isolated\u2069 \ufeffunseen",
  "bell\u0007 escape\u001b[31mred\u001b[0m back\bspace null\u0000 next\u0085line\u2028end",
] as const;

/** Invented sources, more than one message lists; the last has a hostile title. */
const sources: ReadonlyMap<SourceId, Source> = new Map(
  [
    ...Array.from({ length: 14 }, (_, i) => ({
      id: `gazette/${i + 1}`,
      publisher: i % 2 === 0 ? "The Example Gazette" : "Ballot Weekly",
      title: `Report number ${i + 1} from the count`,
      date: ["2018-09-03", "2018-09", "2018", null][i % 4] ?? null,
      url: i % 3 === 2 ? null : `https://gazette.example.org/report-${i + 1}?a=1&b=2`,
      standing: i % 2 === 0 ? null : ("partisan" as const),
    })),
    {
      id: "hostile/page",
      publisher: HOSTILE[1],
      title: HOSTILE.join(" / "),
      date: "2018-09-03",
      url: 'https://gazette.example.org/"><script>alert(1)</script>',
      standing: "social media thread" as const,
    },
  ].map((source) => [source.id, source]),
);

const ONE: Sources = ["gazette/1"];
const TWO: Sources = ["gazette/1", "gazette/2"];
const HOSTILE_SOURCE: Sources = ["hostile/page"];

const columns: readonly Column[] = [
  { label: "Place", align: "right", narrow: "keep" },
  { label: "Name", align: "left", narrow: "keep" },
  { label: "Votes", align: "right", narrow: "keep" },
  { label: "Elected", align: "left", narrow: "keep" },
  { label: "Backed by", align: "left", narrow: "under" },
];

const candidates = (many: number, elected: number) =>
  Array.from({ length: many }, (_, i) => ({
    name: `Candidate ${String.fromCharCode(65 + (i % 26))}-${i + 1} Aldwick`,
    value: 90_000 - 1_234 * i,
    shown: number(90_000 - 1_234 * i),
    elected: i < elected,
  }));

function result(many: number, elected: number): Statements {
  const bars = candidates(many, elected);
  const chart = { title: `CLP section, ${many} candidates`, unit: "votes", bars };
  return new Statements(sources, "Result: CLP section, September 2018")
    .say("Candidate A-1 Aldwick came first with 90,000 votes.", ONE)
    .say("The result was declared on 3 September 2018.", TWO)
    .say("Reports differ: 0.14 points (Gazette), 0.16 per cent (Weekly).", TWO, "paragraph")
    .facts("The ballot", [
      { label: "Turnout", value: "32.5 %", sources: ONE },
      { label: "Votes for all, worked out", value: "1,234,567", sources: TWO },
    ])
    .table({
      caption: `All ${many} candidates`,
      columns,
      rows: bars.map(({ name, shown, elected: won }, i) => ({
        cells: [
          i + 1,
          name,
          shown,
          won ? "elected" : "not elected",
          "Example Slate, Union of Makers",
        ],
        mark: won ? "elected" : "not-elected",
        sources: i % 5 === 4 ? TWO : ONE,
      })),
      line: elected,
      sources: ONE,
    })
    .chart({
      contest: "clp-2018-09",
      ...chart,
      sourceLine: "The Example Gazette, 3 September 2018",
      alt: chartAlt(chart),
      sources: ONE,
    })
    .asOf("2026-11-22")
    .suggest("Turnout in September 2018", "/nec result clp 2018-09 turnout")
    .suggest("Who backed Candidate A-1 Aldwick?", "Who backed Candidate A-1 Aldwick?");
}

/** One answer of each kind that an adapter must be able to show, by name. */
export const sampleAnswers: Readonly<Record<string, Answer>> = {
  "a result with a table and a chart": withReading(
    result(6, 2).answered(),
    "result, CLP section, September 2018",
  ),
  "a table of 40 rows": result(40, 9).answered(),
  "a chart without a table": new Statements(sources, "Youth seat, February 2014")
    .say("The two candidates were 0.14 points apart, worked out.", ONE)
    .chart({
      contest: "youth-2014",
      title: "Youth seat, February 2014",
      unit: "per cent of the vote",
      bars: [
        { name: "Ada Marchbank", value: 49.55, shown: "49.55 %", elected: true },
        { name: "Tobias Quill", value: 49.41, shown: "49.41 %", elected: false },
        { name: "Wilf Oakes", value: 1.04, shown: "1.04 %", elected: null },
      ],
      sourceLine: "The Example Gazette, 22 February 2014",
      alt: "Bar chart. Ada Marchbank: 49.55 %; Tobias Quill: 49.41 %; Wilf Oakes: 1.04 %.",
      sources: ONE,
    })
    .answered(),
  "a timeline": new Statements(sources, "Timeline: Ada Marchbank")
    .say("Three events are in the record.", ONE)
    .list(
      "Events",
      [
        { lead: "3 September 2018", text: "Elected to the CLP section.", sources: ONE },
        { lead: "February 2016", text: "Stood for the youth seat; not elected.", sources: TWO },
        { text: "Left, on a day no source gives.", sources: ["gazette/3"] },
      ],
      true,
    )
    .list(null, [{ text: "A list with neither title nor lead.", sources: ONE }])
    .answered(),
  "fourteen sources": new Statements(sources, "What fourteen reports say")
    .list(
      null,
      Array.from({ length: 14 }, (_, i) => ({
        text: `Statement ${i + 1} stands in report ${i + 1}.`,
        sources: [`gazette/${i + 1}`] as const,
      })),
    )
    .answered(),
  "hostile text": withReading(
    new Statements(sources, `About ${HOSTILE[0]}`)
      .say(HOSTILE.join(" / "), HOSTILE_SOURCE)
      .facts(HOSTILE[2], [{ label: HOSTILE[0], value: HOSTILE[3], sources: HOSTILE_SOURCE }])
      .table({
        caption: HOSTILE[1],
        columns: [
          { label: HOSTILE[4], align: "left", narrow: "keep" },
          { label: "Votes", align: "right", narrow: "keep" },
        ],
        rows: HOSTILE.map((text, i) => ({ cells: [text, i], sources: HOSTILE_SOURCE })),
        sources: HOSTILE_SOURCE,
      })
      .list(HOSTILE[3], [{ lead: HOSTILE[1], text: HOSTILE[4], sources: HOSTILE_SOURCE }])
      .chart({
        contest: "clp-2018-09",
        title: HOSTILE[1],
        unit: "votes",
        bars: HOSTILE.map((name, i) => ({ name, value: i, shown: `${i}.5`, elected: null })),
        sourceLine: HOSTILE[4],
        alt: HOSTILE.map((name, i) => `${name}: ${i}.5`).join("; "),
        sources: HOSTILE_SOURCE,
      })
      .suggest(HOSTILE[1], HOSTILE[4])
      .answered(),
    HOSTILE.join(" / "),
  ),
  "a question back": notice("clarify", "Which contest?", ["Two contests fit. Which one?"], {
    items: ["CLP section, January 2018", "CLP section, September 2018"],
    suggestions: [
      { label: "CLP section, January 2018", ask: "/nec result clp-2018-01" },
      { label: "CLP section, September 2018", ask: "/nec result clp-2018-09" },
    ],
  }),
  "something not known": new Statements(sources, "First preferences of Ada Marchbank")
    .say("The record does have the quota: 12,954.9.", ONE)
    .unknown(),
  "a refusal": notice("declined", "Not for the desk to say", [
    "I don't judge people.",
    "I can show what was reported about Ada Marchbank, with replies and what followed.",
  ]),
  help: notice("help", "What can be asked", ["Ask in plain English, or with a command."], {
    items: ["/nec result clp 2018-09", '/nec person "Ada Marchbank"'],
  }),
};
