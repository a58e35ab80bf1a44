import fc from "fast-check";
import { expect, test } from "vitest";
import { sentencesByParagraph, statementsOf } from "#src/news/read/index.ts";
import { quotationsIn } from "#src/news/read/words/quotations.ts";
import { linesOf, nameOf, statements } from "./made-up.ts";

const PIECES =
  `Ada Tarrow|Orrery|Quill|Loom Forward|Tarrow’s|said|told|says|saying|“We won,”|“It goes on.|”|"|‘|’|,|.|:|;|—|(|)|?|!|
|that|which|who|and|but|of|in an email seen by|according to|on Monday|14 July|he|she|it|they|the group|has denied|was|not|to|declined to comment|friend of|the clerk|Mr|a spokesman for|\\u202e|@everyone|<!channel>`.split(
    "|",
  );
const article = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme", maxLength: 6 })), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(" "));
const published = fc.constantFrom(null, "2018", "2018-09", "2018-09-03", "2018-99-99", "soon");

test("any text is read without a fault, and nothing is said that does not stand in it", () => {
  fc.assert(
    fc.property(article, published, (text, day) => {
      const lines = linesOf(text);
      for (const { words, to, speaker, on, context } of statements(text, day)) {
        expect(words).not.toBe("");
        expect(lines.some((line) => line.text.includes(words) || context.includes(words))).toBe(
          true,
        );
        expect(to === null || text.includes(to)).toBe(true);
        expect(speaker.name).not.toBe("");
        expect(on ?? "2018").toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
      }
    }),
    { numRuns: 2000 },
  );
});

test("names at any place of any line are read without a fault", () => {
  const name = fc.record({
    from: fc.integer({ min: -2, max: 90 }),
    to: fc.integer({ min: -2, max: 90 }),
    subject: fc.constantFrom(
      { kind: "person", id: "ada-tarrow" } as const,
      { kind: "organisation", id: "loom-forward" } as const,
      { kind: "contest", id: "weavers-2018" } as const,
      { kind: "stranger", name: "Colin Vane" } as const,
    ),
  });
  const line = fc.record({
    text: article,
    paragraph: fc.integer({ min: -1, max: 3 }),
    names: fc.array(name, { maxLength: 8 }),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      for (const { words } of statementsOf(lines, nameOf, null))
        expect(
          lines.some(({ text }) => text.replace(/\s+/g, " ").includes(words.replace(/\s+/g, " "))),
        ).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("sentences hold the whole paragraph, and quotations stand where they say", () => {
  fc.assert(
    fc.property(article, (text) => {
      const bare = (all: string) => all.replace(/\s+/g, "");
      expect(bare(sentencesByParagraph([text]).flat().join(""))).toBe(bare(text));
      for (const { words, from, to } of quotationsIn(text))
        expect(text.slice(from, to)).toContain(words);
    }),
  );
});

test("a line longer than a sentence can be is left out, whatever stands in it", () => {
  const long = `Tarrow said the rules were old ${"and old ".repeat(700)}.`;
  expect(statements(long)).toEqual([]);
  expect(statements(`${long}\nTarrow said the rules were old.`)).toMatchObject([
    { context: " Tarrow said the rules were old." },
  ]);
});

test("what is kept of a text grows with it and not faster", () => {
  const kept = (times: number) =>
    JSON.stringify(statements("Tarrow said the rules were old.\n".repeat(times))).length;
  expect(kept(400)).toBeLessThan(kept(100) * 4.1);
});
