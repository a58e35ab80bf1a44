import type { Mark } from "./mark.ts";
import { isWithin, type Run } from "./run.ts";

const BEFORE: ReadonlySet<string> = new Set(["by", "per"]);
/** Before an organisation or a publisher these do as well; "on Ann Black's count" asks about Black. */
const BEFORE_OTHERS: ReadonlySet<string> = new Set(["on", "in", "from", "using"]);
const OWN: ReadonlySet<string> = new Set(["own", "very"]);
const ACCOUNTS: ReadonlySet<string> = new Set(
  `count counts reckoning account accounts tally tallies figures figure estimate estimates arithmetic calculation calculations
   numbers sums version versions telling reporting reports`.split(/\s+/),
);

/**
 * Where a question says whose account it goes by: "by Ann Black's count", "on Skwawkbox's figures". Whoever gives a
 * figure stands beside it in the answer, so these words narrow nothing.
 */
export function attributedIn(words: readonly string[], marks: readonly Mark[]): readonly Run[] {
  return marks.flatMap(({ kind, from, to }) => {
    if (kind !== "person" && kind !== "organisation" && kind !== "publisher") return [];
    const noun = OWN.has(words[to] ?? "") ? to + 1 : to;
    const before = words[from - 1] ?? "";
    const leads = BEFORE.has(before) || (kind !== "person" && BEFORE_OTHERS.has(before));
    const said = leads && ACCOUNTS.has(words[noun] ?? "");
    return said ? [{ from: from - 1, to: noun + 1 }] : [];
  });
}

/** The marks without those inside such words. */
export function withoutAttributed(
  marks: readonly Mark[],
  attributed: ReadonlySet<number>,
): readonly Mark[] {
  return attributed.size === 0 ? marks : marks.filter((mark) => !isWithin(mark, attributed));
}
