import type { PlaygroundDigests } from "#src/adapters/web/channel.ts";
import type { Story } from "#src/core/news.ts";
import { composeFor } from "#src/digest/content/compose-for.ts";
import { deliverDue } from "#src/digest/deliver/deliver-due.ts";
import type { Platform } from "#src/digest/deliver/settings.ts";
import { lookForDue } from "#src/digest/start.ts";
import { channelWith } from "../../digest/serve/channel.ts";
import { handClock } from "../../support/hand-clock.ts";

/** The digests of a playground with a store of its own. */
export interface PlaygroundDesk {
  readonly channel: PlaygroundDigests;
  /** Puts the clock to an instant, and posts what is due by then on the playground, as the desk does each minute. */
  tick(instant: string, platform: Platform | undefined): Promise<void>;
}

/** See `PlaygroundDesk`. It has read these stories; it is Monday 7 June 2021, eight o'clock in London. */
export async function playgroundDesk(stories: readonly Story[] = []): Promise<PlaygroundDesk> {
  const { digests, serving, setNow } = await channelWith(stories);
  const { store, now } = serving;
  return {
    channel: { digests, deliveries: store.deliveries, readsFeeds: true },
    async tick(instant, platform) {
      if (!platform) throw new Error("Nothing can be posted there.");
      setNow(instant);
      const log = () => {};
      await lookForDue({ ...serving, log });
      await deliverDue({
        store,
        platforms: { web: platform },
        compose: composeFor(serving),
        now,
        random: () => 0.5,
        clock: handClock(),
        log,
      });
    },
  };
}
