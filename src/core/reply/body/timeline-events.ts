import type { Contest, NecRecord, Person, Sources } from "#src/record/record.ts";
import { count, list } from "#src/words.ts";
import { electedWords, personName, placeWords, shortName } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import { figuresOf, sourcesOf } from "../words/contest-words.ts";
import { crossIndex } from "../words/cross-index.ts";
import { postWords } from "./officer-words.ts";
import { vacancyWords } from "./vacancy-words.ts";

/** A row of a timeline. `day` is a date to the precision known; null where no source gives one. */
export interface Event {
  readonly day: string | null;
  readonly what: string;
  readonly sources: Sources;
  readonly contest?: Contest;
}

/** What the record dates in a person's public life: contests, withdrawals, offices, posts, vacancies, decisions. */
export function personEvents(record: NecRecord, person: Person): readonly Event[] {
  const index = crossIndex(record);
  const contests = (record.candidacies.get(person.id) ?? []).flatMap((candidacy): Event[] => {
    const { contest, candidate } = candidacy;
    if (!contest.declared) return [];
    const how = [figuresOf(contest, candidate), candidate.caveat, placeWords(candidacy)]
      .filter(Boolean)
      .join("; ");
    const inferred = candidate.inferred ? ` (${candidate.inferred.replace(/\.$/, "")})` : "";
    const what = `${contest.label}: ${candidate.elected === null ? "a candidate; result not recorded" : electedWords(candidacy)}${inferred}${how ? `; ${how}` : ""}`;
    return [{ day: contest.declared, what, sources: candidate.sources, contest }];
  });
  const withdrawn = (index.withdrawals.get(person.id) ?? []).map(({ contest, withdrawal }) => ({
    day: null,
    what: `${contest.label}: ${withdrawal.text}`,
    sources: withdrawal.sources,
  }));
  const offices = person.offices.flatMap(({ role, organisation, at, from, to, sources }) => {
    const where = organisation ? shortName(record, organisation) : at;
    return startAndEnd(where ? `${role}, ${where}` : role, from, to, sources);
  });
  const posts = (index.officers.get(person.id) ?? []).flatMap((officer) =>
    startAndEnd(postWords(officer), officer.from, officer.to, officer.sources),
  );
  const vacancies = (index.vacancies.get(person.id) ?? []).map((vacancy) => ({
    day: vacancy.date,
    what: vacancyWords(record, vacancy),
    sources: vacancy.sources,
  }));
  const decisions = (index.decisions.get(person.id) ?? []).map(({ date, text, sources }) => ({
    day: date,
    what: text,
    sources,
  }));
  return [...contests, ...withdrawn, ...offices, ...posts, ...vacancies, ...decisions];
}

/** A contest's steps: nominations, polls, withdrawals, the declaration. */
export function contestEvents(record: NecRecord, contest: Contest): readonly Event[] {
  const { nominations, polls, declared, withdrawn, sources } = contest;
  const events: Event[] = [];
  const add = (day: string | null | undefined, what: string, from: Sources = sources) => {
    if (day) events.push({ day, what, sources: from, contest });
  };
  add(nominations?.opened, "Nominations opened");
  add(
    nominations?.closed,
    nominations?.threshold
      ? `Nominations closed (needed: ${nominations.threshold})`
      : "Nominations closed",
  );
  add(polls?.opened, "Polls opened");
  add(
    polls?.closed,
    polls?.note ? `Polls closed (${polls.note.replace(/\.$/, "")})` : "Polls closed",
  );
  add(
    declared,
    declaredWords(record, contest),
    together(
      sources,
      sourcesOf(
        contest,
        contest.candidates.filter(({ elected }) => elected),
      ),
    ),
  );
  const names = (withdrawn ?? []).map(({ person, text, sources: from }) => ({
    day: null,
    what: `${personName(record, person)}: ${text}`,
    sources: from,
  }));
  return [...events, ...names];
}

/** What the record dates to a year: contests, officers, rules, vacancies, decisions. */
export function yearEvents(record: NecRecord, year: string): readonly Event[] {
  const found = crossIndex(record).years.get(year);
  if (!found) return [];
  return [
    ...found.contests.map((contest) => ({
      day: contest.declared ?? year,
      what: `${contest.label}: ${declaredWords(record, contest).replace("Result declared; e", "e")}`,
      sources: together(contest.sources),
      contest,
    })),
    ...found.officers.flatMap((officer) =>
      startAndEnd(
        `${personName(record, officer.person)}, ${postWords(officer)}`,
        officer.from,
        officer.to,
        officer.sources,
      ).filter(({ day }) => day?.includes(year)),
    ),
    ...found.rules.map(({ date, text, sources }) => ({
      day: date,
      what: `Rule change: ${text}`,
      sources,
    })),
    ...found.vacancies.map((vacancy) => ({
      day: vacancy.date,
      what: vacancyWords(record, vacancy),
      sources: vacancy.sources,
    })),
    ...found.decisions.map(({ date, text, sources }) => ({
      day: date,
      what: `Decision: ${text}`,
      sources,
    })),
  ];
}

function declaredWords(record: NecRecord, contest: Contest): string {
  const elected = contest.candidates.filter((candidate) => candidate.elected === true);
  const names = elected.map(
    ({ person, inferred }) => `${personName(record, person)}${inferred ? " (inferred)" : ""}`,
  );
  return elected.length > 0
    ? `Result declared; elected: ${list(names)}`
    : `Result declared; the record has nobody as elected to ${count(contest.seats)} ${contest.seats === 1 ? "seat" : "seats"}`;
}

function startAndEnd(
  what: string,
  from: string | null,
  to: string | null,
  sources: Sources,
): readonly Event[] {
  const events: Event[] = [];
  if (from) events.push({ day: from, what: `From this date: ${what}`, sources });
  if (to) events.push({ day: to, what: `Until this date: ${what}`, sources });
  return events;
}
