import { expect, test } from "vitest";
import { textWidth, type Weight } from "#src/charts/font.ts";
import { chartSvg, type Drawable } from "#src/charts/svg.ts";
import { HOSTILE } from "../support/answers.ts";
import { chartOf, closeChart } from "./sample-charts.ts";

interface DrawnText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

function texts(svg: string): DrawnText[] {
  const drawn = svg.matchAll(
    /<text x="([\d.]+)" y="([\d.]+)" font-family="Inter" font-size="(\d+)" font-weight="(\d+)"[^>]*?(middle)?"?>([^<]*)</g,
  );
  return [...drawn].map(([, x, y, size, bold, middle, text = ""]) => {
    const weight: Weight = bold === "700" ? "bold" : "regular";
    const width = textWidth(unescaped(text), Number(size), weight);
    const left = Number(x) - (middle ? width / 2 : 0);
    return { text: unescaped(text), left, right: left + width, baseline: Number(y) };
  });
}

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");

const said = (chart: Drawable): string =>
  texts(chartSvg(chart).svg)
    .map(({ text }) => text)
    .join(" ");

/** The lengths of the bars of a chart of two; an outline is drawn inside its bar. */
const lengths = (svg: string): number[] =>
  [...svg.matchAll(/width="([\d.]+)" height="(37\.1|35\.6)"/g)].map(
    ([, width, height]) => Number(width) + (height === "35.6" ? 1.5 : 0),
  );

test("every name and figure, the title, the unit and the source are drawn", () => {
  const chart = chartOf(26, 9);
  const text = said(chart);
  for (const { name, shown } of chart.bars) {
    expect(text).toContain(name);
    expect(text).toContain(shown);
  }
  expect(text).toContain("CLP section, September 2018 Votes");
  expect(text).toContain("Source: The Example Gazette, 3 September 2018");
});

test("the elected are told apart by a tick and by weight, not by colour alone", () => {
  const { svg } = chartSvg(chartOf(5, 2));
  const ticksInRowsAndLegend = svg.match(/<path /g);
  expect(ticksInRowsAndLegend).toHaveLength(2 + 1);
  expect(svg).toMatch(/font-weight="700"[^>]*>Candidate Number 2</);
  expect(svg).toMatch(/font-weight="400"[^>]*>Candidate Number 3</);
});

test("a line stands between the elected and the others where they come in that order", () => {
  const line = "elected above, not elected below";
  const [first, ...others] = chartOf(4, 2).bars;
  expect(said(chartOf(4, 2))).toContain(line);
  expect(said(chartOf(4, 4))).not.toContain(line);
  expect(said(chartOf(4, 0))).not.toContain(line);
  if (!first) throw new Error("no bars");
  expect(said(chartOf(4, 2, { bars: [...others, first] }))).not.toContain(line);
  expect(said(chartOf(4, 2, { bars: [...others, { ...first, elected: null }] }))).not.toContain(
    line,
  );
});

test("the legend explains the marks that occur and no others", () => {
  const [bar] = chartOf(1, 1).bars;
  if (!bar) throw new Error("no bars");
  expect(said(chartOf(1, 1))).not.toMatch(/Not elected|Outcome/);
  expect(said(chartOf(3, 1))).toMatch(/Elected Not elected/);
  expect(said(chartOf(1, 1, { bars: [{ ...bar, elected: null }] }))).toContain(
    "Outcome not recorded",
  );
});

test("bars begin at zero: a margin of 0.14 points looks as small as it is, and is printed", () => {
  expect(said(closeChart)).toContain("Difference, worked out: 0.14 percentage points");
  const [greatest = 0, other = 0] = lengths(chartSvg(closeChart).svg);
  expect(greatest).toBeGreaterThan(300);
  expect(other / greatest).toBeCloseTo(49.41 / 49.55, 3);
});

test.each([
  ["votes", 3, 1, "2 votes"],
  ["votes of the members", 18, 17, "1 vote"],
  ["first preferences", 1_204, 1, "1,203 first preferences"],
  ["per cent of the vote", 51, 50, "1 percentage point"],
  ["delegates", 9, 5, "4 delegates"],
])("two candidates' difference in %s is printed in its unit", (unit, one, other, expected) => {
  const bars = [one, other].map((value) => ({ name: "N", value, shown: "", elected: null }));
  expect(said(chartOf(2, 0, { unit, bars }))).toContain(`worked out: ${expected} `);
});

test("no difference is printed for more than two candidates", () => {
  expect(said(chartOf(3, 1))).not.toContain("Difference");
});

test("a source line that already says so is not led in twice", () => {
  expect(said(chartOf(2, 1, { sourceLine: "Sources: A; B" }))).toContain("Sources: A; B");
  expect(said(chartOf(2, 1, { sourceLine: "Sources: A; B" }))).not.toContain("Source: ");
});

test.each([
  ["40 candidates", chartOf(40, 9)],
  [
    "long names, a long title, long figures and many sources",
    chartOf(3, 1, {
      title: "A contest with a very long name indeed, ".repeat(4),
      sourceLine: "The Example Gazette, 3 September 2018; ".repeat(6),
      bars: [
        {
          name: "Bartholomew Fotheringay-Thomas of Upper Biddle",
          value: 3,
          shown: "3",
          elected: true,
        },
        { name: "L".repeat(90), value: 2, shown: "2", elected: false },
        { name: "Siân", value: 1, shown: "about sixty per cent of all the votes", elected: null },
      ],
    }),
  ],
  [
    "nobody with a vote",
    chartOf(1, 0, { bars: [{ name: "Nil", value: 0, shown: "0", elected: false }] }),
  ],
])("nothing is drawn outside the picture or over other text: %s", (_, chart) => {
  const { svg, width, height } = chartSvg(chart);
  const drawn = texts(svg);
  expect(drawn.length).toBeGreaterThan(3);
  for (const { text, left, right, baseline } of drawn) {
    expect(left, text).toBeGreaterThanOrEqual(0);
    expect(right, text).toBeLessThanOrEqual(width);
    expect(baseline, text).toBeLessThanOrEqual(height - 6);
  }
  const crossing = drawn.filter((one, i) =>
    drawn.some(
      (other, j) =>
        j < i &&
        Math.abs(one.baseline - other.baseline) < 14 &&
        one.left < other.right &&
        other.left < one.right,
    ),
  );
  expect(crossing).toEqual([]);
});

test("names of several lines keep all their letters", () => {
  const name = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Jones";
  const chart = chartOf(1, 1, { bars: [{ name, value: 1, shown: "1", elected: true }] });
  expect(said(chart).replaceAll(" ", "")).toContain(name.replaceAll(" ", ""));
});

test("text from a source stays text", () => {
  const bars = HOSTILE.map((name) => ({ name, value: 1, shown: name, elected: true }));
  const { svg } = chartSvg({ title: HOSTILE[1], unit: HOSTILE[1], sourceLine: HOSTILE[4], bars });
  expect(svg).not.toMatch(/<(?!\/?(svg|rect|line|path|text)\b)/);
  expect(svg).not.toMatch(/\p{Cc}|\u202e/u);
  expect(svg).toContain("&lt;script&gt;");
});
