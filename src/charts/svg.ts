import type { ChartPart } from "#src/core/answer.ts";
import { plainText } from "#src/core/plain-text.ts";
import { number, plural, sentenceCase } from "#src/words.ts";
import { ticks } from "./axis.ts";
import { type Fitted, fitLines } from "./fit.ts";
import { textWidth } from "./font.ts";
import { bar, legend, tick } from "./marks.ts";
import { element, line, type TextStyle } from "./markup.ts";
import {
  blockHeight,
  type ChartRow,
  type Columns,
  electedEnd,
  fittedWidth,
  lineHeight,
  measureColumns,
  measureRows,
} from "./rows.ts";
import { INK, MARGIN, SIZE, WIDTH } from "./style.ts";

export interface Drawing {
  readonly svg: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** The part of a chart that is drawn. */
export type Drawable = Pick<ChartPart, "title" | "unit" | "bars" | "doubts" | "sourceLine">;

const BREAK = 30;

/** A chart as SVG: 800 pixels wide, as tall as its bars need, on its own white ground. */
export function chartSvg(chart: Drawable): Drawing {
  const rows = measureRows(chart.bars);
  const columns = measureColumns(rows);
  const end = electedEnd(chart.bars);
  const title = paragraph(chart.title, MARGIN, {
    size: SIZE.title,
    weight: "bold",
    fill: INK.text,
  });
  const unit = paragraph(subtitle(chart), title.bottom + 2, { size: SIZE.label, fill: INK.quiet });
  const key = legend(new Set(chart.bars.map((b) => b.elected)), unit.bottom + 8);
  const axis = unit.bottom + 8 + key.height + 30;
  const bottom = axis + 8 + rows.reduce((sum, row) => sum + row.height, end === null ? 0 : BREAK);
  const small = { size: SIZE.small, fill: INK.quiet };
  const doubts: string[] = [];
  let below = bottom + 18;
  for (const doubt of chart.doubts ?? []) {
    const drawn = paragraph(doubt, below, small);
    doubts.push(drawn.svg);
    below = drawn.bottom + 4;
  }
  const source = paragraph(sourceText(chart), below, small);
  const height = Math.ceil(source.bottom + MARGIN - 6);
  const body =
    element("rect", { width: WIDTH, height, fill: INK.ground }) +
    title.svg +
    unit.svg +
    key.svg +
    grid(chart, columns, axis, bottom) +
    drawRows(rows, columns, axis + 8, end, scale(chart, columns)) +
    zeroLine(columns, axis, bottom) +
    doubts.join("") +
    source.svg;
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
    },
    body,
  );
  return { svg, width: WIDTH, height };
}

const greatest = (chart: Drawable): number => Math.max(0, ...chart.bars.map((b) => b.value));

/** Pixels a unit. */
function scale(chart: Drawable, { zero, end }: Columns): number {
  const most = greatest(chart);
  return most === 0 ? 0 : (end - zero) / most;
}

/** What the bars count and, for two that may look alike, how far apart they are. */
function subtitle({ unit, bars }: Drawable): string {
  const counted = sentenceCase(unit);
  const [one, other] = bars;
  if (bars.length !== 2 || !one || !other) return counted;
  return `${counted}. Difference, worked out: ${difference(one.value, other.value, unit)}`;
}

function difference(one: number, other: number, unit: string): string {
  const apart = Math.round(Math.abs(one - other) * 100) / 100;
  if (unit.startsWith("per cent")) return plural(apart, "percentage point");
  const [, noun] = /(first preference|vote)s/.exec(unit) ?? [];
  return noun ? plural(apart, noun) : `${number(apart)} ${unit}`;
}

function sourceText({ sourceLine }: Drawable): string {
  return /^sources?:/i.test(sourceLine) ? sourceLine : `Source: ${sourceLine}`;
}

function paragraph(text: string, top: number, style: TextStyle): { svg: string; bottom: number } {
  const { size, weight = "regular" } = style;
  const { lines } = fitLines(
    plainText(text),
    WIDTH - 2 * MARGIN,
    weight,
    [size],
    Number.POSITIVE_INFINITY,
  );
  const drawn = lines.map((one, i) => line(one, MARGIN, top + size + i * lineHeight(size), style));
  return { svg: drawn.join(""), bottom: top + lines.length * lineHeight(size) };
}

function grid(chart: Drawable, columns: Columns, top: number, bottom: number): string {
  const values = ticks(greatest(chart));
  const style: TextStyle = { size: SIZE.small, fill: INK.quiet, anchor: "middle" };
  return values
    .map((value) => {
      const x = columns.zero + value * scale(chart, columns);
      const upright = { x1: x, x2: x, y1: top, y2: bottom, stroke: INK.grid, "stroke-width": 1 };
      return element("line", upright) + line(number(value), x, top - 7, style);
    })
    .join("");
}

function zeroLine({ zero }: Columns, top: number, bottom: number): string {
  return element("line", {
    x1: zero,
    x2: zero,
    y1: top,
    y2: bottom,
    stroke: INK.zero,
    "stroke-width": 2,
  });
}

function drawRows(
  rows: readonly ChartRow[],
  columns: Columns,
  top: number,
  end: number | null,
  perUnit: number,
): string {
  let y = top;
  let svg = "";
  for (const [i, row] of rows.entries()) {
    if (i === end) {
      svg += divider(y + BREAK / 2);
      y += BREAK;
    }
    svg += drawRow(row, columns, y + row.height / 2, row.value * perUnit);
    y += row.height;
  }
  return svg;
}

function drawRow(row: ChartRow, columns: Columns, middle: number, length: number): string {
  const figures = columns.zero + length + 10;
  return (
    (row.elected ? tick(MARGIN, middle) : "") +
    block(row.name, row, columns.names, middle) +
    bar(columns.zero, middle - row.thickness / 2, length, row.thickness, row.elected) +
    clear(figures - 4, middle, fittedWidth(row.figure, row.weight) + 8, blockHeight(row.figure)) +
    block(row.figure, row, figures, middle)
  );
}

/** A name or figure around the middle of its row. */
function block(text: Fitted, { elected, weight }: ChartRow, x: number, middle: number): string {
  const step = lineHeight(text.size);
  const first = middle + text.size * 0.36 - ((text.lines.length - 1) * step) / 2;
  const style = { size: text.size, weight, fill: elected ? INK.text : INK.quiet };
  return text.lines.map((one, i) => line(one, x, first + i * step, style)).join("");
}

function divider(y: number): string {
  const text = "elected above, not elected below";
  const width = textWidth(text, SIZE.small, "regular");
  const end = WIDTH - MARGIN - width - 10;
  return (
    clear(end, y, width + 10, BREAK) +
    element("line", {
      x1: MARGIN,
      x2: end,
      y1: y,
      y2: y,
      stroke: INK.text,
      "stroke-width": 1.5,
      "stroke-dasharray": "6 4",
    }) +
    line(text, end + 10, y + 6, { size: SIZE.small, fill: INK.quiet })
  );
}

/** Ground under a text, so that no line crosses it; `middle` is the text's. */
function clear(x: number, middle: number, width: number, height: number): string {
  return element("rect", { x, y: middle - height / 2, width, height, fill: INK.ground });
}
