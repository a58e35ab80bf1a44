import type { NecRecord, Vacancy } from "#src/record/record.ts";
import { count, date, list, when } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { sectionMatcher } from "../../section-match.ts";
import { notice, Statements } from "../../statements.ts";
import { isBetween } from "../contests/contest-span.ts";
import { spanWords } from "../contests/span-words.ts";
import type { ReplyContext } from "../context.ts";
import { sayClaim } from "../people/claims.ts";
import { sayAccounts } from "../words/accounts.ts";
import { oneOfEach } from "../words/citing.ts";
import { personAsk } from "../words/contest-words.ts";
import { meets, sortKey } from "../words/interval.ts";
import { notInRecord } from "../words/missing.ts";
import { reportedAt } from "./left-amid.ts";
import { sayInstead } from "./no-vacancy.ts";
import { vacanciesOf } from "./vacancies-of.ts";
import { names, vacancyWords } from "./vacancy-words.ts";

const PART = { left: "left by", successor: "left by", came: "filled by", either: "with" } as const;

/** A reason that says that those who left had become MPs. */
const ELECTED_MP = /\belected as (?:an )?MPs?\b/;

/** Of how many vacancies the names of those who left are said before the table. */
const MOST_NAMED = 8;

/** Seats that fell vacant between elections, why, and who filled them and how; by person or year where asked. */
export function replyVacancies(query: QueryOf<"vacancies">, { record }: ReplyContext): Answer {
  const person = query.person === undefined ? undefined : record.people.get(query.person);
  if (query.person !== undefined && !person) return notInRecord("person", query.person);
  const inSection = query.section ? sectionMatcher(record, query.section) : () => true;
  const all = person ? vacanciesOf(record, person.id, query.part) : record.vacancies;
  const found = all
    .filter(({ date }) => query.year === undefined || alike(sortKey(date), query.year))
    .filter(({ date }) => isBetween(sortKey(date), query.from, query.to))
    .filter(({ section }) => inSection(section))
    .filter(({ reason }) => !query.reason || ELECTED_MP.test(reason ?? ""))
    .filter((vacancy) => !query.filled || filledIn(record, vacancy, query.filled))
    .toSorted((a, b) => (sortKey(a.date) < sortKey(b.date) ? 1 : -1));
  const section = query.section === undefined ? undefined : record.sections.get(query.section);
  const scope = [
    section ? `of the ${section.name}` : null,
    query.filled ? `filled by an election ${when(query.filled)}` : null,
    person ? `${PART[query.part ?? "either"]} ${person.name}` : null,
    query.reason ? "of members elected as MPs" : null,
    query.year ? when(query.year) : null,
  ].filter((part) => part !== null);
  const where = `${scope.map((part) => ` ${part}`).join("")}${spanWords(query.from, query.to)}`;
  const title = `Vacant seats${where}`;
  const [first] = found;
  if (!first) {
    const said = `The record has no vacant seat${where}`;
    if (!person) return notice("unknown", title, [`${said}.`]);
    const statements = new Statements(record.sources, title).suggest(
      person.name,
      personAsk(record, person.id),
    );
    statements.say(`${said}.`, person.sources);
    return sayInstead(statements, record, person, query)
      ? statements.answered()
      : statements.unknown();
  }
  const statements = new Statements(record.sources, title);
  if (found.length <= 3)
    for (const vacancy of found) {
      statements.say(vacancyWords(record, vacancy), vacancy.sources);
      if (query.part && query.part !== "came" && !vacancy.reason)
        statements.say("The record gives no reason.", vacancy.sources);
    }
  else {
    statements.say(
      `The record has ${count(found.length)} vacancies between elections${where}.`,
      oneOfEach(found, first.sources),
    );
    const gone = found.filter(({ left }) => left.length > 0);
    if (gone.length > 0 && gone.length <= MOST_NAMED)
      statements.say(
        `Those who left: ${list(gone.map((vacancy) => `${names(record, vacancy.left)} (${vacancy.section})`))}.`,
        oneOfEach(gone, first.sources),
      );
  }
  if (found.length > 1) vacancyTable(statements, record, found, first);
  const noted = found.filter(({ note }) => note);
  statements.list(
    "Notes",
    noted.map(({ date: day, note, sources }) => ({ lead: date(day), text: note ?? "", sources })),
  );
  for (const { accounts } of found) sayAccounts(statements, record, accounts);
  if (person && query.part && query.part !== "came")
    for (const claim of found.flatMap((vacancy) => reportedAt(record, person, vacancy)))
      sayClaim(statements, record, claim);
  return found.every((vacancy) => isAnonymous(vacancy, query.part))
    ? statements.unknown()
    : statements.answered();
}

/** Whether nobody is known on the side of a vacancy that is asked for; that a seat stayed empty is known. */
function isAnonymous({ left, came, method }: Vacancy, part: QueryOf<"vacancies">["part"]): boolean {
  if (part === "came") return left.length === 0;
  return part === "successor" && came.length === 0 && !/\b(?:empty|unfilled)\b/.test(method ?? "");
}

/** Whether one date holds the other: each is known to the year, the month or the day. */
const alike = (one: string, other: string) => one.startsWith(other) || other.startsWith(one);

/** Whether everybody who came was elected in contests declared at that time. */
function filledIn(record: NecRecord, { came }: Vacancy, time: string): boolean {
  const elected = (person: string) =>
    (record.candidacies.get(person) ?? []).some(
      ({ contest, candidate }) =>
        candidate.elected &&
        contest.declared &&
        contest.occasion === "by-election" &&
        meets(contest.declared, time),
    );
  return came.length > 0 && came.every(elected);
}

function vacancyTable(
  statements: Statements,
  record: NecRecord,
  found: readonly Vacancy[],
  first: Vacancy,
): void {
  statements.table({
    caption: "Vacant seats and who filled them",
    columns: [
      { label: "Date", align: "left", narrow: "keep" },
      { label: "Section", align: "left", narrow: "under" },
      { label: "Left", align: "left", narrow: "keep" },
      { label: "Why", align: "left", narrow: "under" },
      { label: "Came", align: "left", narrow: "keep" },
      { label: "How", align: "left", narrow: "under" },
    ],
    rows: found.map((vacancy) => ({
      cells: [
        date(vacancy.date),
        vacancy.section,
        names(record, vacancy.left) || "not recorded",
        vacancy.reason ?? "not recorded",
        names(record, vacancy.came) || "nobody recorded",
        vacancy.method ?? "not recorded",
      ],
      sources: vacancy.sources,
    })),
    sources: oneOfEach(found, first.sources),
  });
}
