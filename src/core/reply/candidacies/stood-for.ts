import type { Candidacy, Contest, NecRecord, Person } from "#src/record/record.ts";
import { list } from "#src/words.ts";
import type { Statements } from "../../statements.ts";
import { standingsOf } from "../contests/standings.ts";
import { ended } from "../words/candidate-doubts.ts";
import { personName } from "../words/candidate-words.ts";
import { oneOfEach } from "../words/citing.ts";
import { sayElectedOrNot, subjectOf } from "./candidacy-leads.ts";

/**
 * Says how somebody did who stood for a post, the latest contest first, where the record does not have them in it. Gives
 * whether they lost: that somebody is not on a list which may have gaps is no proof; a defeat is.
 */
export function sayStoodFor(
  statements: Statements,
  record: NecRecord,
  person: Person,
  isForPost: (candidacy: Candidacy) => boolean,
): boolean {
  const stood = (record.candidacies.get(person.id) ?? []).filter(isForPost);
  for (const { contest, candidate } of stood.toReversed()) {
    sayElectedOrNot(statements, subjectOf(record, contest, candidate));
    if (candidate.note) statements.say(ended(candidate.note), candidate.sources);
    sayElected(statements, record, contest);
  }
  return stood.some(({ candidate }) => candidate.elected === false);
}

/** How many that were elected are named beside somebody who was not. */
const FEW = 3;

/** Says who was elected where a few seats were to be had: of one seat it has been said. */
function sayElected(statements: Statements, record: NecRecord, contest: Contest): void {
  const { elected } = standingsOf(contest);
  const [first] = elected;
  if (!first || elected.length < 2 || elected.length > FEW) return;
  const names = elected.map(({ candidate }) => personName(record, candidate.person));
  const sources = elected.map(({ candidate }) => candidate);
  statements.say(`${list(names)} were elected.`, oneOfEach(sources, first.candidate.sources));
}
