import type { NecRecord, Section, Sources } from "#src/record/record.ts";
import { count, date, list, sentenceCase, when } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { homeBody } from "../../home.ts";
import type { QueryOf } from "../../query.ts";
import type { Holder } from "../../seats.ts";
import { ofSection } from "../../section-match.ts";
import { notice, type Statements } from "../../statements.ts";
import { personName } from "../words/candidate-words.ts";
import { oneOfEach, together } from "../words/citing.ts";
import { bounds, covers, intervalWords, meets, sortKey } from "../words/interval.ts";
import { withNote } from "../words/with-note.ts";
import { holdersOn, lastHolders } from "./holders-on.ts";

type Membership = NecRecord["body"]["memberships"][number];

/**
 * Who is known to have sat, by section: on a day by the dates of their places, else on the list nearest at or before
 * it; its day and gaps are said.
 */
export function sayMembers(
  statements: Statements,
  record: NecRecord,
  query: QueryOf<"body">,
): Answer {
  const { on } = query;
  const membership = membershipOn(record, on);
  const listed = membership !== undefined && on !== undefined && meets(membership.as_of, on);
  if (on !== undefined && !(listed && on.length > 4)) {
    const said = query.section
      ? seatOn(statements, record, record.sections.get(query.section), on)
      : allOn(statements, record, on);
    if (said) return said;
  }
  if (!membership)
    return notice("unknown", "Members of the NEC", [
      "The record has no list of members of the NEC.",
    ]);
  const late = on !== undefined && !listed;
  return fromList(statements, record, membership, query, late);
}

function fromList(
  statements: Statements,
  record: NecRecord,
  membership: Membership,
  query: QueryOf<"body">,
  late: boolean,
): Answer {
  const sections = query.section
    ? ofSection(record, query.section, membership.sections)
    : membership.sections;
  const asOf = date(membership.as_of);
  const complete = membership.complete ? "The list is complete." : "The list is not complete.";
  const nearest = late
    ? `The record has no list of members of the NEC ${when(query.on ?? "")}; the nearest is as of ${asOf}. `
    : "";
  const [first, ...rest] = sections;
  if (query.on === undefined) statements.asOf(record.checked);
  if (!first) {
    const name = record.sections.get(query.section ?? "")?.name ?? query.section;
    statements.say(
      `${nearest}The record's list of members as of ${asOf} has nothing for “${name}”.`,
      membership.sources,
    );
    sayLast(statements, record, query.section);
    statements.list(
      `Members as of ${asOf}`,
      membership.sections.map((section) => item(record, section)),
    );
    return statements.unknown();
  }
  if (rest.length === 0) {
    const names = list(first.people.map((id) => personName(record, id)));
    const note = first.note ? ` ${first.note}` : "";
    if (names) {
      statements.say(`${nearest}${first.section}, as of ${asOf}: ${names}.${note}`, first.sources);
      return statements.answered();
    }
    statements.say(
      `${nearest}The record does not name who held this seat (${first.section}) as of ${asOf}.${note}`,
      first.sources,
    );
    sayLast(statements, record, query.section);
    return statements.unknown();
  }
  const sources = together(membership.sources, ...sections.map((section) => section.sources));
  statements.say(
    `${nearest}Members of the NEC known to have sat as of ${asOf}. ${complete}`,
    sources,
  );
  statements.list(
    `Members as of ${asOf}`,
    sections.map((section) => item(record, section)),
  );
  return statements.answered();
}

/** The last whom the record has in the seats of a section, where a list names nobody. */
function sayLast(statements: Statements, record: NecRecord, asked: string | undefined): void {
  const section = record.sections.get(asked ?? "");
  const last = section ? lastHolders(record, section) : [];
  const [first] = last;
  if (!first) return;
  const words = last.map(
    ({ person, from, to }) => `${personName(record, person)} (${intervalWords(from, to)})`,
  );
  statements.say(`The last the record has there: ${list(words)}.`, oneOfEach(last, first.sources));
}

