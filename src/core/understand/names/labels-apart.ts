import type { NecRecord } from "#src/record/record.ts";
import type { Mark } from "../mark.ts";
import type { Token } from "../read.ts";
import { wordSet } from "../word-set.ts";

const JOINS = wordSet("v vs versus and or to against with");
const YEAR = /^(?:19|20)\d\d$/;

/** Whether a year follows that is joined to what ends at a place: "… 2010 v 2012". */
const yearFollows = (tokens: readonly Token[], to: number) =>
  JOINS.has(tokens[to]?.text ?? "") && YEAR.test(tokens[to + 1]?.text ?? "");

/**
 * "CLP section 2010 v 2012": the first contest's name is its section and its year, so that the section is that of the
 * second year as well.
 */
export function withLabelsApart(
  marks: readonly Mark[],
  tokens: readonly Token[],
  record: NecRecord,
): readonly Mark[] {
  return marks.flatMap((mark): readonly Mark[] => {
    if (mark.kind !== "contest" || !yearFollows(tokens, mark.to)) return [mark];
    const year = tokens[mark.to - 1]?.text ?? "";
    const section = record.contests.get(mark.ids[0] ?? "")?.section;
    if (!section || mark.ids.length > 1 || mark.to - mark.from < 2 || !YEAR.test(year))
      return [mark];
    const { from, to, how } = mark;
    return [
      { kind: "section", ids: [section], how, from, to: to - 1 },
      { kind: "time", time: { year: Number(year) }, from: to - 1, to },
    ];
  });
}
