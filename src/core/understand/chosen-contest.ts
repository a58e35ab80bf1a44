import type { NecRecord } from "#src/record/record.ts";
import type { Offered } from "../conversation.ts";
import type { Query } from "../query.ts";
import { subjectsOf } from "../subjects.ts";
import { fits } from "./contests.ts";
import { vocabulary } from "./frames/index.ts";
import { lexiconOf } from "./lexicon.ts";
import { mark } from "./mark.ts";
import { noiseIn } from "./noise.ts";
import type { Token } from "./read.ts";

const CHOOSING = new Set("one ones meant mean election section please for".split(" "));

/** Of readings offered, the only one whose contest is of the section and the time said, where nothing else is said. */
export function byContest(
  tokens: readonly Token[],
  offered: readonly Offered[],
  record: NecRecord,
  now: string,
): Query | null {
  if (offered.length === 0) return null;
  const noise = noiseIn(tokens.map((token) => token.text)).at;
  const marks = mark(tokens, lexiconOf(record), vocabulary, now).filter(
    ({ kind }) => kind === "section" || kind === "time",
  );
  const said = (at: number) =>
    noise.has(at) ||
    CHOOSING.has(tokens[at]?.text ?? "") ||
    marks.some(({ from, to }) => at >= from && at < to);
  if (marks.length === 0 || !tokens.every((_, at) => said(at))) return null;
  const fitting = offered.filter(({ query }) => {
    const contests = subjectsOf(query, record).contests.flatMap(
      (id) => record.contests.get(id) ?? [],
    );
    return contests.some(({ section, time }) =>
      marks.every((each) => {
        if (each.kind === "section") return each.ids.includes(section);
        return each.kind !== "time" || (!each.time.order && fits(time, each.time));
      }),
    );
  });
  const [only, ...more] = fitting;
  return only && more.length === 0 ? only.query : null;
}
