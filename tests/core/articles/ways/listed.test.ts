import { expect, test } from "vitest";
import { namesAsked } from "#src/core/articles/ways/by-name.ts";
import { bestList } from "#src/core/articles/ways/listed.ts";
import type { NewsQueryOf } from "#src/core/news-query.ts";
import { invented } from "../../../support/invented-articles.ts";
import { madeUpRecord } from "../../../support/record.ts";

const ARTICLE = {
  title: "The motion on the hall is carried",
  paragraphs: [
    "Ada Lintott moved the motion on the hall.",
    "The UIW, ASW and NUDC backed it. The DFW and the GMW voted against it.",
    "Neither the KLM nor the PQR put their names to the letter on the roof.",
    "A letter on the roof was signed by the UIW and the ASW.",
    "Emily Atterby, Lenka Thorngate and Bram Thistlewood sat on the panel that heard of the roof.",
  ],
};

const listed = (question: string, query: Partial<NewsQueryOf<"reported">>) => {
  const read = invented(ARTICLE);
  const hints = [...namesAsked(question.toLowerCase()), ...(query.hints ?? [])];
  const found = bestList([read], { kind: "reported", ...query, hints }, madeUpRecord);
  return found && read.lines[found.at]?.text;
};

test.each([
  ["which unions backed the motion", ["unions", "backed", "motion"], /backed it/],
  [
    "which unions voted against the motion",
    ["unions", "voted", "against", "motion"],
    /voted against it/,
  ],
  ["which unions signed the letter", ["unions", "signed", "letter"], /was signed by/],
  ["which unions did not sign the letter", ["unions", "sign", "letter"], /^Neither/],
  ["which people sat on the panel", ["people", "sat", "panel"], /sat on the panel/],
])("which of several they are is told by the line that lists them: %s", (question, words, line) => {
  expect(listed(question, { words })).toMatch(line);
});

test.each([
  ["how many unions backed the motion", ["many", "unions", "backed", "motion"]],
  ["which unions backed the dyers", ["unions", "backed", "dyers", "pensions"]],
  ["which unions spoke on the roof", ["unions", "spoke", "roof"]],
  ["who backed the motion", ["backed", "motion"]],
])("and by none where another thing is asked: %s", (question, words) => {
  expect(listed(question, { words, hints: words.includes("many") ? ["many"] : [] })).toBeNull();
});

test("who backed one is not told by a list of those who backed another", () => {
  const read = invented({
    title: "Ada Lintott and Bram Thistlewood stand",
    paragraphs: ["Lintott stands.", "Bram Thistlewood was backed by the UIW and the ASW."],
  });
  const subjects = [{ kind: "person" as const, id: "ada-lintott" }];
  const query = {
    kind: "reported" as const,
    facet: "backing" as const,
    hints: ["unions"],
    subjects,
  };
  expect(bestList([read], query, madeUpRecord)).toBeNull();
});
