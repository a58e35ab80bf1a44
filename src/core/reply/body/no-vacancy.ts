import type { NecRecord, Person } from "#src/record/record.ts";
import { list } from "#src/words.ts";
import type { QueryOf } from "../../query.ts";
import type { Statements } from "../../statements.ts";
import { surnameOf } from "../../surname.ts";
import { officesOf } from "../people/held.ts";
import { oneOfEach } from "../words/citing.ts";
import { electionOf } from "../words/contest-words.ts";
import { crossIndex } from "../words/cross-index.ts";
import { intervalWords, meets, sortKey } from "../words/interval.ts";
import { held } from "./officer-words.ts";
import { vacancyWords } from "./vacancy-words.ts";

/**
 * What is known of somebody who left or took no seat between elections: a contest that ended the time on the NEC, what
 * the record says of leaving, the posts and the places. True where that tells how it ended.
 */
export function sayInstead(
  statements: Statements,
  record: NecRecord,
  person: Person,
  { part, year }: QueryOf<"vacancies">,
): boolean {
  const gone = part === "left" || part === "successor";
  const came = gone && sayCame(statements, record, person, year);
  const lost = gone && sayLost(statements, record, person, year);
  const posts = gone && sayPosts(statements, record, person, year);
  const { about } = person;
  if (gone && about && /\b(left|resigned|quit)\b/i.test(about.text))
    statements.say(`${person.name}: ${about.text.trim()}`, about.sources);
  sayPlaces(statements, record, person);
  return came || lost || posts;
}

/** How somebody who is asked about as having left came onto the NEC in that very year. */
function sayCame(
  statements: Statements,
  record: NecRecord,
  person: Person,
  year: string | undefined,
): boolean {
  const came = (crossIndex(record).vacancies.get(person.id) ?? []).filter(
    (vacancy) => year && vacancy.came.includes(person.id) && meets(vacancy.date, year),
  );
  for (const vacancy of came) statements.say(vacancyWords(record, vacancy), vacancy.sources);
  return came.length > 0;
}

/** The contest in which a sitting member was not elected again, in the year asked about where one is. */
function sayLost(
  statements: Statements,
  record: NecRecord,
  person: Person,
  year: string | undefined,
): boolean {
  const lost = (record.candidacies.get(person.id) ?? []).findLast(
    ({ contest, candidate }) =>
      candidate.elected === false &&
      (year ? contest.time.startsWith(year.slice(0, 4)) : candidate.incumbent === true),
  );
  if (!lost) return false;
  statements.say(
    `${surnameOf(person)} was not elected in ${electionOf(lost.contest)}.`,
    lost.candidate.sources,
  );
  return true;
}

/** Posts of the party and of the NEC whose end the record dates, in the year asked about where one is. */
function sayPosts(
  statements: Statements,
  record: NecRecord,
  person: Person,
  year: string | undefined,
): boolean {
  const posts = (crossIndex(record).officers.get(person.id) ?? []).filter(
    ({ to }) => to !== null && (!year || sortKey(to).startsWith(year.slice(0, 4))),
  );
  for (const officer of posts) {
    const note = officer.note ? ` ${officer.note.trim()}` : "";
    statements.say(`${held(record, officer)}.${note}`, officer.sources);
  }
  return posts.length > 0;
}

function sayPlaces(statements: Statements, record: NecRecord, person: Person): void {
  const places = officesOf(record, person).filter(({ kind }) => kind === "nec");
  const [first] = places;
  if (!first) return;
  const words = places.map(({ role, from, to }) => `${role} (${intervalWords(from, to)})`);
  statements.say(
    `The record has these places on the NEC: ${list(words)}.`,
    oneOfEach(places, first.sources),
  );
}
