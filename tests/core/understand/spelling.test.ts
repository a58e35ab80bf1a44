import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { vocabulary } from "#src/core/understand/frames/index.ts";
import { lexiconOf } from "#src/core/understand/lexicon.ts";
import { ordinary } from "#src/core/understand/ordinary.ts";
import { read } from "#src/core/understand/read.ts";
import { spelled } from "#src/core/understand/spelling.ts";
import { madeUpRecord as record } from "../../support/record.ts";

const put = (text: string) =>
  spelled(read(text), vocabulary, lexiconOf(record))
    .map((token) => token.text)
    .join(" ");

describe("a slip of the fingers in a word of the question", () => {
  test.each([
    ["how mnay votes", "how many votes"],
    ["who were the candiates", "who were the candidates"],
    ["waht was the turnoyt", "what was the turnout"],
    ["who won the electionn", "who won the election"],
    ["who got electd", "who got elected"],
  ])("is put right: %s", (text, meant) => {
    expect(put(text)).toBe(meant);
  });

  test.each([
    ["a word that nobody types for another", "khann votes"],
    ["a word with another first letter", "pandidates"],
    ["a letter far from its key", "canpidates"],
    ["a name with a capital", "how did Patel do"],
    ["three letters", "hwo won"],
    ["after whom an inquiry is called", "the forde report"],
  ])("is left where it is not plain: %s", (_, text) => {
    expect(put(text)).toBe(text.toLowerCase());
  });

  test("never changes an ordinary word, a word of questions or a name of the record", () => {
    const names = [...record.people.values()].flatMap(({ name }) =>
      read(name).map(({ text }) => text),
    );
    const known = [...ordinary, ...vocabulary, ...names].filter((word) => /^[a-z]+$/.test(word));
    fc.assert(
      fc.property(fc.constantFrom(...known), (word) => {
        const as = read(`so ${word}`).map(({ text }) => text);
        expect(put(`so ${word}`)).toBe(as.join(" "));
      }),
    );
  });

  test("is looked for in no more than a dozen words, however long the text is", () => {
    const text = Array(40).fill("candiates").join(" ");
    expect(put(text).split("candidates")).toHaveLength(13);
  });
});
