import type { Candidacy, NecRecord, Person, Sources } from "#src/record/record.ts";
import { count, lastWordOf } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { Statements } from "../../statements.ts";
import { candidacyTable } from "../candidacies/candidacy-table.ts";
import { byBodyWords, tallyWords } from "../candidacies/tally.ts";
import type { ReplyContext } from "../context.ts";
import { sayAccounts } from "../words/accounts.ts";
import { possessive } from "../words/candidate-words.ts";
import { oneOfEach } from "../words/citing.ts";
import { resultAsk } from "../words/contest-words.ts";
import { notInRecord } from "../words/missing.ts";
import { officeItems } from "./offices.ts";

/**
 * A person's profile: who it is, how often the person stood and was elected, every candidacy, offices with dates.
 * It carries nothing of what reported claims say, only that there are some and how to ask.
 */
export function replyPerson(query: QueryOf<"person">, { record }: ReplyContext): Answer {
  const person = record.people.get(query.person);
  if (!person) return notInRecord("person", query.person);
  const candidacies = record.candidacies.get(person.id) ?? [];
  const statements = new Statements(record.sources, person.name);
  if (person.about)
    statements.say(introduction(person.name, person.about.text), person.about.sources);
  if (query.alone) sayNamesakes(statements, record, person);
  sayTally(statements, record, person, candidacies);
  candidacyTable(statements, record, `${possessive(person.name)} candidacies`, candidacies);
  statements.list("Offices", officeItems(record, person));
  sayAccounts(statements, record, person.accounts);
  statements.list(
    "Notes",
    (person.notes ?? []).map(({ text, sources }) => ({ text, sources })),
  );
  mentionClaims(
    statements,
    record,
    person.id,
    `${possessive(person.name)} public role`,
    person.sources,
  );
  for (const { contest } of candidacies.toReversed().slice(0, 2)) {
    statements.suggest(`Result: ${contest.label}`, resultAsk(contest));
  }
  return statements.suggest("Timeline", `/nec timeline ${person.id}`).answered();
}

/** Whether the record has anybody else of that name: of people outside it nothing is said. */
function sayNamesakes(statements: Statements, record: NecRecord, person: Person): void {
  const others = [...record.people.values()].filter(
    ({ id, name }) => id !== person.id && name === person.name,
  );
  for (const other of others) statements.suggest(other.name, `/nec person ${other.id}`);
  statements.say(
    others.length > 0
      ? `The record has ${count(others.length + 1)} people called ${person.name}.`
      : `The record has nobody else called ${person.name}.`,
    person.sources,
  );
}

/** "Jon Lansman: founder of Momentum."; as it stands where the sentence already names its subject. */
export function introduction(name: string, about: string): string {
  const last = lastWordOf(name);
  const text = about.slice(0, name.length + 20).includes(last) ? about : `${name}: ${about}`;
  return /[.?]["”]?$/.test(text) ? text : `${text}.`;
}

/** One line that reported claims exist and how to see them, with nothing of what they say, not even their sources' titles. */
export function mentionClaims(
  statements: Statements,
  record: NecRecord,
  id: string,
  about: string,
  sources: Sources,
): void {
  if (!record.claimsAbout.has(id)) return;
  statements.say(
    `Reported claims about ${about} are in the record, with replies and outcomes. To see them: /nec claims ${id}`,
    sources,
    "paragraph",
  );
  statements.suggest("Reported claims", `/nec claims ${id}`);
}

function sayTally(
  statements: Statements,
  record: NecRecord,
  person: Person,
  candidacies: readonly Candidacy[],
): void {
  const entries = candidacies.map(({ candidate }) => candidate);
  if (entries.length > 0) {
    const sources = oneOfEach(entries, person.sources);
    statements.say(tallyWords(person.name, candidacies), sources);
    const bodies = byBodyWords(record, candidacies);
    if (bodies) statements.say(bodies, sources);
  } else statements.say(`The record has no candidacy of ${person.name}.`, person.sources);
}
