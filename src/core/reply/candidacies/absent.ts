import type { Candidacy, Contest, NecRecord, Person } from "#src/record/record.ts";
import { date, when } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { homeBody } from "../../home.ts";
import type { QueryOf } from "../../query.ts";
import type { Statements } from "../../statements.ts";
import { vacancyWords } from "../body/vacancy-words.ts";
import { sayAccounts } from "../words/accounts.ts";
import { possessive } from "../words/candidate-words.ts";
import { oneOfEach } from "../words/citing.ts";
import { longName } from "../words/contest-words.ts";
import { cameBetween, leftBetween, sayCame, type TimeSpan, within } from "./came-between.ts";
import { candidacyTable } from "./candidacy-table.ts";
import { tallyWords } from "./tally.ts";

type Span = TimeSpan & Pick<QueryOf<"candidacies">, "section">;

/**
 * Corrects a question about a time or a section in which the person did not stand: says so, or that the record has no
 * contest there, or how the person left or came in between elections.
 */
export function sayAbsent(
  statements: Statements,
  record: NecRecord,
  person: Person,
  all: readonly Candidacy[],
  span: Span,
): Answer {
  const { section } = span;
  const long = section ? longName(record.sections.get(section)?.long ?? section) : null;
  const [first] = all;
  const sources = first
    ? oneOfEach(
        all.map(({ candidate }) => candidate),
        first.candidate.sources,
      )
    : person.sources;
  const held = [...record.contests.values()].some((contest) => isAsked(contest, span, record));
  const time = timeWords(span);
  const came = cameBetween(record, person, span);
  sayCame(statements, person, came);
  for (const { accounts } of came) sayAccounts(statements, record, accounts);
  statements.say(
    held
      ? `${person.name} was not a candidate in any contest${long ? ` of the ${long}` : ""}${time} that the record has.`
      : `The record has no ${long ? `contest of the ${long}` : "NEC election"}${time}, so none in which ${person.name} stood.`,
    sources,
  );
  const left = leftBetween(record, person, span).filter((vacancy) => !came.includes(vacancy));
  for (const vacancy of [...left, ...came])
    statements.say(vacancyWords(record, vacancy), vacancy.sources);
  if (!first) statements.say(`The record has no candidacy of ${person.name}.`, sources);
  else {
    statements.say(tallyWords(person.name, all), sources);
    candidacyTable(statements, record, `${possessive(person.name)} candidacies`, all);
  }
  return held || came.length > 0 ? statements.answered() : statements.unknown();
}

function isAsked(contest: Contest, span: Span, record: NecRecord): boolean {
  const of = span.section ? contest.section === span.section : contest.of.body === homeBody(record);
  return of && within(contest.time, span);
}

function timeWords({ from, to }: Span): string {
  if (from && from === to) return ` ${when(from)}`;
  const ends = [from && `from ${date(from)}`, to && `to ${date(to)}`].filter(Boolean).join(" ");
  return ends ? ` ${ends}` : "";
}
