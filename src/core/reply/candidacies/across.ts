import type { Candidacy, NecRecord, Person } from "#src/record/record.ts";
import { number } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { Statements } from "../../statements.ts";
import { differencesOf } from "../contests/differences.ts";
import { difference } from "../contests/standings.ts";
import type { ReplyContext } from "../context.ts";
import { sayDoubts } from "../words/candidate-doubts.ts";
import { possessive } from "../words/candidate-words.ts";
import { oneOfEach, together } from "../words/citing.ts";
import {
  differenceWords,
  figuresOf,
  onlyInWords,
  personAsk,
  resultAsk,
  resultSources,
} from "../words/contest-words.ts";
import { notInRecord } from "../words/missing.ts";
import { sharedBase } from "./candidacy-against.ts";
import { placeIn, subjectOf } from "./candidacy-leads.ts";
import { candidacyTable } from "./candidacy-table.ts";
import { notACandidate } from "./not-a-candidate.ts";

/** How many contests are said in sentences before the table. */
const LED = 3;

/** One person over contests: the figures in each, the difference of two worked out, and what makes the contests unlike. */
export function replyAcross(query: QueryOf<"across">, { record }: ReplyContext): Answer {
  const person = record.people.get(query.person);
  if (!person) return notInRecord("person", query.person);
  const all = record.candidacies.get(person.id) ?? [];
  const chosen =
    query.contests.length === 0
      ? all
      : all.filter(({ contest }) => query.contests.includes(contest.id));
  const missing = query.contests.filter((id) => !chosen.some(({ contest }) => contest.id === id));
  for (const id of missing) if (!record.contests.has(id)) return notInRecord("contest", id);
  const [first, ...rest] = chosen;
  if (!first) return stoodInNone(record, person, missing);
  const statements = new Statements(record.sources, `${person.name} across contests`);
  const led = [first, ...rest].slice(0, LED);
  for (const candidacy of led) sayFigure(statements, record, person, candidacy);
  const [second, ...others] = rest;
  if (second && others.length === 0) sayChange(statements, first, second);
  else if (chosen.length > LED) {
    const entries = chosen.map(({ candidate }) => candidate);
    statements.say(
      `The table has all ${number(chosen.length)}.`,
      oneOfEach(entries, person.sources),
    );
  }
  for (const id of missing) {
    const contest = record.contests.get(id);
    if (!contest) continue;
    const was = contest.complete
      ? "was not a candidate"
      : "is not among the candidates the record has";
    statements.say(`${person.name} ${was} in ${contest.label}.`, resultSources(contest));
  }
  const differs = differencesOf(chosen.map(({ contest }) => contest));
  if (differs)
    statements.say(
      differs,
      oneOfEach(
        chosen.map(({ contest }) => contest),
        first.contest.sources,
      ),
    );
  for (const { contest, candidate } of led) sayDoubts(statements, record, contest, [candidate]);
  candidacyTable(statements, record, `${possessive(person.name)} figures`, chosen);
  for (const { contest } of chosen.slice(-2))
    statements.suggest(`Result: ${contest.label}`, resultAsk(contest));
  statements.suggest(person.name, personAsk(record, person.id));
  const known = chosen.some(({ contest, candidate }) => figuresOf(contest, candidate) !== null);
  return query.figure && !known ? statements.unknown() : statements.answered();
}

function sayFigure(
  statements: Statements,
  record: NecRecord,
  person: Person,
  { contest, candidate }: Candidacy,
): void {
  const figures = onlyInWords(candidate) ? null : figuresOf(contest, candidate);
  const place = placeIn(subjectOf(record, contest, candidate));
  const came = place ? `${place}, ` : "";
  const outcome =
    candidate.elected === null
      ? "whether elected is not known"
      : candidate.elected
        ? "elected"
        : "not elected";
  statements.say(
    figures
      ? `${person.name} received ${figures} in ${contest.label} (${came}${outcome}).`
      : `${person.name} stood in ${contest.label} (${came}${outcome}); the record has no figure.`,
    candidate.sources,
  );
}

function sayChange(statements: Statements, before: Candidacy, after: Candidacy): void {
  const base = sharedBase(before.candidate, after.candidate);
  const sources = together(before.candidate.sources, after.candidate.sources);
  if (!base) {
    statements.say("The record has no two figures of one kind to compare.", sources);
    return;
  }
  const [then, now] = [before.candidate[base] ?? 0, after.candidate[base] ?? 0];
  const apart = difference(then, now);
  if (apart === 0) statements.say("The two figures are the same.", sources);
  else {
    const way = now > then ? "more" : "fewer";
    statements.say(
      `That is ${differenceWords(after.contest, base, apart)} ${way} in ${after.contest.label} (worked out from the two totals).`,
      sources,
    );
  }
}

function stoodInNone(record: NecRecord, person: Person, missing: readonly string[]): Answer {
  const [id] = missing;
  const contest = id === undefined ? undefined : record.contests.get(id);
  if (contest) return notACandidate(record, contest, person);
  const statements = new Statements(record.sources, person.name);
  statements.say(`The record has no candidacy of ${person.name}.`, person.sources);
  return statements.suggest(person.name, personAsk(record, person.id)).unknown();
}
