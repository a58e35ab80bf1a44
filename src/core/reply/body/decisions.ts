import type { Claim, NecRecord, Person } from "#src/record/record.ts";
import { date, sentenceCase, when } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { notice, Statements } from "../../statements.ts";
import type { ReplyContext } from "../context.ts";
import { sayClaim } from "../people/claims.ts";
import { sayAccounts } from "../words/accounts.ts";
import { personAsk } from "../words/contest-words.ts";
import { crossIndex } from "../words/cross-index.ts";
import { notInRecord } from "../words/missing.ts";

/** What the NEC decided, as far as it bears on elections; about somebody where asked, with the accounts of a vote. */
export function replyDecisions(query: QueryOf<"decisions">, { record }: ReplyContext): Answer {
  const person = query.person === undefined ? undefined : record.people.get(query.person);
  if (query.person !== undefined && !person) return notInRecord("person", query.person);
  const all = person ? (crossIndex(record).decisions.get(person.id) ?? []) : record.body.decisions;
  const found = all
    .filter((each) => each.date.startsWith(query.year ?? ""))
    .toSorted((a, b) => b.date.localeCompare(a.date));
  const time = query.year ? ` ${when(query.year)}` : "";
  const title = `Decisions of the NEC${time}${person ? `: ${person.name}` : ""}`;
  const [first] = found;
  if (!first) return notice("unknown", title, ["The record has no such decision of the NEC."]);
  const statements = new Statements(record.sources, title);
  if (person) statements.suggest(person.name, personAsk(record, person.id));
  if (found.length <= 2) {
    for (const { date: day, text, accounts, sources } of found) {
      statements.say(`${sentenceCase(when(day))}: ${text}`, sources, "paragraph");
      sayAccounts(statements, record, accounts);
      for (const claim of reportedOf(record, person, day)) sayClaim(statements, record, claim);
    }
    return statements.asOf(record.checked).answered();
  }
  statements.say(`The latest in the record, ${when(first.date)}: ${first.text}`, first.sources);
  statements.list(
    "By date, the latest first",
    found.map(({ date: day, text, sources }) => ({ lead: date(day), text, sources })),
  );
  for (const { accounts } of found) sayAccounts(statements, record, accounts);
  return statements.asOf(record.checked).answered();
}

/** What was said of a decision about somebody on the day of it, each with its reply and its outcome. */
function reportedOf(record: NecRecord, person: Person | undefined, day: string): readonly Claim[] {
  return record.claims.filter(
    ({ title, date: said }) => person !== undefined && said === day && title.includes(person.name),
  );
}
