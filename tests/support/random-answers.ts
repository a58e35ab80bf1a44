import fc from "fast-check";
import type { Answer, Column, Part, Row } from "#src/core/answer.ts";
import { HOSTILE } from "./answers.ts";

/** Any text a page or a person may have written: odd, empty, hostile, or far too long. */
const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.string({ maxLength: 120 }) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 60 }) },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom("&", "<", '"', "\\", "w", "é", "𝔘", "* "), fc.nat(6000))
      .map(([character, times]) => character.repeat(times)),
  },
);

const cites = fc
  .uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 6 })
  .map((numbers) => [...numbers.sort((a, b) => a - b)]);
const title = fc.option(text);
const sentence = fc.record({ text, cites });

const table: fc.Arbitrary<Part> = fc.integer({ min: 1, max: 22 }).chain((width) =>
  fc.record({
    kind: fc.constant("table" as const),
    caption: text,
    columns: fc.array(
      fc.record<Column>({
        label: text,
        align: fc.constantFrom("left", "right"),
        narrow: fc.constantFrom("keep", "under"),
      }),
      { minLength: width, maxLength: width },
    ),
    rows: fc.array(
      fc.record<Row>({
        cells: fc.array(text, { minLength: width, maxLength: width }),
        mark: fc.constantFrom("elected", "not-elected", "plain"),
        cites,
      }),
      { maxLength: 60 },
    ),
    line: fc.oneof(fc.constant(null), fc.nat(60)),
    cites,
  }),
);

const bar = fc.record({
  name: text,
  value: fc.nat(),
  shown: text,
  elected: fc.option(fc.boolean()),
});

const part: fc.Arbitrary<Part> = fc.oneof(
  fc.record({
    kind: fc.constant("text" as const),
    sentences: fc.array(sentence, { maxLength: 8 }),
  }),
  fc.record({
    kind: fc.constant("facts" as const),
    title,
    facts: fc.array(fc.record({ label: text, value: text, cites }), { maxLength: 15 }),
  }),
  table,
  fc.record({
    kind: fc.constant("list" as const),
    title,
    ordered: fc.boolean(),
    items: fc.array(fc.record({ text, lead: fc.option(text), cites }), { maxLength: 60 }),
  }),
  fc.record({
    kind: fc.constant("chart" as const),
    contest: fc.constant("clp-2018-09"),
    title: text,
    unit: text,
    bars: fc.array(bar, { maxLength: 30 }),
    sourceLine: text,
    alt: text,
    cites,
  }),
);

const citation = fc.record({
  publisher: text,
  title: text,
  date: fc.option(fc.constantFrom("2018-09-03", "2018-09", "about 2018", "2018")),
  url: fc.option(fc.oneof(fc.webUrl({ withQueryParameters: true }), text)),
  standing: fc.option(text),
});

/** Any answer at all, up to far more than one message can hold. */
export const anyAnswer: fc.Arbitrary<Answer> = fc
  .record({
    status: fc.constantFrom("answered", "clarify", "unknown", "declined", "help"),
    title: text,
    parts: fc.array(part, { maxLength: 12 }),
    citations: fc.array(citation, { maxLength: 40 }),
    asOf: fc.option(fc.constant("2026-11-22")),
    readAs: fc.option(text),
    suggestions: fc.array(fc.record({ label: text, ask: text }), { maxLength: 30 }),
  })
  .map(
    (answer): Answer => ({
      ...answer,
      citations: answer.citations.map((one, i) => ({ ...one, number: i + 1, source: `a/${i}` })),
    }),
  );
