import type { Candidacy, NecRecord, Person } from "#src/record/record.ts";
import { count, list, number } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { Statements } from "../../statements.ts";
import { difference, standingsOf } from "../contests/standings.ts";
import type { ReplyContext } from "../context.ts";
import { doubtsOf } from "../words/candidate-doubts.ts";
import { oneOfEach, together } from "../words/citing.ts";
import {
  differenceWords,
  figuresOf,
  noFigure,
  personAsk,
  resultAsk,
} from "../words/contest-words.ts";
import { notInRecord } from "../words/missing.ts";
import { replyCandidacy } from "./candidacy.ts";
import { sharedBase } from "./candidacy-against.ts";
import { tallyWords } from "./tally.ts";

interface Meeting {
  readonly one: Candidacy;
  readonly other: Candidacy;
  /** Who did better: by figure, failing that by place; null where neither tells. */
  readonly better: "one" | "other" | "level" | null;
}

/** Two people: in one contest, or in every contest where both stood, with how often each stood and was elected. */
export function replyComparePeople(
  query: QueryOf<"compare-people">,
  context: ReplyContext,
): Answer {
  const { record } = context;
  const [first, second] = query.people;
  if (query.contest !== undefined) {
    const { contest } = query;
    return replyCandidacy(
      { kind: "candidacy", person: first, contest, aspect: "all", against: second },
      context,
    );
  }
  const [one, other] = [record.people.get(first), record.people.get(second)];
  if (!one) return notInRecord("person", first);
  if (!other) return notInRecord("person", second);
  const statements = new Statements(record.sources, `${one.name} and ${other.name}`);
  const met = meetings(record, one, other);
  sayMeetings(statements, one, other, met);
  for (const person of [one, other]) {
    const candidacies = record.candidacies.get(person.id) ?? [];
    const entries = candidacies.map(({ candidate }) => candidate);
    const words =
      candidacies.length > 0
        ? overAll(person.name, candidacies)
        : `The record has no candidacy of ${person.name}.`;
    statements.say(words, oneOfEach(entries, person.sources));
  }
  statements.list(
    "Where both stood",
    met.map((meeting) => item(one, other, meeting)),
  );
  statements.list(
    "About single figures",
    met.flatMap(({ one: { contest, candidate }, other: rival }) =>
      doubtsOf(record, contest, [candidate, rival.candidate]),
    ),
  );
  for (const {
    one: { contest },
  } of met.slice(0, 2))
    statements.suggest(`Result: ${contest.label}`, resultAsk(contest));
  for (const person of [one, other]) statements.suggest(person.name, personAsk(record, person.id));
  return statements.answered();
}

/** A tally without what it says of a list below, which is not there. */
function overAll(name: string, candidacies: readonly Candidacy[]): string {
  return tallyWords(name, candidacies).replace(
    "worked out from the candidacies below",
    "worked out from those candidacies",
  );
}

/** Contests where both stood, the newest first. */
function meetings(record: NecRecord, one: Person, other: Person): readonly Meeting[] {
  const theirs = new Map(
    (record.candidacies.get(other.id) ?? []).map((candidacy) => [candidacy.contest, candidacy]),
  );
  return (record.candidacies.get(one.id) ?? [])
    .flatMap((candidacy) => {
      const rival = theirs.get(candidacy.contest);
      return rival ? [{ one: candidacy, other: rival, better: betterOf(candidacy, rival) }] : [];
    })
    .toReversed();
}

function betterOf(
  { contest, candidate }: Candidacy,
  { candidate: rival }: Candidacy,
): Meeting["better"] {
  const { rows } = standingsOf(contest);
  const place = (of: typeof candidate) => rows.find((row) => row.candidate === of)?.place ?? null;
  const [own, theirs] = [place(candidate), place(rival)];
  if (own !== null && theirs !== null)
    return own === theirs ? "level" : own < theirs ? "one" : "other";
  const base = sharedBase(candidate, rival);
  if (!base) return null;
  const [mine, yours] = [candidate[base] ?? 0, rival[base] ?? 0];
  return mine === yours ? "level" : mine > yours ? "one" : "other";
}

function sayMeetings(
  statements: Statements,
  one: Person,
  other: Person,
  met: readonly Meeting[],
): void {
  const [first, ...rest] = met;
  if (!first) {
    statements.say(
      `${one.name} and ${other.name} did not stand in the same contest, in any that the record has.`,
      together(one.sources, other.sources),
    );
    return;
  }
  const ahead = (side: Meeting["better"]) => met.filter(({ better }) => better === side).length;
  const parts = [
    ...(ahead("one") > 0 ? [`${one.name} did better in ${count(ahead("one"))}`] : []),
    ...(ahead("other") > 0 ? [`${other.name} did better in ${count(ahead("other"))}`] : []),
    ...(ahead("level") > 0 ? [`${count(ahead("level"))} ended level`] : []),
    ...(ahead(null) > 0 ? [`for ${count(ahead(null))} the record does not tell`] : []),
  ];
  const contests = met.length === 1 ? "one contest" : `${count(met.length)} contests`;
  const entries = [first, ...rest].flatMap(({ one: { candidate }, other: rival }) => [
    candidate,
    rival.candidate,
  ]);
  statements.say(
    `${one.name} and ${other.name} both stood in ${contests} of the record: ${list(parts)}.`,
    oneOfEach(entries, one.sources),
  );
}

function item(one: Person, other: Person, { one: mine, other: yours, better }: Meeting) {
  const { contest } = mine;
  const base = sharedBase(mine.candidate, yours.candidate);
  const apart = base ? difference(mine.candidate[base] ?? 0, yours.candidate[base] ?? 0) : 0;
  const leader = better === "one" ? one.name : better === "other" ? other.name : null;
  const more =
    base && leader && apart > 0
      ? `; ${leader} ahead by ${differenceWords(contest, base, apart)} (worked out)`
      : "";
  return {
    lead: contest.label,
    text: `${sideWords(one.name, mine)}; ${sideWords(other.name, yours)}${more}`,
    sources: together(mine.candidate.sources, yours.candidate.sources),
  };
}

function sideWords(name: string, { contest, candidate }: Candidacy): string {
  const place = standingsOf(contest).rows.find((row) => row.candidate === candidate)?.place ?? null;
  const figures =
    figuresOf(contest, candidate) ?? (candidate.unopposed ? "unopposed" : noFigure(contest));
  const outcome =
    candidate.elected === null ? "" : candidate.elected ? ", elected" : ", not elected";
  return `${name} ${figures}${place === null ? "" : `, place ${number(place)}`}${outcome}`;
}
