import type { NecRecord } from "#src/record/record.ts";
import { date, list, sentenceCase } from "#src/words.ts";
import type { Holding, Post } from "../../posts.ts";
import type { QueryOf } from "../../query.ts";
import type { Statements } from "../../statements.ts";
import { holdersOn } from "../body/holders-on.ts";
import { together } from "../words/citing.ts";
import { electionOf } from "../words/contest-words.ts";
import { bounds, sortKey } from "../words/interval.ts";
import { allSources, isSome, named } from "./holding-words.ts";

interface Span {
  readonly start: string;
  readonly end: string;
  /** "since 2024". */
  readonly words: string;
}

function spanOf({ from, to }: QueryOf<"holders">): Span {
  const words =
    from && to
      ? `from ${date(from)} to ${date(to)}`
      : from
        ? `since ${date(from)}`
        : `until ${date(to ?? "")}`;
  return { start: from ? bounds(from)[0] : "0000", end: to ? bounds(to)[1] : "9999", words };
}

/** Whether somebody's dates may reach into some years; whoever came next ended an open time. */
function reaches(post: Post, holding: Holding, { start, end }: Span): boolean {
  const first = holding.from ? bounds(holding.from)[0] : "0000";
  const next = post.holdings[post.holdings.indexOf(holding) + 1]?.from;
  const [last = "9999"] = [holding.to, next].flatMap((day) => (day ? [bounds(day)[1]] : [])).sort();
  return first <= end && last >= start;
}

/** Whether somebody whose time has no end in the record is known to have been in the post in some years. */
function isKnown(record: NecRecord, post: Post, holding: Holding, { start, end }: Span): boolean {
  // "In post by 2021" may have begun in any year before.
  if (holding.from !== null && /^by /.test(holding.from) && sortKey(holding.from) > end)
    return false;
  const next = post.holdings[post.holdings.indexOf(holding) + 1];
  if (holding.to !== null || holding.from === null || next) return true;
  if (bounds(holding.from)[1] >= start) return true;
  const section = record.sections.get(post.id);
  if (!section) return false;
  const elected = (record.bySection.get(section.id) ?? []).some(
    ({ declared, candidates }) =>
      declared !== null &&
      bounds(declared)[0] >= start &&
      bounds(declared)[0] <= end &&
      candidates.some((each) => each.person === holding.person && each.elected),
  );
  const held = (on: string) =>
    holdersOn(record, section, on).sure.some(({ person }) => person === holding.person);
  return elected || held(start);
}

/** Says that the record lacks who was elected in a contest of the seat in some years, where it does. */
function sayLacking(statements: Statements, record: NecRecord, post: Post, span: Span): void {
  for (const contest of record.bySection.get(post.id) ?? []) {
    const { candidates, polls, sources } = contest;
    const day = polls?.closed ?? polls?.opened;
    if (!day || bounds(day)[0] < span.start || bounds(day)[0] > span.end) continue;
    if (candidates.some(({ elected }) => elected)) continue;
    statements.say(`The record does not have who was elected in ${electionOf(contest)}.`, sources);
  }
}

/**
 * Says everybody whose dates reach into some years, with what is known of them, and apart from them whoever may have
 * been in the post still: an end that the record lacks is no proof.
 *
 * @returns whether anybody is known to have been
 */
export function sayBetween(
  statements: Statements,
  record: NecRecord,
  post: Post,
  query: QueryOf<"holders">,
): boolean {
  const span = spanOf(query);
  const found = post.holdings.filter((holding) => reaches(post, holding, span));
  const known = found.filter((holding) => isKnown(record, post, holding, span));
  const open = found.filter((holding) => !known.includes(holding));
  const [first] = post.holdings;
  if (isSome(known))
    statements.say(
      `${sentenceCase(post.words)} ${span.words}, in the record: ${list(known.map((each) => named(record, each)))}.`,
      allSources(known),
    );
  else if (isSome(open))
    statements.say(
      `The record does not settle who has been ${post.words} ${span.words}.`,
      together(allSources(open)),
    );
  else if (first)
    statements.say(
      `The record has nobody as ${post.words} ${span.words}; it has others.`,
      first.sources,
    );
  if (isSome(open))
    statements.say(
      `The dates leave open whether it was ${isSome(known) ? "also " : ""}${list(
        open.map((each) => named(record, each)),
        "or",
      )}.`,
      allSources(open),
    );
  sayLacking(statements, record, post, span);
  return isSome(known);
}
