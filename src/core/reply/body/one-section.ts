import type { NecRecord } from "#src/record/record.ts";
import { count, when } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { ofSection } from "../../section-match.ts";
import type { Statements } from "../../statements.ts";
import { covers, sortKey } from "../words/interval.ts";
import { type Composition, holds, seatTable } from "./make-up.ts";
import { ruleItem } from "./rules.ts";

type Seats = Composition["seats"][number];

/** The seats of one section and how they are filled; where the make-up asked about has no number, the last that has. */
export function oneSection(
  statements: Statements,
  record: NecRecord,
  composition: Composition,
  asked: string,
  on: string | undefined,
): Answer {
  if (on === undefined) statements.asOf(record.checked);
  const covered = on === undefined || covers(composition.from, composition.to, on) !== "no";
  const found = ofSection(record, asked, composition.seats);
  const [first] = found;
  const numbered = found.some(({ seats }) => seats !== null);
  const last = numbered && covered ? null : lastWithNumber(record, composition, asked);
  if (last) {
    const [own] = ofSection(record, asked, last.seats);
    if (own && (last !== composition || !covered)) {
      const then = on === undefined ? "now" : when(on);
      statements.say(
        `The record has no number of seats for this section ${then}. The last it has: ${sectionWords(own, last)}.`,
        own.sources,
      );
    }
  }
  if (!covered && !last)
    statements.say(
      `The record has no make-up of the NEC ${when(on ?? "")}; the nearest it has held ${holds(composition)}.`,
      composition.sources,
    );
  for (const each of found.filter((seat) => last === null || (covered && seat.seats === null)))
    statements.say(`${sectionWords(each, composition)}.`, each.sources, "paragraph");
  sayRulesOfShared(statements, record, asked, found);
  // Asked how many there are now, a number that held then is no answer.
  if (last && on === undefined && !numbered) return statements.unknown();
  if (found.length > 0 || last) return statements.answered();
  const name = record.sections.get(asked)?.name ?? asked;
  statements.say(
    `The record has no seats for “${name}” in the make-up that held ${holds(composition)}.`,
    first?.sources ?? composition.sources,
  );
  seatTable(statements, composition);
  return statements.unknown();
}

/** Two sections counted together may be filled differently: what the rules say of the one asked about is then said too. */
function sayRulesOfShared(
  statements: Statements,
  record: NecRecord,
  asked: string,
  found: readonly Seats[],
): void {
  if (!found.some(({ section }) => section.includes(" and "))) return;
  const rules = record.body.rules
    .filter(({ sections }) => sections?.includes(asked))
    .toSorted((a, b) => sortKey(b.date).localeCompare(sortKey(a.date)));
  statements.list("What the rules changed there, the latest first", rules.map(ruleItem));
}

/** "CLP section: nine seats in the make-up that held from 2022 on; how chosen: …". */
function sectionWords({ section, seats, chosen_by, note }: Seats, composition: Composition) {
  const number =
    seats === null
      ? "a number of seats that no source of the record gives"
      : `${count(seats)} ${seats === 1 ? "seat" : "seats"}`;
  return [
    `${section}: ${number} in the make-up that held ${holds(composition)}`,
    chosen_by ? `how chosen: ${chosen_by}` : null,
    note ?? null,
  ]
    .filter((part) => part !== null)
    .join("; ")
    .replace(/\.$/, "");
}

/** The last make-up, up to the one asked about, that gives the section a number of seats. */
function lastWithNumber(
  record: NecRecord,
  composition: Composition,
  asked: string,
): Composition | null {
  return (
    record.body.compositions
      .filter(({ from }) => sortKey(from) <= sortKey(composition.from))
      .toSorted((a, b) => sortKey(a.from).localeCompare(sortKey(b.from)))
      .findLast(({ seats }) =>
        ofSection(record, asked, seats).some((each) => each.seats !== null),
      ) ?? null
  );
}
