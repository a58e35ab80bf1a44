import type { NewSubscription } from "../deliver/ledger.ts";
import type { Channel, Instant } from "../model.ts";
import { DEFAULT_RHYTHM } from "../when/read-rhythm.ts";

/** How many channels the largest workspace has; the nth has an nth of it, as sizes of communities are spread. */
const LARGEST = 600;
/** Each so manyth subscription is the second of its channel. */
const SECOND = 10;

/** So many subscriptions to a digest on weekdays at eight, in workspaces of a platform, large and small. */
export function population(
  platform: string,
  subscriptions: number,
  madeAt: Instant,
): readonly NewSubscription[] {
  const channels: Channel[] = [];
  for (let nth = 1; channels.length < subscriptions; nth += 1) {
    const tenant = { platform, id: `W${nth}` };
    const size = Math.min(Math.ceil(LARGEST / nth), subscriptions - channels.length);
    for (let of = 0; of < size; of += 1) {
      const id = of % SECOND === SECOND - 1 ? `C${of - 1}` : `C${of}`;
      channels.push({ tenant, id });
    }
  }
  return channels.map((channel) => ({
    kind: "digest",
    channel,
    topics: [{ kind: "everything" }],
    rhythm: DEFAULT_RHYTHM,
    most: 5,
    saysNothing: true,
    madeBy: "U1",
    madeAt,
  }));
}
