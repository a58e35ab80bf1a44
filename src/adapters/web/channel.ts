import type { Deliveries } from "#src/digest/deliver/ledger.ts";
import type { Digests } from "#src/digest/digests.ts";
import type { At } from "#src/digest/requests/request.ts";

/** The digests that come to the playground, and what was posted there: of the ledger no more than that. */
export interface PlaygroundDigests {
  readonly digests: Digests;
  readonly deliveries: Pick<Deliveries, "recent">;
  /** Whether news comes in by itself; where it does not, the page says how to have it. */
  readonly readsFeeds: boolean;
}

/** The playground is one channel, with one person in it: whoever sits at this machine, who may do everything. */
export const PLACE: At = {
  channel: { tenant: { platform: "web", id: "playground" }, id: "playground" },
  user: "you",
  isAlone: true,
  mayManage: async () => null,
  mayPost: async () => null,
};
