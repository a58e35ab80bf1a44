import type { Candidacy, NecRecord, Person } from "#src/record/record.ts";
import { list } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { Statements } from "../../statements.ts";
import type { ReplyContext } from "../context.ts";
import { possessive } from "../words/candidate-words.ts";
import { oneOfEach, together } from "../words/citing.ts";
import { longName, personAsk } from "../words/contest-words.ts";
import { crossIndex } from "../words/cross-index.ts";
import { notInRecord } from "../words/missing.ts";
import { sayAbsent } from "./absent.ts";
import { bestItems, totalItems } from "./best.ts";
import { cameWithoutVote, sayCame, within } from "./came-between.ts";
import {
  sayEnd,
  sayOutcomeAtEnd,
  sayOutcomes,
  saySatBefore,
  scopeWords,
} from "./candidacies-leads.ts";
import { candidacyTable } from "./candidacy-table.ts";
import { leftBefore } from "./not-a-candidate.ts";
import { byBodyWords, tallyWords } from "./tally.ts";

/** Every candidacy of a person, in one section or time or all, led by what is asked of them. */
export function replyCandidacies(query: QueryOf<"candidacies">, { record }: ReplyContext): Answer {
  const person = record.people.get(query.person);
  if (!person) return notInRecord("person", query.person);
  const all = record.candidacies.get(person.id) ?? [];
  const inSection = query.section
    ? all.filter(({ contest }) => contest.section === query.section)
    : all;
  const chosen = inSection.filter(({ contest }) => within(contest.time, query));
  const statements = new Statements(record.sources, `${possessive(person.name)} candidacies`);
  statements.suggest(person.name, personAsk(record, person.id));
  if (query.lead === "absent" || (inSection.length > 0 && chosen.length === 0))
    return sayAbsent(statements, record, person, all, query);
  if (!isSome(chosen)) return none(statements, record, person, all, query.section);
  const known = sayLead(statements, record, person, chosen, query);
  const counted = oneOfEach(
    chosen.map(({ candidate }) => candidate),
    chosen[0].candidate.sources,
  );
  const bodies = byBodyWords(record, chosen);
  if (bodies) statements.say(bodies, counted);
  const section = query.section ? record.sections.get(query.section)?.name : undefined;
  candidacyTable(
    statements,
    record,
    `${possessive(person.name)} candidacies${section ? `, ${section}` : ""}`,
    chosen,
  );
  return known ? statements.answered() : statements.unknown();
}

const isSome = (chosen: readonly Candidacy[]): chosen is readonly [Candidacy, ...Candidacy[]] =>
  chosen.length > 0;

/** Says what was asked first; false where the record does not have it. */
function sayLead(
  statements: Statements,
  record: NecRecord,
  person: Person,
  chosen: readonly [Candidacy, ...Candidacy[]],
  query: QueryOf<"candidacies">,
): boolean {
  const { lead } = query;
  const scope = scopeWords(record, query);
  const sources = oneOfEach(
    chosen.map(({ candidate }) => candidate),
    chosen[0].candidate.sources,
  );
  const sum = tallyWords(person.name, chosen, scope);
  switch (lead) {
    case "best":
    case "worst":
    case "most-votes":
    case "fewest-votes":
    case "total": {
      const known = sayFigures(statements, person, chosen, lead, query.section);
      statements.say(sum, sources, "paragraph");
      return known;
    }
    case "first":
    case "last":
      sayEnd(statements, person, chosen, lead, scope);
      if (lead === "first" && !scope) saySatBefore(statements, record, person, chosen[0]);
      statements.say(sum, sources, "paragraph");
      return true;
    case "elected":
    case "lost":
      sayOutcomeAtEnd(statements, record, person, query);
      sayOutcomes(statements, person, chosen, lead, scope);
      if (lead === "elected")
        sayCame(statements, person, cameWithoutVote(record, person, query, chosen));
      return true;
    case "count":
      statements.say(sum, sources);
      sayElected(statements, chosen);
      return true;
    default:
      statements.say(sum, sources);
      sayWhich(statements, chosen);
      return true;
  }
}

