import type { Answer, ChartPart } from "#src/core/answer.ts";
import { errorLine } from "#src/log.ts";
import { MESSAGE } from "./limits.ts";
import { plainly } from "./markdown.ts";
import type { Picture } from "./multipart.ts";
import type { DiscordMessage } from "./present.ts";
import type { Work } from "./work.ts";

/**
 * An answer's chart, drawn and described in words; null where it has none. A chart that cannot be
 * drawn is logged and left out: the answer says all that it shows.
 */
export async function chartOf(answer: Answer, { log }: Pick<Work, "log">): Promise<Picture | null> {
  const chart = answer.parts.find((part) => part.kind === "chart");
  if (!chart) return null;
  const before = drawn.get(chart);
  if (before) return before;
  try {
    const { renderChart } = await import("#src/charts/index.ts");
    const data = await renderChart(chart);
    const description = plainly(chart.alt, MESSAGE.altText);
    const name = `${chart.contest.replace(/[^\w-]/g, "-")}.png`;
    const picture = { name, data, description };
    drawn.set(chart, picture);
    return picture;
  } catch (error) {
    log(`A chart could not be drawn: ${errorLine(error)}`);
    return null;
  }
}

/** The pictures of answers that are kept: asked for again, an answer is the same value. */
const drawn = new WeakMap<ChartPart, Picture>();

/** A message with a picture that is sent beside it shown under what it states. */
export function withChart(message: DiscordMessage, { name }: Picture): DiscordMessage {
  const [body, ...others] = message.embeds;
  if (!body) return message;
  return { ...message, embeds: [{ ...body, image: { url: `attachment://${name}` } }, ...others] };
}
