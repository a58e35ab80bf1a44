import type { Composed, Subscription } from "../model.ts";
import type { Context } from "./context.ts";
import type { Claimed, Told } from "./ledger.ts";
import { look } from "./look.ts";
import { afterPost, giveUp, lookLater, type Outcome, skip, tryLater } from "./outcome.ts";
import { SAID } from "./sentences.ts";
import { graceOf, limited } from "./time-limit.ts";

/** Works on one claim: posts what is to be posted, looks for what is uncertain. Rejects only where the store does. */
export async function attempt(context: Context, claimed: Claimed): Promise<Outcome> {
  const { limits } = context;
  const { state, attempts } = claimed.delivery;
  if (state === "uncertain") return look(context, claimed);
  // More than that, and its process ended each time before it could say why.
  if (attempts > limits.attempts) return giveUp(context, claimed, SAID.usedUp(attempts - 1));
  return post(context, claimed);
}

async function post(context: Context, claimed: Claimed): Promise<Outcome> {
  const { store, rates, step, now, limits, clock, poster } = context;
  const { channel, reply, id, reason } = claimed.delivery;
  const wish = await wished(context, claimed);
  if (typeof wish === "string") return skip(context, claimed, wish);
  const composed = claimed.delivery.composed ?? (await composeOnce(context, claimed, wish));
  if (typeof composed === "string") return composed;
  const free = await step("take", () => store.allowances.take(channel, rates, now()));
  if (free !== null) {
    const then = { wake: free, counts: false, reason };
    const held = await step("put back", () => store.deliveries.putBack(claimed, then));
    return held ? "waiting" : "lost";
  }
  // It may have been removed or paused while it was put together.
  const still = await wished(context, claimed);
  if (typeof still === "string") return skip(context, claimed, still);
  const started = clock.elapsed();
  const held = await step("begin", () => store.deliveries.begin(claimed, now(), limits.lease));
  if (!held) return "lost";
  const left = limits.request - (clock.elapsed() - started);
  if (left <= 0) return tryLater(context, claimed, { problem: SAID.slowStore, after: null });
  const options = reply === null ? {} : { reply };
  const posted = await step("post", () =>
    limited(clock, { milliseconds: left, grace: graceOf(limits) }, (signal) =>
      poster.post(channel, composed.answer, id, { signal, ...options }),
    ),
  );
  if (posted.kind === "done") return afterPost(context, claimed, posted.result);
  const problem = posted.kind === "failed" ? SAID.failed(posted.fault) : SAID.brokenOff;
  return lookLater(context, claimed, problem, { after: limits.settle });
}

/** The subscription it is for, null for a correction; or why it should not be posted any more. */
async function wished(
  { store, step, now }: Context,
  { delivery, until }: Claimed,
): Promise<Subscription | null | string> {
  if (until !== null && now() > until) return SAID.late;
  // A correction of what was posted is due whatever became of the subscription.
  if (delivery.reply !== null) return null;
  const { tenant } = delivery.channel;
  const subscription = await step("subscription", () =>
    store.subscriptions.read(tenant, delivery.subscription),
  );
  if (!subscription) return SAID.removed;
  return subscription.paused === null ? subscription : SAID.paused(subscription.paused);
}

/** What is posted, kept before it is; or what became of the delivery instead. */
async function composeOnce(
  context: Context,
  claimed: Claimed,
  subscription: Subscription | null,
): Promise<Composed | Outcome> {
  const { store, step, compose, now, log } = context;
  const { delivery } = claimed;
  if (!subscription) return skip(context, claimed, SAID.removed);
  const at = now();
  let told: Told;
  let composed: Composed | null;
  try {
    // First: what is kept while it is put together is for the next one.
    told = { until: at, kept: await store.kept() };
    composed = await step("compose", () => compose(subscription, delivery, at, told.kept));
  } catch (fault) {
    log(`A digest for ${delivery.channel.id} could not be put together: ${String(fault)}`);
    return tryLater(context, claimed, { problem: SAID.notComposed(fault), after: null });
  }
  if (composed === null) return skip(context, claimed, SAID.nothing, told);
  const held = await step("keep", () => store.deliveries.keep(claimed, composed, told));
  return held ? composed : "lost";
}
