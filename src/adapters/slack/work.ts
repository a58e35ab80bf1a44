import type { Pace } from "#src/adapters/chat/lanes.ts";
import type { ChatWork } from "#src/adapters/chat/work.ts";
import type { Store } from "#src/store/store.ts";
import type { Respond } from "./respond.ts";

/** What every way in and out works with. */
export interface Work extends ChatWork {
  readonly store: Pick<Store, "events" | "conversations" | "installations">;
  /** Posts, a lane a channel. */
  readonly pace: Pace;
  /** Makes a way to answer at a `response_url`. */
  readonly respondAt: (url: string) => Respond;
}
