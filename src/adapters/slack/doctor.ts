import { webApi } from "@slack/bolt";
import { bad, type Checked, good } from "#src/adapters/chat/checked.ts";
import { errorLine, type Log } from "#src/log.ts";
import { clientOptions } from "./connect.ts";
import type { SlackMode } from "./options.ts";
import { refusal } from "./refusals.ts";
import { SCOPES } from "./scopes.ts";

export interface Examined {
  readonly mode: SlackMode;
  readonly apiUrl?: string | undefined;
  /** A channel to try, by its id; a message is posted there and taken away. */
  readonly channel?: string | undefined;
  readonly log: Log;
}

/** What Slack's refusal, or its silence, means and what to do about it. */
function advice(error: unknown, todo?: string): string {
  if (!(error instanceof webApi.WebAPIPlatformError)) {
    return `Slack could not be reached (${errorLine(error)}). Look at the network, and at SLACK_API_URL if it is set.`;
  }
  const { error: code } = error.data;
  return `${code}. What to do: ${todo ?? refusal(code).operator}`;
}

/** Looks whether Slack's settings are in order, one after the other; what depends on a bad one is left out. */
export async function examine(examined: Examined): Promise<readonly Checked[]> {
  const { mode, channel } = examined;
  const options = clientOptions(examined);
  if (mode.kind === "oauth") return [many(mode)];
  const client = new webApi.WebClient(mode.botToken, options);
  const found = [await token(client)];
  if (!found.every(({ ok }) => ok)) return found;
  found.push(await scopes(client));
  if (mode.kind === "socket") found.push(await socketMode(mode.appToken, options));
  else found.push(good("Mode: HTTP. Slack must reach /slack/events at your address."));
  found.push(
    channel === undefined
      ? good("Channel: none given; add a channel's id to try one.")
      : await posting(client, channel),
  );
  return found;
}

function many({ clientId }: Extract<SlackMode, { kind: "oauth" }>): Checked {
  return good(
    `Mode: HTTP, many workspaces, client ${clientId}. Each gets its token when it installs the app from /slack/install.`,
  );
}

async function token(client: webApi.WebClient): Promise<Checked> {
  try {
    const { user, team, bot_id } = await client.auth.test();
    return bot_id
      ? good(`SLACK_BOT_TOKEN: ${user ?? "the bot"} in ${team ?? "the workspace"}.`)
      : bad("SLACK_BOT_TOKEN is a person's token; use the Bot User OAuth Token (xoxb-…).");
  } catch (error) {
    return bad(`SLACK_BOT_TOKEN: ${advice(error)}`);
  }
}

async function scopes(client: webApi.WebClient): Promise<Checked> {
  const { response_metadata } = await client.auth.test();
  const granted = response_metadata?.scopes;
  if (!granted) return good("Scopes: Slack did not say which it granted.");
  const missing = Object.keys(SCOPES).filter((scope) => !granted.includes(scope));
  return missing.length === 0
    ? good("Scopes: all that are needed.")
    : bad(
        `Scopes missing: ${missing.join(", ")}. Paste docs/slack-manifest.json under App Manifest, then reinstall the app.`,
      );
}

async function socketMode(appToken: string, options: webApi.WebClientOptions): Promise<Checked> {
  try {
    await new webApi.WebClient(appToken, options).apps.connections.open();
    return good("Mode: Socket Mode, and SLACK_APP_TOKEN opens a connection.");
  } catch (error) {
    const todo =
      "switch Socket Mode on, and make an app-level token with the scope connections:write under Basic Information.";
    return bad(`SLACK_APP_TOKEN: ${advice(error, todo)}`);
  }
}

async function posting(client: webApi.WebClient, channel: string): Promise<Checked> {
  try {
    const text = "NEC Desk can post here. This was a test.";
    const { ts } = await client.chat.postMessage({ channel, text, unfurl_links: false });
    if (ts) await client.chat.delete({ channel, ts });
    return good(`Channel ${channel}: a message was posted and taken away.`);
  } catch (error) {
    return bad(`Channel ${channel}: ${advice(error)}`);
  }
}