/** Who held a section's seats on a date; null where the record has nobody's dates for it. */
function seatOn(
  statements: Statements,
  record: NecRecord,
  section: Section | undefined,
  on: string,
): Answer | null {
  if (!section) return null;
  const { sure, open } = holdersOn(record, section, on);
  const [first] = sure;
  const names = [...new Set(sure.map(({ person }) => personName(record, person)))];
  const rest = open.map((holder) => holderItem(record, holder));
  if (!first) {
    const [possible] = open;
    if (!possible) return null;
    const words = open.map(
      ({ person, from, to }) => `${personName(record, person)} (${intervalWords(from, to)})`,
    );
    statements.say(
      `The record does not settle who sat there (${section.name}) ${when(on)}. It has, with dates that leave it open: ${list(words)}.`,
      oneOfEach(open, possible.sources),
    );
    return statements.unknown();
  }
  const sources = oneOfEach(sure, first.sources);
  statements.say(
    names.length === 1
      ? `${section.name} ${when(on)}: ${names[0]} (${intervalWords(first.from, first.to)}).`
      : `${section.name} ${when(on)}, by the dates in the record: ${list(names)} (${count(names.length)} people${changedIn(sure, on) ? ", some of them for a part of that time" : ""}).`,
    sources,
  );
  sayOthers(statements, record, section, names.length, on);
  statements.list(
    null,
    sure.map((holder) => holderItem(record, holder)),
  );
  statements.list("The dates leave open whether these sat then too", rest);
  return statements.answered();
}

/** Whether some came or went in the time asked. */
const changedIn = (holders: readonly Holder[], on: string) =>
  holders.some(({ from, to }) => [from, to].some((day) => sortKey(day).startsWith(on)));

/** That the section had more seats than the record has names for. */
function sayOthers(
  statements: Statements,
  record: NecRecord,
  section: Section,
  known: number,
  on: string,
): void {
  const makeUp = record.body.compositions.find(({ from, to }) => covers(from, to, on) !== "no");
  const [seats] = makeUp ? ofSection(record, section.id, makeUp.seats) : [];
  if (!seats?.seats || seats.seats <= known || seats.section.includes(" and ")) return;
  statements.say(
    `The section had ${count(seats.seats)} seats; the record does not settle who held the others.`,
    seats.sources,
  );
}

/** Everybody whose dates settle that they sat on a day, by section; null where there is nobody. */
function allOn(statements: Statements, record: NecRecord, on: string): Answer | null {
  const sections = [...record.sections.values()].filter(({ body }) => body === homeBody(record));
  const found = [...sections, ...POSTS.flatMap((id) => record.sections.get(id) ?? [])].flatMap(
    (section) => {
      const { sure } = holdersOn(record, section, on);
      const [first] = sure;
      return first ? [{ section, sure, sources: oneOfEach(sure, first.sources) }] : [];
    },
  );
  const [first, ...rest] = found;
  if (!first) return null;
  const many = new Set(found.flatMap(({ sure }) => sure.map(({ person }) => person))).size;
  statements.say(
    `The record has no full list of members of the NEC ${when(on)}. By the dates of their places it has ${count(many)} people as sitting then.`,
    together(first.sources, ...rest.map(({ sources }) => sources.slice(0, 1))),
  );
  statements.list(
    `${sentenceCase(when(on))}, as far as the record's dates settle it`,
    found.map(({ section, sure, sources }) => ({
      lead: section.name,
      text: [...new Set(sure.map(({ person }) => personName(record, person)))].join(", "),
      sources,
    })),
  );
  return statements.answered();
}

/** Seats on the NEC that go with a post of the party. */
const POSTS = ["leader", "deputy-leader"];

function holderItem(
  record: NecRecord,
  { person, from, to, sources }: Holder,
): { lead: string; text: string; sources: Sources } {
  return { lead: intervalWords(from, to), text: personName(record, person), sources };
}

function item(
  record: NecRecord,
  { section, people, note, sources }: Membership["sections"][number],
): {
  lead: string;
  text: string;
  sources: Sources;
} {
  const names = people.map((id) => personName(record, id)).join(", ");
  const text = names || !note ? withNote(names || "nobody is named", note) : note;
  return { lead: section, text, sources };
}

function membershipOn(record: NecRecord, on: string | undefined): Membership | undefined {
  const inOrder = record.body.memberships.toSorted((a, b) =>
    sortKey(a.as_of) < sortKey(b.as_of) ? -1 : 1,
  );
  if (on === undefined) return inOrder.at(-1);
  const [, end] = bounds(on);
  return inOrder.findLast(({ as_of }) => as_of <= end) ?? inOrder[0];
}
