import type { Contest, NecRecord } from "#src/record/record.ts";
import { date, sentenceCase } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { notice, Statements } from "../../statements.ts";
import type { ReplyContext } from "../context.ts";
import { ended } from "../words/candidate-doubts.ts";
import { together } from "../words/citing.ts";
import { resultAsk } from "../words/contest-words.ts";
import { sortKey } from "../words/interval.ts";
import { SYSTEM_WORDS } from "../words/system-words.ts";
import { withNote } from "../words/with-note.ts";

type Rule = NecRecord["body"]["rules"][number];
type Topic = QueryOf<"rules">["topic"];

const TITLES: Readonly<Record<Topic, string>> = {
  all: "Changes of the rules",
  seats: "Changes in the number of seats",
  "voting-system": "Changes of the voting system",
  vacancies: "Rules on vacancies",
  nominations: "Rules on nominations",
  electorate: "Rules on who may vote",
  "gender-balance": "Rules on gender balance",
};

/** Changes of the NEC's rules, by topic, dated; the answer first: what changed last, and for voting systems what has been used since. */
export function replyRules(query: QueryOf<"rules">, { record }: ReplyContext): Answer {
  const { topic } = query;
  const title = TITLES[topic];
  const rules = record.body.rules
    .filter((rule) => topic === "all" || rule.topic === topic)
    .toSorted((a, b) => (sortKey(a.date) < sortKey(b.date) ? 1 : -1));
  const statements = new Statements(record.sources, title);
  const system = topic === "voting-system" ? saySystem(statements, record) : null;
  const [first, ...rest] = rules;
  if (!first) {
    if (system) return statements.asOf(record.checked).answered();
    return notice("unknown", title, ["The record has no change of the rules on this."]);
  }
  if (topic === "all") {
    const sources = together([first.sources[0]], ...rest.slice(-1).map(({ sources }) => sources));
    const since = rest.at(-1)?.date ?? first.date;
    statements.say(
      `The record has changes of the rules from ${date(since)} to ${date(first.date)}; the latest comes first.`,
      sources,
    );
  } else {
    const lead = leading(rules, system) ?? first;
    statements.say(sentence(lead), lead.sources);
  }
  const listed = rules.length > 1 || topic === "all" ? rules : [];
  statements.list(
    "By date, the latest first",
    listed.map(({ date: day, text, note, sources }) => ({
      lead: date(day),
      text: withNote(text, note),
      sources,
    })),
  );
  return statements.asOf(record.checked).answered();
}

/** What most people mean: the change of the section whose contests were just named, or of the CLP section; else the latest. */
function leading(rules: readonly Rule[], system: Contest | null): Rule | undefined {
  const section = /\bCLPs?\b|constituency/i;
  const about = rules.filter(({ text }) => section.test(text));
  if (!system?.declared) return about[0];
  const began = sortKey(system.declared);
  return about.find((rule) => sortKey(rule.date) <= began) ?? about[0];
}

/** "The CLP section has been elected by single transferable vote since November 2020": as far as its declared contests go. */
function saySystem(statements: Statements, record: NecRecord): Contest | null {
  const contests = (constituencies(record) ?? []).filter(
    ({ status, system }) => status === "declared" && system,
  );
  const last = contests.at(-1);
  const system = last?.system;
  if (!last || !system) return null;
  const other = contests.findLastIndex((contest) => contest.system?.kind !== system.kind);
  const begun = contests[other + 1] ?? last;
  const start = begun.declared ? `since ${date(begun.declared)}` : `since ${begun.label}`;
  const until = begun === last ? "" : `, up to the last election in the record, ${last.label}`;
  statements.say(
    `The ${last.of.name} has been elected by ${SYSTEM_WORDS[system.kind]} ${start}${until}.`,
    together(begun.system?.sources ?? begun.sources, system.sources),
  );
  statements.suggest(`Result: ${last.label}`, resultAsk(last));
  return begun;
}

function constituencies(record: NecRecord): readonly Contest[] | undefined {
  for (const section of record.sections.values()) {
    if (section.name === "CLP section" || section.id === "clp")
      return record.bySection.get(section.id);
  }
  return undefined;
}

function sentence({ date: day, text, note }: Rule): string {
  const words = withNote(text, note);
  const dated = date(day);
  return `${sentenceCase(dated)}: ${ended(words)}`;
}
