import type { Contest, NecRecord, Organisation } from "#src/record/record.ts";
import { count, list } from "#src/words.ts";
import type { Statements } from "../../statements.ts";
import { ended } from "../words/candidate-doubts.ts";
import { personName, possessive } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import { electionOf, sourcesOf } from "../words/contest-words.ts";
import { type Backed, nameWithFigure, type Support, supportSources } from "./backed-candidates.ts";

/** "Momentum backed three candidates in …; all three were elected: Yasmine Dar (68,388 votes), …". */
export function sayBacked(
  statements: Statements,
  record: NecRecord,
  organisation: Organisation,
  support: Support,
): void {
  const { contest, backed, slates } = support;
  const where = electionOf(contest);
  const [first] = backed;
  if (!first) {
    const told = slates.flatMap(({ note, sources }) => (note ? [{ note, sources }] : []));
    for (const { note, sources } of told) statements.say(`In ${where}: ${ended(note)}`, sources);
    const there = told.length > 0 ? "there" : `in ${where}`;
    const said = `The record names no candidate that ${organisation.name} backed ${there}; what it has is of the slate as a whole.`;
    statements.say(said, supportSources(support));
    return;
  }
  const [listed, beside] = onSlate(support);
  const many = (some: readonly Backed[]) =>
    some.length === 1 ? "one candidate" : `${count(some.length)} candidates`;
  const what =
    beside.length > 0
      ? `${possessive(organisation.name)} slate had ${many(listed)} in ${where}`
      : `${organisation.name} backed ${many(backed)} in ${where}`;
  sayHow(statements, record, contest, what, listed);
  if (beside.length === 0) return;
  const also = `It also backed ${many(beside)} who ${beside.length === 1 ? "was" : "were"} not on its slate`;
  sayHow(statements, record, contest, also, beside);
}

/** Those on an organisation's own slate, and those that it backed besides; all as one where no source tells them apart. */
function onSlate({ backed, slates }: Support): readonly [readonly Backed[], readonly Backed[]] {
  const ids = new Set(slates.flatMap(({ candidates }) => candidates ?? []));
  const listed = backed.filter(({ candidate }) => ids.has(candidate.person));
  return listed.length > 0 ? [listed, backed.filter((one) => !listed.includes(one))] : [backed, []];
}

/** How some of those backed did: who was elected and who was not, after what they are said to be. */
function sayHow(
  statements: Statements,
  record: NecRecord,
  contest: Contest,
  said: string,
  some: readonly Backed[],
): void {
  const [first, ...rest] = some;
  if (!first) return;
  const sources = together(first.sources, ...rest.map((one) => one.sources));
  const names = (these: readonly Backed[]) =>
    list(these.map(({ candidate }) => nameWithFigure(record, contest, candidate)));
  const n = some.length;
  if (contest.status === "pending") {
    statements.say(`${said}, whose result is still to come: ${names(some)}.`, sources);
    return;
  }
  if (n === 1) {
    statements.say(`${said}: ${names(some)}, ${becameOf(first)}.`, sources);
    return;
  }
  const of = (state: boolean | null) => some.filter(({ candidate }) => candidate.elected === state);
  const [elected, not, unknown] = [of(true), of(false), of(null)];
  const parts = [
    elected.length > 0 ? `${share(elected.length, n)} elected: ${names(elected)}` : null,
    not.length === n ? `none was elected: ${names(not)}` : null,
    not.length > 0 && not.length < n ? `${share(not.length, n)} not elected: ${names(not)}` : null,
    unknown.length > 0
      ? `for ${count(unknown.length)} the record does not say: ${names(unknown)}`
      : null,
  ].filter((part) => part !== null);
  statements.say(
    `${said}; ${parts.join("; ")}. The counts are worked out from the recorded backing.`,
    sources,
  );
}

function becameOf({ candidate }: Backed): string {
  if (candidate.elected === null) return "of whom the record does not say whether elected";
  return candidate.elected ? "who was elected" : "who was not elected";
}

/** "all three were", "eight were", "one was": a part of those backed. */
function share(part: number, n: number): string {
  if (part === n) return n === 2 ? "both were" : `all ${count(n)} were`;
  return `${count(part)} ${part === 1 ? "was" : "were"}`;
}

/** "In the election of …, eight of the nine elected had Momentum's backing: …; none is recorded for Peter Willsman": the names that were asked for, and of the others none where they would come before them. */
export function sayWinners(
  statements: Statements,
  record: NecRecord,
  organisation: Organisation,
  { contest, backed }: Support,
  aspect: "winners" | "other-winners",
): void {
  const winners = contest.candidates.filter(({ elected }) => elected === true);
  const ids = new Set(backed.map(({ candidate }) => candidate.person));
  const without = winners.filter(({ person }) => !ids.has(person));
  const sources = together(sourcesOf(contest, winners), ...backed.map(({ backing }) => backing));
  if (winners.length === 0) {
    statements.say(`The record has nobody as elected in ${electionOf(contest)}.`, sources);
    return;
  }
  const had = winners.length - without.length;
  const named = (some: typeof winners) =>
    list(some.map(({ person }) => personName(record, person)));
  const those = named(winners.filter(({ person }) => ids.has(person)));
  const backing = `${possessive(organisation.name)} backing`;
  const [which, rest] =
    winners.length === 1
      ? [`the one elected, ${named(winners)},`, ""]
      : [
          `${had === 0 ? "none" : had === winners.length ? "all" : count(had)} of the ${count(winners.length)} elected`,
          `${had > 0 && aspect === "winners" ? `: ${those}` : ""}${had > 0 && without.length > 0 ? `; none is recorded for ${named(without)}` : ""}`,
        ];
  const verb =
    had === 0 ? (winners.length === 1 ? "is not recorded with" : "is recorded with") : "had";
  statements.say(
    `In ${electionOf(contest)}, ${which} ${verb} ${backing}${rest} (worked out from the recorded backing).`,
    sources,
  );
  for (const { person, note, sources: from } of without) {
    if (note?.includes(organisation.name)) {
      statements.say(`${personName(record, person)}: ${ended(note)}`, from);
    }
  }
}
