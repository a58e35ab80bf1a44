import { createHash } from "node:crypto";
import { renderAsync } from "@resvg/resvg-js";
import PQueue from "p-queue";
import { FONT_FAMILY, FONT_FILES } from "./font.ts";
import { palettePng } from "./png.ts";
import { chartSvg, type Drawable } from "./svg.ts";

/** Two at a time: the renderer's memory grows with what is in flight. */
const queue = new PQueue({ concurrency: 2 });
const CACHED = 64;
/** Pixels a pixel of the drawing. A tall chart is shown smaller, so fewer are enough and it is drawn in time. */
const SCALE = { usual: 2, tall: 1.5, tallFrom: 1_000 };
const cache = new Map<string, Promise<Uint8Array>>();

/**
 * A chart as a PNG, 800 × `scale` pixels wide; where no scale is given, twice for dense screens, or
 * one and a half times for a tall chart. The same chart gives the same bytes, and the last 64 are
 * kept. Rejects only where the renderer is broken.
 */
export function renderChart(
  chart: Drawable,
  { scale }: { scale?: number } = {},
): Promise<Uint8Array> {
  const { title, unit, bars, doubts, sourceLine } = chart;
  const drawn = JSON.stringify([title, unit, bars, doubts, sourceLine, scale]);
  const key = createHash("sha256").update(drawn).digest("base64");
  const known = cache.get(key);
  cache.delete(key);
  const picture = known ?? queue.add(() => draw(chart, scale));
  cache.set(key, picture);
  picture.catch(() => cache.delete(key));
  for (const oldest of cache.keys()) {
    if (cache.size <= CACHED) break;
    cache.delete(oldest);
  }
  return picture;
}

async function draw(chart: Drawable, asked: number | undefined): Promise<Uint8Array> {
  const { svg, height } = chartSvg(chart);
  const scale = asked ?? (height > SCALE.tallFrom ? SCALE.tall : SCALE.usual);
  const image = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: {
      loadSystemFonts: false,
      fontFiles: Object.values(FONT_FILES),
      defaultFontFamily: FONT_FAMILY,
    },
  });
  return (await palettePng(image)) ?? new Uint8Array(image.asPng());
}
