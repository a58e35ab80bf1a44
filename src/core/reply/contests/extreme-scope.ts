import type { Contest, NecRecord } from "#src/record/record.ts";
import { OFFICERS } from "../../home.ts";
import { oncePer } from "../../once-per.ts";
import type { QueryOf } from "../../query.ts";
import { bodyName } from "../candidacies/tally.ts";
import { longName } from "../words/contest-words.ts";
import { between } from "./contest-span.ts";
import { spanWords } from "./span-words.ts";

/** Which contests a ranking is drawn from; never of two bodies. */
export interface Scope {
  readonly id: string;
  /** "the Constituency Labour Party (CLP) section of the NEC", "all sections of the NEC". */
  readonly words: string;
  readonly contests: readonly Contest[];
  /** Whether it is narrowed to some years, of which there are too many to remember a ranking for each. */
  readonly spanned?: boolean;
}

const DEFAULT_SECTION = "clp";

/** Scopes narrowed to the contests of some years. */
function within(scope: Scope, { from, to }: QueryOf<"extreme">): Scope {
  if (from === undefined && to === undefined) return scope;
  return {
    id: `${scope.id} ${from ?? ""} ${to ?? ""}`,
    words: `${scope.words}${spanWords(from, to)}`,
    contests: between(scope.contests, from, to),
    spanned: true,
  };
}

/** The scopes of a question, each narrowed to the years it asks about. */
export function scopesOf(record: NecRecord, query: QueryOf<"extreme">): readonly Scope[] {
  return sectionsOf(record, query).map((scope) => within(scope, query));
}

/** Measures of people, which are counted over the whole NEC. */
const OF_PEOPLE: ReadonlySet<QueryOf<"extreme">["measure"]> = new Set([
  "most-often-elected",
  "most-often-stood",
  "most-often-lost",
  "never-elected",
  "longest-serving",
]);

/** The section asked for; without one the whole NEC for people, and its CLP section before the whole for figures. */
function sectionsOf(record: NecRecord, { section, measure }: QueryOf<"extreme">): readonly Scope[] {
  if (section !== undefined) return [sectionScope(record, section)];
  const leading = record.sections.get(DEFAULT_SECTION) ?? [...record.sections.values()][0];
  if (!leading) return [];
  const body: Scope = {
    id: `body ${leading.body}`,
    words: `all sections of ${bodyName(record, leading.body)}`,
    contests: bodyContests(record, leading.body),
  };
  if (OF_PEOPLE.has(measure)) return [body];
  const elections = body.contests.filter((contest) => contest.section !== OFFICERS);
  return [
    sectionScope(record, leading.id),
    { ...body, id: `elections ${body.id}`, contests: elections },
  ];
}

function sectionScope(record: NecRecord, id: string): Scope {
  const section = record.sections.get(id);
  return {
    id,
    words: `the ${longName(section?.long ?? id)}`,
    contests: record.bySection.get(id) ?? [],
  };
}

const byBody = oncePer(({ contests }: NecRecord) =>
  Map.groupBy(contests.values(), ({ of }) => of.body),
);

function bodyContests(record: NecRecord, body: string): readonly Contest[] {
  return byBody(record).get(body) ?? [];
}
