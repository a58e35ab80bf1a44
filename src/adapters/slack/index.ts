import type { Adapter, Running } from "#src/adapters/adapter.ts";
import { clock as realClock } from "#src/adapters/chat/clock.ts";
import { Pace } from "#src/adapters/chat/lanes.ts";
import { chatWork } from "#src/adapters/chat/work.ts";
import type { Desk } from "#src/core/ask.ts";
import { clientsFor } from "./clients.ts";
import { connect, TIMEOUT } from "./connect.ts";
import type { SlackOptions } from "./options.ts";
import { poster } from "./poster.ts";
import { present, type SlackMessage } from "./present.ts";
import { RATES } from "./rates.ts";
import { receive } from "./receive.ts";
import { responding } from "./respond.ts";

export type { SlackMode, SlackOptions } from "./options.ts";

/** How many questions a channel may see answered in a minute. */
const CHANNEL_A_MINUTE = 40;
/** Slack takes about one message a second in a channel. */
const BETWEEN_POSTS = 1_000;

/** The desk in Slack, in one workspace or many. Any number of processes may run at once. */
export function slack(options: SlackOptions): Adapter<SlackMessage> {
  const { store, now, log, clock = realClock, timeout = TIMEOUT } = options;
  return {
    name: "slack",
    present,
    async start(desk: Desk): Promise<Running> {
      const connected = await connect(options, clock);
      const pace = new Pace(BETWEEN_POSTS, clock);
      const respondAt = responding(timeout);
      const work = chatWork({
        desk,
        digests: options.digests,
        store,
        now,
        log,
        clock,
        pace,
        respondAt,
        crowdAMinute: CHANNEL_A_MINUTE,
      });
      const inHand = receive(connected.app, work);
      const where = await connected.start();
      const { isConnected } = connected;
      return {
        where,
        ...(isConnected && { isConnected }),
        posts: { poster: poster(clientsFor(options, connected.tokenOf), log), rates: RATES },
        async stop() {
          await connected.stop();
          await inHand.over();
          await work.threads.over();
        },
      };
    },
  };
}
