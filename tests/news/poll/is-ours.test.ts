import { expect, test } from "vitest";
import type { Subject } from "#src/core/news.ts";
import { isOurs } from "#src/news/poll/is-ours.ts";

const person: Subject = { kind: "person", id: "ada-lintott" };
const union: Subject = { kind: "organisation", id: "weavers" };
const contest: Subject = { kind: "contest", id: "clp-2015-03" };
const ours = (text: string, ...subjects: Subject[]) =>
  isOurs({ title: "Weavers meet", paragraphs: [text], subjects });

test.each([
  "Labour’s Ada Lintott is nominated by 40 branches.",
  "At the Labour conference, Ada Lintott spoke of looms.",
  "Labour’s NEC met on Monday, said Ada Lintott.",
  "Ada Lintott reports from Labour’s national executive.",
  "Ada Lintott is shortlisted by Labour.",
  "Ada Lintott was suspended from the party, Labour said.",
])(
  "somebody of the record and a matter of the party's own make an article the desk's: %s",
  (text) => {
    expect(ours(text, person)).toBe(true);
  },
);

test.each([
  "Labour’s Ada Lintott opened a bridge.",
  "Ada Lintott was nominated for a prize.",
  "The weavers want more pay from a Labour council.",
  "The NEC, in a city that Labour runs, has a show of looms.",
])("one of the two does not: %s", (text) => {
  expect(ours(text, person, union)).toBe(false);
});

test("a contest of the record makes it the desk's, where it is Labour's", () => {
  expect(ours("Labour has counted the votes.", contest)).toBe(true);
  expect(ours("The votes are counted.", contest)).toBe(false);
});

test("with nobody of the record, two matters of the party's own do", () => {
  expect(ours("Labour members will vote on a slate.")).toBe(true);
  expect(ours("Nominations for Labour’s NEC elections are open.")).toBe(true);
  expect(ours("Labour members went for a walk.")).toBe(false);
  expect(ours("A woman in labour was nominated, and shortlisted.")).toBe(false);
});
