import type { Candidacy, Contest, NecRecord, Person, Sources } from "#src/record/record.ts";
import { count, list, sentenceCase } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { Statements } from "../../statements.ts";
import type { ReplyContext } from "../context.ts";
import { ended } from "../words/candidate-doubts.ts";
import {
  backersWords,
  COUNTED_BACKERS,
  electedWords,
  markOf,
  organisationName,
  possessive,
  shortName,
} from "../words/candidate-words.ts";
import { oneOfEach, together } from "../words/citing.ts";
import { electionOf, personAsk, resultAsk } from "../words/contest-words.ts";
import { notInRecord } from "../words/missing.ts";
import { backerNames, backersOf, backingSources, labelIn } from "./backers.ts";
import { contestsIn, isNarrowed, spanWords } from "./span-words.ts";
import { sayIndependent, sayUnions, sayWhether } from "./whether-backed.ts";

/** What has been said before the backing itself. */
type Led = "independent" | "union" | "by" | null;

/** In how many contests the backing is told one by one, before the table. */
const TOLD = 3;

/** Who backed a person, in one contest or in each; where none is recorded, that is said and nothing inferred. */
export function replyBacking(query: QueryOf<"backing">, { record }: ReplyContext): Answer {
  const person = record.people.get(query.person);
  if (!person) return notInRecord("person", query.person);
  const every = record.candidacies.get(person.id) ?? [];
  const within = new Set(
    contestsIn(
      every.map(({ contest }) => contest),
      query,
    ),
  );
  const all = every.filter(({ contest }) => within.has(contest));
  const statements = new Statements(record.sources, `Who backed ${person.name}`);
  statements.suggest(person.name, personAsk(record, person.id));
  const backed = all.filter(({ candidate }) => (candidate.backed_by ?? []).length > 0);
  const asked = query.contest ? all.filter(({ contest }) => contest.id === query.contest) : all;
  const narrowed = isNarrowed(query) ? ` in ${spanWords(record, "any contest", query)}` : "";
  if (asked.length > 0) {
    if (query.by) sayWhether(statements, record, person, query.by, asked, narrowed);
    if (query.as === "union") sayUnions(statements, record, person, asked, narrowed);
    if (query.as === "independent") sayIndependent(statements, record, person, asked, narrowed);
  }
  const led = asked.length > 0 ? (query.as ?? (query.by ? "by" : null)) : null;
  if (!query.contest) return everywhere(statements, record, person, all, { narrowed, led });
  const contest = record.contests.get(query.contest);
  if (!contest) return notInRecord("contest", query.contest);
  statements.suggest(`Result: ${contest.label}`, resultAsk(contest));
  const [one] = asked;
  if (one) return inContest(statements, record, person, one, backed, led);
  const listed = contest.complete
    ? "was not a candidate in"
    : "is not among the candidates the record has for";
  statements.say(`${person.name} ${listed} ${electionOf(contest)}.`, contest.sources);
  backingTable(statements, record, person, backed);
  return statements.answered();
}

