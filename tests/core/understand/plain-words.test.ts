import { describe, expect, test } from "vitest";
import { PLAIN } from "#src/core/understand/otherwise/plain-words/index.ts";
import { inPlainWords } from "#src/core/understand/otherwise/plain-words.ts";
import { read } from "#src/core/understand/read.ts";
import { steps } from "#src/core/understand/steps.ts";
import { understand } from "#src/core/understand/understand.ts";
import { madeUpRecord as record } from "../../support/record.ts";

const asking = { record, now: "2026-11-22T09:00:00Z", conversation: null };

/** A question in plain words. */
function plain(text: string): string {
  const { tokens, marks } = steps(text, asking);
  return inPlainWords(tokens, marks)
    .map((token) => token.text)
    .join(" ");
}

function queryOf(text: string) {
  const understood = understand(text, asking);
  return "query" in understood ? understood.query : null;
}

describe("a question that is not understood as it stands", () => {
  test("is put in plain words, and then read as the plain question is", () => {
    const asked = queryOf("how many votes did Ada Lintott get in March 2015");
    expect(asked).toMatchObject({ kind: "candidacy", person: "ada-lintott" });
    expect(queryOf("what total did Ada Lintott garner in March 2015")).toEqual(asked);
  });

  test("keeps every name whole, though a word of it says something else", () => {
    expect(plain("which crowd backed Ada Lintott")).toBe("which organisations backed ada lintott");
    expect(plain("whats Ada Lintott")).toContain("ada lintott");
  });

  test("loses what adds nothing, and keeps where a part of it ends", () => {
    const { tokens, marks } = steps("bizarrely, who won? by how many", asking);
    const words = inPlainWords(tokens, marks);
    expect(words.map(({ text }) => text)).toEqual(["who", "won", "by", "how", "many"]);
    expect(words.map(({ apart }) => apart)).toEqual([true, false, true, false, false]);
  });

  test("is not put in other words twice: what is plain says nothing otherwise", () => {
    for (const table of PLAIN)
      for (const [words, said] of Object.entries(table)) {
        const sayings = said.split(",").map((each) => each.trim().split(/\s+/).join(" "));
        expect(sayings).not.toContain(words);
      }
  });

  test("every saying is written as words are read, so that it can be found", () => {
    const unread = PLAIN.flatMap((table) =>
      Object.values(table).flatMap((said) =>
        said
          .split(",")
          .map((each) => each.trim().split(/\s+/).join(" "))
          .filter(
            (each) =>
              read(each)
                .map(({ text }) => text)
                .join(" ") !== each,
          ),
      ),
    );
    expect(unread).toEqual([]);
  });
});
