import { expect, test } from "vitest";
import { ContestFigure, ContestSystem, Measure, SoughtFigure } from "#src/core/aspects.ts";
import type { Query } from "#src/core/query.ts";
import { say } from "#src/core/understand/said/index.ts";
import { understand } from "#src/core/understand/understand.ts";
import { madeUpRecord as record } from "../../support/record.ts";

const NOW = "2026-11-22T09:00:00Z";
const SPAN = { from: "2012", to: "2016" };
const CONTESTS = ["clp-2015-03", "clp-2015-10"];

const queries: readonly Query[] = [
  { kind: "elections" },
  { kind: "elections", section: "clp" },
  { kind: "elections", section: "clp", ...SPAN },
  { kind: "compare-contests", contests: ["clp-2015-03", "clp-2015-10"] },
  ...ContestSystem.options.map((system): Query => ({ kind: "elections", system })),
  ...Measure.options.flatMap((measure): Query[] => [
    { kind: "extreme", measure },
    { kind: "extreme", measure, section: "clp" },
    { kind: "extreme", measure, section: "clp", ...SPAN },
  ]),
  ...SoughtFigure.options.flatMap((figure): Query[] => [
    { kind: "having", figure, value: 49.55 },
    { kind: "having", figure, value: 4000, than: "more", section: "clp" },
    { kind: "having", figure, value: 4000, than: "fewer", section: "clp", ...SPAN },
  ]),
  { kind: "having", figure: "votes", value: 8817, contest: "clp-2015-03" },
  ...ContestFigure.options.flatMap((figure): Query[] => [
    { kind: "figures", figure, section: "clp" },
    { kind: "figures", figure, section: "clp", ...SPAN },
    { kind: "figures", figure, contests: CONTESTS },
  ]),
];

test.each(queries.map((query) => [say(query, record), query]))(
  "%s, asked again, is read as the same query",
  (words, query) => {
    const read = understand(words, { record, now: NOW, conversation: null });
    expect("query" in read ? read.query : read.answer.title).toEqual(query);
  },
);
