import type { NecRecord, Organisation } from "#src/record/record.ts";
import { count, list } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { Statements } from "../../statements.ts";
import { contests, times } from "../candidacies/tally.ts";
import type { ReplyContext } from "../context.ts";
import { introduction } from "../people/person.ts";
import { personName } from "../words/candidate-words.ts";
import { oneOfEach, together } from "../words/citing.ts";
import { electionOf, resultAsk } from "../words/contest-words.ts";
import { notInRecord } from "../words/missing.ts";
import { type Support, supportIn, supportOver, supportSources } from "./backed-candidates.ts";
import { contestsIn, isNarrowed, type Span, spanWords } from "./span-words.ts";

/** Two organisations: what each is, how its candidates did, and whom both backed. */
export function replyCompareOrganisations(
  query: QueryOf<"compare-organisations">,
  { record }: ReplyContext,
): Answer {
  const [a, b] = query.organisations.map((id) => record.organisations.get(id));
  if (!a || !b) return notInRecord("organisation", query.organisations[a ? 1 : 0]);
  const statements = new Statements(record.sources, `${a.name} and ${b.name}`);
  for (const { name, id } of [a, b]) statements.suggest(name, `/nec slate ${id}`);
  if (query.contest) {
    const contest = record.contests.get(query.contest);
    if (!contest) return notInRecord("contest", query.contest);
    statements.suggest(`Result: ${contest.label}`, resultAsk(contest));
    for (const one of [a, b])
      statements.say(
        `${didWords(record, one, supportIn(contest, one.id))} in ${electionOf(contest)}.`,
        supportSources(supportIn(contest, one.id)),
      );
    sayShared(statements, record, a, b, [[supportIn(contest, a.id), supportIn(contest, b.id)]]);
    for (const one of [a, b]) sayNames(statements, record, one, supportIn(contest, one.id));
    return statements.answered();
  }
  for (const { name, about, notes } of isNarrowed(query) ? [] : [a, b]) {
    statements.say(introduction(name, about.text), about.sources);
    for (const note of notes ?? []) statements.say(note.text, note.sources);
  }
  const within = (id: string) => {
    const over = supportOver(record, id);
    const asked = new Set(contestsIn(over.map(({ contest }) => contest).reverse(), query));
    return over.filter(({ contest }) => asked.has(contest));
  };
  const [ofA, ofB] = [within(a.id), within(b.id)];
  for (const [one, over] of [[a, ofA] as const, [b, ofB] as const])
    sayRecord(statements, record, one, over, query);
  const pairs = ofA.flatMap((support) => {
    const other = ofB.find(({ contest }) => contest === support.contest);
    return other ? [[support, other] as const] : [];
  });
  sayShared(statements, record, a, b, pairs);
  return statements.answered();
}

/** "Momentum backed four candidates, three of them elected". */
function didWords(record: NecRecord, { name }: Organisation, { backed, contest }: Support): string {
  if (backed.length === 0) return `The record has no candidate that ${name} backed`;
  const elected = backed.filter(({ candidate }) => candidate.elected === true).length;
  const did =
    contest.status === "declared"
      ? `, ${backed.length === 1 ? (elected === 1 ? "who was elected," : "who is not recorded as elected,") : `${times(elected)} of them elected,`}`
      : "";
  const [only] = backed;
  return `${name} backed ${only && backed.length === 1 ? `one candidate, ${personName(record, only.candidate.person)}` : `${count(backed.length)} candidates`}${did}`;
}

function sayNames(
  statements: Statements,
  record: NecRecord,
  { name }: Organisation,
  support: Support,
): void {
  if (support.backed.length === 0) return;
  statements.say(
    `${name}: ${list(support.backed.map(({ candidate }) => `${personName(record, candidate.person)}${candidate.elected ? " (elected)" : ""}`))}.`,
    supportSources(support),
    "paragraph",
  );
}

function sayRecord(
  statements: Statements,
  record: NecRecord,
  { name, sources }: Organisation,
  over: readonly Support[],
  span: Span,
): void {
  const where = isNarrowed(span) ? spanWords(record, "", span) : "";
  const all = over.flatMap(({ backed }) => backed);
  const elected = all.filter(({ candidate }) => candidate.elected === true).length;
  const from = over.map((support) => ({ sources: supportSources(support) }));
  statements.say(
    all.length === 0
      ? `The record has no candidate that ${name} backed${where}.`
      : `The record has the backing of ${name} for ${count(all.length)} ${all.length === 1 ? "candidacy" : "candidacies"} in ${contests(over.length)}${where}, ${elected === all.length && elected > 1 ? "all" : times(elected)} of them elected (worked out).`,
    oneOfEach(from, sources),
    "paragraph",
  );
}

function sayShared(
  statements: Statements,
  record: NecRecord,
  a: Organisation,
  b: Organisation,
  pairs: readonly (readonly [Support, Support])[],
): void {
  const shared = pairs.flatMap(([one, other]) => {
    const ids = new Set(other.backed.map(({ candidate }) => candidate.person));
    const both = one.backed.filter(({ candidate }) => ids.has(candidate.person));
    return both.length > 0 ? [{ contest: one.contest, both, other }] : [];
  });
  const [first, ...rest] = shared.flatMap(({ both, other }) => [
    ...both.map(({ backing }) => backing),
    supportSources(other),
  ]);
  if (!first) {
    statements.say(
      `The record has nobody whom both backed${pairs.length > 0 ? "" : " in one contest"}.`,
      together(a.sources, b.sources),
    );
    return;
  }
  const words = shared.map(
    ({ contest, both }) =>
      `${list(both.map(({ candidate }) => personName(record, candidate.person)))} (${contest.label})`,
  );
  statements.say(`Both backed: ${words.join("; ")}.`, together(first, ...rest), "paragraph");
}
