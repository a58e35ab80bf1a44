import type { Contest, NecRecord } from "#src/record/record.ts";
import { count, list } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { HOME_SECTION } from "../../home.ts";
import type { QueryOf } from "../../query.ts";
import { notice, Statements } from "../../statements.ts";
import type { ReplyContext } from "../context.ts";
import { together } from "../words/citing.ts";
import { longName, resultAsk, resultSources } from "../words/contest-words.ts";
import { notInRecord } from "../words/missing.ts";
import { between } from "./contest-span.ts";
import { differencesOf } from "./differences.ts";
import { apart, SHOWN, type Shown, type Value } from "./figure-values.ts";
import { spanWords } from "./span-words.ts";

interface Line {
  readonly contest: Contest;
  readonly value: Value;
}

/** How many figures are said in the first sentence; the table has them all. */
const SAID = 8;
const SUGGESTED = 3;

/** One figure of several contests side by side, the oldest first, and for two of them by how much they differ. */
export function replyFigures(query: QueryOf<"figures">, { record }: ReplyContext): Answer {
  const shown = SHOWN[query.figure];
  const missing = query.contests?.find((id) => !record.contests.has(id));
  if (missing) return notInRecord("contest", missing);
  const section = query.section ?? HOME_SECTION;
  const contests = query.contests
    ? query.contests.flatMap((id) => record.contests.get(id) ?? [])
    : between(record.bySection.get(section) ?? [], query.from, query.to);
  const ordered = contests.toSorted((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
  const [first, ...rest] = ordered;
  const what = whatWords(query, record);
  if (!first)
    return notice("unknown", shown.title, [`The record has no contest of ${what} to compare.`]);
  const statements = new Statements(record.sources, shown.title);
  const lines = ordered.flatMap((contest): Line[] => {
    const value = shown.of(record, contest);
    return value ? [{ contest, value }] : [];
  });
  const without = ordered.filter((contest) => !lines.some((line) => line.contest === contest));
  const all = together(resultSources(first), ...rest.map(resultSources));
  if (lines.length === 0) {
    const labels = list(ordered.map(({ label }) => label));
    statements.say(
      `The record has no ${shown.name} for ${query.contests ? labels : `any contest of ${what}`}.`,
      all,
    );
    for (const contest of ordered.slice(0, SUGGESTED))
      statements.suggest(`Result: ${contest.label}`, resultAsk(contest));
    return statements.unknown();
  }
  if (query.contests) sayNamed(statements, shown, lines, without);
  else saySpan(statements, shown, lines, ordered.length, what);
  const differs = lines.length === 2 ? differencesOf(lines.map(({ contest }) => contest)) : null;
  if (differs && query.figure !== "seats" && query.figure !== "system")
    statements.say(differs, all);
  addTable(statements, shown, lines);
  for (const { contest } of lines.slice(-SUGGESTED))
    statements.suggest(`Result: ${contest.label}`, resultAsk(contest));
  return statements.answered();
}

function whatWords({ section, from, to }: QueryOf<"figures">, record: NecRecord): string {
  const id = section ?? HOME_SECTION;
  return `the ${longName(record.sections.get(id)?.long ?? id)}${spanWords(from, to)}`;
}

function sourcesOf(lines: readonly Line[]) {
  const [first, ...rest] = lines.map(({ value }) => value.sources);
  return first ? together(first, ...rest) : null;
}

/** "Turnout", "The number of candidates": how a sentence about it begins. */
const subjectOf = ({ title, name }: Shown) =>
  title.toLowerCase() === name ? title : `The ${name}`;

const brief = ({ value }: Line) => value.brief ?? value.shown;

const said = (line: Line) => `${brief(line)} in ${line.contest.label}`;

/** The contests that were named: which of two has more; what is not known of the others. */
function sayNamed(
  statements: Statements,
  shown: Shown,
  lines: readonly Line[],
  without: readonly Contest[],
): void {
  const { title, name } = shown;
  const { more } = shown;
  const sources = sourcesOf(lines);
  if (!sources) return;
  const [one, other] = lines;
  const by = one && other ? apart(one.value, other.value) : null;
  const two = lines.length === 2 && one && other && one.value.unit === other.value.unit;
  if (two && one.value.n !== null && other.value.n !== null) {
    const [high, low] = one.value.n >= other.value.n ? [one, other] : [other, one];
    statements.say(
      high.value.n === low.value.n
        ? `${subjectOf(shown)} was the same in ${one.contest.label} and ${other.contest.label}: ${brief(one)}.`
        : `${subjectOf(shown)} was ${more} in ${high.contest.label} (${brief(high)}) than in ${low.contest.label} (${brief(low)})${by ? `, by ${by} (worked out)` : ""}.`,
      sources,
    );
  } else statements.say(`${title}: ${lines.map(said).join("; ")}.`, sources);
  const [first, ...rest] = without;
  if (!first) return;
  statements.say(
    `The record has no ${name} for ${list(without.map(({ label }) => label))}.`,
    together(resultSources(first), ...rest.map(resultSources)),
  );
}

/** The contests of a section over some years: every figure where they are few, then the highest and the lowest. */
function saySpan(
  statements: Statements,
  shown: Shown,
  lines: readonly Line[],
  of: number,
  what: string,
): void {
  const sources = sourcesOf(lines);
  if (!sources) return;
  const contests = of === 1 ? "contest" : "contests";
  const base = `Of the ${count(of)} ${contests} of ${what}, the record has the ${shown.name} for ${count(lines.length)}`;
  const each = lines.length <= SAID ? `: ${lines.map(said).join("; ")}` : "";
  statements.say(`${base}${each}.`, sources);
  const units = new Set(lines.map(({ value }) => value.unit.replace(/s$/, "")));
  const numbers = lines.filter(({ value }) => value.n !== null);
  if (units.size !== 1 || numbers.length < 2) return;
  const sorted = numbers.toSorted((a, b) => (a.value.n ?? 0) - (b.value.n ?? 0));
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high || low.value.n === high.value.n) return;
  statements.say(
    `${subjectOf(shown)} was highest in ${high.contest.label}, ${brief(high)}, and lowest in ${low.contest.label}, ${brief(low)}.`,
    together(high.value.sources, low.value.sources),
  );
}

function addTable(statements: Statements, { title }: Shown, lines: readonly Line[]): void {
  const sources = sourcesOf(lines);
  if (!sources || lines.length < 2) return;
  statements.table({
    caption: title,
    columns: [
      { label: "Contest", align: "left", narrow: "keep" },
      { label: title, align: "left", narrow: "keep" },
    ],
    rows: lines.map(({ contest, value }) => ({
      cells: [contest.label, value.shown],
      sources: value.sources,
    })),
    sources,
  });
}
