import type { Candidacy, NecRecord, Person } from "#src/record/record.ts";
import { count, list } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { Statements } from "../../statements.ts";
import type { ReplyContext } from "../context.ts";
import { ended } from "../words/candidate-doubts.ts";
import {
  backersWords,
  electedWords,
  markOf,
  organisationName,
  possessive,
  shortName,
} from "../words/candidate-words.ts";
import { oneOfEach, together } from "../words/citing.ts";
import { electionOf, personAsk, resultAsk } from "../words/contest-words.ts";
import { notInRecord } from "../words/missing.ts";

/** Who backed a person, in one contest or in each; where none is recorded, that is said and nothing inferred. */
export function replyBacking(query: QueryOf<"backing">, { record }: ReplyContext): Answer {
  const person = record.people.get(query.person);
  if (!person) return notInRecord("person", query.person);
  const all = record.candidacies.get(person.id) ?? [];
  const statements = new Statements(record.sources, `Who backed ${person.name}`);
  statements.suggest(person.name, personAsk(record, person.id));
  const backed = all.filter(({ candidate }) => (candidate.backed_by ?? []).length > 0);
  if (query.by) sayWhether(statements, record, person, query, all);
  return query.contest
    ? inContest(statements, record, person, query.contest, backed)
    : everywhere(statements, record, person, all, backed);
}

/** Says first whether one organisation's backing is recorded; that none is does not show that there was none. */
function sayWhether(
  statements: Statements,
  record: NecRecord,
  person: Person,
  { by = "", contest }: QueryOf<"backing">,
  all: readonly Candidacy[],
): void {
  const asked = all.filter((each) => !contest || each.contest.id === contest);
  const found = asked.flatMap(({ contest: where, candidate }) =>
    (candidate.backed_by ?? [])
      .filter(({ organisation }) => organisation === by)
      .map(({ sources }) => ({ where, sources })),
  );
  const name = organisationName(record, by);
  const [first, ...rest] = found;
  const [one] = asked;
  if (first) {
    const labels = list(found.map(({ where }) => where.label));
    const sources = together(first.sources, ...rest.map(({ sources }) => sources));
    statements.say(`Yes: ${name} backed ${person.name}: ${labels}.`, sources);
  } else {
    const where = contest && one ? ` in ${electionOf(one.contest)}` : "";
    statements.say(
      `The record has no backing of ${person.name} by ${name}${where}.`,
      oneOfEach(
        asked.map(({ candidate }) => candidate),
        person.sources,
      ),
    );
  }
}

function inContest(
  statements: Statements,
  record: NecRecord,
  person: Person,
  id: string,
  backed: readonly Candidacy[],
): Answer {
  const contest = record.contests.get(id);
  if (!contest) return notInRecord("contest", id);
  statements.suggest(`Result: ${contest.label}`, resultAsk(contest));
  const candidate = contest.candidates.find((one) => one.person === person.id);
  if (!candidate) {
    const listed = contest.complete
      ? "was not a candidate in"
      : "is not among the candidates the record has for";
    statements.say(`${person.name} ${listed} ${electionOf(contest)}.`, contest.sources);
    backingTable(statements, record, person, backed);
    return statements.answered();
  }
  const found = candidate.backed_by ?? [];
  const [first, ...rest] = found;
  if (first) {
    const names = list(found.map(({ organisation }) => organisationName(record, organisation)));
    statements.say(
      `${names} backed ${person.name} in ${electionOf(contest)}.`,
      together(first.sources, ...rest.map(({ sources }) => sources)),
    );
    const notes = found.filter(({ note }) => note);
    statements.list(
      null,
      notes.map(({ organisation, note, sources }) => ({
        lead: shortName(record, organisation),
        text: note ?? "",
        sources,
      })),
    );
    if (candidate.note)
      statements.say(`${person.name}: ${ended(candidate.note)}`, candidate.sources, "paragraph");
    if (candidate.label)
      statements.say(
        labelWords(person, candidate.label.text),
        candidate.label.sources,
        "paragraph",
      );
    return statements.answered();
  }
  statements.say(
    `The record has no backing for ${person.name} in ${electionOf(contest)}.`,
    candidate.sources,
  );
  if (candidate.label)
    statements.say(labelWords(person, candidate.label.text), candidate.label.sources);
  if (candidate.note) statements.say(`${person.name}: ${ended(candidate.note)}`, candidate.sources);
  backingTable(statements, record, person, backed);
  return candidate.label ? statements.answered() : statements.unknown();
}

function labelWords({ name }: Person, label: string): string {
  return `How ${name} is labelled in a source: ${ended(label)}`;
}

function everywhere(
  statements: Statements,
  record: NecRecord,
  person: Person,
  all: readonly Candidacy[],
  backed: readonly Candidacy[],
): Answer {
  if (backed.length === 0) {
    statements.say(
      `The record has no backing for ${person.name} in any contest.`,
      oneOfEach(
        all.map(({ candidate }) => candidate),
        person.sources,
      ),
    );
    return statements.unknown();
  }
  const organisations = new Map<string, Candidacy[]>();
  for (const candidacy of backed) {
    for (const id of new Set(
      (candidacy.candidate.backed_by ?? []).map(({ organisation }) => organisation),
    )) {
      organisations.set(id, [...(organisations.get(id) ?? []), candidacy]);
    }
  }
  const names = [...organisations]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([id, of]) => `${organisationName(record, id)} (${of.length})`);
  const [first, ...rest] = backed.flatMap(({ candidate }) => candidate.backed_by ?? []);
  if (first) {
    const sources = oneOfEach([first, ...rest], first.sources);
    statements.say(
      `${person.name} was backed by ${list(names)}; the numbers are of contests, worked out from the table.`,
      sources,
    );
  }
  const without = all.length - backed.length;
  if (without > 0) {
    statements.say(
      `The record has no backing for ${count(without)} other ${without === 1 ? "candidacy" : "candidacies"}.`,
      oneOfEach(
        all.filter((one) => !backed.includes(one)).map(({ candidate }) => candidate),
        person.sources,
      ),
    );
  }
  backingTable(statements, record, person, backed);
  return statements.answered();
}

function backingTable(
  statements: Statements,
  record: NecRecord,
  person: Person,
  backed: readonly Candidacy[],
): void {
  const rows = backed.toReversed().map((candidacy) => {
    const { contest, candidate } = candidacy;
    return {
      cells: [contest.label, backersWords(record, candidacy), electedWords(candidacy)],
      mark: markOf(candidacy),
      sources: together(
        candidate.sources,
        ...(candidate.backed_by ?? []).map(({ sources }) => sources),
      ),
    };
  });
  const [first] = rows;
  if (!first) return;
  statements.table({
    caption: `${possessive(person.name)} backing by contest`,
    columns: [
      { label: "Contest", align: "left", narrow: "keep" },
      { label: "Backed by", align: "left", narrow: "keep" },
      { label: "Elected", align: "left", narrow: "keep" },
    ],
    rows,
    sources: oneOfEach(rows, first.sources),
  });
}
