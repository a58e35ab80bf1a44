import type { Claim, NecRecord, Sources } from "#src/record/record.ts";
import { count, date, sentenceCase } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { claimsAbout, claimsOf } from "../../claims-of.ts";
import type { QueryOf } from "../../query.ts";
import { Statements } from "../../statements.ts";
import { surnameOf } from "../../surname.ts";
import type { ReplyContext } from "../context.ts";
import { gapWords } from "../desk/gap-words.ts";
import { accountWords, publishers } from "../words/accounts.ts";
import { possessive } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import { personAsk, resultAsk } from "../words/contest-words.ts";
import { crossIndex } from "../words/cross-index.ts";
import { notInRecord } from "../words/missing.ts";
import { claimCount, claimLeads } from "./claim-leads.ts";
import { reported } from "./claim-sentences.ts";

/**
 * What was reported about the public role of a person, about an organisation or about a contest: what was asked for
 * first, then every claim that fits. A claim is one part: who said it, who reported it and when, the reply and the
 * outcome are never apart.
 */
export function replyClaims(query: QueryOf<"claims">, { record }: ReplyContext): Answer {
  const person = record.people.get(query.about);
  const contest = record.contests.get(query.about);
  const subject = person ?? record.organisations.get(query.about);
  const name = subject?.name ?? contest?.label;
  if (name === undefined) return notInRecord("person or organisation", query.about);
  const claims = claimsOf(record, query);
  const statements = new Statements(record.sources, `Reported claims: ${name}`);
  if (claims.length === 0) {
    const entry = subject ?? contest;
    return entry
      ? none(
          statements,
          record,
          { id: entry.id, name, sources: entry.sources },
          person !== undefined,
        )
      : notInRecord("person or organisation", query.about);
  }
  const about = {
    record,
    id: query.about,
    name,
    short: person ? surnameOf(person) : name,
    claims,
  };
  const leads = claimLeads(about, query);
  const whom = person ? `${possessive(name)} public role` : name;
  const counted = claimCount(about, whom, query.year);
  for (const { text, sources } of leads) statements.say(text, sources);
  statements.say(counted.text, counted.sources, leads.length > 0 ? "paragraph" : "same");
  for (const claim of claims) sayClaim(statements, record, claim);
  statements.list(
    "What the record does not have",
    (crossIndex(record).gaps.get(query.about) ?? []).map((gap) => ({
      text: gapWords(record, gap),
      sources: subject?.sources ?? counted.sources,
    })),
  );
  const contests = new Set(claims.flatMap(({ contest: id }) => (id ? [id] : [])));
  for (const id of [...contests].slice(0, 2)) {
    const held = record.contests.get(id);
    if (held) statements.suggest(`Result: ${held.label}`, resultAsk(held));
  }
  if (subject && claims.length < claimsAbout(record, subject.id).length)
    statements.suggest("All reported claims", `/nec claims ${subject.id}`);
  if (person) statements.suggest(person.name, personAsk(record, person.id));
  return statements.answered();
}

/** One claim as a part of an answer: never without who said it, who published it, the reply and the outcome. */
export function sayClaim(statements: Statements, record: NecRecord, claim: Claim): void {
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
