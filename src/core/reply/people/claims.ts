import type { Claim, NecRecord, Sources } from "#src/record/record.ts";
import { count, date, sentenceCase } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { Statements } from "../../statements.ts";
import type { ReplyContext } from "../context.ts";
import { gapWords } from "../desk/gap-words.ts";
import { accordingTo, accountWords, publishers } from "../words/accounts.ts";
import { possessive } from "../words/candidate-words.ts";
import { oneOfEach, together } from "../words/citing.ts";
import { personAsk, resultAsk } from "../words/contest-words.ts";
import { crossIndex } from "../words/cross-index.ts";
import { notInRecord } from "../words/missing.ts";

/**
 * What was reported about the public role of a person or about an organisation, all of it or one claim.
 * A claim is one part: who said it, who reported it and when, the reply and the outcome are never apart.
 */
export function replyClaims(query: QueryOf<"claims">, { record }: ReplyContext): Answer {
  const person = record.people.get(query.about);
  const subject = person ?? record.organisations.get(query.about);
  if (!subject) return notInRecord("person or organisation", query.about);
  const whom = person ? `${possessive(subject.name)} public role` : subject.name;
  const all = record.claimsAbout.get(subject.id) ?? [];
  const inYear = (day: string | null) => !query.year || (day ?? "").includes(query.year);
  const chosen = all.filter(
    ({ id, date: day }) => (query.claim === undefined || id === query.claim) && inYear(day),
  );
  const statements = new Statements(record.sources, `Reported claims: ${subject.name}`);
  const [first] = chosen;
  if (!first) return none(statements, record, subject, person !== undefined);
  const many =
    chosen.length === 1 ? "one reported claim" : `${count(chosen.length)} reported claims`;
  const each = chosen.length === 1 ? "It is" : "Each is";
  const narrowed = chosen.length < all.length;
  statements.say(
    narrowed
      ? `The record has ${count(all.length)} reported claims about ${whom}; here ${chosen.length === 1 ? "is one" : `are ${count(chosen.length)}`}${query.year ? ` of ${query.year}` : ""}. ${each} given with who said it, the reply and the outcome; the desk takes no view.`
      : `The record has ${many} about ${whom}. ${each} given with who said it, the reply and the outcome; the desk takes no view.`,
    oneOfEach(chosen, first.sources),
  );
  for (const claim of chosen) sayClaim(statements, record, claim);
  statements.list(
    "What the record does not have",
    (crossIndex(record).gaps.get(subject.id) ?? []).map((gap) => ({
      text: gapWords(record, gap),
      sources: subject.sources,
    })),
  );
  const contests = new Set(chosen.flatMap(({ contest }) => (contest ? [contest] : [])));
  for (const id of [...contests].slice(0, 2)) {
    const contest = record.contests.get(id);
    if (contest) statements.suggest(`Result: ${contest.label}`, resultAsk(contest));
  }
  if (narrowed) statements.suggest("All reported claims", `/nec claims ${subject.id}`);
  if (person) statements.suggest(person.name, personAsk(record, person.id));
  return statements.answered();
}

function sayClaim(statements: Statements, record: NecRecord, claim: Claim): void {
  const { title, statement, made_by, date: day, reply, outcome, accounts, note, sources } = claim;
  const said = [
    { label: "Reported", value: reported(record, statement, sources), sources },
    { label: "Said by", value: made_by, sources },
    { label: "When", value: day ? date(day) : "no date recorded in our sources", sources },
    { label: "Published by", value: publishers(record, sources), sources },
    reply === "none"
      ? { label: "Reply", value: "no reply recorded in our sources", sources }
      : { label: "Reply", value: reply.text, sources: reply.sources },
    outcome === "none"
      ? { label: "Outcome", value: "no outcome found in our sources", sources }
      : { label: "Outcome", value: outcome.text, sources: outcome.sources },
  ];
  const differ = (accounts ?? []).map(({ about, accounts: told, comment }) => {
    const [one, ...more] = told;
    const words = told.map((account) => {
      const more = account.note ? `; ${account.note}` : "";
      return `${accountWords(record, account.text, account.sources)}${more}`;
    });
    return {
      label: `Reports differ: ${about}`,
      value: `${words.join("; ")}.${comment ? ` ${comment}` : ""}`,
      sources: together(one.sources, ...more.map((account) => account.sources)),
    };
  });
  const noted = note ? [{ label: "Note", value: note, sources }] : [];
  statements.facts(sentenceCase(title), [...said, ...differ, ...noted]);
}

/** Where only weak or partisan sources carry it, the statement is told as theirs. */
function reported(record: NecRecord, statement: string, sources: Sources): string {
  const according = accordingTo(record, sources);
  return according ? `${according}: ${statement}` : statement;
}

function none(
  statements: Statements,
  record: NecRecord,
  subject: { readonly id: string; readonly name: string; readonly sources: Sources },
  isPerson: boolean,
): Answer {
  const candidacies = record.candidacies.get(subject.id) ?? [];
  const backed = record.backed.get(subject.id) ?? [];
  const has = [
    candidacies.length > 0
      ? `${count(candidacies.length)} ${candidacies.length === 1 ? "candidacy" : "candidacies"}`
      : null,
    backed.length > 0
      ? `${backed.length} backed ${backed.length === 1 ? "candidacy" : "candidacies"}`
      : null,
  ].filter((part) => part !== null);
  const known = has.length > 0 ? ` It does have ${has.join(" and ")}.` : "";
  statements.say(
    `The record has no reported claims about ${subject.name}.${known}`,
    subject.sources,
  );
  const ask = isPerson ? personAsk(record, subject.id) : `/nec slate ${subject.id}`;
  return statements.suggest(subject.name, ask).unknown();
}
