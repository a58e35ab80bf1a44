import type { Contest, NecRecord } from "#src/record/record.ts";
import { count, list, number, percent, sentenceCase } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { homeBody, OFFICERS } from "../../home.ts";
import type { QueryOf } from "../../query.ts";
import { notice, Statements } from "../../statements.ts";
import { bound } from "../../understand/said/having.ts";
import type { ReplyContext } from "../context.ts";
import { ended } from "../words/candidate-doubts.ts";
import { together } from "../words/citing.ts";
import { longName, resultAsk } from "../words/contest-words.ts";
import { notInRecord } from "../words/missing.ts";
import { between, inOrder } from "./contest-span.ts";
import { type Line, linesOf } from "./having-lines.ts";
import { spanWords } from "./span-words.ts";

type Having = QueryOf<"having">;

/** How many are named in the first sentence; the list has them all. */
const SAID = 6;
const LISTED = 60;
const NEAREST = 2;
const SUGGESTED = 3;

interface Named {
  readonly title: string;
  /** What the contests looked through have: "with votes known". */
  readonly known: string;
  readonly amount: (value: string) => string;
}

const NAMES: Readonly<Record<Having["figure"], Named>> = {
  votes: { title: "Votes", known: "votes", amount: (value) => `${value} votes` },
  share: { title: "Shares", known: "shares", amount: (value) => `a share of ${value}` },
  nominations: {
    title: "Nominations",
    known: "CLP nominations",
    amount: (value) => `${value} CLP nominations`,
  },
  turnout: { title: "Turnout", known: "a turnout", amount: (value) => `a turnout of ${value}` },
  electorate: {
    title: "Electorate",
    known: "an electorate",
    amount: (value) => `an electorate of ${value}`,
  },
  ballots: {
    title: "Ballots",
    known: "the number of ballots",
    amount: (value) => `${value} ballots`,
  },
};

interface Scope {
  readonly contests: readonly Contest[];
  readonly words: string;
}

/** The contests looked through, and how they are called. */
function scopeOf(query: Having, record: NecRecord): Scope {
  const { contest: id, section, from, to, than } = query;
  const contest = id === undefined ? undefined : record.contests.get(id);
  if (contest) return { contests: [contest], words: contest.label };
  const span = spanWords(from, to);
  if (section) {
    const words = `the ${longName(record.sections.get(section)?.long ?? section)}${span}`;
    return { contests: between(record.bySection.get(section) ?? [], from, to), words };
  }
  const all = between(inOrder(record), from, to);
  // What one figure is can be looked for anywhere; what is more or less is not counted in votes of other bodies.
  if (!than) return { contests: all, words: `the record${span}` };
  const home = homeBody(record);
  return {
    contests: all.filter(({ of }) => of.body === home && of.id !== OFFICERS),
    words: `the NEC${span}`,
  };
}

/** A figure as exactly as it was asked for: 49.55 is 49.6, and 50. */
function sameAs(value: number, asked: number): boolean {
  const decimals = String(asked).split(".")[1]?.length ?? 0;
  return Number(value.toFixed(decimals)) === asked;
}

function amountOf({ figure, value, than }: Having): string {
  const shown = figure === "share" || figure === "turnout" ? percent(value) : number(value);
  const less = than === "fewer" && shown.endsWith("%");
  return NAMES[figure].amount(`${less ? "less than " : bound(than)}${shown}`);
}

/** Whether a line has the figure asked for, and came out as asked. */
function fits({ value, candidate }: Line, { value: asked, than, elected }: Having): boolean {
  if (elected !== undefined && candidate?.elected !== elected) return false;
  switch (than) {
    case "more":
      return value > asked;
    case "fewer":
      return value < asked;
    case "at least":
      return value >= asked;
    case "at most":
      return value <= asked;
    default:
      return sameAs(value, asked);
  }
}

const outcomeOf = ({ candidate }: Line) =>
  typeof candidate?.elected !== "boolean" ? "" : candidate.elected ? "; elected" : "; not elected";

/** "Ann Black (100,999 votes, CLP section, 2016; elected)"; of one contest without its name. */
const saidIn = (one: boolean) => (line: Line) =>
  line.candidate
    ? `${line.who} (${line.shown}${one ? "" : `, ${line.contest.label}`}${outcomeOf(line)})`
    : `${line.who} (${line.shown})`;

