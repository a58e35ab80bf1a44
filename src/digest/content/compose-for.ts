import type { News } from "#src/core/news.ts";
import type { NecRecord } from "#src/record/record.ts";
import type { DigestStore } from "../deliver/ledger.ts";
import type { Compose } from "../deliver/settings.ts";
import type { Composed, Instant, Subscription } from "../model.ts";
import { type Collecting, collect } from "./collect.ts";
import { collectAlert } from "./collect-alert.ts";
import type { Collected } from "./collected.ts";
import { compose } from "./compose.ts";
import type { Looking } from "./find-stories.ts";

/** What posts are made from. */
export interface Making {
  readonly record: NecRecord;
  readonly news: News;
  readonly store: DigestStore;
}

/** How many of a channel's last posts are looked through for what they told. */
const LAST_POSTS = 20;

/** What is new for a subscription that has not been told, up to an instant and to an article's place (`DigestStore.kept`). */
export async function collectFor(
  subscription: Subscription,
  upTo: { readonly now: Instant; readonly kept: number },
  making: Making,
): Promise<Collected | null> {
  const told = await toldOf(subscription, making);
  return collected(subscription, { ...untold(subscription, upTo), told }, making);
}

/** What is looked at where all is wanted that came after what a subscription has been told. */
export function untold(
  { toldUntil: since, toldKept: after }: Subscription,
  { now: until, kept: upTo }: { readonly now: Instant; readonly kept: number },
): Looking {
  return { since, until, ...(after !== null && { kept: { after, upTo } }) };
}

/** What there is for a subscription where that is looked at; null where there is nothing that an alert would come for. */
export async function collected(
  subscription: Subscription,
  looking: Looking,
  { record, news }: Pick<Making, "record" | "news">,
): Promise<Collected | null> {
  const from: Collecting = { record, news, subscription, ...looking };
  return subscription.kind === "alert" ? collectAlert(from) : collect(from);
}

/** The articles of posts that are there, or of which nobody knows whether they are. What was given up was not told. */
async function toldOf({ channel, id }: Subscription, { store }: Making) {
  const last = await store.deliveries.recent(channel, LAST_POSTS);
  const posts = last.filter(
    ({ subscription, state }) => subscription === id && (state === "sent" || state === "uncertain"),
  );
  return new Set(posts.flatMap(({ composed }) => composed?.facts.map(({ key }) => key) ?? []));
}

/** The post of what was collected, with the number that comes next. */
export const composed = (found: Collected | null, subscription: Subscription) =>
  found && compose(found, subscription, subscription.number + 1);

/** Composes what is due, and keeps what it leaves out for those who manage the channel. */
export function composeFor(making: Making): Compose {
  return async (subscription, _, now, kept): Promise<Composed | null> => {
    const found = await collectFor(subscription, { now, kept }, making);
    if (found) await making.store.held.add(subscription, found.held, now);
    return composed(found, subscription);
  };
}
