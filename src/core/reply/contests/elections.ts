import type { Contest, NecRecord, Section } from "#src/record/record.ts";
import { count, date, list, sentenceCase } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { homeBody } from "../../home.ts";
import type { QueryOf } from "../../query.ts";
import { notice, Statements } from "../../statements.ts";
import { bodyName } from "../candidacies/tally.ts";
import type { ReplyContext } from "../context.ts";
import { personName } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import { dateInLabel, longName, resultAsk, resultSources } from "../words/contest-words.ts";
import { SYSTEM_WORDS } from "../words/system-words.ts";
import { between, listable } from "./contest-span.ts";
import { spanWords } from "./span-words.ts";
import { standingsOf } from "./standings.ts";

const NAMED = 3;
/** How many contests are named in the first sentence. */
const SAID = 12;
const SUGGESTED = 3;
/** How many lines or dates are shown; what is left out is counted. */
const LISTED = 60;
const NEC = "the NEC";

/** Contests of the record, the newest first; by section where nothing narrows them. */
export function replyElections(query: QueryOf<"elections">, { record }: ReplyContext): Answer {
  const { section: id, system, occasion, from, to } = query;
  const section = id === undefined ? undefined : record.sections.get(id);
  const counted = listable(record, query);
  const chosen = between(counted, from, to).toReversed();
  const how = system ? ` by ${SYSTEM_WORDS[system]}` : "";
  const what = `${section ? ` for the ${longName(section.long)}` : ""}${how}`;
  const [newest, ...older] = chosen;
  if (!newest)
    return none(record, counted, query, `${occasion ?? "contest"}${what}${spanWords(from, to)}`);
  const statements = new Statements(
    record.sources,
    section ? `Contests: ${section.name}` : "Contests",
  );
  const contests = occasion ?? "contest";
  statements.say(
    `The record has ${count(chosen.length)} ${contests}${chosen.length === 1 ? "" : "s"}${what}${spanWords(from, to)}${whichWords(record, chosen, section)}.`,
    together(oneSource(newest), ...older.map(oneSource)),
  );
  if (!id && !system && !occasion && !from && !to) sayBySection(statements, record);
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

/** ": 2022, 2019 and March 2015", where they are few enough for a sentence; else the first and the last, or how many are the NEC's. */
function whichWords(
  record: NecRecord,
  chosen: readonly Contest[],
  section: Section | undefined,
): string {
  const [newest, oldest] = [chosen[0], chosen.at(-1)];
  if (!newest || !oldest) return "";
  if (chosen.length <= SAID)
    return `: ${section ? list(chosen.map(dateInLabel)) : chosen.map(({ label }) => label).join("; ")}`;
  const span = `from ${dateInLabel(oldest)} to ${dateInLabel(newest)}`;
  if (section) return `, ${span}`;
  const bodies = new Set(chosen.map(({ of }) => of.body));
  if (bodies.size === 1) return `, ${span}`;
  const nec = chosen.filter(({ of }) => of.body === homeBody(record)).length;
  return `, ${span}: ${count(nec)} to the NEC and ${count(chosen.length - nec)} of other bodies`;
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
  if (!first) return notice("unknown", "Contests", [`The record has no ${what}.`]);
  const statements = new Statements(record.sources, "Contests");
  const labels = nearest.map(({ label }) => label).join("; ");
  const sources = together(oneSource(first), ...rest.map(oneSource));
  statements.say(`The record has no ${what}. The nearest it has: ${labels}.`, sources);
  for (const contest of nearest) {
    statements.suggest(`Result: ${contest.label}`, resultAsk(contest));
  }
  return statements.unknown();
}
