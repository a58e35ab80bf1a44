import type { NecRecord, Sources } from "#src/record/record.ts";
import { count, date, sentenceCase, when } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { HOME_SECTION } from "../../home.ts";
import type { QueryOf } from "../../query.ts";
import { ofSection } from "../../section-match.ts";
import { notice, Statements } from "../../statements.ts";
import type { ReplyContext } from "../context.ts";
import { ended } from "../words/candidate-doubts.ts";
import { oneOfEach, together } from "../words/citing.ts";
import { sortKey } from "../words/interval.ts";
import { withNote } from "../words/with-note.ts";
import { compositionOn, holds } from "./make-up.ts";
import { sayPrevious, saySystem } from "./voting-system.ts";

type Rule = NecRecord["body"]["rules"][number];
type Topic = QueryOf<"rules">["topic"];

const TITLES: Readonly<Record<Topic, string>> = {
  all: "Changes of the rules",
  seats: "Changes in the number of seats",
  "voting-system": "Changes of the voting system",
  vacancies: "Rules on vacancies",
  nominations: "Rules on nominations",
  candidates: "Rules on who may stand",
  electorate: "Rules on who may vote",
  "gender-balance": "Rules on gender balance",
  term: "Rules on the term",
  leadership: "Rules on leadership elections",
};

/** Where the make-up of the NEC says something on a topic, in how a section is chosen. */
const IN_MAKE_UP: Partial<Record<Topic, RegExp>> = {
  "gender-balance": /\bwom[ae]n\b/i,
  term: /\bterms?\b/i,
  electorate: /./,
};

/** Changes of the NEC's rules, by topic, section or year, dated; the answer first: what holds now, or what changed last, and for voting systems what has been used since. */
export function replyRules(query: QueryOf<"rules">, { record }: ReplyContext): Answer {
  const { topic, section, year, from, ask } = query;
  const title = [
    TITLES[topic],
    section && record.sections.get(section)?.name,
    year && date(year),
    from && `since ${date(from)}`,
  ]
    .filter(Boolean)
    .join(", ");
  const all = changesOf(record, query);
  const statements = new Statements(record.sources, title);
  if (year) return replyYear(statements, record, all, { ...query, year });
  const [first, ...rest] = all;
  if (ask === "why" && first && topic !== "all")
    statements.say("The record gives no reasons; it has what was decided and when.", first.sources);
  const ofSystem = topic === "voting-system" && ask !== "first";
  const of = section ?? HOME_SECTION;
  if (ofSystem && ask === "before") sayPrevious(statements, record, of);
  const stated = ofSystem
    ? saySystem(statements, record, of)
    : ask === "first"
      ? null
      : sayMakeUp(statements, record, topic, section);
  if (!first) {
    if (stated) return statements.asOf(record.checked).answered();
    return notice("unknown", title, ["The record has no change of the rules on this."]);
  }
  if (topic === "all") {
    const sources = together([first.sources[0]], ...rest.slice(-1).map(({ sources }) => sources));
    const from = rest.at(-1)?.date ?? first.date;
    statements.say(
      `The record has changes of the rules from ${date(from)} to ${date(first.date)}; the latest comes first.`,
      sources,
    );
  } else {
    const lead = ask === "first" ? (earliest(all, topic) ?? first) : leading(all, stated);
    statements.say(sentence(lead), lead.sources);
    if (ofSystem && ask !== "before") sayPrevious(statements, record, of);
  }
  const listed = all.length > 1 || topic === "all" ? all : [];
  statements.list("By date, the latest first", listed.map(ruleItem));
  return statements.asOf(record.checked).answered();
}

/** The changes of rules that a question asks for, whatever its year, the latest first. */
const changesOf = (
  record: NecRecord,
  { topic, section, from }: QueryOf<"rules">,
): readonly Rule[] =>
  record.body.rules
    .filter((rule) => topic === "all" || rule.topic === topic || rule.also?.includes(topic))
    .filter((rule) => !section || rule.sections?.includes(section))
    .filter((rule) => !from || sortKey(rule.date) >= from)
    .toReversed()
    .toSorted((a, b) => sortKey(b.date).localeCompare(sortKey(a.date)));

/**
 * What changed in a year; where nothing did on the topic, what held then, or what changed otherwise of that section:
 * how one votes is asked about by whoever wants to know who votes.
 */