function inContest(
  statements: Statements,
  record: NecRecord,
  person: Person,
  { contest, candidate }: Candidacy,
  backed: readonly Candidacy[],
  led: Led,
): Answer {
  const found = candidate.backed_by ?? [];
  if (found.length > 0) {
    const names = list(found.map(({ organisation }) => organisationName(record, organisation)));
    const where = electionOf(contest);
    statements.say(
      found.length < COUNTED_BACKERS
        ? `${names} backed ${person.name} in ${where}.`
        : `${sentenceCase(count(found.length))} organisations backed ${person.name} in ${where}: ${names}.`,
      backingSources(found, candidate.sources),
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
  } else if (!led) {
    statements.say(
      `The record has no backing for ${person.name} in ${electionOf(contest)}.`,
      candidate.sources,
    );
  }
  const where = found.length > 0 ? "paragraph" : "same";
  if (candidate.label && led !== "independent")
    statements.say(labelWords(person, candidate.label.text), candidate.label.sources, where);
  if (candidate.note)
    statements.say(`${person.name}: ${ended(candidate.note)}`, candidate.sources, where);
  if (found.length > 0) return statements.answered();
  backingTable(statements, record, person, backed);
  return candidate.label || led ? statements.answered() : statements.unknown();
}

function labelWords({ name }: Person, label: string): string {
  return `How ${name} is labelled in a source: ${ended(label)}`;
}

function everywhere(
  statements: Statements,
  record: NecRecord,
  person: Person,
  all: readonly Candidacy[],
  { narrowed, led }: { readonly narrowed: string; readonly led: Led },
): Answer {
  const backed = all.filter(({ candidate }) => (candidate.backed_by ?? []).length > 0);
  const without = all.filter((one) => !backed.includes(one));
  const ofAll = (some: readonly Candidacy[]): Sources =>
    oneOfEach(
      some.map(({ candidate }) => candidate),
      person.sources,
    );
  if (backed.length === 0) {
    if (!led) {
      const where = narrowed || (all.length === 1 && all[0] ? inOne(all[0]) : " in any contest");
      statements.say(`The record has no backing for ${person.name}${where}.`, ofAll(all));
    }
    if (led !== "independent") sayLabels(statements, person, all);
    return led || all.some(({ candidate }) => candidate.label)
      ? statements.answered()
      : statements.unknown();
  }
  if (!led || backed.length > 1) sayBackers(statements, record, person, backed);
  if (without.length > 0)
    statements.say(
      `The record has no backing for ${count(without.length)} other ${without.length === 1 ? "candidacy" : "candidacies"}.`,
      ofAll(without),
    );
  if (led !== "independent") sayLabels(statements, person, without);
  backingTable(statements, record, person, backed);
  return statements.answered();
}

const inOne = ({ contest }: Candidacy) => ` in ${electionOf(contest)}`;

/** The newest contest first where they are few; else each organisation with the number of contests. */
function sayBackers(
  statements: Statements,
  record: NecRecord,
  { name }: Person,
  backed: readonly Candidacy[],
): void {
  const backers = backed.flatMap(({ candidate }) => backersOf(record, candidate));
  const [first] = backers;
  if (!first) return;
  if (backed.length <= TOLD) {
    const contests = new Map<string, Contest[]>();
    for (const { contest, candidate } of backed.toReversed()) {
      const names = backerNames(record, backersOf(record, candidate));
      contests.set(names, [...(contests.get(names) ?? []), contest]);
    }
    const told = [...contests].map(
      ([names, where]) => `by ${names} in ${list(where.map((each) => electionOf(each)))}`,
    );
    statements.say(
      `${name} was backed ${told.join("; ")}.`,
      backingSources(backers, first.sources),
    );
    return;
  }
  const contests = new Map<string, Set<string>>();
  for (const { contest, candidate } of backed) {
    for (const { organisation } of backersOf(record, candidate))
      contests.set(organisation, (contests.get(organisation) ?? new Set()).add(contest.id));
  }
  const names = [...contests]
    .toSorted(([, a], [, b]) => b.size - a.size)
    .map(([id, of]) => `${organisationName(record, id)} (${of.size})`);
  statements.say(
    `${name} was backed by ${list(names)}; the numbers are of contests, worked out from the table.`,
    oneOfEach(backers, first.sources),
  );
}

function sayLabels(
  statements: Statements,
  { name }: Person,
  candidacies: readonly Candidacy[],
): void {
  const labelled = candidacies.flatMap(({ candidate }) => candidate.label ?? []);
  const [first] = labelled;
  if (!first) return;
  const words = candidacies.flatMap((candidacy) => labelIn(candidacy) ?? []);
  statements.say(
    `How ${name} is labelled in sources: ${words.join("; ")}.`,
    oneOfEach(labelled, first.sources),
  );
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
