import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fitLines } from "#src/charts/fit.ts";
import { FONT_FAMILY, FONT_FILES, textWidth } from "#src/charts/font.ts";
import { escapeXml } from "#src/charts/markup.ts";

test.each(["HHHHHHHHHH", "Gurinder Singh Josan", "Ŵyn ap Siôn Ó Briain", "88,176 (44.5 %)"])(
  "a line is as wide as the renderer draws it: %s",
  (text) => {
    for (const [weight, bold] of [["regular", 400] as const, ["bold", 700] as const]) {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="60"><text x="20" y="40" font-family="${FONT_FAMILY}" font-size="20" font-weight="${bold}">${text}</text></svg>`;
      const font = { loadSystemFonts: false, fontFiles: Object.values(FONT_FILES) };
      const drawn = new Resvg(svg, { font }).innerBBox()?.width ?? 0;
      expect(Math.abs(textWidth(text, 20, weight) - drawn)).toBeLessThan(8);
    }
  },
);

test("a text that fits keeps the largest size, one that does not shrinks before it takes more lines", () => {
  expect(fitLines("Ada Quill", 200, "regular", [20, 16], 1)).toEqual({
    lines: ["Ada Quill"],
    size: 20,
  });
  const width = textWidth("Ada Marchbank Quill", 16, "regular") + 1;
  const shrunk = { lines: ["Ada Marchbank Quill"], size: 16 };
  expect(fitLines("Ada Marchbank Quill", width, "regular", [20, 16], 1)).toEqual(shrunk);
  expect(fitLines("Ada Marchbank Quill", width, "regular", [20, 16], 2).size).toBe(20);
});

test("whatever the text, every line fits and no letter is lost", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 40, max: 300 }), (text, width) => {
      const { lines, size } = fitLines(text, width, "bold", [20, 16], 2);
      for (const line of lines) expect(textWidth(line, size, "bold")).toBeLessThanOrEqual(width);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }),
  );
});

test("text for a picture is escaped, and what XML has no place for is gone", () => {
  expect(escapeXml(`<a b="c">&'\ufffe\u202e\u0007x`)).toBe(
    "&lt;a b=&quot;c&quot;&gt;&amp;&apos; x",
  );
});
