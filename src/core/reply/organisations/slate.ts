import type { NecRecord, Organisation } from "#src/record/record.ts";
import { list } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { Statements } from "../../statements.ts";
import type { ReplyContext } from "../context.ts";
import { doubtsOf } from "../words/candidate-doubts.ts";
import {
  electedWords,
  figureCell,
  markOf,
  personName,
  placeWords,
} from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import { electionOf, resultAsk } from "../words/contest-words.ts";
import { notInRecord } from "../words/missing.ts";
import { type Support, supportIn, supportOver, supportSources } from "./backed-candidates.ts";
import { sayEach } from "./slate-each.ts";
import { sayBacked } from "./slate-leads.ts";
import { sayPart } from "./slate-parts.ts";
import { contestsIn, spanWords } from "./span-words.ts";
import { sayOverTheYears } from "./support-table.ts";

/** Whom an organisation backed in one contest and how they did, or, without a contest, over the years. */
export function replySlate(query: QueryOf<"slate">, { record }: ReplyContext): Answer {
  const organisation = record.organisations.get(query.organisation);
  if (!organisation) return notInRecord("organisation", query.organisation);
  const statements = new Statements(record.sources, `Backed by ${organisation.name}`);
  statements.suggest(organisation.name, `/nec slate ${organisation.id}`);
  const every = supportOver(record, organisation.id);
  const within = new Set(contestsIn(every.map(({ contest }) => contest).reverse(), query));
  const over = every.filter(({ contest }) => within.has(contest));
  const [one, another] = over;
  if (!query.contest && !one)
    return noBacking(statements, record, organisation, spanWords(record, "any contest", query));
  if (!query.contest && another) {
    const counted = sayEach(statements, record, organisation, over, query.aspect);
    sayOverTheYears(statements, record, organisation, over, counted);
    return statements.answered();
  }
  const id = query.contest ?? one?.contest.id ?? "";
  const contest = record.contests.get(id);
  if (!contest) return notInRecord("contest", id);
  statements.suggest(`Result: ${contest.label}`, resultAsk(contest));
  const support = supportIn(contest, organisation.id);
  if (support.backed.length === 0 && support.slates.length === 0) {
    return noBacking(statements, record, organisation, electionOf(contest));
  }
  const led =
    support.backed.length > 0 && sayPart(statements, record, organisation, support, query.aspect);
  if (!led) sayBacked(statements, record, organisation, support);
  backedTable(statements, record, organisation, support);
  const doubts = doubtsOf(
    record,
    contest,
    support.backed.map(({ candidate }) => candidate),
  );
  statements.list("Doubts about these figures and outcomes", doubts);
  sayNotes(statements, record, support);
  // Of whom no outcome is known nobody can say whether they were elected.
  const open = support.backed.every(({ candidate }) => candidate.elected === null);
  return OUTCOMES.has(query.aspect) && open ? statements.unknown() : statements.answered();
}

const OUTCOMES: ReadonlySet<QueryOf<"slate">["aspect"]> = new Set([
  "winners",
  "other-winners",
  "elected",
  "lost",
]);

function backedTable(
  statements: Statements,
  record: NecRecord,
  organisation: Organisation,
  { contest, backed }: Support,
): void {
  const [first, ...rest] = backed;
  if (!first) return;
  statements.table({
    caption: `Backed by ${organisation.name}, ${contest.label}`,
    columns: [
      { label: "Name", align: "left", narrow: "keep" },
      { label: "Result", align: "right", narrow: "keep" },
      { label: "Place", align: "left", narrow: "keep" },
      { label: "Elected", align: "left", narrow: "keep" },
      { label: "Note", align: "left", narrow: "under" },
    ],
    rows: backed.map(({ candidate, note, sources }) => ({
      cells: [
        personName(record, candidate.person),
        figureCell({ contest, candidate }),
        placeWords({ contest, candidate }) ?? "not recorded",
        electedWords({ contest, candidate }),
        note ?? "",
      ],
      mark: markOf({ contest, candidate }),
      sources,
    })),
    sources: together(first.backing, ...rest.map(({ backing }) => backing)),
  });
}

/** What a source says of a slate as such, where it adds to the candidates listed or differs from their count. */
function sayNotes(statements: Statements, record: NecRecord, { slates, backed }: Support): void {
  const listed = new Set(backed.map(({ candidate }) => candidate.person));
  const won = backed.filter(({ candidate }) => candidate.elected === true).length;
  const items = slates.flatMap(({ name, stood, elected, note, candidates, sources }) => {
    const more = (candidates ?? []).filter((id) => !listed.has(id));
    const words = [
      more.length > 0
        ? `also on its list: ${list(more.map((id) => personName(record, id)))}`
        : null,
      stood === undefined || stood === backed.length ? null : `${stood} stood`,
      elected === undefined || elected === won ? null : `${elected} elected`,
      // Where no candidate is named the answer opens with it.
      backed.length > 0 ? (note ?? null) : null,
    ].filter((word) => word !== null);
    return words.length > 0 ? [{ lead: name, text: words.join("; "), sources }] : [];
  });
  statements.list("What is reported of the slate", items);
}

function noBacking(
  statements: Statements,
  record: NecRecord,
  organisation: Organisation,
  where: string,
): Answer {
  const over = supportOver(record, organisation.id);
  const [first, ...rest] = over;
  const sources = first
    ? together(supportSources(first), ...rest.map(supportSources))
    : organisation.sources;
  const other = first ? " It does have it in other contests." : "";
  statements.say(`The record has no backing by ${organisation.name} in ${where}.${other}`, sources);
  if (first) sayOverTheYears(statements, record, organisation, over);
  else statements.say(organisation.about.text, organisation.about.sources);
  return statements.unknown();
}
