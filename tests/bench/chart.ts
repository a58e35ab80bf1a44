import { renderAsync } from "@resvg/resvg-js";
import { FONT_FAMILY, FONT_FILES } from "#src/charts/font.ts";
import { renderChart } from "#src/charts/index.ts";
import { chartSvg } from "#src/charts/svg.ts";
import { chartOf } from "../charts/sample-charts.ts";
import { quantile, timeAwaited } from "./measure.ts";

// Prints the median of the milliseconds a chart takes, one of so many candidates, as it is sent; or
// in full colour: as the renderer's own PNG at the same size.
const [many = "26", how = "as sent"] = process.argv.slice(2);
const font = {
  loadSystemFonts: false,
  fontFiles: Object.values(FONT_FILES),
  defaultFontFamily: FONT_FAMILY,
};
const charts = Array.from({ length: 23 }, (_, i) =>
  chartOf(Number(many), 9, { title: `Chart ${i}` }),
);
const draw = charts.map((chart) => async () => {
  if (how === "as sent") return renderChart(chart);
  return (
    await renderAsync(chartSvg(chart).svg, {
      fitTo: { mode: "zoom", value: Number(many) > 20 ? 1.5 : 2 },
      font,
    })
  ).asPng();
});
await timeAwaited(draw.slice(0, 3));
process.stdout.write(String(quantile(await timeAwaited(draw.slice(3)), 0.5)));
