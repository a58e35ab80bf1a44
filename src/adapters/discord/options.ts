import type { Clock } from "#src/adapters/chat/clock.ts";
import type { Digests } from "#src/digest/digests.ts";
import type { Log } from "#src/log.ts";
import type { Store } from "#src/store/store.ts";

/** With what the desk connects to Discord. */
export interface DiscordSettings {
  readonly token: string;
  readonly applicationId: string;
  /** The one server to register commands in; left out, everywhere. */
  readonly guildId?: string | undefined;
  /** Where Discord's API is, without the version; left out, it is Discord's own. */
  readonly apiUrl?: string | undefined;
  /** Which shards this process runs. */
  readonly shards: "auto" | { readonly ids: readonly number[]; readonly count: number };
}

export interface DiscordOptions {
  readonly settings: DiscordSettings;
  readonly store: Pick<Store, "events" | "conversations">;
  /** What channels are sent of their own accord, where anything is. */
  readonly digests?: Digests | undefined;
  /** The instant a question is asked at, as ISO text. */
  readonly now: () => string;
  readonly log: Log;
  /** For tests: waits and measures in its own time. */
  readonly clock?: Clock;
  /** Milliseconds that a request to Discord may take. */
  readonly timeout?: number;
  /** Milliseconds after which whoever asked is shown that the desk is at work. */
  readonly patience?: number;
}

/** Where Discord's API is, as an option of discord.js's REST client. */
export const apiOf = ({ apiUrl }: Pick<DiscordSettings, "apiUrl">): { readonly api?: string } =>
  apiUrl === undefined ? {} : { api: apiUrl.replace(/\/+$/, "") };
