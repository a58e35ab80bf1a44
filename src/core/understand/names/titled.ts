import type { Mark } from "../mark.ts";
import type { Token } from "../read.ts";
import { overlaps } from "../run.ts";
import { wordSet } from "../word-set.ts";

/** What people are called beside their names, each also a word for a section's voters or an office. */
const TITLES = wordSet("mp mep msp councillor");

/** Titles that stand after a name as well: "Ellie Reeves MP". */
const AFTER = wordSet("mp mep msp");

/**
 * "The MP Ellie Reeves", "Ellie Reeves MP", "councillor Yasmine Dar": the title is part of the name, and no word of the
 * section that MPs or councillors vote in.
 */
export function withTitles(marks: readonly Mark[], tokens: readonly Token[]): readonly Mark[] {
  const titled = marks.flatMap((mark) => {
    if (mark.kind !== "person") return [];
    const before = TITLES.has(tokens[mark.from - 1]?.text ?? "") && !tokens[mark.from]?.apart;
    const after = AFTER.has(tokens[mark.to]?.text ?? "") && !tokens[mark.to]?.apart;
    if (!before && !after) return [];
    return [{ mark, from: mark.from - Number(before), to: mark.to + Number(after) }];
  });
  if (titled.length === 0) return marks;
  return marks.flatMap((mark) => {
    const own = titled.find((each) => each.mark === mark);
    if (own) return [{ ...mark, from: own.from, to: own.to }];
    const inside = titled.some(
      ({ mark: person, from, to }) => mark.from >= from && mark.to <= to && !overlaps(mark, person),
    );
    return inside ? [] : [mark];
  });
}
