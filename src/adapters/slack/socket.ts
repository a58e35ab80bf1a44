import { setTimeout as timer } from "node:timers/promises";
import { type Logger, SocketModeReceiver, type webApi } from "@slack/bolt";
import type { Clock } from "#src/adapters/chat/clock.ts";
import { errorLine, type Log } from "#src/log.ts";

/** Milliseconds before a second try to connect; doubled after each, up to the most. */
const BACKOFF = 500;
const BACKOFF_MOST = 30_000;
/** Milliseconds that the closing handshake may take. */
const GOODBYE = 2_000;

export interface Socket {
  readonly receiver: SocketModeReceiver;
  /** Connects; rejects where Slack refuses the token or cannot be reached. */
  connect(): Promise<void>;
  disconnect(): Promise<void>;
  /** Whether Slack has said hello, and the connection has not ended since. */
  isConnected(): boolean;
}

/**
 * A Socket Mode connection that comes back at once when Slack closes it, as it does every few hours
 * by design. The client's own reconnecting waits five seconds first, and ends the process where a
 * try fails for want of a network (@slack/socket-mode 3.1), so it is off.
 */
export function socket(
  options: {
    readonly appToken: string;
    readonly clientOptions: webApi.WebClientOptions;
    readonly logger: Logger;
    /** Milliseconds that Slack may take to say hello. */
    readonly timeout: number;
  },
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): Socket {
  const { appToken, clientOptions, logger, timeout } = options;
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions },
  });
  const { client } = receiver;
  let stopped = false;
  let connecting = false;
  let connected = false;

  /** Opens a connection and waits for Slack's hello, which the client itself would wait for without end. */
  async function begin(): Promise<void> {
    const hello = client.start().then(() => true);
    const silence = timer(timeout, false, { ref: false });
    connected = await Promise.race([hello, silence]);
    if (connected) return;
    hello.catch(() => {});
    // The first says goodbye; the second does not wait for an answer to it.
    await Promise.all([client.disconnect(), client.disconnect()]);
    throw new Error("Slack opened a connection and said nothing");
  }

  async function reconnect(): Promise<void> {
    if (connecting) return;
    connecting = true;
    for (let pause = BACKOFF; !stopped; pause = Math.min(pause * 2, BACKOFF_MOST)) {
      try {
        await begin();
        break;
      } catch (error) {
        log(`Slack could not be reached again yet: ${errorLine(error)}`);
        await clock.wait(pause);
      }
    }
    connecting = false;
  }

  return {
    receiver,
    isConnected: () => connected,
    async connect() {
      await begin();
      client.on("disconnected", () => {
        connected = false;
        if (!stopped) void reconnect();
      });
    },
    async disconnect() {
      stopped = true;
      await Promise.race([client.disconnect(), timer(GOODBYE, undefined, { ref: false })]);
    },
  };
}
