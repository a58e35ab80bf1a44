import type { NecRecord } from "#src/record/record.ts";
import { list } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { Statements } from "../../statements.ts";
import type { ReplyContext } from "../context.ts";
import { introduction, mentionClaims } from "../people/person.ts";
import { accountWords, sayAccounts } from "../words/accounts.ts";
import { together } from "../words/citing.ts";
import { resultAsk } from "../words/contest-words.ts";
import { notInRecord } from "../words/missing.ts";
import { supportOver } from "./backed-candidates.ts";
import { sayOverTheYears } from "./support-table.ts";

/** How a description tells when an organisation began. */
const BEGAN =
  /\b(?:founded|formed|set up|launched|created|established|since|began)\b[^.;]*\b\d{4}\b/;

type Organisation = NecRecord["organisations"] extends ReadonlyMap<string, infer One> ? One : never;

/** Says first what accounts have of when an organisation was founded, or that the record does not say; gives whether it does. */
function sayFounded(
  statements: Statements,
  record: NecRecord,
  { name, about, accounts }: Organisation,
): boolean {
  const differ = accounts?.find((each) => each.about === "when it was founded");
  if (differ) {
    const told = differ.accounts.map(({ text, sources }) => accountWords(record, text, sources));
    const [first, ...rest] = differ.accounts;
    statements.say(
      `Reports differ on when ${name} was founded: ${told.join("; ")}.`,
      together(first.sources, ...rest.map(({ sources }) => sources)),
    );
    return true;
  }
  if (BEGAN.test(about.text)) return true;
  statements.say(`The record does not say when ${name} was founded.`, about.sources);
  return false;
}

/** What an organisation is, its other names, and whom it backed in each contest. */
export function replyOrganisation(
  query: QueryOf<"organisation">,
  { record }: ReplyContext,
): Answer {
  const organisation = record.organisations.get(query.organisation);
  if (!organisation) return notInRecord("organisation", query.organisation);
  const { name, short, aliases, about, accounts, notes, sources } = organisation;
  const statements = new Statements(record.sources, name);
  const known = query.aspect !== "founded" || sayFounded(statements, record, organisation);
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
  return known ? statements.answered() : statements.unknown();
}
