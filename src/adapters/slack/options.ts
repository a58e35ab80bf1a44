import type { Clock } from "#src/adapters/chat/clock.ts";
import type { Digests } from "#src/digest/digests.ts";
import type { Log } from "#src/log.ts";
import type { Store } from "#src/store/store.ts";

/** How Slack reaches the desk, and with which tokens. */
export type SlackMode =
  /** One workspace over a WebSocket: no public address is needed. */
  | { readonly kind: "socket"; readonly botToken: string; readonly appToken: string }
  /** One workspace over HTTP. */
  | {
      readonly kind: "http";
      readonly botToken: string;
      readonly signingSecret: string;
      readonly port: number;
    }
  /** Many workspaces over HTTP, each of which installs the app itself. */
  | {
      readonly kind: "oauth";
      readonly signingSecret: string;
      readonly clientId: string;
      readonly clientSecret: string;
      readonly stateSecret: string;
      readonly encryptionKey: string;
      readonly port: number;
    };

export interface SlackOptions {
  readonly mode: SlackMode;
  readonly store: Pick<Store, "events" | "conversations" | "installations">;
  /** What channels are sent of their own accord, where anything is. */
  readonly digests?: Digests | undefined;
  /** The instant a question is asked at, as ISO text. */
  readonly now: () => string;
  readonly log: Log;
  /** Where Slack's Web API is; left out, it is Slack's own. */
  readonly apiUrl?: string | undefined;
  /** For tests: waits and measures in its own time. */
  readonly clock?: Clock;
  /** Milliseconds that a call to Slack may take. */
  readonly timeout?: number;
}
