import { App, HTTPReceiver, type Receiver, webApi } from "@slack/bolt";
import type { Clock } from "#src/adapters/chat/clock.ts";
import { errorLine } from "#src/log.ts";
import type { TokenOf } from "./clients.ts";
import { sealedInstallations } from "./installations.ts";
import { boltLogger } from "./log.ts";
import type { SlackMode, SlackOptions } from "./options.ts";
import { SCOPES } from "./scopes.ts";
import { seal } from "./seal.ts";
import { socket } from "./socket.ts";

/** A Bolt app and its way to Slack. */
export interface Connected {
  readonly app: App;
  /** The tokens of what was installed; null where there is one workspace with one token. */
  readonly tokenOf: TokenOf | null;
  /** Begins to receive; gives where, in words. */
  start(): Promise<string>;
  /** Whether Slack can reach the desk at this moment; left out where it always can. */
  readonly isConnected?: () => boolean;
  /** Ends receiving; what has begun goes on. */
  stop(): Promise<void>;
}

/** Milliseconds that a call to Slack may take, where nothing else is said. */
export const TIMEOUT = 10_000;

/** How the desk calls Slack's Web API: with no retries of the client's, which can post twice. */
export function clientOptions(
  options: Pick<SlackOptions, "apiUrl" | "timeout" | "log">,
): webApi.WebClientOptions {
  const { apiUrl, timeout = TIMEOUT, log } = options;
  return {
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout,
    logger: boltLogger(log),
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl.replace(/\/*$/, "/") }),
  };
}

/** Says which setting to look at where Slack would not begin. */
const explained =
  (variable: string) =>
  (error: unknown): never => {
    if (error instanceof webApi.WebAPIPlatformError) {
      throw new Error(`Slack refused ${variable} (${error.data.error}).`);
    }
    throw new Error(`Slack could not be reached: ${errorLine(error)}`);
  };

/** Makes the Bolt app for a mode. Rejects with words for whoever starts it. */
export async function connect(options: SlackOptions, clock: Clock): Promise<Connected> {
  const { mode, log } = options;
  const client = clientOptions(options);
  if (mode.kind === "socket") {
    const { appToken, botToken } = mode;
    const logger = boltLogger(log);
    const { timeout = TIMEOUT } = options;
    const way = socket({ appToken, clientOptions: client, logger, timeout }, { clock, log });
    const app = await appWith(way.receiver, botToken, options);
    return {
      app,
      tokenOf: null,
      async start() {
        await way.connect().catch(explained("SLACK_APP_TOKEN"));
        return "by Socket Mode";
      },
      isConnected: way.isConnected,
      stop: () => way.disconnect(),
    };
  }
  const receiver = httpReceiver(mode, options);
  const { installer } = receiver;
  const app = await appWith(receiver, mode.kind === "http" ? mode.botToken : null, options);
  return {
    app,
    tokenOf: installer
      ? async (installation) => (await installer.authorize(installation)).botToken ?? null
      : null,
    async start() {
      const server = await receiver.start(mode.port);
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : mode.port;
      const install = mode.kind === "oauth" ? "; install it from /slack/install" : "";
      return `over HTTP on port ${port}, at /slack/events${install}`;
    },
    stop: async () => {
      await receiver.stop();
    },
  };
}

function httpReceiver(
  mode: Exclude<SlackMode, { kind: "socket" }>,
  options: SlackOptions,
): HTTPReceiver {
  const { store, now, log } = options;
  const { signingSecret, port } = mode;
  const common = { signingSecret, port, logger: boltLogger(log) };
  if (mode.kind === "http") return new HTTPReceiver(common);
  const { clientId, clientSecret, stateSecret, encryptionKey } = mode;
  return new HTTPReceiver({
    ...common,
    clientId,
    clientSecret,
    stateSecret,
    scopes: Object.keys(SCOPES),
    installationStore: sealedInstallations(store.installations, seal(encryptionKey), now),
    installerOptions: { directInstall: true, clientOptions: clientOptions(options) },
  });
}

async function appWith(
  receiver: Receiver,
  token: string | null,
  options: SlackOptions,
): Promise<App> {
  const common = {
    receiver,
    logger: boltLogger(options.log),
    clientOptions: clientOptions(options),
    convoStore: false,
  } as const;
  if (token === null) return new App(common);
  const client = new webApi.WebClient(token, common.clientOptions);
  const { user_id, bot_id } = await client.auth.test().catch(explained("SLACK_BOT_TOKEN"));
  if (!user_id || !bot_id) throw new Error("SLACK_BOT_TOKEN is not a bot's token (xoxb-…).");
  return new App({ ...common, token, botId: bot_id, botUserId: user_id });
}
