import { z } from "zod";
import type { SlackMode } from "./adapters/slack/options.ts";

const SECRET = "32 characters or more, such as `openssl rand -hex 32` gives";

/** Slack's variables, each by itself. */
export const slackShape = {
  SLACK_BOT_TOKEN: z
    .string()
    .startsWith("xoxb-", "a bot token, which begins with xoxb-")
    .optional(),
  SLACK_APP_TOKEN: z
    .string()
    .startsWith("xapp-", "an app-level token, which begins with xapp-")
    .optional(),
  SLACK_SIGNING_SECRET: z.string().optional(),
  SLACK_CLIENT_ID: z.string().optional(),
  SLACK_CLIENT_SECRET: z.string().optional(),
  SLACK_STATE_SECRET: z.string().min(32, SECRET).optional(),
  /** Seals the installations kept in the store. */
  ENCRYPTION_KEY: z.string().min(32, SECRET).optional(),
  /** Where Slack's Web API is, for a proxy or a stand-in. */
  SLACK_API_URL: z.url({ protocol: /^https?$/, error: "an http or https address" }).optional(),
};

/** Slack's variables, and the port on which Slack reaches the desk over HTTP. */
type SlackVariables = z.output<z.ZodObject<typeof slackShape>> & { readonly PORT: number };

/** How the desk runs in Slack, null for not at all; or what keeps the variables from going together. */
export type SlackRead =
  | { readonly ok: true; readonly mode: SlackMode | null }
  | { readonly ok: false; readonly problem: string };

const MANY = [
  "SLACK_CLIENT_ID",
  "SLACK_CLIENT_SECRET",
  "SLACK_STATE_SECRET",
  "ENCRYPTION_KEY",
] as const;

const refused = (problem: string): SlackRead => ({ ok: false, problem });

/** Reads which mode Slack's variables make together. */
export function readSlack(variables: SlackVariables): SlackRead {
  const { PORT: port } = variables;
  const botToken = variables.SLACK_BOT_TOKEN;
  const appToken = variables.SLACK_APP_TOKEN;
  const signingSecret = variables.SLACK_SIGNING_SECRET;
  const many = MANY.filter((name) => variables[name] !== undefined);

  if (appToken !== undefined) {
    if (signingSecret !== undefined) {
      return refused(
        "SLACK_APP_TOKEN (Socket Mode) and SLACK_SIGNING_SECRET (HTTP) are both set; leave one of them out.",
      );
    }
    if (many.length > 0) {
      return refused(
        `${many[0]} is for many workspaces over HTTP, and SLACK_APP_TOKEN is for Socket Mode; leave one of them out.`,
      );
    }
    return botToken === undefined
      ? refused("SLACK_APP_TOKEN is set without SLACK_BOT_TOKEN; Socket Mode needs both.")
      : { ok: true, mode: { kind: "socket", botToken, appToken } };
  }
  if (signingSecret === undefined) {
    const alone = botToken === undefined ? many[0] : "SLACK_BOT_TOKEN";
    if (alone === undefined) return { ok: true, mode: null };
    return refused(
      `${alone} is set without SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP); set one of them.`,
    );
  }
  if (botToken !== undefined) {
    return many.length > 0
      ? refused(
          `SLACK_BOT_TOKEN is for one workspace, and ${many[0]} for many; leave one of them out.`,
        )
      : { ok: true, mode: { kind: "http", botToken, signingSecret, port } };
  }
  const { SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_STATE_SECRET, ENCRYPTION_KEY } = variables;
  if (!SLACK_CLIENT_ID || !SLACK_CLIENT_SECRET || !SLACK_STATE_SECRET || !ENCRYPTION_KEY) {
    const missing = MANY.filter((name) => variables[name] === undefined).join(", ");
    return refused(
      `SLACK_SIGNING_SECRET is set without SLACK_BOT_TOKEN (one workspace) or ${missing} (many workspaces).`,
    );
  }
  return {
    ok: true,
    mode: {
      kind: "oauth",
      signingSecret,
      clientId: SLACK_CLIENT_ID,
      clientSecret: SLACK_CLIENT_SECRET,
      stateSecret: SLACK_STATE_SECRET,
      encryptionKey: ENCRYPTION_KEY,
      port,
    },
  };
}
