import type { NecRecord, Person } from "#src/record/record.ts";
import { count, date, sentenceCase } from "#src/words.ts";
import type { Answer } from "../answer.ts";
import type { Offered } from "../conversation.ts";
import type { Query } from "../query.ts";
import { notice } from "../statements.ts";
import { subjectsOf } from "../subjects.ts";
import { say } from "./said/index.ts";

/** What tells people of one name apart: the contests and years they are known by. */
function knownAs(id: string | undefined, record: NecRecord): string {
  const person = record.people.get(id ?? "");
  if (!person) return "";
  const contests = (record.candidacies.get(person.id) ?? []).map(({ contest }) => contest.label);
  const offices = person.offices.map(({ role, from }) => (from ? `${role}, ${date(from)}` : role));
  const [first, ...rest] = contests.length > 0 ? contests : offices;
  if (!first) return namedBy(person, record);
  const last = rest.at(-1);
  return last ? ` (${first}; ${last})` : ` (${first})`;
}

/** Of whom the record has neither, who names them: it tells them from somebody else of the name. */
function namedBy({ sources }: Person, record: NecRecord): string {
  const source = record.sources.get(sources[0]);
  if (!source) return "";
  return ` (named by ${source.publisher}${source.date ? `, ${date(source.date)}` : ""})`;
}

interface Choice {
  readonly answer: Answer;
  readonly offered: readonly Offered[];
}

/** How many readings are put to choice. */
const MOST_OFFERED = 8;

/** "Three readings fit. Which one is meant?", with each reading in words; of very many, the latest. */
export function offer(all: readonly Query[], record: NecRecord): Choice {
  const queries = all.length > MOST_OFFERED ? all.slice(-MOST_OFFERED).reverse() : all;
  const people = queries.map((query) => subjectsOf(query, record).people[0]);
  const unlike = new Set(people).size === queries.length;
  const offered = queries.map((query, at) => {
    const label = say(query, record);
    const hint = unlike && !("contest" in query) ? knownAs(people[at], record) : "";
    return { label: `${label}${hint}`, query };
  });
  const many = count(all.length);
  const fit = `${sentenceCase(many)} readings fit.`;
  const lead =
    all.length > MOST_OFFERED
      ? `${fit} Say a year or a section, or choose one of these:`
      : `${fit} Which one is meant?`;
  const answer = notice("clarify", "Which one?", [lead], {
    items: offered.map(({ label }) => label),
    suggestions: offered.map(({ label }) => ({ label, ask: label })),
  });
  return { answer, offered };
}
