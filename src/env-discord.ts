import { z } from "zod";
import type { DiscordSettings } from "./adapters/discord/options.ts";

const SNOWFLAKE = "an id, which is 17 to 20 digits";
const SHARDS =
  "auto, or which shards of how many: 0,1/4 or 0-3/8, each a number below that after the stroke";

type Shards = DiscordSettings["shards"];

const snowflake = z.string().regex(/^\d{17,20}$/, SNOWFLAKE);

/** Discord's variables, each by itself. */
export const discordShape = {
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/, "a bot's token, which is three parts with dots between them")
    .optional(),
  DISCORD_APPLICATION_ID: snowflake.optional(),
  /** The one server to register commands in, while trying things out. */
  DISCORD_GUILD_ID: snowflake.optional(),
  /** Where Discord's API is, for a proxy or a stand-in. */
  DISCORD_API_URL: z.url({ protocol: /^https?$/, error: "an http or https address" }).optional(),
  /** Which shards this process runs. */
  DISCORD_SHARDS: z
    .string()
    .transform((text, { addIssue, value }): Shards => {
      const shards = shardsOf(text);
      if (!shards) addIssue({ code: "custom", message: SHARDS, input: value });
      return shards ?? "auto";
    })
    .optional(),
};

type DiscordVariables = z.output<z.ZodObject<typeof discordShape>>;

/** How the desk connects to Discord, null for not at all; or what keeps the variables from going together. */
export type DiscordRead =
  | { readonly ok: true; readonly settings: DiscordSettings | null }
  | { readonly ok: false; readonly problem: string };

const OTHERS = ["DISCORD_GUILD_ID", "DISCORD_API_URL", "DISCORD_SHARDS"] as const;

const refused = (problem: string): DiscordRead => ({ ok: false, problem });

/** Reads what Discord's variables make together. */
export function readDiscord(variables: DiscordVariables): DiscordRead {
  const { DISCORD_TOKEN: token, DISCORD_APPLICATION_ID: applicationId } = variables;
  if (token !== undefined && applicationId !== undefined) {
    const { DISCORD_GUILD_ID: guildId, DISCORD_API_URL: apiUrl } = variables;
    const shards = variables.DISCORD_SHARDS ?? "auto";
    return { ok: true, settings: { token, applicationId, guildId, apiUrl, shards } };
  }
  if (token !== undefined) {
    return refused(
      "DISCORD_TOKEN is set without DISCORD_APPLICATION_ID; both are in the Developer Portal, under Bot and General Information.",
    );
  }
  if (applicationId !== undefined) {
    return refused(
      "DISCORD_APPLICATION_ID is set without DISCORD_TOKEN; the token is in the Developer Portal, under Bot.",
    );
  }
  const alone = OTHERS.find((name) => variables[name] !== undefined);
  return alone === undefined
    ? { ok: true, settings: null }
    : refused(`${alone} is set without DISCORD_TOKEN and DISCORD_APPLICATION_ID.`);
}

/** "0,1/4" → shards 0 and 1 of 4; "0-3/8" → 0 to 3 of 8; null for anything else. */
function shardsOf(text: string): Shards | null {
  if (text === "auto") return "auto";
  const [, which = "", of] =
    /^(\d{1,5}(?:-\d{1,5})?(?:,\d{1,5}(?:-\d{1,5})?)*)\/(\d{1,5})$/.exec(text) ?? [];
  const count = Number(of ?? 0);
  const spans = which.split(",").map((span) => span.split("-").map(Number));
  const inOrder = spans.every(([from = 0, to = from]) => from <= to && to < count);
  if (count === 0 || !inOrder) return null;
  const ids = spans.flatMap(([from = 0, to = from]) =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at),
  );
  return { ids: [...new Set(ids)].sort((a, b) => a - b), count };
}
