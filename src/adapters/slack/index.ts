import type { Adapter, Running } from "#src/adapters/adapter.ts";
import type { Desk } from "#src/core/ask.ts";
import { Allowance } from "./allowance.ts";
import { clock as realClock } from "./clock.ts";
import { connect } from "./connect.ts";
import { Lanes, Pace } from "./lanes.ts";
import type { SlackOptions } from "./options.ts";
import { present, type SlackMessage } from "./present.ts";
import { receive } from "./receive.ts";
import type { Work } from "./work.ts";

export type { SlackMode, SlackOptions } from "./options.ts";

const MINUTE = 60_000;
/** Slack takes about one message a second in a channel. */
const BETWEEN_POSTS = 1_000;

/** The desk in Slack, in one workspace or many. Any number of processes may run at once. */
export function slack(options: SlackOptions): Adapter<SlackMessage> {
  const { store, now, log, clock = realClock } = options;
  return {
    name: "slack",
    present,
    async start(desk: Desk): Promise<Running> {
      const connected = await connect(options, clock);
      const work: Work = {
        desk,
        store,
        now,
        log,
        clock,
        pace: new Pace(BETWEEN_POSTS, clock),
        threads: new Lanes(),
        allowance: new Allowance(MINUTE, () => clock.elapsed()),
      };
      const inHand = receive(connected.app, work);
      const where = await connected.start();
      return {
        where,
        async stop() {
          await connected.stop();
          await inHand.over();
          await work.threads.over();
        },
      };
    },
  };
}
