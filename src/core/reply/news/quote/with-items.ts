import { itemsAfter } from "../../../articles/lines/items.ts";
import type { Placed } from "../gives.ts";

/** So many items of a list are shown. */
const MOST_ITEMS = 6;

/** "The charge is this:", "four organisations": what a line leads to stands in the one after it. */
const LEADS =
  /:$|\b(?:two|three|four|five|six|seven|eight|nine|ten|several|\d+) (?:[a-z-]+ )?(?:groups|organisations|unions|bodies|factions)\b/;

/** The lines that answer, with the items of the list to which the first leads right after it, in their order; or with the line to which it leads. */
export function withItems(lines: readonly Placed[]): readonly Placed[] {
  const [first, ...rest] = lines;
  if (!first) return lines;
  const all = itemsAfter(first.read.lines, first.at);
  const { text = "" } = first.read.lines[first.at] ?? {};
  const leads = all.length === 0 && LEADS.test(text) && first.at + 1 < first.read.lines.length;
  const items = leads ? [first.at + 1] : all.slice(0, MOST_ITEMS);
  const listed = items.map((at): Placed => ({ read: first.read, at }));
  const others = rest.filter(({ read, at }) => read !== first.read || !items.includes(at));
  return items.length === 0 ? lines : [first, ...listed, ...others];
}
