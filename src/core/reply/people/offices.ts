import type { NecRecord, Person, Sources } from "#src/record/record.ts";
import { list, sentenceCase, when } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { Statements } from "../../statements.ts";
import { postWords } from "../body/officer-words.ts";
import type { ReplyContext } from "../context.ts";
import { sayAccounts } from "../words/accounts.ts";
import { organisationName, possessive, shortName } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import { personAsk } from "../words/contest-words.ts";
import { crossIndex } from "../words/cross-index.ts";
import { bounds, covers, intervalWords, sortKey } from "../words/interval.ts";
import { notInRecord } from "../words/missing.ts";
import { withNote } from "../words/with-note.ts";

/** An office as answers give it. */
interface Held {
  /** "CLP representative, NEC". */
  readonly what: string;
  /** By which the same post is known again. */
  readonly names: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly note: string | undefined;
  readonly sources: Sources;
}

/** A person's offices with their dates; with `on`, those held then by their intervals, an unknown end said. */
export function replyOffices(query: QueryOf<"offices">, { record }: ReplyContext): Answer {
  const person = record.people.get(query.person);
  if (!person) return notInRecord("person", query.person);
  const statements = new Statements(record.sources, `${possessive(person.name)} offices`);
  const held = officesOf(record, person);
  const [first, ...rest] = held;
  statements.suggest(person.name, personAsk(record, person.id));
  statements.suggest("Timeline", `/nec timeline ${person.id}`);
  if (!first) {
    return statements.say(`The record has no office of ${person.name}.`, person.sources).unknown();
  }
  const all = together(first.sources, ...rest.map(({ sources }) => sources));
  if (query.on) return heldOn(statements, person, held, query.on, all);
  statements.say(
    held.length === 1
      ? `${person.name}: ${first.what}, ${intervalWords(first.from, first.to)}.`
      : `${possessive(person.name)} latest office in the record: ${first.what}, ${intervalWords(first.from, first.to)}.`,
    first.sources,
  );
  if (held.length > 1 || first.note) statements.list(null, held.map(item));
  sayAccounts(statements, record, person.accounts);
  return statements.asOf(record.checked).answered();
}

/** The items of a list of a person's offices, the latest first: dates in front. */
export function officeItems(
  record: NecRecord,
  person: Person,
): readonly { lead: string; text: string; sources: Sources }[] {
  return officesOf(record, person).map(item);
}

function heldOn(
  statements: Statements,
  person: Person,
  held: readonly Held[],
  on: string,
  all: Sources,
): Answer {
  const sure = held.filter(({ from, to }) => covers(from, to, on) === "yes");
  const open = held.filter(({ from, to }) => covers(from, to, on) === "open");
  const [first, ...rest] = sure;
  if (first) {
    const words = list(sure.map(({ what, from, to }) => `${what} (${intervalWords(from, to)})`));
    const sources = together(first.sources, ...rest.map(({ sources }) => sources));
    statements.say(`${sentenceCase(when(on))} ${person.name} was ${words}.`, sources);
  } else {
    statements.say(
      `The record has no office that ${person.name} is known to have held ${when(on)}.`,
      all,
    );
  }
  const title = first
    ? "May also have been held then; the dates leave it open"
    : "May have been held then; the dates leave it open";
  statements.list(title, open.map(item));
  if (!first && open.length === 0) statements.list("Offices the record does have", held.map(item));
  return first || open.length > 0 ? statements.answered() : statements.unknown();
}

function officesOf(record: NecRecord, person: Person): readonly Held[] {
  const own = person.offices.map(({ role, organisation, at, from, to, note, sources }) => {
    const where = organisation ? shortName(record, organisation) : at;
    const full = organisation ? organisationName(record, organisation) : at;
    return {
      what: where ? `${role}, ${where}` : role,
      names: [where, full].map((name) => bare(`${role} ${name ?? ""}`)),
      from,
      to,
      note,
      sources,
    };
  });
  const posts = (crossIndex(record).officers.get(person.id) ?? []).map((officer) => ({
    what: postWords(officer),
    names: [bare(postWords(officer))],
    from: officer.from,
    to: officer.to,
    note: officer.note,
    sources: officer.sources,
  }));
  const extra = posts.filter((post) => !own.some((office) => samePost(office, post)));
  return [...own, ...extra].toSorted((a, b) => compare(latest(b), latest(a)));
}

/** The record may give a post both among the NEC's officers and among the person's own offices. */
function samePost(own: Held, post: Held): boolean {
  if (!own.names.some((name) => post.names.includes(name))) return false;
  const [ownFirst, ownLast] = span(own);
  const [first, last] = span(post);
  return ownFirst <= last && first <= ownLast;
}

/** "Chair, NPF" and "chair of the National Policy Forum" are one: by what is left of both without the small words. */
function bare(words: string): string {
  return words
    .toLowerCase()
    .replace(/\b(of|the|nec|national executive committee|labour party)\b|[^a-z ]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function span({ from, to }: Held): readonly [string, string] {
  return [from ? bounds(from)[0] : "0000", to ? bounds(to)[1] : "9999"];
}

function item({ what, from, to, note, sources }: Held): {
  lead: string;
  text: string;
  sources: Sources;
} {
  return { lead: intervalWords(from, to), text: withNote(what, note), sources };
}

function latest({ from, to }: Held): string {
  return sortKey(from ?? to);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
