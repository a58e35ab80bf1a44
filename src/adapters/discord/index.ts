import { Events } from "discord.js";
import type { Adapter, Running } from "#src/adapters/adapter.ts";
import { clock as realClock } from "#src/adapters/chat/clock.ts";
import { chatWork } from "#src/adapters/chat/work.ts";
import type { Desk } from "#src/core/ask.ts";
import { clientFor, refused, watch } from "./connect.ts";
import type { DiscordOptions } from "./options.ts";
import { type DiscordMessage, present } from "./present.ts";
import { receive } from "./receive.ts";
import { wire } from "./wire.ts";

export type { DiscordOptions } from "./options.ts";

/** How many questions a server may see answered in a minute. */
const SERVER_A_MINUTE = 120;
/** Discord waits three seconds; whoever asked is shown that the desk is at work after half of that. */
const PATIENCE = 1_500;

/** The desk in Discord. Any number of processes may run at once, with the same shards or others. */
export function discord(options: DiscordOptions): Adapter<DiscordMessage> {
  const { store, now, log, clock = realClock, patience = PATIENCE } = options;
  return {
    name: "discord",
    present: (answer) => present(answer),
    async start(desk: Desk): Promise<Running> {
      const client = clientFor(options);
      watch(client, log);
      const work = chatWork({
        desk,
        digests: options.digests,
        store,
        now,
        log,
        clock,
        patience,
        crowdAMinute: SERVER_A_MINUTE,
        wire: wire(client.rest, clock),
      });
      const inHand = receive(client, work);
      const ready = new Promise<void>((resolve) =>
        client.once(Events.ClientReady, () => resolve()),
      );
      try {
        await client.login(options.settings.token);
      } catch (error) {
        throw new Error(refused(error));
      }
      await ready;
      const shards = client.options.shardCount ?? 1;
      return {
        where: `as ${client.user?.username ?? "a bot"}${shards > 1 ? `, ${shards} shards` : ""}`,
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
