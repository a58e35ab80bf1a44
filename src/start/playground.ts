import type { Running } from "#src/adapters/adapter.ts";
import type { LatePreview } from "#src/adapters/preview.ts";
import type { PlaygroundDigests } from "#src/adapters/web/channel.ts";
import type { Env } from "#src/env.ts";
import { nowOf } from "./clock.ts";
import type { Begin } from "./health.ts";
import { log } from "./said.ts";

/** How other platforms show an answer, in tabs of the playground; loaded when first looked at. */
const PREVIEWS: readonly LatePreview[] = [
  { name: "Slack", load: async () => (await import("#src/previews/slack.ts")).slackPreview },
  { name: "Discord", load: async () => (await import("#src/previews/discord.ts")).discordPreview },
];

/** The page to ask on, on this machine alone; `channel` is what comes to it, where something can. */
export async function startPlayground(
  env: Env,
  begin: Begin,
  channel?: PlaygroundDigests,
): Promise<Running> {
  const { web } = await import("#src/adapters/web/index.ts");
  const options = { port: env.PORT, now: nowOf(env), previews: PREVIEWS, channel };
  const playground = await begin(web(options));
  if (!playground.where.endsWith(`:${env.PORT}`)) log(`Port ${env.PORT} is taken.`);
  log(`NEC Desk is listening on ${playground.where}`);
  return playground;
}
