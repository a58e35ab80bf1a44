import type { webApi } from "@slack/bolt";
import type { Answer, ChartPart } from "#src/core/answer.ts";
import { errorLine } from "#src/log.ts";
import { codeOf, troubleOf } from "./trouble.ts";
import type { Work } from "./work.ts";

/** Slack's bound on the description of a file (`alt_txt` of files.getUploadURLExternal). */
const ALT_MOST = 1_000;
const PATIENCE = 60;

/** The charts of an answer whose pictures belong under its message, in order. */
export function chartsOf({ parts }: Answer): readonly ChartPart[] {
  return parts.filter((part) => part.kind === "chart");
}

/**
 * Adds an answer's chart, where it has one, under the answer in a channel or thread. Gives null, or
 * why it could not, which is logged: the answer says all that the chart shows, so a chart is left out
 * rather than risked twice.
 */
export async function addChart(
  client: webApi.WebClient,
  where: Where,
  answer: Answer,
  work: Pick<Work, "pace" | "clock" | "log">,
): Promise<string | null> {
  const [chart] = chartsOf(answer);
  if (!chart) return null;
  const why = await uploadChart(client, where, chart, work);
  if (why) work.log(`A chart could not be added in ${where.channel}: ${why}.`);
  return why;
}

interface Where {
  readonly channel: string;
  readonly thread: string | null;
}

/** Uploads a chart, described in words. Gives null, or why it could not. */
async function uploadChart(
  client: webApi.WebClient,
  { channel, thread }: Where,
  chart: ChartPart,
  work: Pick<Work, "pace" | "clock">,
): Promise<string | null> {
  let picture: Uint8Array;
  try {
    const { renderChart } = await import("#src/charts/index.ts");
    picture = await renderChart(chart);
  } catch (error) {
    return errorLine(error);
  }
  const file = {
    file: Buffer.from(picture),
    filename: `${chart.contest}.png`,
    title: chart.title,
    alt_text: shortened(chart.alt),
    channel_id: channel,
  };
  const upload = async (): Promise<string | null> => {
    try {
      await client.files.uploadV2(thread === null ? file : { ...file, thread_ts: thread });
      return null;
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble.kind !== "limited" || trouble.seconds > PATIENCE) return codeOf(trouble);
      await work.clock.wait(trouble.seconds * 1_000);
      return "limited";
    }
  };
  return work.pace.run(channel, async () => {
    const why = await upload();
    return why === "limited" ? upload() : why;
  });
}

function shortened(alt: string): string {
  if (alt.length <= ALT_MOST) return alt;
  const cut = alt.slice(0, ALT_MOST - 2);
  return `${cut.slice(0, cut.lastIndexOf(" "))} …`;
}
