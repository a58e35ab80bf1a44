import type { NecRecord } from "#src/record/record.ts";
import type { Query } from "../query.ts";
import type { Mark } from "./mark.ts";
import { spanOf } from "./times/span.ts";
import { wordSet } from "./word-set.ts";

/** Words that ask for all of them, and not for one that was not said. */
const ALL = wordSet("list name all every everybody everyone each");

/**
 * Who was elected in every contest of a section over some years, where all are asked for: the list of its contests, which
 * names them, instead of a choice between contests. Null of any other question.
 */
export function winnersOver(
  queries: readonly Query[],
  words: readonly string[],
  marks: readonly Mark[],
  record: NecRecord,
): Query | null {
  const times = marks.flatMap((mark) => (mark.kind === "time" ? [mark.time] : []));
  const contests = queries.flatMap((query) =>
    query.kind === "result" && query.aspect === "winners"
      ? (record.contests.get(query.contest) ?? [])
      : [],
  );
  const [section, ...others] = new Set(contests.map((contest) => contest.section));
  const isOver = times.length === 1 && times[0]?.years !== undefined;
  const all = contests.length === queries.length && words.some((word) => ALL.has(word));
  return section && others.length === 0 && isOver && all
    ? { kind: "elections", section, ...spanOf(times) }
    : null;
}
