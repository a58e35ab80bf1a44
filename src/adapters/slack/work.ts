import type { Desk } from "#src/core/ask.ts";
import type { Store, Tenant } from "#src/store/store.ts";
import type { Allowance } from "./allowance.ts";
import type { Clock } from "./clock.ts";
import type { Lanes, Pace } from "./lanes.ts";
import type { Log } from "./log.ts";

/** What every way in and out works with. */
export interface Work {
  readonly desk: Desk;
  readonly store: Pick<Store, "events" | "conversations" | "installations">;
  /** The instant a question is asked at, as ISO text. */
  readonly now: () => string;
  readonly log: Log;
  readonly clock: Clock;
  /** Posts, a lane a channel. */
  readonly pace: Pace;
  /** Questions, a lane a conversation. */
  readonly threads: Lanes;
  readonly allowance: Allowance;
}

/** Where something came from: whose it is, and who sent it. */
export interface Place {
  readonly tenant: Tenant;
  readonly channel: string;
  readonly user: string;
}
