import type { NecRecord, Sources } from "#src/record/record.ts";
import { date, list, when } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { notice, type Statements } from "../../statements.ts";
import { personName } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import { bounds, sortKey } from "../words/interval.ts";
import { withNote } from "../words/with-note.ts";
import { sectionMatcher } from "./section-match.ts";

type Membership = NecRecord["body"]["memberships"][number];

/** Who is known to have sat, by section, on the list nearest at or before the day asked; its day and gaps are said. */
export function sayMembers(
  statements: Statements,
  record: NecRecord,
  query: QueryOf<"body">,
): Answer {
  const membership = membershipOn(record, query.on);
  if (!membership)
    return notice("unknown", "Members of the NEC", [
      "The record has no list of members of the NEC.",
    ]);
  const matches = query.section ? sectionMatcher(record, query.section) : () => true;
  const sections = membership.sections.filter(({ section }) => matches(section));
  const asOf = date(membership.as_of);
  const complete = membership.complete ? "The list is complete." : "The list is not complete.";
  const late = query.on !== undefined && !within(membership.as_of, query.on);
  const nearest = late
    ? `The record has no list of members of the NEC ${when(query.on ?? "")}; the nearest is as of ${asOf}. `
    : "";
  const [first, ...rest] = sections;
  if (!first) {
    const name = record.sections.get(query.section ?? "")?.name ?? query.section;
    statements.say(
      `${nearest}The record's list of members as of ${asOf} has nothing for “${name}”.`,
      membership.sources,
    );
    statements.list(
      `Members as of ${asOf}`,
      membership.sections.map((section) => item(record, section)),
    );
    return statements.unknown();
  }
  if (rest.length === 0) {
    const names = list(first.people.map((id) => personName(record, id))) || "nobody is named";
    statements.say(
      `${nearest}${first.section}, as of ${asOf}: ${names}.${first.note ? ` ${first.note}` : ""}`,
      first.sources,
    );
  } else {
    const sources = together(membership.sources, ...sections.map((section) => section.sources));
    statements.say(
      `${nearest}Members of the NEC known to have sat as of ${asOf}. ${complete}`,
      sources,
    );
    statements.list(
      `Members as of ${asOf}`,
      sections.map((section) => item(record, section)),
    );
  }
  if (query.on === undefined) statements.asOf(record.checked);
  return statements.answered();
}

function item(
  record: NecRecord,
  { section, people, note, sources }: Membership["sections"][number],
): {
  lead: string;
  text: string;
  sources: Sources;
} {
  const names = people.map((id) => personName(record, id)).join(", ");
  const text = names || !note ? withNote(names || "nobody is named", note) : note;
  return { lead: section, text, sources };
}

function membershipOn(record: NecRecord, on: string | undefined): Membership | undefined {
  const inOrder = record.body.memberships.toSorted((a, b) =>
    sortKey(a.as_of) < sortKey(b.as_of) ? -1 : 1,
  );
  if (on === undefined) return inOrder.at(-1);
  const [, end] = bounds(on);
  return inOrder.findLast(({ as_of }) => as_of <= end) ?? inOrder[0];
}

function within(day: string, on: string): boolean {
  const [start, end] = bounds(on);
  const [first, last] = bounds(day);
  return first <= end && last >= start;
}
