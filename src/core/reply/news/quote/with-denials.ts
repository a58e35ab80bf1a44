import { pattern } from "../../../../pattern.ts";
import { accuses } from "../../../accusation.ts";
import type { NewsQuery } from "../../../news-query.ts";
import { CALLED_FALSE } from "../answered/replied-there.ts";
import type { Placed } from "../gives.ts";

const DENIES = pattern("iu")`
  \b(?:
    (?:deny|den(?:ies|ied)|reject(?:s|ed)?|disputes?|disputed|dismiss(?:es|ed)|refute[sd]?) (?:
      it|that|this|them|both|all|any|the|these|those|every|wrongdoing|doing|having
      |(?:his|her|their|its) \p{Ll}+
    )
    |(?:says?|said|insist(?:s|ed)?|maintain(?:s|ed)?) (?:that )?(?:
      none of (?:it|this|that) (?:is|was) true
      |(?:it|this|that) (?:is|was) (?:\p{Ll}+ )?(?:
        untrue|false|baseless|unfounded|nonsense|rubbish|not true|a lie
      )
    )
  )(?=[\s,.;—]|$)
`;

const denies = (text: string): boolean => CALLED_FALSE.test(text) || DENIES.test(text);

/**
 * Lines of an article, each accusation of somebody outside the record with the line right after it that denies it: of
 * people whom the record has, `repliesTo` finds what they replied.
 */
export function withDenials(
  lines: readonly Placed[],
  { subjects = [] }: NewsQuery,
): readonly Placed[] {
  if (subjects.some(({ kind }) => kind === "person")) return lines;
  const isShown = ({ read, at }: Placed) =>
    lines.some((each) => each.read === read && each.at === at);
  return lines.flatMap((line) => {
    const { text = "", mentions = [] } = line.read.lines[line.at] ?? {};
    const next: Placed = { read: line.read, at: line.at + 1 };
    const isOfStranger = accuses(text) && mentions.every(({ kind }) => kind !== "person");
    const isDenied = isOfStranger && denies(next.read.lines[next.at]?.text ?? "");
    return isDenied && !isShown(next) ? [line, next] : [line];
  });
}
