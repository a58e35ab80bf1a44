import { expect, test } from "vitest";
import { chartAlt } from "#src/core/chart-alt.ts";

test("says the title, the unit, and each name with its figure and outcome, in the order of the bars", () => {
  const alt = chartAlt({
    title: "Youth seat, February 2014",
    unit: "per cent",
    bars: [
      { name: "Ada Marchbank", value: 49.55, shown: "49.55 %", elected: true },
      { name: "Tobias Quill", value: 49.41, shown: "49.41 %", elected: false },
      { name: "Wilf Oakes", value: 1.04, shown: "1.04 %", elected: null },
    ],
  });
  expect(alt).toBe(
    "Bar chart. Youth seat, February 2014, in per cent. Ada Marchbank: 49.55 %, elected; " +
      "Tobias Quill: 49.41 %, not elected; Wilf Oakes: 1.04 %, outcome not recorded.",
  );
});
