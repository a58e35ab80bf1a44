import { list } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { Statements } from "../../statements.ts";
import type { ReplyContext } from "../context.ts";
import { introduction, mentionClaims } from "../people/person.ts";
import { sayAccounts } from "../words/accounts.ts";
import { resultAsk } from "../words/contest-words.ts";
import { notInRecord } from "../words/missing.ts";
import { supportOver } from "./backed-candidates.ts";
import { sayOverTheYears } from "./support-table.ts";

/** What an organisation is, its other names, and whom it backed in each contest. */
export function replyOrganisation(
  query: QueryOf<"organisation">,
  { record }: ReplyContext,
): Answer {
  const organisation = record.organisations.get(query.organisation);
  if (!organisation) return notInRecord("organisation", query.organisation);
  const { name, short, aliases, about, accounts, notes, sources } = organisation;
  const statements = new Statements(record.sources, name);
  statements.say(introduction(name, about.text), about.sources);
  for (const note of notes ?? []) statements.say(note.text, note.sources);
  const others = [...new Set([short, ...aliases])].filter(
    (alias) => alias !== undefined && alias !== name,
  );
  if (others.length > 0) statements.say(`Also written: ${list(others.map(String))}.`, sources);
  const over = supportOver(record, organisation.id);
  sayOverTheYears(statements, record, organisation, over);
  sayAccounts(statements, record, accounts);
  mentionClaims(statements, record, organisation.id, name, sources);
  for (const { contest } of over.slice(0, 2)) {
    statements.suggest(`Result: ${contest.label}`, resultAsk(contest));
  }
  if (organisation.kind === "body") statements.suggest("How the NEC is made up", "/nec body");
  return statements.answered();
}