/** How many contests are named in the first lines; the table has all. */
const NAMED = 6;

function sayWhich(statements: Statements, chosen: readonly [Candidacy, ...Candidacy[]]): void {
  if (chosen.length === 1 || chosen.length > NAMED) return;
  const [first, ...rest] = chosen;
  statements.say(
    `These are: ${chosen.map(({ contest }) => contest.label).join("; ")}.`,
    together(first.candidate.sources, ...rest.map(({ candidate }) => candidate.sources)),
  );
}

/** Places first, or figures first where votes are asked about. */
function endItems(
  person: Person,
  chosen: readonly Candidacy[],
  lead: "best" | "worst" | "most-votes" | "fewest-votes",
): ReturnType<typeof bestItems> {
  const items = bestItems(
    person,
    chosen,
    lead === "best" || lead === "most-votes" ? "best" : "worst",
  );
  if (lead === "best" || lead === "worst") return items;
  const places = items.filter(({ text }) => / place in the record is /.test(text));
  const figures = items.filter((item) => !places.includes(item));
  return [...figures, ...places].map((item, at) =>
    at === 0 && figures.length > 0
      ? {
          ...item,
          text: `${possessive(person.name)} ${item.text.charAt(0).toLowerCase()}${item.text.slice(1)}`,
        }
      : item,
  );
}

/** Says somebody's figures over some contests; false where the record has none. */
function sayFigures(
  statements: Statements,
  person: Person,
  chosen: readonly [Candidacy, ...Candidacy[]],
  lead: "best" | "worst" | "most-votes" | "fewest-votes" | "total",
  section: string | undefined,
): boolean {
  const items = lead === "total" ? totalItems(person, chosen) : endItems(person, chosen, lead);
  const [first, ...more] = items;
  if (first) {
    statements.say(first.text, first.sources).list(null, more);
    return true;
  }
  const [one, ...rest] = chosen;
  const sources = together(
    one.candidate.sources,
    ...rest.map(({ candidate }) => candidate.sources),
  );
  statements.say(
    `The record has no figures for ${person.name} in ${section ? "this section" : "any contest"}.`,
    sources,
  );
  return false;
}

function sayElected(statements: Statements, chosen: readonly Candidacy[]): void {
  const elected = chosen.filter(({ candidate }) => candidate.elected === true);
  const [first, ...rest] = elected;
  if (!first || chosen.length === 1) return;
  const sources = together(
    first.candidate.sources,
    ...rest.map(({ candidate }) => candidate.sources),
  );
  statements.say(
    `Elected: ${list(
      elected.map(({ contest }) => contest.label),
      "and",
    ).replaceAll(", and", " and")}.`,
    sources,
  );
}

function none(
  statements: Statements,
  record: NecRecord,
  person: Person,
  all: readonly Candidacy[],
  section: string | undefined,
): Answer {
  const named = section ? (record.sections.get(section)?.name ?? section) : null;
  const [first] = all;
  if (!named || !first) {
    const withdrawals = (!first && crossIndex(record).withdrawals.get(person.id)) || [];
    const left = withdrawals.filter(({ contest }) => !section || contest.section === section);
    for (const { contest, withdrawal } of left)
      statements.say(leftBefore(person, contest, withdrawal.text), withdrawal.sources);
    statements.say(`The record has no candidacy of ${person.name}.`, person.sources);
    return left.length > 0 ? statements.answered() : statements.unknown();
  }
  const sources = oneOfEach(
    all.map(({ candidate }) => candidate),
    first.candidate.sources,
  );
  statements.say(
    `${person.name} was not a candidate in any contest of the ${longName(record.sections.get(section ?? "")?.long ?? named)} that the record has. It does have others.`,
    sources,
  );
  candidacyTable(statements, record, `${possessive(person.name)} candidacies`, all);
  return statements.unknown();
}
