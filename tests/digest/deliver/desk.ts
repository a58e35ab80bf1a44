import type { DigestStore, Rates } from "#src/digest/deliver/ledger.ts";
import type { Delivering } from "#src/digest/deliver/settings.ts";
import type { Composed, Instant, Subscription } from "#src/digest/model.ts";
import { systemClock } from "#src/news/clock.ts";
import { platformPoster } from "./platform-poster.ts";

export const NOON: Instant = "2026-11-26T12:00:00.000Z";
export const TENANT = { platform: "slack", id: "T1" };

/** Rates that no test meets by chance. */
export const FREELY: Rates = {
  channel: { every: 1, burst: 1000 },
  workspace: { every: 1, burst: 1000 },
  platform: null,
};

/** An instant after noon. */
export const noonPlus = ({ minutes = 0, seconds = 0, milliseconds = 0 } = {}): Instant =>
  new Date(Date.parse(NOON) + (minutes * 60 + seconds) * 1000 + milliseconds).toISOString();

/** A digest that says its title and nothing else. */
export const titled = (title: string, facts: Composed["facts"] = []): Composed => ({
  answer: {
    status: "answered",
    title,
    parts: [],
    citations: [],
    asOf: null,
    readAs: null,
    suggestions: [],
  },
  facts,
});

/** A desk that delivers at an instant, on a platform at an address; at noon and with no rates unless something else is said. */
export function delivering(
  store: DigestStore,
  address: string,
  other: Partial<Delivering> & { readonly rates?: Rates } = {},
): Delivering {
  const { rates = FREELY, now = () => NOON, ...rest } = other;
  return {
    store,
    platforms: { slack: { poster: platformPoster(address), rates } },
    compose: async ({ id, number }) =>
      titled(`digest ${number + 1}`, [{ key: `fact of ${id}`, value: "1" }]),
    now,
    random: () => 0.5,
    clock: { elapsed: () => Date.parse(now()), wait: systemClock.wait },
    log: () => {},
    ...rest,
  };
}

/** A subscription of a channel, made the day before. */
export async function subscribed(
  store: DigestStore,
  channel: string,
  tenant = TENANT,
): Promise<Subscription> {
  return store.subscriptions.add({
    kind: "digest",
    channel: { tenant, id: channel },
    topics: [{ kind: "everything" }],
    rhythm: { days: [1, 2, 3, 4, 5], time: "12:00", zone: "Europe/London" },
    most: 5,
    saysNothing: false,
    madeBy: `maker of ${channel}`,
    madeAt: "2026-11-25T12:00:00.000Z",
  });
}

/** Subscribes channels and plans a digest for each at an instant, noon unless it is said. */
export async function planned(
  store: DigestStore,
  channels: readonly string[],
  { at = NOON, until = null as Instant | null, tenant = TENANT } = {},
): Promise<readonly Subscription[]> {
  const all: Subscription[] = [];
  for (const channel of channels) all.push(await subscribed(store, channel, tenant));
  await store.deliveries.plan(
    all.map(({ id, channel, madeBy }) => ({
      subscription: id,
      channel,
      madeBy,
      scheduledFor: at,
      until,
    })),
    at,
  );
  return all;
}
