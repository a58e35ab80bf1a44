import type { NecRecord } from "#src/record/record.ts";
import { count, date, list, number } from "#src/words.ts";
import type { Statements } from "../../statements.ts";
import { bounds, covers, heldWords, intervalWords, sortKey } from "../words/interval.ts";

export type Composition = NecRecord["body"]["compositions"][number];

/** The make-up that held on a date: the latest to begin by then; the first known where the date is before all. */
export function compositionOn(record: NecRecord, on: string | undefined): Composition | undefined {
  const inOrder = record.body.compositions.toSorted((a, b) =>
    sortKey(a.from) < sortKey(b.from) ? -1 : 1,
  );
  if (on === undefined) return inOrder.at(-1);
  const [, end] = bounds(on);
  return (
    inOrder.findLast(({ from }) => bounds(from)[0] <= end || sortKey(from) <= end) ?? inOrder[0]
  );
}

/** Make-ups before that one which held in a part of the year asked about, the latest first. */
export function earlierIn(record: NecRecord, on: string | undefined): readonly Composition[] {
  const main = compositionOn(record, on);
  if (on === undefined || !main) return [];
  return record.body.compositions
    .filter((each) => each !== main && each.to !== null)
    .filter(({ from, to }) => /^\d/.test(to ?? "") && covers(from, to, on) !== "no")
    .toSorted((a, b) => (sortKey(a.from) < sortKey(b.from) ? 1 : -1));
}

/** "from 2012 to September 2015", "from 2022 on": as it stands after "the make-up that held". */
export function holds({ from, to }: Composition): string {
  if (!to) return `from ${date(from)} on`;
  return heldWords(from, to).replace(/^in post by/, "by");
}

/** How many the NEC had in a make-up, and by section. */
export function sayTotal(
  statements: Statements,
  composition: Composition,
  on: string | undefined,
): void {
  const { total, seats, sources } = composition;
  const sections = list(
    seats.map(({ section, seats: n }) => (n === null ? section : `${section} (${n})`)),
  );
  const known =
    on === undefined
      ? `In the latest make-up in the record, which held ${holds(composition)},`
      : `In the make-up that held ${holds(composition)},`;
  const size = total === null ? "no total is given" : `the NEC had ${number(total)} members`;
  statements.say(`${known} ${size}. By section: ${sections}.`, sources);
  const counted = seats.reduce((sum, { seats: n }) => sum + (n ?? 0), 0);
  const unknown = seats.filter(({ seats: n }) => n === null).length;
  if (total !== null && unknown === 0 && counted !== total) {
    statements.say(
      `The seats listed add up to ${number(counted)}, worked out from the table.`,
      sources,
    );
  }
  if (unknown > 0) {
    statements.say(
      `For ${count(unknown)} of the sections no source of the record gives a number; the others add up to ${number(counted)}, worked out from the table.`,
      sources,
    );
  }
}

/** How many the NEC has, as far as the record settles it: where the latest make-up has no total, the last known. */
export function saySize(
  statements: Statements,
  record: NecRecord,
  composition: Composition,
  on: string | undefined,
): void {
  const known = totalsIn(record)[0];
  if (composition.total === null && on === undefined && known) {
    statements.say(
      `The last total in the record is ${number(known.total ?? 0)} members, in the make-up that held ${holds(known)}.`,
      known.sources,
    );
  }
  sayTotal(statements, composition, on);
  for (const earlier of earlierIn(record, on)) sayTotal(statements, earlier, on);
  sayTotals(statements, record);
}

function totalsIn(record: NecRecord): readonly Composition[] {
  return record.body.compositions
    .filter(({ total }) => total !== null)
    .toSorted((a, b) => (sortKey(a.from) < sortKey(b.from) ? 1 : -1));
}

function sayTotals(statements: Statements, record: NecRecord): void {
  const totals = totalsIn(record);
  statements.list(
    "Totals in the record, the latest first",
    totals.map(({ from, to, total, sources }) => ({
      lead: to ? intervalWords(from, to) : `from ${date(from)}`,
      text: `${number(total ?? 0)} members`,
      sources,
    })),
  );
}

/** The sections of a make-up, their seats and how they are chosen, as a table. */
export function seatTable(statements: Statements, composition: Composition): void {
  statements.table({
    caption: `Sections of the NEC, ${holds(composition)}`,
    columns: [
      { label: "Section", align: "left", narrow: "keep" },
      { label: "Seats", align: "right", narrow: "keep" },
      { label: "How chosen", align: "left", narrow: "under" },
      { label: "Note", align: "left", narrow: "under" },
    ],
    rows: composition.seats.map(({ section, seats, chosen_by, note, sources }) => ({
      cells: [section, seats ?? "not recorded", chosen_by ?? "not recorded", note ?? ""],
      sources,
    })),
    sources: composition.sources,
  });
}
