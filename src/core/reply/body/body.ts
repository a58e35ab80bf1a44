import type { NecRecord } from "#src/record/record.ts";
import { count, date, list, number, when } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { notice, Statements } from "../../statements.ts";
import type { ReplyContext } from "../context.ts";
import { sayAccounts } from "../words/accounts.ts";
import { bounds, covers, heldWords, intervalWords, sortKey } from "../words/interval.ts";
import { sayMembers } from "./members.ts";
import { sectionMatcher } from "./section-match.ts";

type Composition = NecRecord["body"]["compositions"][number];

/** How the NEC was made up, how many sat on it, or who, on a date or at the record's last check. */
export function replyBody(query: QueryOf<"body">, { record }: ReplyContext): Answer {
  const statements = new Statements(
    record.sources,
    query.aspect === "members" ? "Members of the NEC" : "How the NEC is made up",
  );
  statements
    .suggest("Changes of the rules", "/nec body rules")
    .suggest("Officers", "/nec body officers");
  if (query.aspect === "members") return sayMembers(statements, record, query);
  const composition = compositionOn(record, query.on);
  if (!composition)
    return notice("unknown", "How the NEC is made up", ["The record has no make-up of the NEC."]);
  const late =
    query.on !== undefined && covers(composition.from, composition.to, query.on) === "no";
  if (late) {
    statements.say(
      `The record has no make-up of the NEC ${when(query.on ?? "")}; the nearest it has held ${holds(composition)}.`,
      composition.sources,
    );
  }
  if (query.section) return oneSection(statements, record, composition, query.section, query.on);
  sayTotal(statements, composition, query.on);
  if (query.aspect === "size") sayTotals(statements, record);
  else seatTable(statements, composition);
  sayAccounts(statements, record, composition.accounts);
  statements.list(
    "Notes",
    (composition.notes ?? []).map(({ text, sources }) => ({ text, sources })),
  );
  if (query.on === undefined) statements.asOf(record.checked);
  return statements.answered();
}

/** The make-up that held on a date: the latest to begin by then; the first known where the date is before all. */
function compositionOn(record: NecRecord, on: string | undefined): Composition | undefined {
  const inOrder = record.body.compositions.toSorted((a, b) =>
    sortKey(a.from) < sortKey(b.from) ? -1 : 1,
  );
  if (on === undefined) return inOrder.at(-1);
  const [, end] = bounds(on);
  return (
    inOrder.findLast(({ from }) => bounds(from)[0] <= end || sortKey(from) <= end) ?? inOrder[0]
  );
}

/** "from 2012 to September 2015", "from 2022 on": as it stands after "the make-up that held". */
function holds({ from, to }: Composition): string {
  if (!to) return `from ${date(from)} on`;
  return heldWords(from, to).replace(/^in post by/, "by");
}

function sayTotal(statements: Statements, composition: Composition, on: string | undefined): void {
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

function sayTotals(statements: Statements, record: NecRecord): void {
  const totals = record.body.compositions
    .filter(({ total }) => total !== null)
    .toSorted((a, b) => (sortKey(a.from) < sortKey(b.from) ? 1 : -1));
  statements.list(
    "Totals in the record, the latest first",
    totals.map(({ from, to, total, sources }) => ({
      lead: to ? intervalWords(from, to) : `from ${date(from)}`,
      text: `${number(total ?? 0)} members`,
      sources,
    })),
  );
}

function seatTable(statements: Statements, composition: Composition): void {
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

function oneSection(
  statements: Statements,
  record: NecRecord,
  composition: Composition,
  asked: string,
  on: string | undefined,
): Answer {
  const matches = sectionMatcher(record, asked);
  const found = composition.seats.filter(({ section }) => matches(section));
  for (const { section, seats, chosen_by, note, sources } of found) {
    const number =
      seats === null
        ? "a number of seats that no source of the record gives"
        : `${count(seats)} ${seats === 1 ? "seat" : "seats"}`;
    const words = [
      `${section}: ${number} in the make-up that held ${holds(composition)}`,
      chosen_by ? `how chosen: ${chosen_by}` : null,
      note ?? null,
    ].filter((part) => part !== null);
    statements.say(`${words.join("; ").replace(/\.$/, "")}.`, sources, "paragraph");
  }
  if (on === undefined) statements.asOf(record.checked);
  if (found.length > 0) return statements.answered();
  const name = record.sections.get(asked)?.name ?? asked;
  statements.say(
    `The record has no seats for “${name}” in the make-up that held ${holds(composition)}.`,
    composition.sources,
  );
  seatTable(statements, composition);
  return statements.unknown();
}
