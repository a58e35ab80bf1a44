import { pattern } from "../../pattern.ts";
import { nameInHeading, withoutNumber } from "../name-headings.ts";
import { ENDED } from "./speech.ts";

/** "Ada Tarrow (Loom Forward): 9,412", "Ada Tarrow – 12 nominations", "Ada Tarrow – 9,412 – elected" */
const FIGURE = pattern("u")`
  ^[^:–—|]{5,60}?(?::| [–—-]|,) ?\d[\d,.]*%?(?: \p{L}+){0,3}(?: \([^()]{1,60}\))?(?:
    (?:,| [–—-]) (?:\([^()]{1,40}\)|[\d,.]+%|\p{L}+(?: \p{L}+){0,2})
  ){0,2}$
`;
const DECIMAL = /(?<=\d)\.(?=\d)/g;
/** What leads to a list: "They are:" */
const LEADS = /^[^\s:]+ [^:]{0,400}:$/u;
const FEWEST = 2;
const MOST_ITEMS = 30;
const MOST_WORDS = 40;

/** The items of a list that a colon leads to, up to the next sentence: where it begins and ends. */
function listAfter(lines: readonly string[], at: number): readonly number[] {
  if (!LEADS.test(lines[at] ?? "")) return [];
  const near = lines.slice(at + 1, at + 1 + MOST_ITEMS);
  const ends = near.findIndex((line) => ENDED.test(line));
  const items = ends < 0 ? near : near.slice(0, ends);
  const fits = items.every((line) => line.split(" ").length <= MOST_WORDS);
  return fits && items.length >= FEWEST ? items.map((_, next) => at + 1 + next) : [];
}

/** The lines without an end that are items of a list: what a colon leads to, and what people got, by their names. Each with its line as it is kept. */
export function keptLists(lines: readonly string[]): ReadonlyMap<number, string> {
  const figures = lines.flatMap((line, at) =>
    FIGURE.test(line) && nameInHeading(line.replace(DECIMAL, "")) !== null ? [at] : [],
  );
  const items = lines.flatMap((_, at) => listAfter(lines, at));
  const all = [...(figures.length >= FEWEST ? figures : []), ...items];
  return new Map(all.map((at) => [at, withoutNumber(lines[at] ?? "")] as const));
}
