import type { Contest } from "#src/record/record.ts";
import { count, list, number } from "#src/words.ts";
import { SYSTEM_WORDS } from "../words/system-words.ts";

/**
 * A note on why figures of several contests are not of one kind: where their seats, voting
 * systems or electorates differ; null where nothing known differs.
 */
export function differencesOf(contests: readonly Contest[]): string | null {
  const notes: string[] = [];
  const seats = distinct(contests, ({ seats }) => count(seats));
  if (seats.length > 1) notes.push(`seats (${list(seats)})`);
  const systems = distinct(contests, ({ system }) => system && SYSTEM_WORDS[system.kind]);
  if (systems.length > 1) notes.push(`voting system (${list(systems)})`);
  const electorates = distinct(
    contests,
    ({ electorate }) => electorate && number(electorate.value),
  );
  if (electorates.length > 1) notes.push(`electorate (${list(electorates)})`);
  const sections = distinct(contests, ({ of }) => of.name);
  if (sections.length > 1) notes.push(`section (${list(sections)})`);
  const counted = distinct(contests, ({ votes_are }) => votes_are ?? "votes of single members");
  if (counted.length > 1) notes.push(`what a vote counts (${list(counted)})`);
  if (notes.length === 0) return null;
  return `The contests differ in ${list(notes)}, so their figures are not of one kind.`;
}

function distinct(
  contests: readonly Contest[],
  of: (contest: Contest) => string | null | undefined,
): readonly string[] {
  const known = contests.map(of).filter((value) => value !== null && value !== undefined);
  return [...new Set(known)];
}
