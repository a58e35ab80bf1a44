import type { Candidacy, NecRecord, Person, Sources } from "#src/record/record.ts";
import { count, list, sentenceCase } from "#src/words.ts";
import type { Statements } from "../../statements.ts";
import { ended } from "../words/candidate-doubts.ts";
import { organisationName, personName, shortName } from "../words/candidate-words.ts";
import { oneOfEach, together } from "../words/citing.ts";
import { electionOf } from "../words/contest-words.ts";
import { supportIn, supportSources } from "./backed-candidates.ts";
import { backerNames, backersOf, backingSources, isIndependent } from "./backers.ts";

const candidates = (asked: readonly Candidacy[], person: Person): Sources =>
  oneOfEach(
    asked.map(({ candidate }) => candidate),
    person.sources,
  );

/** " in the election of …" where one contest is asked about; else what narrows them, or nothing. */
function whereWords(asked: readonly Candidacy[], narrowed: string): string {
  const [one, another] = asked;
  return one && !another ? ` in ${electionOf(one.contest)}` : narrowed;
}

/** Says first whether one organisation's backing is recorded; that none is does not show that there was none. */
export function sayWhether(
  statements: Statements,
  record: NecRecord,
  person: Person,
  by: string,
  asked: readonly Candidacy[],
  narrowed: string,
): void {
  const found = asked.flatMap(({ contest: where, candidate }) =>
    (candidate.backed_by ?? [])
      .filter(({ organisation }) => organisation === by)
      .map(({ sources }) => ({ where, sources })),
  );
  const name = organisationName(record, by);
  const [first, ...rest] = found;
  if (first) {
    const where =
      found.length === 1
        ? ` in ${electionOf(first.where)}`
        : `: ${list(found.map(({ where }) => where.label))}`;
    const sources = together(first.sources, ...rest.map(({ sources }) => sources));
    statements.say(`${name} backed ${person.name}${where}.`, sources);
  } else {
    const [one, another] = asked;
    const backed = one && !another ? supportIn(one.contest, by).backed : [];
    // Where its choice is recorded, the record has it that somebody is not among them.
    const said =
      backed.length > 0
        ? `By the record, ${name} did not back`
        : `${name} is not recorded as having backed`;
    statements.say(
      `${said} ${person.name}${whereWords(asked, narrowed)}.`,
      candidates(asked, person),
    );
    if (one && backed.length > 0) sayOthers(statements, record, by, one.contest);
  }
  for (const { contest, candidate } of asked) {
    if (found.some(({ where }) => where === contest)) continue;
    if (candidate.note?.includes(name))
      statements.say(`${contest.label}: ${ended(candidate.note)}`, candidate.sources);
  }
}

/** Says first whether unions are recorded to have backed somebody, and which. */
export function sayUnions(
  statements: Statements,
  record: NecRecord,
  person: Person,
  asked: readonly Candidacy[],
  narrowed: string,
): void {
  const found = asked.filter(({ candidate }) => backersOf(record, candidate, "unions").length > 0);
  const [first] = found;
  if (!first) {
    statements.say(
      `The record has no trade union's backing for ${person.name}${whereWords(asked, narrowed)}.`,
      candidates(asked, person),
    );
    return;
  }
  const told = found.map(({ contest, candidate }) => {
    const unions = backersOf(record, candidate, "unions");
    const names = list(unions.map(({ organisation }) => shortName(record, organisation)));
    return { many: unionsCounted(unions.length), names, where: electionOf(contest), unions };
  });
  const [only, ...more] = told;
  statements.say(
    only && more.length === 0
      ? `${sentenceCase(only.many)} backed ${person.name}: ${only.names}, in ${only.where}.`
      : `Trade unions that backed ${person.name}: ${told.map(({ many, where, names }) => `${many} in ${where} (${names})`).join("; ")}.`,
    backingSources(
      told.flatMap(({ unions }) => unions),
      first.candidate.sources,
    ),
  );
}

const unionsCounted = (many: number) => `${count(many)} trade union${many === 1 ? "" : "s"}`;

/** Says first in which contests a source calls somebody independent, or that none does. */
export function sayIndependent(
  statements: Statements,
  record: NecRecord,
  person: Person,
  asked: readonly Candidacy[],
  narrowed: string,
): void {
  const called = asked.filter(({ candidate }) => isIndependent(candidate));
  const [first] = called;
  if (first) {
    const parts = called.map(
      ({ contest, candidate }) =>
        `${contest.label} (“${candidate.label?.text.replace(/\.$/, "") ?? ""}”)`,
    );
    statements.say(
      `Sources put ${person.name} down as independent, or as on no slate, in: ${parts.join("; ")}.`,
      oneOfEach(
        called.flatMap(({ candidate }) => candidate.label ?? []),
        first.candidate.sources,
      ),
    );
  } else {
    statements.say(
      `No source of the record puts ${person.name} down as an independent${whereWords(asked, narrowed)}.`,
      candidates(asked, person),
    );
  }
  const backed = asked.filter(
    ({ candidate }) => (candidate.backed_by ?? []).length > 0 && !called.length,
  );
  const [one] = backed;
  if (one && backed.length === 1) {
    const backers = backersOf(record, one.candidate);
    statements.say(
      `${backerNames(record, backers)} backed ${person.name} in ${electionOf(one.contest)}.`,
      backingSources(backers, one.candidate.sources),
    );
  }
}

/** Whom the organisation is recorded to have backed there instead. */
function sayOthers(
  statements: Statements,
  record: NecRecord,
  by: string,
  contest: Candidacy["contest"],
): void {
  const support = supportIn(contest, by);
  const names = list(support.backed.map(({ candidate }) => personName(record, candidate.person)));
  statements.say(`There it is recorded to have backed ${names}.`, supportSources(support));
}
