import { present } from "#src/adapters/terminal/present.ts";
import { collectFor, composed } from "#src/digest/content/compose-for.ts";
import type { Delivery, Subscription } from "#src/digest/model.ts";
import { momentWords, stateWords, subscriptionWords } from "#src/digest/serve/words.ts";
import { type Done, finish, type WithStore, withStore } from "./with-store.ts";

const USAGE = `Usage:
  npm run digest -- list           every digest and alert, when each comes next, and what did not arrive
  npm run digest -- preview CODE   what its next post would say; nothing is posted
  npm run digest -- send CODE      posts what is new, now; a desk that runs posts it
CODE is what the list begins a line with, or the first letters of it.
Ends with 0: done; 1: not done, and why; 2: bad usage.
`;
/** How many of the last deliveries are looked through for what did not arrive. */
const LAST = 500;
const ZONE = "Europe/London";

async function main([order, code, ...more]: readonly string[]): Promise<Done> {
  if (order === "--help") return { code: 0, text: USAGE };
  if (more.length > 0) return { code: 2, text: USAGE };
  if (order === "list" && code === undefined) return withStore(list);
  if (order === "preview" && code) return withStore((given) => one(given, code, preview));
  if (order === "send" && code) return withStore((given) => one(given, code, send));
  return { code: 2, text: USAGE };
}

async function list({ record, store, now }: WithStore): Promise<Done> {
  const [all, last] = await Promise.all([
    store.digests.subscriptions.all(),
    store.digests.deliveries.recent(null, LAST),
  ]);
  if (all.length === 0)
    return { code: 0, text: "There is none yet. /nec digest add in a channel makes one.\n" };
  const lines = all.map((each) => {
    const { tenant, id } = each.channel;
    const place = `${tenant.platform} ${tenant.id} ${id}`;
    return `${each.id}  ${place}: ${subscriptionWords(each, record)}. ${stateWords(each, now)}\n`;
  });
  return { code: 0, text: [...lines, ...last.flatMap(troubleLine)].join("") };
}

function troubleLine({ id, state, channel, scheduledFor, reason }: Delivery): readonly string[] {
  if (state !== "uncertain" && state !== "dead") return [];
  const what = state === "dead" ? "was not posted" : "may or may not have been posted";
  const when = momentWords(scheduledFor, ZONE);
  return [
    `${id}  ${channel.tenant.platform} ${channel.id}: the one for ${when} ${what}. ${reason}\n`,
  ];
}

/** Does something with the one subscription whose id begins so. */
async function one(
  given: WithStore,
  code: string,
  work: (subscription: Subscription, given: WithStore) => Promise<Done>,
): Promise<Done> {
  const all = await given.store.digests.subscriptions.all();
  const [only, ...more] = all.filter(({ id }) => id.startsWith(code.toLowerCase()));
  if (!only)
    return { code: 1, text: `No digest has the code ${code}. npm run digest -- list has all.\n` };
  if (more.length > 0)
    return { code: 1, text: `${more.length + 1} codes begin with ${code}. Write more of it.\n` };
  return work(only, given);
}

async function nextPost(subscription: Subscription, { record, store, now }: WithStore) {
  const making = { record, news: store.news, store: store.digests };
  const upTo = { now, kept: await making.store.kept() };
  return composed(await collectFor(subscription, upTo, making), subscription);
}

async function preview(subscription: Subscription, given: WithStore): Promise<Done> {
  const post = await nextPost(subscription, given);
  return {
    code: 0,
    text: post ? present(post.answer) : "Nothing is new: nothing would be posted.\n",
  };
}

async function send(subscription: Subscription, given: WithStore): Promise<Done> {
  const { id, channel, madeBy, paused } = subscription;
  if (paused !== null) return { code: 1, text: `It is paused: ${paused}\n` };
  if (!(await nextPost(subscription, given)))
    return { code: 1, text: "Nothing is new: there is nothing to post.\n" };
  const { store, now } = given;
  const planned = { subscription: id, channel, madeBy, scheduledFor: now, until: null };
  await store.digests.deliveries.plan([planned], now);
  return { code: 0, text: "It is posted by the desk that runs, in a moment.\n" };
}

finish(await main(process.argv.slice(2)));
