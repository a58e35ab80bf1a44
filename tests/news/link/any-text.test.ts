import fc from "fast-check";
import { expect, test } from "vitest";
import { linker } from "#src/news/link/index.ts";
import { hardRecord } from "./linked-record.ts";

const { link } = linker(hardRecord);
const PIECES = [
  "Ada",
  "Lintott",
  "Bryn",
  "Zoë",
  "Bellérose",
  "van der Holt",
  "Marsh-Kettle",
  "Mr",
  "Cllr.",
  "Sir",
  "Bird",
  "Venture",
  "Labour",
  "Always",
  "NEC",
  "UIW",
  "Emily",
  "Atterby",
  "and",
  "said",
  "the",
  ",",
  ".",
  "“",
  "”",
  "’s",
  "-",
  "—",
  "#",
  "@",
  "/",
  "\n",
  "\u202e",
  "\u0301",
  "😀",
  "É",
  "I",
  "in",
  "(",
  ")",
  "İ",
  "ﬁ",
  "ß",
  "<!channel>",
  "@everyone",
];
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom("", " ")), { maxLength: 40 })
    .map((pieces) => pieces.flat().join("")),
);
const published = fc.constantFrom(null, "2019", "2019-11", "2019-11-12", "0000-00-00", "no date");

test("any article is read: names lie in their lines, in order, apart, and are of the record or a stranger's", () => {
  fc.assert(
    fc.property(
      text,
      fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 3 }),
      published,
      (title, sentences, date) => {
        const linked = link({ title, sentences, published: date });
        expect(linked.lines.map(({ text }) => text)).toEqual(sentences.flat());
        for (const { text, names } of linked.lines) {
          let end = 0;
          for (const { from, to, subject } of names) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(text.length);
            expect(text.slice(from, to).trim()).toBe(text.slice(from, to));
            if (subject.kind === "person") expect(hardRecord.people.has(subject.id)).toBe(true);
            if (subject.kind === "organisation")
              expect(hardRecord.organisations.has(subject.id)).toBe(true);
            if (subject.kind === "stranger") expect(linked.strangers).toContain(subject.name);
            end = to;
          }
        }
        for (const { kind, id } of linked.subjects)
          if (kind === "contest") expect(hardRecord.contests.has(id)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

const MEGABYTE = 1_000_000;

test.each([
  ["a surname again and again", "Lintott "],
  ["a name again and again", "Ada Lintott "],
  ["a name easily taken for another's", "Bo Tarnley "],
  ["a name of two people", "Moss Harrow "],
  ["capital words without end", "Emily "],
  ["small words of names", "Emily van der "],
  ["one word without end", "L"],
  ["hyphens without end", "-"],
  ["commas and names", "Ada, "],
  ["quotation marks", "“"],
  ["accents without end", "\u0301"],
  ["apostrophes", "Lintott’"],
])("a megabyte of %s is read in no time", (_, piece) => {
  const sentence = piece.repeat(Math.ceil(MEGABYTE / piece.length));
  const began = performance.now();
  link({
    title: "Ada Lintott and Emily Atterby of Labour",
    sentences: [["Ada Lintott met Emily Atterby.", sentence]],
    published: null,
  });
  expect(performance.now() - began).toBeLessThan(3_000);
});
