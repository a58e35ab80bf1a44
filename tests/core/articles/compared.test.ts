import { expect, test } from "vitest";
import { asksWhetherAlike, compared } from "#src/core/articles/compared.ts";
import type { NewsQueryOf } from "#src/core/news-query.ts";
import { invented } from "../../support/invented-articles.ts";
import { madeUpNews } from "../../support/made-up-news.ts";
import { madeUpRecord } from "../../support/record.ts";

const asked = (...words: string[]): NewsQueryOf<"reported"> => ({
  kind: "reported",
  subjects: [
    { kind: "person", id: "ada-lintott" },
    { kind: "person", id: "oswin-tarrow" },
  ],
  words: ["agree", ...words],
});

async function lines(words: readonly string[], ...paragraphs: readonly string[]) {
  const news = { ...madeUpNews(), articles: async () => [invented({ paragraphs })] };
  const found = await compared(asked(...words), { news, record: madeUpRecord });
  return found.map(({ read, fit }) => read.lines[fit.at]?.text);
}

const ADA = "Ada Lintott said that the mayors should go.";
const OSWIN = "Oswin Tarrow said that the mayors were needed.";

test("whether two agree is told by a line on both", async () => {
  const both = "Ada Lintott and Oswin Tarrow disagree about the mayors.";
  expect(await lines(["mayors"], "It rained.", both)).toEqual([both]);
});

test("or by what each of them said of it", async () => {
  expect(await lines(["mayors"], ADA, "It rained.", OSWIN)).toEqual([ADA, OSWIN]);
});

test("what one of them said alone does not tell it, nor what they said of something else", async () => {
  expect(await lines(["mayors"], ADA, "Oswin Tarrow said that the tea was cold.")).toEqual([]);
  expect(await lines(["trains"], ADA, OSWIN)).toEqual([]);
});

test("only a question about two people, and whether they agree, asks it", () => {
  expect(asksWhetherAlike(asked("mayors"))).toBe(true);
  expect(asksWhetherAlike({ ...asked("mayors"), words: ["mayors"] })).toBe(false);
  expect(asksWhetherAlike({ ...asked(), subjects: [{ kind: "person", id: "ada-lintott" }] })).toBe(
    false,
  );
});
