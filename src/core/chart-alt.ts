import type { ChartPart } from "./answer.ts";

const OUTCOME = {
  true: ", elected",
  false: ", not elected",
  null: ", outcome not recorded",
} as const;

/**
 * What a chart shows, in words: its title, what the bars count, and each name with its figure and
 * whether elected, so that a part read alone is true, and its doubts last.
 */
export function chartAlt(chart: Pick<ChartPart, "title" | "unit" | "bars" | "doubts">): string {
  const bars = chart.bars.map((bar) => `${bar.name}: ${bar.shown}${OUTCOME[`${bar.elected}`]}`);
  const doubts = (chart.doubts ?? []).map((doubt) => ` ${doubt}`).join("");
  return `Bar chart. ${chart.title}, in ${chart.unit}. ${bars.join("; ")}.${doubts}`;
}
