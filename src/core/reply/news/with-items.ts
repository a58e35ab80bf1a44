import { itemsAfter } from "../../articles/items.ts";
import type { Placed } from "./gives.ts";

/** So many items of a list are shown. */
const MOST_ITEMS = 6;

/** The lines that answer, with the items of the list to which the first leads right after it, in their order. */
export function withItems(lines: readonly Placed[]): readonly Placed[] {
  const [first, ...rest] = lines;
  if (!first) return lines;
  const items = itemsAfter(first.read.lines, first.at).slice(0, MOST_ITEMS);
  const listed = items.map((at): Placed => ({ read: first.read, at }));
  const others = rest.filter(({ read, at }) => read !== first.read || !items.includes(at));
  return items.length === 0 ? lines : [first, ...listed, ...others];
}