function replyYear(
  statements: Statements,
  record: NecRecord,
  all: readonly Rule[],
  query: QueryOf<"rules"> & { readonly year: string },
): Answer {
  const { topic, section, year } = query;
  const isOfYear = (rule: Rule) => sortKey(rule.date).startsWith(year);
  const [first, ...rest] = all.filter(isOfYear);
  if (first) return ofYear(statements, [first, ...rest], year);
  if (sayMakeUp(statements, record, topic, section, year) !== null) return statements.answered();
  const [other, ...others] = section
    ? changesOf(record, { ...query, topic: "all" }).filter(isOfYear)
    : [];
  return other
    ? ofYear(statements, [other, ...others], year)
    : besideYear(statements, all, topic, year);
}

/** Where nothing on a topic changed in a year: what changed next, and what had changed last by then. */
function besideYear(
  statements: Statements,
  rules: readonly Rule[],
  topic: Topic,
  year: string,
): Answer {
  const none = `The record has no such change of the rules ${when(year)}.`;
  const of = topic === "all" ? [] : rules;
  const after = of.findLast(({ date: day }) => sortKey(day) > year);
  const before = of.find(({ date: day }) => sortKey(day) < year);
  if (!after && !before) return notice("unknown", TITLES[topic], [none]);
  if (after) statements.say(`${none} The next after it: ${sentence(after)}`, after.sources);
  if (before)
    statements.say(
      `${after ? "" : `${none} `}The last before it: ${sentence(before)}`,
      before.sources,
    );
  return statements.answered();
}

/** The first rule on a topic: of those that are mostly about it, where some are. */
function earliest(rules: readonly Rule[], topic: Topic): Rule | undefined {
  return rules.findLast((rule) => rule.topic === topic) ?? rules.at(-1);
}

/** What changed in one year. */
function ofYear(statements: Statements, rules: readonly [Rule, ...Rule[]], year: string): Answer {
  const [first] = rules;
  if (rules.length === 1) return statements.say(sentence(first), first.sources).answered();
  statements.say(
    `The record has ${count(rules.length)} changes of the rules ${when(year)}.`,
    oneOfEach(rules, first.sources),
  );
  for (const rule of rules.filter(({ topic }) => topic === "seats").slice(0, 1))
    statements.say(sentence(rule), rule.sources);
  statements.list("By date, the latest first", rules.map(ruleItem));
  return statements.answered();
}

/** What the make-up of a year, or the latest, says on a topic of a section, or of the section that members elect; the date since when the record has it, or null. */
function sayMakeUp(
  statements: Statements,
  record: NecRecord,
  topic: Topic,
  section: string | undefined,
  year?: string,
): string | null {
  const pattern = IN_MAKE_UP[topic];
  if (!pattern) return null;
  const composition = compositionOn(record, year);
  if (!composition) return null;
  const all = composition.seats.filter(({ chosen_by }) => chosen_by && pattern.test(chosen_by));
  const found =
    section || topic === "electorate" ? ofSection(record, section ?? HOME_SECTION, all) : all;
  for (const each of found) {
    statements.say(
      `${each.section}, ${holds(composition)}: ${ended(each.chosen_by ?? "")}`,
      each.sources,
    );
  }
  return found.length > 0 ? composition.from : null;
}

/** What most people mean: the change of the section whose contests were just named, or of the CLP section; else the latest. */
function leading(rules: readonly Rule[], stated: string | null): Rule {
  const section = /\bCLPs?\b|constituency/i;
  const about = rules.filter(({ text }) => section.test(text));
  const began = stated === null ? null : sortKey(stated);
  const [latest] = about.length > 0 ? about : rules;
  const then = began === null ? undefined : about.find((rule) => sortKey(rule.date) <= began);
  return then ?? (latest as Rule);
}

/** A change of the rules as an item of a list, with its date in front. */
export function ruleItem({ date: day, text, note, sources }: Rule): {
  lead: string;
  text: string;
  sources: Sources;
} {
  return { lead: date(day), text: withNote(text, note), sources };
}

function sentence({ date: day, text, note }: Rule): string {
  return `${sentenceCase(date(day))}: ${ended(withNote(text, note))}`;
}
