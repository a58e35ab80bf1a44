import { createHash } from "node:crypto";
import type { Answer, ChartPart } from "#src/core/answer.ts";
import { Recent } from "#src/core/recent.ts";
import { LIMITS } from "./limits.ts";

/** Where a chart's picture is served: the same figures, the same address. */
export function chartPath(chart: ChartPart): string {
  const hash = createHash("sha256").update(JSON.stringify(chart)).digest("hex").slice(0, 32);
  return `/chart/${hash}.png`;
}

/** The charts of recent answers, drawn when a page asks for them; what draws them keeps the pictures. */
export class Charts {
  readonly #parts = new Recent<ChartPart>(LIMITS.charts);
  #asked = 0;

  /** Notes an answer's charts, so that their pictures can be asked for. */
  keep(answer: Answer): void {
    for (const part of answer.parts)
      if (part.kind === "chart") this.#parts.set(chartPath(part), part);
  }

  /** The picture as PNG; `unknown` where no recent answer had it, `busy` where too many are asked for at once. */
  async picture(path: string): Promise<Uint8Array | "unknown" | "busy"> {
    const part = this.#parts.get(path);
    if (!part) return "unknown";
    if (this.#asked >= LIMITS.chartsAtOnce) return "busy";
    this.#asked += 1;
    try {
      return await draw(part);
    } finally {
      this.#asked -= 1;
    }
  }
}

/** Loaded with the first chart: the page is there sooner. */
async function draw(part: ChartPart): Promise<Uint8Array> {
  const { renderChart } = await import("#src/charts/index.ts");
  return renderChart(part);
}
