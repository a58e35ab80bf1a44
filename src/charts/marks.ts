import { textWidth } from "./font.ts";
import { element, line } from "./markup.ts";
import { INK, MARGIN, SIZE, WIDTH } from "./style.ts";

export type Outcome = boolean | null;

const MEANING: readonly (readonly [Outcome, string])[] = [
  [true, "Elected"],
  [false, "Not elected"],
  [null, "Outcome not recorded"],
];
const SWATCH = { width: 30, height: 17 };

/** A bar: filled for the elected, pale in an outline for the not elected, empty and dashed where it is not known. */
export function bar(x: number, y: number, width: number, height: number, elected: Outcome): string {
  if (elected) return element("rect", { x, y, width, height, fill: INK.elected });
  const inside = {
    x: x + 0.75,
    y: y + 0.75,
    width: Math.max(width - 1.5, 0),
    height: height - 1.5,
  };
  const outline = { stroke: INK.outline, "stroke-width": 1.5 };
  if (elected === false) return element("rect", { ...inside, ...outline, fill: INK.pale });
  return element("rect", { ...inside, ...outline, fill: INK.ground, "stroke-dasharray": "5 4" });
}

/** A tick, drawn and not typed; `y` is its middle. */
export function tick(x: number, y: number): string {
  const path = `M${x + 1} ${y + 1} l5.5 6 l10 -13`;
  return element("path", {
    d: path,
    fill: "none",
    stroke: INK.elected,
    "stroke-width": 3.5,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  });
}

/** What the marks mean, only those that occur, and how tall that is; it takes a second line if it must. */
export function legend(
  outcomes: ReadonlySet<Outcome>,
  top: number,
): { svg: string; height: number } {
  const rowHeight = 30;
  let svg = "";
  let x = MARGIN;
  let row = 0;
  for (const [outcome, meaning] of MEANING) {
    if (!outcomes.has(outcome)) continue;
    const marked = outcome === true ? 24 : 0;
    const width = SWATCH.width + 8 + marked + textWidth(meaning, SIZE.small, "bold");
    if (x > MARGIN && x + width > WIDTH - MARGIN) {
      x = MARGIN;
      row += 1;
    }
    const middle = top + row * rowHeight + rowHeight / 2;
    svg += bar(x, middle - SWATCH.height / 2, SWATCH.width, SWATCH.height, outcome);
    if (marked) svg += tick(x + SWATCH.width + 8, middle);
    svg += line(meaning, x + SWATCH.width + 8 + marked, middle + 6, {
      size: SIZE.small,
      weight: marked ? "bold" : "regular",
      fill: INK.text,
    });
    x += width + 28;
  }
  return { svg, height: (row + 1) * rowHeight };
}
