import type { Contest, NecRecord, Person } from "#src/record/record.ts";
import { list } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { Statements } from "../../statements.ts";
import { surnameOf } from "../../surname.ts";
import { ended } from "../words/candidate-doubts.ts";
import { personName } from "../words/candidate-words.ts";
import { oneOfEach } from "../words/citing.ts";
import { electionOf, resultAsk, resultSources } from "../words/contest-words.ts";
import { suggestAround } from "./candidacy-context.ts";

const SHOWN = 6;

/** Corrects a question about somebody in a contest where they did not stand; `unknown` where the record has not every candidate. */
export function notACandidate(record: NecRecord, contest: Contest, person: Person): Answer {
  const statements = new Statements(record.sources, `${person.name}: ${contest.label}`);
  const withdrew = contest.withdrawn?.find((one) => one.person === person.id);
  if (withdrew) {
    const { text, sources } = withdrew;
    statements.say(leftBefore(person, contest, text), sources);
  } else if (contest.complete) {
    statements.say(
      `${person.name} was not a candidate in ${electionOf(contest)}.`,
      resultSources(contest),
    );
  } else {
    statements.say(
      `${person.name} is not among the candidates the record has of ${electionOf(contest)}, which are not all of them.`,
      resultSources(contest),
    );
  }
  sayNamesakes(statements, record, contest, person);
  sayElected(statements, record, contest);
  const stood = record.candidacies.get(person.id) ?? [];
  if (stood.length > 0) {
    const latest = stood.slice(-SHOWN).toReversed();
    const more = stood.length > SHOWN ? `; and ${stood.length - SHOWN} before` : "";
    const labels = latest.map((candidacy) => candidacy.contest.label).join("; ");
    const sources = oneOfEach(
      latest.map(({ candidate }) => candidate),
      person.sources,
    );
    statements.say(`${person.name} stood in: ${labels}${more}.`, sources);
    const [last] = latest;
    if (last) statements.suggest(`Result: ${last.contest.label}`, resultAsk(last.contest));
  } else statements.say(`The record has no candidacy of ${person.name}.`, person.sources);
  suggestAround(statements, record, contest, [person.id]);
  return contest.complete || withdrew ? statements.answered() : statements.unknown();
}

/** Of how many seats those who won them are named beside somebody who did not stand. */
const FEW_SEATS = 3;

/** Who was elected, where they were few. */
function sayElected(statements: Statements, record: NecRecord, contest: Contest): void {
  const elected = contest.candidates.filter((candidate) => candidate.elected === true);
  const [first] = elected;
  if (!first || elected.length > FEW_SEATS) return;
  const names = list(elected.map(({ person }) => personName(record, person)));
  statements.say(
    `${names} ${elected.length === 1 ? "was" : "were"} elected.`,
    oneOfEach(elected, first.sources),
  );
}

/** Names who stood in it under what may be another form of the name, Mike for Michael: the record keeps them apart. */
function sayNamesakes(
  statements: Statements,
  record: NecRecord,
  contest: Contest,
  person: Person,
): void {
  const same = contest.candidates.filter((candidate) => {
    const other = record.people.get(candidate.person);
    return (
      other !== undefined &&
      other !== person &&
      surnameOf(other) === surnameOf(person) &&
      other.name.charAt(0) === person.name.charAt(0)
    );
  });
  const [first] = same;
  if (!first) return;
  const names = list(same.map((candidate) => personName(record, candidate.person)));
  statements.say(
    `${names} stood in it; the record does not say that ${person.name} is meant by that name.`,
    oneOfEach(same, first.sources),
  );
}

/** "X was not a candidate in …: withdrew before the ballot opened." */
export const leftBefore = (person: Person, contest: Contest, text: string): string =>
  `${person.name} was not a candidate in ${electionOf(contest)}: ${withdrawal(text)}`;

/** Why a name left the ballot paper, to follow a name and a colon. */
export function withdrawal(text: string): string {
  return ended(text.replace(/^(?:Withdr|Taken)/, (word) => word.toLowerCase()));
}
