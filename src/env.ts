import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { DiscordSettings } from "./adapters/discord/options.ts";
import type { SlackMode } from "./adapters/slack/options.ts";
import type { Operator } from "./core/ask.ts";
import { discordShape, readDiscord } from "./env-discord.ts";
import { type HealthSettings, healthShape, readHealth } from "./env-health.ts";
import { type NewsSettings, newsShape, readNews } from "./env-news.ts";
import { port } from "./env-port.ts";
import { readSlack, slackShape } from "./env-slack.ts";
import { withoutTokens } from "./log.ts";

const NOW = "an instant, such as 2026-11-22T09:00:00Z";
const LINE = "one line of at most 200 characters";

const line = z.string().trim().min(1, LINE).max(200, LINE).regex(/^.+$/u, LINE);

const Variables = z.object({
  /** The first port the playground tries; the port Slack reaches the desk on over HTTP. */
  PORT: port("3000").default(3000),
  /** The instant that counts as now, for trying things out. */
  NEC_DESK_NOW: z.iso
    .datetime({ offset: true, error: NOW })
    .refine((instant) => !Number.isNaN(Date.parse(instant)), NOW)
    .transform((instant) => new Date(instant).toISOString())
    .optional(),
  /** The folder the store's file is in. */
  NEC_DESK_DATA: z.string().default("var"),
  /** The folder of the record: the desk's own, or one that is laid out as that is. */
  NEC_DESK_RECORD: z.string().default(join(import.meta.dirname, "../data")),
  /** The store, where it is a PostgreSQL database. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "an address that begins with postgres://")
    .optional(),
  /** Serves the playground beside the platforms. */
  PLAYGROUND: z.enum(["on", "off"], "on or off").optional(),
  /** Who runs the desk, as its answer about itself names them. */
  OPERATOR_NAME: line.optional(),
  /** An address, a channel or a page: where to ask for a correction or a removal. */
  OPERATOR_CONTACT: line.optional(),
  ...healthShape,
  ...newsShape,
  ...slackShape,
  ...discordShape,
});

const OPERATOR =
  "OPERATOR_NAME and OPERATOR_CONTACT go together: who runs the desk, and where to ask for a correction. Set both or neither.";

/** The variables whose values are never shown. */
const SECRETS = /TOKEN|SECRET|KEY|DATABASE_URL/;

/** The settings of a process, checked. */
export interface Env
  extends Pick<
    z.output<typeof Variables>,
    | "PORT"
    | "NEC_DESK_NOW"
    | "NEC_DESK_DATA"
    | "NEC_DESK_RECORD"
    | "DATABASE_URL"
    | "PLAYGROUND"
    | "SLACK_API_URL"
  > {
  /** Who runs the desk, where that was said. */
  readonly operator?: Operator | undefined;
  /** How the desk runs in Slack, where it does. */
  readonly slack?: SlackMode | undefined;
  /** How it connects to Discord, where it does. */
  readonly discord?: DiscordSettings | undefined;
  /** What it gets from other people's sites, where it does. */
  readonly news?: NewsSettings | undefined;
  /** Where it says how it is, where it does. */
  readonly health?: HealthSettings | undefined;
}

export type EnvRead =
  | { readonly ok: true; readonly env: Env }
  /** Each says a variable, what it has and what it wants. */
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads the environment: the process's own, over what `.env` in the working folder says. A variable
 * that is empty counts as not set. All problems come at once.
 */
export function readEnv(): EnvRead {
  if (existsSync(".env")) process.loadEnvFile(".env");
  return parseEnv(process.env);
}

/** See `readEnv`; reads only what it is given. */
export function parseEnv(variables: Readonly<Record<string, string | undefined>>): EnvRead {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = Variables.safeParse(set);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => {
      const name = path.join(".");
      const has = SECRETS.test(name)
        ? "not of the right form"
        : withoutTokens(JSON.stringify(set[name]));
      return `${name} is ${has}; it wants ${message}.`;
    });
    return { ok: false, problems: [...new Set(problems)] };
  }
  const { OPERATOR_NAME: name, OPERATOR_CONTACT: contact } = parsed.data;
  const slack = readSlack(parsed.data);
  const discord = readDiscord(parsed.data);
  const operator = name === undefined || contact === undefined ? undefined : { name, contact };
  const alone = (name ?? contact) !== undefined && !operator;
  const news = readNews(parsed.data, operator?.contact);
  const health = readHealth(parsed.data);
  if (alone || !slack.ok || !discord.ok || !news.ok || !health.ok) {
    const problems = [slack, discord, news, health].flatMap((each) =>
      each.ok ? [] : [each.problem],
    );
    return { ok: false, problems: alone ? [OPERATOR, ...problems] : problems };
  }
  const { PORT, NEC_DESK_NOW, NEC_DESK_DATA, NEC_DESK_RECORD } = parsed.data;
  const { DATABASE_URL, PLAYGROUND, SLACK_API_URL } = parsed.data;
  return {
    ok: true,
    env: {
      PORT,
      NEC_DESK_NOW,
      NEC_DESK_DATA,
      NEC_DESK_RECORD,
      DATABASE_URL,
      PLAYGROUND,
      SLACK_API_URL,
      operator,
      slack: slack.mode ?? undefined,
      discord: discord.settings ?? undefined,
      news: news.settings ?? undefined,
      health: health.settings ?? undefined,
    },
  };
}
