import { type ClientUser, Events, Status } from "discord.js";
import type { Adapter, Running } from "#src/adapters/adapter.ts";
import { clock as realClock } from "#src/adapters/chat/clock.ts";
import { chatWork } from "#src/adapters/chat/work.ts";
import type { Desk } from "#src/core/ask.ts";
import { clientFor, refused, TIMEOUT, watch } from "./connect.ts";
import type { DiscordOptions } from "./options.ts";
import { poster } from "./poster.ts";
import { type DiscordMessage, present } from "./present.ts";
import { RATES } from "./rates.ts";
import { receive } from "./receive.ts";
import { wire } from "./wire.ts";

export type { DiscordOptions } from "./options.ts";

/** How many questions a server may see answered in a minute. */
const SERVER_A_MINUTE = 120;
/** Discord waits three seconds; whoever asked is shown that the desk is at work after half of that. */
const PATIENCE = 1_500;

/** The desk in Discord. Any number of processes may run at once, with the same shards or others. */
export function discord(options: DiscordOptions): Adapter<DiscordMessage> {
  const { settings, store, now, log, clock = realClock } = options;
  const { patience = PATIENCE, timeout = TIMEOUT } = options;
  return {
    name: "discord",
    present: (answer) => present(answer),
    async start(desk: Desk): Promise<Running> {
      const client = clientFor(options);
      watch(client, log);
      const sending = wire(client.rest, clock);
      const work = chatWork({
        desk,
        digests: options.digests,
        store,
        now,
        log,
        clock,
        patience,
        crowdAMinute: SERVER_A_MINUTE,
        wire: sending,
      });
      const inHand = receive(client, work);
      const ready = new Promise<ClientUser>((resolve) =>
        client.once(Events.ClientReady, ({ user }) => resolve(user)),
      );
      try {
        await client.login(settings.token);
      } catch (error) {
        throw new Error(refused(error));
      }
      const { id: bot, username } = await ready;
      const shards = client.options.shardCount ?? 1;
      return {
        where: `as ${username}${shards > 1 ? `, ${shards} shards` : ""}`,
        posts: {
          poster: poster({ settings, timeout, log, bot, wire: sending }),
          rates: RATES,
        },
        isConnected: () => client.ws.shards.every(({ status }) => status === Status.Ready),
        async stop() {
          client.removeAllListeners(Events.InteractionCreate);
          client.removeAllListeners(Events.MessageCreate);
          await inHand.over();
          await work.threads.over();
          await client.destroy();
        },
      };
    },
  };
}
