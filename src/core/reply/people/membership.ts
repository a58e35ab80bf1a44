import type { Candidacy, NecRecord, Sources } from "#src/record/record.ts";
import { date, list, sentenceCase, when } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { homeBody } from "../../home.ts";
import { surnameOf } from "../../surname.ts";
import { candidacyTable } from "../candidacies/candidacy-table.ts";
import { byBodyWords, tallyWords } from "../candidacies/tally.ts";
import { possessive } from "../words/candidate-words.ts";
import { oneOfEach, together } from "../words/citing.ts";
import { electionOf } from "../words/contest-words.ts";
import { covers, heldWords, intervalWords, sortKey } from "../words/interval.ts";
import { datesOf, type Held, heldItem } from "./held.ts";
import type { AskedOffices } from "./office-kinds.ts";

/**
 * When somebody was on the NEC: the dates that sources give, else the elections to it that were won and the lists of
 * members that have the name. Membership is never read from silence.
 */
export function sayMembership(asked: AskedOffices, on: string | undefined): Answer {
  const { statements, record, person, held } = asked;
  const terms = held.filter(({ kind }) => kind === "nec").toReversed();
  const stood = (record.candidacies.get(person.id) ?? []).filter(
    ({ contest }) => contest.of.body === homeBody(record),
  );
  const [first, ...rest] = terms;
  statements.asOf(record.checked);
  if (!first) return withoutDates(asked, stood);
  const sources = together(first.sources, ...rest.map((term) => term.sources));
  statements.say(on ? onDay(person.name, terms, on) : inAll(person.name, terms), sources);
  if (on) sayElectionsOf(asked, stood, on);
  const last = terms.at(-1) ?? first;
  if (!on && last.to === null && last.from !== null)
    statements.say(
      "No source of the record gives an end, so the record does not say whether that time is over.",
      last.sources,
    );
  statements.list("On the NEC", terms.some(({ note }) => note) ? terms.map(heldItem) : []);
  const posts = held.filter(
    ({ what }) => /\bNEC\b/.test(what) && !terms.some((term) => term.what === what),
  );
  statements.list("Posts on it", posts.map(heldItem));
  candidacyTable(statements, record, `${possessive(person.name)} elections to the NEC`, stood);
  return statements.answered();
}

/** How long "2014" is, and no day of it. */
const YEAR = 4;

/** In a year in which somebody stood for it, being on the NEC before does not tell how that came out. */
function sayElectionsOf(
  { statements, person }: AskedOffices,
  stood: readonly Candidacy[],
  on: string,
): void {
  if (on.length !== YEAR) return;
  for (const { contest, candidate } of stood)
    if (contest.time.startsWith(on) && candidate.elected !== null)
      statements.say(
        `${surnameOf(person)} was ${candidate.elected ? "" : "not "}elected in ${electionOf(contest)}.`,
        candidate.sources,
      );
}

const asRole = (role: string) =>
  (role === "Member"
    ? "as a member"
    : `as ${/^[A-Z][a-z]/.test(role) ? role.charAt(0).toLowerCase() + role.slice(1) : role}`
  ).replace(/^as (welsh|scottish)/, (found) => `as ${sentenceCase(found.slice(3))}`);

function term(held: Held): string {
  const { role, from, to } = held;
  const span = from || to ? heldWords(from, to) : datesOf(held);
  return `${asRole(role)} ${/^(from|until) /.test(span) ? span : `(${span})`}`;
}

function inAll(name: string, terms: readonly Held[]): string {
  return terms.length === 1 && terms[0]
    ? `${name} was on the NEC ${term(terms[0])}.`
    : `${name} was on the NEC ${terms.map(term).join("; and ")}.`;
}

function onDay(name: string, terms: readonly Held[], on: string): string {
  const sure = terms.filter(({ from, to }) => covers(from, to, on) === "yes");
  if (sure.length > 0)
    return `${sentenceCase(when(on))} ${name} was on the NEC ${list(sure.map(term))}.`;
  const open = terms.filter(({ from, to }) => covers(from, to, on) === "open");
  const known = terms.map(({ role, from, to }) => `${role}, ${intervalWords(from, to)}`).join("; ");
  if (open.length === 0)
    return `${name} was not on the NEC ${when(on)} by the dates in the record, which are: ${known}.`;
  const [started] = open.filter(({ from }) => from !== null && sortKey(from) <= on);
  return started
    ? `${name} was on the NEC ${term(started)}: no source of the record gives an end, and so none says whether that was so ${when(on)}.`
    : `The dates in the record leave open whether ${name} was on the NEC ${when(on)}: ${known}.`;
}

/** Where what is said about somebody has a place on the NEC, though no office of the record does. */
const SAYS_MEMBER =
  /(?:^|; )(?![^;.]*\b(?:candidate|nominated|stood)\b)[^;.]*\b(?:member|chair) of the NEC\b/i;

/** No dated time on the NEC: the elections won say what is known, and lists of members. */
function withoutDates(
  { statements, record, person, held }: AskedOffices,
  stood: readonly Candidacy[],
): Answer {
  const { name } = person;
  const won = stood.filter(({ candidate }) => candidate.elected === true);
  const lists = listsWith(record, person.id);
  const [firstWon] = won;
  const [firstList] = lists;
  if (firstWon) {
    const contests = won.map(({ contest }) => contest.label);
    const [only] = contests;
    statements.say(
      `The record gives no dates for ${possessive(name)} time on the NEC; ${name} was elected to it in ${won.length === 1 ? only : `${list(contests.map((label) => label.replace(", ", " ")))}`}.`,
      oneOfEach(
        won.map(({ candidate }) => candidate),
        firstWon.candidate.sources,
      ),
    );
  } else if (firstList) {
    statements.say(
      `The record gives no dates for ${possessive(name)} time on the NEC; ${name} is in its list of members as of ${list(lists.map(({ as_of }) => date(as_of)))}.`,
      oneOfEach(lists, firstList.sources),
    );
  } else if (person.about && SAYS_MEMBER.test(person.about.text)) {
    statements.say(`${name}: ${person.about.text}`, person.about.sources);
  } else {
    const entries = record.candidacies.get(person.id) ?? [];
    const sources = oneOfEach(
      entries.map(({ candidate }) => candidate),
      person.sources,
    );
    statements.say(`The record does not have ${name} as a member of the NEC.`, person.sources);
    if (entries.length > 0) {
      statements.say(tallyWords(name, entries), sources);
      const bodies = byBodyWords(record, entries);
      if (bodies) statements.say(bodies, sources);
    } else if (person.about)
      statements.say(`What it has: ${person.about.text}`, person.about.sources);
  }
  statements.list(`Offices of ${name} in the record`, held.map(heldItem));
  candidacyTable(
    statements,
    record,
    `${possessive(name)} candidacies`,
    record.candidacies.get(person.id) ?? [],
  );
  return statements.answered();
}

function listsWith(
  record: NecRecord,
  person: string,
): readonly { as_of: string; sources: Sources }[] {
  return record.body.memberships.flatMap(({ as_of, sections }) =>
    sections
      .filter(({ people }) => people.includes(person))
      .slice(0, 1)
      .map(({ sources }) => ({ as_of, sources })),
  );
}