/** Candidates or contests with just a figure, or with more or fewer; where none has just it, the nearest to it. */
export function replyHaving(query: Having, { record }: ReplyContext): Answer {
  const { figure, than, contest, section } = query;
  if (contest !== undefined && !record.contests.has(contest))
    return notInRecord("contest", contest);
  if (section !== undefined && !record.sections.has(section))
    return notInRecord("section", section);
  const scope = scopeOf(query, record);
  const lines = linesOf(record, scope.contests, figure);
  const { title, known } = NAMES[figure];
  if (lines.length === 0)
    return notice("unknown", title, [
      `The record has no ${known.replace(/^(?:an?|the) /, "")} for ${scope.words}.`,
    ]);
  const fitting = lines.filter((line) => fits(line, query));
  const statements = new Statements(record.sources, title);
  const order = than === "fewer" || than === "at most" ? 1 : -1;
  const [first, ...rest] = fitting.toSorted((a, b) => order * (a.value - b.value));
  if (!first) return sayNearest(statements, lines, query, baseOf(scope, lines, known));
  const found = [first, ...rest];
  const say = saidIn(contest !== undefined);
  const named = found.slice(0, SAID).map(say);
  const others = found.length - named.length;
  const all = others > 0 ? [...named, `${count(others)} more`] : named;
  statements.say(
    `${sentenceCase(count(found.length))} ${whatOf(first, found.length)} had ${amountOf(query)}${cameOut(query)}, ${baseOf(scope, lines, known)}: ${list(all)}.`,
    together(first.sources, ...found.slice(1, SAID).map(({ sources }) => sources)),
  );
  for (const { who, candidate, sources } of found.slice(0, SAID))
    if (candidate?.caveat)
      statements.say(`A caution about ${who}: ${ended(candidate.caveat)}`, sources);
  sayUnlike(statements, found);
  if (others > 0)
    statements.list(
      null,
      found.slice(0, LISTED).map((line) => ({ text: say(line), sources: line.sources })),
    );
  suggest(statements, found);
  return statements.answered();
}

const cameOut = ({ elected }: Having) =>
  elected === undefined ? "" : elected ? " and succeeded" : " and did not succeed";

/** "candidacy", "contests": what a figure is of. */
const whatOf = ({ candidate }: Line, many: number) =>
  candidate ? (many === 1 ? "candidacy" : "candidacies") : many === 1 ? "contest" : "contests";

/** Among how many it was looked for: "of the 12 contests of the NEC with votes known". */
function baseOf({ contests, words }: Scope, lines: readonly Line[], known: string): string {
  const [only, ...more] = contests;
  if (only && more.length === 0)
    return `of the ${count(lines.length)} in ${words} with ${known} known`;
  const covered = new Set(lines.map((line) => line.contest)).size;
  return `of the ${count(covered)} ${covered === 1 ? "contest" : "contests"} of ${words} with ${known} known`;
}

/** Says that figures stand side by side which come from contests with other seats or voting systems. */
function sayUnlike(statements: Statements, found: readonly Line[]): void {
  const kinds = new Set(found.map(({ contest }) => `${contest.seats} ${contest.system?.kind}`));
  const [first, ...rest] = found.slice(0, SAID).map(({ sources }) => sources);
  if (!first || kinds.size < 2) return;
  statements.say(
    "The contests differ in seats or voting system, so their figures are not all of one kind.",
    together(first, ...rest),
  );
}

/** Where nothing fits, what comes nearest to it. */
function sayNearest(
  statements: Statements,
  lines: readonly Line[],
  query: Having,
  base: string,
): Answer {
  const { value, than, contest, elected } = query;
  const away = (line: Line) => Math.abs(line.value - value);
  const possible = lines.filter(
    ({ candidate }) => elected === undefined || candidate?.elected === elected,
  );
  const [first, ...rest] = possible.toSorted((a, b) => away(a) - away(b)).slice(0, NEAREST);
  if (!first) return statements.unknown();
  const nearest = [first, ...rest].map(saidIn(contest !== undefined));
  statements.say(
    `No ${whatOf(first, 1)} in the record had ${amountOf(query)}${cameOut(query)}, ${base}. The nearest: ${list(nearest)}.`,
    together(first.sources, ...rest.map(({ sources }) => sources)),
  );
  suggest(statements, [first, ...rest]);
  return than ? statements.answered() : statements.unknown();
}

function suggest(statements: Statements, lines: readonly Line[]): void {
  const contests = new Set(lines.map(({ contest }) => contest));
  for (const contest of [...contests].slice(0, SUGGESTED))
    statements.suggest(`Result: ${contest.label}`, resultAsk(contest));
}
