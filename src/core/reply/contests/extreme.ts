import type { NecRecord } from "#src/record/record.ts";
import { count, list } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { oncePer } from "../../once-per.ts";
import type { QueryOf } from "../../query.ts";
import { notice, Statements } from "../../statements.ts";
import type { ReplyContext } from "../context.ts";
import { ended } from "../words/candidate-doubts.ts";
import { together } from "../words/citing.ts";
import { personAsk, resultAsk } from "../words/contest-words.ts";
import { notInRecord } from "../words/missing.ts";
import { MEASURES, type Measure } from "./extreme-measures.ts";
import { type Scope, scopesOf } from "./extreme-scope.ts";
import type { Measured } from "./measured.ts";
import type { Ranked, Ranking } from "./ranking.ts";

const rankings = oncePer((_: NecRecord) => new Map<string, Ranking>());

/**
 * A record or extreme, with the base it covers; ties are all named. Without a section, people are
 * counted over all contests of the NEC, figures over its CLP section first and then over the NEC.
 */
export function replyExtreme(query: QueryOf<"extreme">, { record }: ReplyContext): Answer {
  if (query.section !== undefined && !record.sections.has(query.section))
    return notInRecord("section", query.section);
  const scopes = scopesOf(record, query);
  const measures = MEASURES[query.measure];
  const [{ title }] = measures;
  const statements = new Statements(record.sources, title);
  const shown: { scope: Scope; measured: Measured; ranking: Ranking }[] = [];
  for (const scope of scopes) {
    for (const measured of measures) {
      const ranking = rankingOf(record, scope, query.measure, measured);
      const same = shown.some(
        (before) => before.measured === measured && sameHolders(before.ranking, ranking),
      );
      if (ranking.top.length > 0 && !same) shown.push({ scope, measured, ranking });
    }
  }
  const [first] = shown;
  if (!first) {
    const words = scopes.map((scope) => scope.words);
    return notice("unknown", title, [
      `The record has nothing to rank for ${list(words)}: no contest ${measures[0].covers}.`,
    ]);
  }
  for (const { scope, measured, ranking } of shown)
    sayHolders(statements, scope, measured, ranking);
  sayUnlike(statements, record, shown);
  for (const { scope, measured, ranking } of shown) addTable(statements, scope, measured, ranking);
  suggestHolders(statements, record, holdersOf(first.ranking));
  return statements.answered();
}

function rankingOf(record: NecRecord, scope: Scope, measure: Measure, measured: Measured): Ranking {
  const known = rankings(record);
  const key = `${scope.id}/${measure}/${measured.title}`;
  if (scope.spanned) return measured.ranks(record, scope.contests);
  const before = known.get(key);
  if (before) return before;
  const ranking = measured.ranks(record, scope.contests);
  known.set(key, ranking);
  return ranking;
}

/** All that share the first value. */
function holdersOf({ top }: Ranking): readonly Ranked[] {
  return top.filter(({ value }) => value === top[0]?.value);
}

function sameHolders(one: Ranking, other: Ranking): boolean {
  const key = (ranking: Ranking) =>
    holdersOf(ranking)
      .map(({ who, where }) => `${who} ${where}`)
      .join("|");
  return key(one) === key(other);
}

function sayHolders(
  statements: Statements,
  scope: Scope,
  measured: Measured,
  ranking: Ranking,
): void {
  const holders = holdersOf(ranking);
  const [first, ...rest] = holders;
  if (!first) return;
  const sources = together(first.sources, ...rest.map((holder) => holder.sources));
  const { one = "contest", many = "contests" } = measured.base ?? {};
  const contests = ranking.of === 1 ? one : many;
  const base = `of the ${count(ranking.of)} ${contests} of ${scope.words} ${measured.covers}`;
  statements.say(`${sentenceOf(measured, holders)}, ${base}.`, sources);
  for (const { who, doubt, sources: own } of holders) {
    if (doubt) statements.say(`A caution about ${who}: ${ended(doubt)}`, own);
  }
}

/** Says that figures set in one ranking come from contests with other seats or voting systems. */
function sayUnlike(
  statements: Statements,
  record: NecRecord,
  shown: readonly { readonly ranking: Ranking }[],
): void {
  const unlike = shown.flatMap(({ ranking: { top } }) => {
    const contests = top.flatMap(({ contest }) => (contest ? [record.contests.get(contest)] : []));
    const kinds = new Set(contests.map((contest) => `${contest?.seats} ${contest?.system?.kind}`));
    return kinds.size > 1 ? top.map(({ sources }) => sources) : [];
  });
  const [first, ...rest] = unlike;
  if (!first) return;
  statements.say(
    "The contests differ in seats or voting system, so their figures are not all of one kind.",
    together(first, ...rest),
  );
}

/** "Ann Black received the most votes, 100,999 votes in CLP section, 2016"; ties are joined. */
function sentenceOf({ of, verb }: Measured, holders: readonly Ranked[]): string {
  const tied = holders.length > 1 ? ", level" : "";
  if (of === "person") {
    const names = list(holders.map(({ who }) => who));
    const was = holders.length > 1 ? "were" : "was";
    return `${names} ${was} ${verb}${tied}: ${holders[0]?.shown ?? ""}`;
  }
  if (of === "candidate") {
    const each = holders.map(({ who, shown, where }) => `${who} received ${shown} in ${where}`);
    return `${list(each)}: ${verb}${tied}`;
  }
  const each = holders.map(
    ({ who, shown, where }) => `${who} (${where ? `${shown}: ${where}` : shown})`,
  );
  return `${list(each)} had ${verb}${tied}`;
}

function addTable(
  statements: Statements,
  scope: Scope,
  { title, of, base }: Measured,
  ranking: Ranking,
): void {
  const [first, ...rest] = ranking.top;
  if (!first || rest.length === 0) return;
  const where = {
    candidate: "Contest",
    contest: "Either side of the last seat",
    person: "Contests",
  }[of];
  const hasWhere = ranking.top.some((line) => line.where !== "");
  const columns = [
    {
      label: of === "contest" ? "Contest" : "Name",
      align: "left" as const,
      narrow: "keep" as const,
    },
    {
      label: base?.figure ?? (of === "person" ? "How often" : "Figure"),
      align: "right" as const,
      narrow: "keep" as const,
    },
    ...(hasWhere ? [{ label: where, align: "left" as const, narrow: "under" as const }] : []),
  ];
  statements.table({
    caption: `${title}, ${scope.words}`,
    columns,
    rows: ranking.top.map((line) => ({
      cells: [
        line.who,
        line.doubt ? `${line.shown} (${line.doubt})` : line.shown,
        ...(hasWhere ? [line.where] : []),
      ],
      sources: line.sources,
    })),
    sources: together(first.sources, ...rest.map(({ sources }) => sources)),
  });
}

function suggestHolders(
  statements: Statements,
  record: NecRecord,
  holders: readonly Ranked[],
): void {
  for (const { person, contest } of holders.slice(0, 2)) {
    if (person)
      statements.suggest(record.people.get(person)?.name ?? person, personAsk(record, person));
    const found = contest === null ? undefined : record.contests.get(contest);
    if (found) statements.suggest(`Result: ${found.label}`, resultAsk(found));
  }
}
