import type { Candidacy, NecRecord, Person } from "#src/record/record.ts";
import { date, list, when } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { Statements } from "../../statements.ts";
import type { ReplyContext } from "../context.ts";
import { possessive } from "../words/candidate-words.ts";
import { oneOfEach, together } from "../words/citing.ts";
import { personAsk } from "../words/contest-words.ts";
import { notInRecord } from "../words/missing.ts";
import { bestItems, totalItems } from "./best.ts";
import { candidacyTable } from "./candidacy-table.ts";
import { byBodyWords, tallyWords } from "./tally.ts";

/** Every candidacy of a person, in one section or all, led by the list, the count, the best results or the totals. */
export function replyCandidacies(query: QueryOf<"candidacies">, { record }: ReplyContext): Answer {
  const person = record.people.get(query.person);
  if (!person) return notInRecord("person", query.person);
  const all = record.candidacies.get(person.id) ?? [];
  const chosen = query.section
    ? all.filter(({ contest }) => contest.section === query.section)
    : all;
  const statements = new Statements(record.sources, `${possessive(person.name)} candidacies`);
  statements.suggest(person.name, personAsk(record, person.id));
  if (query.lead === "absent") return absent(statements, record, person, all, query);
  const [first, ...rest] = chosen;
  if (!first) return none(statements, record, person, all, query.section);
  const counted = oneOfEach(
    chosen.map(({ candidate }) => candidate),
    first.candidate.sources,
  );
  if (query.lead === "best" || query.lead === "total") {
    const items = query.lead === "best" ? bestItems(person, chosen) : totalItems(person, chosen);
    const [lead, ...more] = items;
    if (lead) statements.say(lead.text, lead.sources).list(null, more);
    else {
      const sources = together(
        first.candidate.sources,
        ...rest.map(({ candidate }) => candidate.sources),
      );
      statements.say(
        `The record has no figures for ${person.name} in ${query.section ? "this section" : "any contest"}.`,
        sources,
      );
    }
  }
  statements.say(
    tallyWords(person.name, chosen),
    counted,
    query.lead === "list" || query.lead === "count" ? "same" : "paragraph",
  );
  if (query.lead === "count") sayElected(statements, chosen);
  const bodies = byBodyWords(record, chosen);
  if (bodies) statements.say(bodies, counted);
  const section = query.section ? record.sections.get(query.section)?.name : undefined;
  candidacyTable(
    statements,
    record,
    `${possessive(person.name)} candidacies${section ? `, ${section}` : ""}`,
    chosen,
  );
  return statements.answered();
}

function sayElected(statements: Statements, chosen: readonly Candidacy[]): void {
  const elected = chosen.filter(({ candidate }) => candidate.elected === true);
  const [first, ...rest] = elected;
  if (!first || chosen.length === 1) return;
  const sources = together(
    first.candidate.sources,
    ...rest.map(({ candidate }) => candidate.sources),
  );
  statements.say(
    `Elected: ${list(
      elected.map(({ contest }) => contest.label),
      "and",
    ).replaceAll(", and", " and")}.`,
    sources,
  );
}

/** Corrects a question about a time or a section in which the person did not stand. */
function absent(
  statements: Statements,
  record: NecRecord,
  person: Person,
  all: readonly Candidacy[],
  { section, from, to }: QueryOf<"candidacies">,
): Answer {
  const named = section ? ` of the ${record.sections.get(section)?.long ?? section}` : "";
  const ends = [from && `from ${date(from)}`, to && `to ${date(to)}`].filter(Boolean).join(" ");
  const time = from && from === to ? ` ${when(from)}` : ends ? ` ${ends}` : "";
  const [first] = all;
  const sources = first
    ? oneOfEach(
        all.map(({ candidate }) => candidate),
        first.candidate.sources,
      )
    : person.sources;
  statements.say(
    `${person.name} was not a candidate in any contest${named}${time} that the record has.`,
    sources,
  );
  if (!first)
    return statements.say(`The record has no candidacy of ${person.name}.`, sources).answered();
  statements.say(tallyWords(person.name, all), sources);
  candidacyTable(statements, record, `${possessive(person.name)} candidacies`, all);
  return statements.answered();
}

function none(
  statements: Statements,
  record: NecRecord,
  person: Person,
  all: readonly Candidacy[],
  section: string | undefined,
): Answer {
  const named = section ? (record.sections.get(section)?.name ?? section) : null;
  const [first] = all;
  if (!named || !first) {
    return statements
      .say(`The record has no candidacy of ${person.name}.`, person.sources)
      .unknown();
  }
  const sources = oneOfEach(
    all.map(({ candidate }) => candidate),
    first.candidate.sources,
  );
  statements.say(
    `The record has no candidacy of ${person.name} in the ${named}. It does have others.`,
    sources,
  );
  candidacyTable(statements, record, `${possessive(person.name)} candidacies`, all);
  return statements.unknown();
}
