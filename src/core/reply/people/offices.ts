import type { NecRecord, Person, Sources } from "#src/record/record.ts";
import { list, sentenceCase, when } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { Statements } from "../../statements.ts";
import type { ReplyContext } from "../context.ts";
import { sayAccounts } from "../words/accounts.ts";
import { possessive } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import { personAsk } from "../words/contest-words.ts";
import { covers, intervalWords } from "../words/interval.ts";
import { notInRecord } from "../words/missing.ts";
import { datesOf, type Held, heldItem, officesOf } from "./held.ts";
import { sayInOrganisation } from "./in-organisation.ts";
import { sayMembership } from "./membership.ts";
import { sayAround, sayKind, sayPost } from "./office-kinds.ts";

/** How many offices are named before the list of all. */
const NAMED = 4;

/** A person's offices with their dates, of one kind or all; with `on`, those held then by their intervals, an unknown end said. */
export function replyOffices(query: QueryOf<"offices">, { record }: ReplyContext): Answer {
  const person = record.people.get(query.person);
  if (!person) return notInRecord("person", query.person);
  const statements = new Statements(record.sources, `${possessive(person.name)} offices`);
  const held = officesOf(record, person);
  const [first, ...rest] = held;
  statements.suggest(person.name, personAsk(record, person.id));
  statements.suggest("Timeline", `/nec timeline ${person.id}`);
  const asked = { statements, record, person, held };
  if (query.organisation) return sayInOrganisation(asked, query.organisation);
  if (query.post) return sayPost(asked, query.post, query.on);
  if (query.of === "nec") return sayMembership(asked, query.on);
  if (query.of === "parliament" || query.of === "constituency" || query.of === "council")
    return sayKind(asked, query.of, query.on);
  if (query.of) return sayAround(asked, query.of);
  if (!first) {
    return statements.say(`The record has no office of ${person.name}.`, person.sources).unknown();
  }
  const all = together(first.sources, ...rest.map(({ sources }) => sources));
  if (query.on) return heldOn(statements, person, held, query.on, all);
  const named = held.slice(0, NAMED);
  const words = named.map((office) => `${office.what} (${datesOf(office)})`).join("; ");
  statements.say(
    held.length === 1
      ? `${person.name}: ${first.what}, ${datesOf(first)}.`
      : `${possessive(person.name)} ${held.length > NAMED ? "latest offices" : "offices"} in the record, the latest first: ${words}.`,
    together(first.sources, ...named.map(({ sources }) => sources)),
  );
  if (held.length > 1 || first.note) statements.list(null, held.map(heldItem));
  sayAccounts(statements, record, person.accounts);
  return statements.asOf(record.checked).answered();
}

/** The items of a list of a person's offices, the latest first: dates in front. */
export function officeItems(
  record: NecRecord,
  person: Person,
): readonly { lead: string; text: string; sources: Sources }[] {
  return officesOf(record, person).map(heldItem);
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
  statements.list(title, open.map(heldItem));
  if (!first && open.length === 0)
    statements.list("Offices the record does have", held.map(heldItem));
  return first || open.length > 0 ? statements.answered() : statements.unknown();
}
