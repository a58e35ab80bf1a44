import type { Contest, NecRecord } from "#src/record/record.ts";
import { oncePer } from "../../once-per.ts";
import type { QueryOf } from "../../query.ts";
import { bodyName } from "../candidacies/tally.ts";
import { longName } from "../words/contest-words.ts";

/** Which contests a ranking is drawn from; never of two bodies. */
export interface Scope {
  readonly id: string;
  /** "the Constituency Labour Party (CLP) section of the NEC", "all sections of the NEC". */
  readonly words: string;
  readonly contests: readonly Contest[];
}

const DEFAULT_SECTION = "clp";

/** The section asked for; without one the whole NEC for people, and its CLP section before the whole for figures. */
export function scopesOf(
  record: NecRecord,
  { section, measure }: QueryOf<"extreme">,
): readonly Scope[] {
  if (section !== undefined) return [sectionScope(record, section)];
  const leading = record.sections.get(DEFAULT_SECTION) ?? [...record.sections.values()][0];
  if (!leading) return [];
  const body: Scope = {
    id: `body ${leading.body}`,
    words: `all sections of ${bodyName(record, leading.body)}`,
    contests: bodyContests(record, leading.body),
  };
  const people = measure === "most-often-elected" || measure === "most-often-stood";
  return people ? [body] : [sectionScope(record, leading.id), body];
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
