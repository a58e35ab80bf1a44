import { errorLine } from "#src/adapters/chat/log.ts";
import type { Answer } from "#src/core/answer.ts";
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
  try {
    const { renderChart } = await import("#src/charts/index.ts");
    const data = await renderChart(chart);
    const description = plainly(chart.alt, MESSAGE.altText);
    return { name: `${chart.contest.replace(/[^\w-]/g, "-")}.png`, data, description };
  } catch (error) {
    log(`A chart could not be drawn: ${errorLine(error)}`);
    return null;
  }
}

/** A message with a picture that is sent beside it shown under what it states. */
export function withChart(message: DiscordMessage, { name }: Picture): DiscordMessage {
  const [body, ...others] = message.embeds;
  if (!body) return message;
  return { ...message, embeds: [{ ...body, image: { url: `attachment://${name}` } }, ...others] };
}
