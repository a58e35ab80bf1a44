import type { Contest, NecRecord, Section } from "#src/record/record.ts";
import { count, date, list, sentenceCase, when } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { notice, Statements } from "../../statements.ts";
import { bodyName } from "../candidacies/tally.ts";
import type { ReplyContext } from "../context.ts";
import { personName } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import { dateInLabel, longName, resultAsk, resultSources } from "../words/contest-words.ts";
import { between, inOrder } from "./contest-span.ts";
import { standingsOf } from "./standings.ts";

const NAMED = 3;
const SUGGESTED = 3;
/** How many lines or dates are shown; what is left out is counted. */
const LISTED = 60;
const NEC = "the NEC";
/** Where a span ends that was asked for without an end. */
const FAR_OFF = "2090";

/** Contests of the record, the newest first; by section where nothing narrows them. */
export function replyElections(query: QueryOf<"elections">, { record }: ReplyContext): Answer {
  const { section: id, from, to } = query;
  const section = id === undefined ? undefined : record.sections.get(id);
  const all = id === undefined ? inOrder(record) : (record.bySection.get(id) ?? []);
  const chosen = between(all, from, to).toReversed();
  const what = section ? ` for the ${longName(section.long)}` : "";
  const [newest] = chosen;
  if (!newest) return none(record, all, query, `${what}${spanWords(from, to)}`);
  const statements = new Statements(
    record.sources,
    section ? `Contests: ${section.name}` : "Contests",
  );
  const contests = chosen.length === 1 ? "contest" : "contests";
  statements.say(
    `The record has ${count(chosen.length)} ${contests}${what}${spanWords(from, to)}.`,
    oneSource(newest),
  );
  if (id === undefined && from === undefined && to === undefined) sayBySection(statements, record);
  else
    statements.list(
      null,
      chosen.slice(0, LISTED).map((contest) => item(record, contest)),
    );
  for (const contest of chosen.slice(0, SUGGESTED)) {
    statements.suggest(`Result: ${contest.label}`, resultAsk(contest));
  }
  return statements.answered();
}

function spanWords(from: string | undefined, to: string | undefined): string {
  const open = to === undefined || to >= FAR_OFF;
  if (from && !open) return from === to ? ` ${when(from)}` : `, ${date(from)} to ${date(to)}`;
  if (from) return `, from ${date(from)} on`;
  return open ? "" : `, up to ${date(to)}`;
}

function oneSource(contest: Contest) {
  const [source] = resultSources(contest);
  return [source] as const;
}

/** A list for each body, the NEC's first, with a line for each section. */
function sayBySection(statements: Statements, record: NecRecord): void {
  const bodies = Map.groupBy(record.sections.values(), ({ body }) => body);
  const names = [...bodies].map(([body, sections]) => ({ body: bodyName(record, body), sections }));
  names.sort((a, b) => Number(b.body === NEC) - Number(a.body === NEC));
  for (const { body, sections } of names) {
    const items = sections.flatMap((section) =>
      sectionItem(section, (record.bySection.get(section.id) ?? []).toReversed()),
    );
    statements.list(sentenceCase(body.replace(/^the /, "")), items);
  }
}

function sectionItem(section: Section, contests: readonly Contest[]) {
  const [newest, ...rest] = contests;
  if (!newest) return [];
  const shown = contests.slice(0, LISTED).map(dateInLabel);
  const older = contests.length - shown.length;
  const dates = list(older > 0 ? [...shown, `${older} before`] : shown);
  const sources = together(oneSource(newest), ...rest.slice(0, LISTED).map(oneSource));
  return [{ lead: section.name, text: dates, sources }];
}

function item(record: NecRecord, contest: Contest) {
  const { elected } = standingsOf(contest);
  const names = elected
    .slice(0, NAMED)
    .map(({ candidate }) => personName(record, candidate.person));
  const more = elected.length - names.length;
  const named =
    more > 0
      ? `${names.join(", ")} and ${count(more)} ${more === 1 ? "other" : "others"}`
      : list(names);
  const result =
    elected.length > 0
      ? `elected: ${named}`
      : contest.status === "declared"
        ? "who was elected is not known"
        : "no result in the record";
  const seats = `${count(contest.seats)} ${contest.seats === 1 ? "seat" : "seats"}`;
  const declared = contest.declared ? `; declared ${date(contest.declared)}` : "";
  return {
    lead: contest.label,
    text: `${seats}; ${result}${declared}`,
    sources: oneSource(contest),
  };
}

/** No contest fits: the nearest before and after are named instead. */
function none(
  record: NecRecord,
  all: readonly Contest[],
  { from, to }: Pick<QueryOf<"elections">, "from" | "to">,
  what: string,
): Answer {
  const before = from === undefined ? undefined : between(all, undefined, from).at(-1);
  const after = to === undefined ? undefined : between(all, to, undefined)[0];
  const nearest = [before, after].filter((contest) => contest !== undefined);
  const [first, ...rest] = nearest;
  if (!first) return notice("unknown", "Contests", [`The record has no contest${what}.`]);
  const statements = new Statements(record.sources, "Contests");
  const labels = nearest.map(({ label }) => label).join("; ");
  const sources = together(oneSource(first), ...rest.map(oneSource));
  statements.say(`The record has no contest${what}. The nearest it has: ${labels}.`, sources);
  for (const contest of nearest) {
    statements.suggest(`Result: ${contest.label}`, resultAsk(contest));
  }
  return statements.unknown();
}
