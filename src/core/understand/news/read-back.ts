import type { NecRecord } from "#src/record/record.ts";
import { MONTHS } from "#src/words.ts";
import type { Subject } from "../../news.ts";
import { NewsQuery } from "../../news-query.ts";
import { oncePer } from "../../once-per.ts";
import { lexiconOf } from "../lexicon.ts";
import { CLAUSES, type Field } from "../news-clauses.ts";
import { PRONOUNS } from "../pronouns.ts";
import { read, type Token } from "../read.ts";
import { nameOf } from "../said/news.ts";

/** The words of tokens, those that a hyphen ties with it. */
const textOf = (tokens: readonly Token[]) =>
  tokens.map(({ text, tied }, at) => (at === 0 ? text : `${tied ? "-" : " "}${text}`)).join("");

/** Everybody and everything that a query can be about, by the words that say so. */
const namesOf = oncePer((record: NecRecord): ReadonlyMap<string, readonly Subject[]> => {
  const all = [
    ...[...record.people.keys()].map((id): Subject => ({ kind: "person", id })),
    ...[...record.organisations.keys()].map((id): Subject => ({ kind: "organisation", id })),
    ...[...record.contests.keys()].map((id): Subject => ({ kind: "contest", id })),
  ];
  return Map.groupBy(all, (each) => textOf(read(nameOf(each, record))));
});

/** The only one of a name; null where there is none, or several. */
function subjectOf(name: string, record: NecRecord): Subject | null {
  const [only, ...others] = namesOf(record).get(name) ?? [];
  return only && others.length === 0 ? only : null;
}

/** Somebody of the record by the whole name or by one that is nobody else's, or a name as it is given. */
function speakerOf(name: string, record: NecRecord) {
  const loose = lexiconOf(record)
    .find(name)
    .filter(({ kind }) => kind === "person" || kind === "organisation");
  const [only, ...others] = new Set(loose.map(({ id }) => id));
  const id = subjectOf(name, record)?.id ?? (others.length === 0 ? only : undefined);
  return id ? { id } : { named: name };
}

const IN_SMALL = MONTHS.map((month) => month.toLowerCase());

/** A date as `date` writes it. */
function dayOf(text: string): string {
  const [year = "", month, day] = text.split(" ").toReversed();
  const two = (n: number | string) => String(n).padStart(2, "0");
  return [
    year,
    ...(month ? [two(IN_SMALL.indexOf(month) + 1)] : []),
    ...(day ? [two(day)] : []),
  ].join("-");
}

const TIME =
  /^(?:(?:in|on) (?<on>.+)|from (?<first>.+) to (?<last>.+)|since (?<from>.+)|until (?<to>.+))$/;

function timeOf(text: string) {
  const { on, first = on, last = on, from = first, to = last } = TIME.exec(text)?.groups ?? {};
  return { ...(from && { from: dayOf(from) }), ...(to && { to: dayOf(to) }) };
}

const HEADS: readonly (readonly [NewsQuery["kind"], RegExp])[] = [
  ["said", /^who (?<verb>\S+) something in articles(?: about (?<about>.+))?$/],
  ["said", /^what (?<speaker>.+?) (?<verb>\S+) in articles(?: about (?<about>.+))?$/],
  ["reported", /^what articles report(?: about (?<about>.+))?$/],
  ["outlets", /^which outlets had articles(?: about (?<about>.+))?$/],
  ["summary", /^summary of an article(?: about (?<about>.+))?$/],
  ["news", /^the news(?: about (?<about>.+))?$/],
];

/** What is asked, by whom and about whom; null where somebody is not known by that name. */
function headOf(text: string, record: NecRecord) {
  for (const [kind, pattern] of HEADS) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const { speaker, verb, about } = groups;
    const subjects = about?.split(" and about ").map((name) => subjectOf(name, record)) ?? [];
    if (subjects.includes(null)) return null;
    // Whom a pronoun stands for is a matter of the conversation.
    if (speaker && PRONOUNS.has(speaker)) return null;
    return {
      kind,
      ...(speaker && { speaker: speakerOf(speaker, record) }),
      ...(verb && verb !== "said" && { verb }),
      ...(subjects.length > 0 && { subjects }),
    };
  }
  return null;
}

const LEADS = CLAUSES.map(([field, lead]) => ({ field, lead: lead.split(" ") }));

/** The clauses of a question, each with what it says; the first, which has no lead, is the head. */
function clausesOf(tokens: readonly Token[]) {
  const starts = tokens.flatMap(({ apart }, at) => {
    const led =
      apart && LEADS.find(({ lead }) => lead.every((text, n) => tokens[at + n]?.text === text));
    return led ? [{ at, field: led.field, length: led.lead.length }] : [];
  });
  const said = starts.map(({ at, field, length }, index) => {
    const end = starts[index + 1]?.at ?? tokens.length;
    return [field, textOf(tokens.slice(at + length, end))] as const;
  });
  return { head: textOf(tokens.slice(0, starts[0]?.at)), said };
}

function fieldOf(field: Field, text: string, forms: ReadonlyMap<string, string>) {
  switch (field) {
    case "words":
    case "occasion":
    case "hints":
      return { [field]: text.split(" and ") };
    case "whole":
    case "comment":
      return { [field]: true };
    case "time":
      return timeOf(text);
    case "publisher":
      return { publisher: forms.get(text) ?? text };
    default:
      return { [field]: text };
  }
}

/** A question in the words in which the desk says how it read one (`sayNews`), as that query; null where it is in others. */
export function readBack(
  tokens: readonly Token[],
  forms: ReadonlyMap<string, string>,
  record: NecRecord,
): NewsQuery | null {
  const { head, said } = clausesOf(tokens);
  const asked = headOf(head, record);
  const fields = said.map(([field, text]) => fieldOf(field, text, forms));
  return asked && (NewsQuery.safeParse(Object.assign({}, asked, ...fields)).data ?? null);
}
