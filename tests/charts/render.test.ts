import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { renderChart } from "#src/charts/index.ts";
import { chartSvg } from "#src/charts/svg.ts";
import { HOSTILE } from "../support/answers.ts";
import { chartOf, closeChart } from "./sample-charts.ts";

const SIGNATURE = "89504e470d0a1a0a";

function headerOf(png: Uint8Array) {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(0, 8).toString("hex")).toBe(SIGNATURE);
  expect(bytes.toString("latin1", 12, 16)).toBe("IHDR");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** The pixels of a PNG with a palette, one byte each, a filter byte before each line. */
function linesOf(png: Uint8Array): Buffer {
  const bytes = Buffer.from(png);
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString("latin1", at + 4, at + 8) !== "IDAT") continue;
    return inflateSync(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  throw new Error("no IDAT");
}

test("a chart is a PNG twice as wide and tall as its drawing", async () => {
  const { width, height } = chartSvg(closeChart);
  expect(headerOf(await renderChart(closeChart))).toEqual({ width: 2 * width, height: 2 * height });
});

test("a tall chart is one and a half times as wide and tall", async () => {
  const chart = chartOf(26, 9);
  const { width, height } = chartSvg(chart);
  const drawn = { width: 1.5 * width, height: Math.ceil(1.5 * height) };
  expect(headerOf(await renderChart(chart))).toEqual(drawn);
});

test("scale gives the size asked for", async () => {
  const { width, height } = chartSvg(closeChart);
  expect(headerOf(await renderChart(closeChart, { scale: 1 }))).toEqual({ width, height });
});

test("its lines decode to as many pixels as it says, each line unfiltered", async () => {
  const png = await renderChart(closeChart);
  const { width, height } = headerOf(png);
  const lines = linesOf(png);
  expect(lines.length).toBe((width + 1) * height);
  const filters = lines.filter((_, i) => i % (width + 1) === 0);
  expect(new Set(filters)).toEqual(new Set([0]));
});

test("text is drawn: letters where only the title differs make another picture", async () => {
  const inked = async (title: string) => {
    const pixels = linesOf(await renderChart({ ...closeChart, title }));
    return pixels.filter((pixel) => pixel !== pixels[1]).length;
  };
  const more = await inked("Wide Words Make More Marks");
  expect(more - (await inked("."))).toBeGreaterThan(1_000);
});

test("the same chart gives the same bytes, drawn once", async () => {
  const first = await renderChart(chartOf(3, 1));
  expect(await renderChart(chartOf(3, 1))).toBe(first);
  expect(await renderChart(chartOf(3, 2))).not.toEqual(first);
});

test("a chart that was let go is drawn again, to the same bytes", async () => {
  const first = await renderChart(chartOf(1, 1));
  for (let i = 0; i < 64; i++) await renderChart(chartOf(1, 0, { title: `${i}` }), { scale: 0.1 });
  const again = await renderChart(chartOf(1, 1));
  expect(again).not.toBe(first);
  expect(again).toEqual(first);
});

test("hostile text and no bars at all still make a picture", async () => {
  const bars = HOSTILE.map((name, i) => ({ name, value: i, shown: name, elected: null }));
  const hostile = { title: HOSTILE[1], unit: HOSTILE[4], sourceLine: HOSTILE.join(), bars };
  headerOf(await renderChart(hostile, { scale: 1 }));
  headerOf(await renderChart(chartOf(0, 0), { scale: 1 }));
});
