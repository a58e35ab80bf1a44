import type { Contest, NecRecord, Person } from "#src/record/record.ts";
import { count, date, list } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { notice, Statements } from "../../statements.ts";
import type { ReplyContext } from "../context.ts";
import { oneOfEach } from "../words/citing.ts";
import { electionOf, personAsk, resultAsk } from "../words/contest-words.ts";
import { sortKey } from "../words/interval.ts";
import { notInRecord } from "../words/missing.ts";
import { contestEvents, type Event, personEvents, yearEvents } from "./timeline-events.ts";

/** Dated rows, oldest first, each with its source: of a person, a contest or a year. */
export function replyTimeline(query: QueryOf<"timeline">, { record }: ReplyContext): Answer {
  if (query.person !== undefined) {
    const person = record.people.get(query.person);
    if (!person) return notInRecord("person", query.person);
    return ofPerson(record, person, query.year);
  }
  if (query.contest !== undefined) {
    const contest = record.contests.get(query.contest);
    if (!contest) return notInRecord("contest", query.contest);
    return ofContest(record, contest);
  }
  if (query.year !== undefined) return ofYear(record, query.year);
  return notice(
    "clarify",
    "Timeline",
    ["A timeline of whom or what: a person, a contest or a year?"],
    {
      suggestions: [
        { label: "This record's last year", ask: `/nec timeline ${record.checked.slice(0, 4)}` },
      ],
    },
  );
}

function ofPerson(record: NecRecord, person: Person, year: string | undefined): Answer {
  const events = personEvents(record, person).filter(
    ({ day }) => year === undefined || sortKey(day).startsWith(year),
  );
  const title = year ? `${person.name} in ${date(year)}` : `Timeline: ${person.name}`;
  const statements = new Statements(record.sources, title).suggest(
    person.name,
    personAsk(record, person.id),
  );
  if (events.length === 0) {
    const scope = year ? ` in ${date(year)}` : "";
    return statements
      .say(`The record has nothing dated about ${person.name}${scope}.`, person.sources)
      .unknown();
  }
  return write(
    statements,
    events,
    `The record has ${entries(events.length)} about ${person.name}`,
    title,
  );
}

function ofContest(record: NecRecord, contest: Contest): Answer {
  const events = contestEvents(record, contest);
  const title = `Timeline: ${contest.label}`;
  const statements = new Statements(record.sources, title).suggest(
    `Result: ${contest.label}`,
    resultAsk(contest),
  );
  if (events.length === 0) {
    return statements
      .say(`The record has no dates for ${electionOf(contest)}.`, contest.sources)
      .unknown();
  }
  return write(
    statements,
    events,
    `The record has ${entries(events.length)} about ${electionOf(contest)}`,
    title,
  );
}

function ofYear(record: NecRecord, year: string): Answer {
  const events = yearEvents(record, year.slice(0, 4)).filter(({ day }) =>
    sortKey(day).startsWith(year),
  );
  const title = `Timeline: ${date(year)}`;
  if (events.length === 0) {
    return notice("unknown", title, [`The record has nothing dated to ${date(year)}.`]);
  }
  const contests = events.flatMap(({ contest }) => (contest ? [contest] : []));
  const statements = new Statements(record.sources, title);
  for (const contest of contests.slice(0, 4))
    statements.suggest(`Result: ${contest.label}`, resultAsk(contest));
  const declared = [...new Set(contests)].toSorted((a, b) => a.time.localeCompare(b.time));
  return write(
    statements,
    events,
    `The record has ${entries(events.length)} for ${date(year)}`,
    title,
    declared,
  );
}

function write(
  statements: Statements,
  events: readonly Event[],
  lead: string,
  caption: string,
  declared: readonly Contest[] = [],
): Answer {
  const dated = events.filter(({ day }) => day !== null).toSorted(byDay);
  const undated = events.filter(({ day }) => day === null);
  const inOrder = [...dated, ...undated];
  const [first] = inOrder;
  const last = dated.at(-1) ?? first;
  if (!first || !last) return statements.unknown();
  const span =
    first === last || !first.day || !last.day
      ? ""
      : `, from ${date(sortKey(first.day))} to ${date(sortKey(last.day))}`;
  statements.say(`${lead}${span}.`, oneOfEach([first, last], first.sources));
  const [one] = declared;
  if (one)
    statements.say(
      `Results declared: ${list(declared.map(({ label }) => label))}.`,
      oneOfEach(declared, one.sources),
    );
  statements.table({
    caption,
    columns: [
      { label: "Date", align: "left", narrow: "keep" },
      { label: "What", align: "left", narrow: "keep" },
    ],
    rows: inOrder.map(({ day, what, sources }) => ({
      cells: [day ? date(day) : "no date in the record", what],
      sources,
    })),
    sources: oneOfEach([first, last], first.sources),
  });
  return statements.answered();
}

function byDay(a: Event, b: Event): number {
  const [one, other] = [sortKey(a.day), sortKey(b.day)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function entries(n: number): string {
  return `${count(n)} ${n === 1 ? "entry" : "entries"}`;
}
