import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Two cuts are enough: emphasis is bold. */
export type Weight = "regular" | "bold";

/** The name that both files carry inside. */
export const FONT_FAMILY = "Inter";

/** TrueType files: the renderer draws no text at all, and reports nothing, from woff. */
export const FONT_FILES: Readonly<Record<Weight, string>> = {
  regular: require.resolve("@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf"),
  bold: require.resolve("@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf"),
};

interface Metrics {
  readonly unitsPerEm: number;
  readonly advance: (codePoint: number) => number;
}

const loaded = new Map<Weight, Metrics>();

/** How wide a line of text is drawn, in pixels at `size` pixels; kerning is left out. */
export function textWidth(text: string, size: number, weight: Weight): number {
  const { advance, unitsPerEm } = metrics(weight);
  let units = 0;
  for (const character of text) units += advance(character.codePointAt(0) ?? 0);
  return (units * size) / unitsPerEm;
}

function metrics(weight: Weight): Metrics {
  const known = loaded.get(weight);
  if (known) return known;
  const read = readMetrics(readFileSync(FONT_FILES[weight]));
  loaded.set(weight, read);
  return read;
}

/** The tables head, hhea, hmtx and cmap (format 4) of the OpenType specification. */
function readMetrics(file: Buffer): Metrics {
  const tables = new Map<string, number>();
  for (let entry = 12; entry < 12 + 16 * file.readUInt16BE(4); entry += 16) {
    tables.set(file.toString("latin1", entry, entry + 4), file.readUInt32BE(entry + 8));
  }
  const table = (name: string): number => {
    const at = tables.get(name);
    if (at === undefined) throw new Error(`the font has no table ${name}`);
    return at;
  };
  const lastMetric = file.readUInt16BE(table("hhea") + 34) - 1;
  const glyphs = glyphsByCodePoint(file, table("cmap"));
  const hmtx = table("hmtx");
  return {
    unitsPerEm: file.readUInt16BE(table("head") + 18),
    advance: (codePoint) =>
      file.readUInt16BE(hmtx + 4 * Math.min(glyphs.get(codePoint) ?? 0, lastMetric)),
  };
}

function glyphsByCodePoint(file: Buffer, cmap: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let entry = 0; entry < file.readUInt16BE(cmap + 2); entry++) {
    const at = cmap + file.readUInt32BE(cmap + 4 + 8 * entry + 4);
    if (file.readUInt16BE(at) === 4) readFormat4(file, at, glyphs);
  }
  if (glyphs.size === 0) throw new Error("the font has no cmap of format 4");
  return glyphs;
}

function readFormat4(file: Buffer, at: number, glyphs: Map<number, number>): void {
  const twice = file.readUInt16BE(at + 6);
  for (let segment = 0; segment < twice; segment += 2) {
    const end = file.readUInt16BE(at + 14 + segment);
    const start = file.readUInt16BE(at + 16 + twice + segment);
    const delta = file.readUInt16BE(at + 16 + 2 * twice + segment);
    const rangeAt = at + 16 + 3 * twice + segment;
    const range = file.readUInt16BE(rangeAt);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph = range === 0 ? code : file.readUInt16BE(rangeAt + range + 2 * (code - start));
      if (range === 0 || glyph !== 0) glyphs.set(code, (glyph + delta) & 0xffff);
    }
  }
}
