import type { ChartPart } from "#src/core/answer.ts";
import { plainText } from "#src/core/plain-text.ts";
import { type Fitted, fitLines } from "./fit.ts";
import { textWidth, type Weight } from "./font.ts";
import type { Outcome } from "./marks.ts";
import { FIGURE_WIDTH, GAP, MARGIN, MARK_WIDTH, NAME_SIZES, NAME_WIDTH, WIDTH } from "./style.ts";

export interface ChartRow {
  readonly name: Fitted;
  readonly figure: Fitted;
  readonly weight: Weight;
  readonly elected: Outcome;
  readonly value: number;
  readonly height: number;
  readonly thickness: number;
}

/** Where the columns stand, in pixels from the left: names, then bars from `zero` to `end`, then figures. */
export interface Columns {
  readonly names: number;
  readonly zero: number;
  readonly end: number;
}

export const lineHeight = (size: number): number => size * 1.2;

export const blockHeight = ({ lines, size }: Fitted): number => lines.length * lineHeight(size);

export function fittedWidth({ lines, size }: Fitted, weight: Weight): number {
  return Math.max(0, ...lines.map((text) => textWidth(text, size, weight)));
}

/** The chart's bars, measured: few bars are thick, many are thin, a name of several lines has its room. */
export function measureRows(bars: ChartPart["bars"]): readonly ChartRow[] {
  const pitch = bars.length <= 4 ? 58 : bars.length <= 14 ? 40 : 34;
  return bars.map((bar) => {
    const weight: Weight = bar.elected ? "bold" : "regular";
    const name = fitLines(plainText(bar.name), NAME_WIDTH, weight, NAME_SIZES, 2);
    const figure = fitLines(plainText(bar.shown), FIGURE_WIDTH, weight, NAME_SIZES, 1);
    return {
      name,
      figure,
      weight,
      elected: bar.elected,
      value: Math.max(bar.value, 0),
      height: Math.max(pitch, blockHeight(name) + 10, blockHeight(figure) + 10),
      thickness: pitch * 0.64,
    };
  });
}

/** Names and figures take what their widest line needs; the bars have the rest. */
export function measureColumns(rows: readonly ChartRow[]): Columns {
  const widest = (pick: (row: ChartRow) => Fitted): number =>
    Math.max(0, ...rows.map((row) => fittedWidth(pick(row), row.weight)));
  const names = MARGIN + (rows.some((row) => row.elected) ? MARK_WIDTH : 0);
  return {
    names,
    zero: Math.ceil(names + widest((row) => row.name) + GAP),
    end: Math.floor(WIDTH - MARGIN - widest((row) => row.figure) - GAP),
  };
}

/** After how many rows the elected end; null where they do not all come first or an outcome is not known. */
export function electedEnd(bars: ChartPart["bars"]): number | null {
  const elected = bars.filter((bar) => bar.elected).length;
  const inOrder = bars.every((bar, i) => bar.elected === i < elected);
  return inOrder && elected > 0 && elected < bars.length ? elected : null;
}
