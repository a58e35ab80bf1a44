import type { Found, Posted } from "../model.ts";
import { type Context, firmly } from "./context.ts";
import type { Aftermath, Claimed, Told } from "./ledger.ts";
import { SAID, TOLD } from "./sentences.ts";
import { backoff } from "./wait.ts";

export const OUTCOMES = [
  "sent",
  "later",
  "waiting",
  "uncertain",
  "held",
  "skipped",
  "dead",
  "lost",
  "failed",
] as const;

/** What became of a delivery in one claim. "lost": another process had taken it over. */
export type Outcome = (typeof OUTCOMES)[number];

const QUIETLY: Aftermath = { tell: null, pause: null };

/** Writes down that a delivery is not sent, with why. */
export async function skip(
  context: Context,
  claimed: Claimed,
  reason: string,
  told: Told | null = null,
): Promise<Outcome> {
  const { store, step, now } = context;
  const as = { state: "skipped", reason, told, now: now() } as const;
  const held = await step("end", () => store.deliveries.end(claimed, as, QUIETLY));
  return held ? "skipped" : "lost";
}

/** Writes down that a delivery is given up; its maker is told. `pause`: the subscription with it. */
export async function giveUp(
  context: Context,
  claimed: Claimed,
  problem: string,
  pause = false,
): Promise<Outcome> {
  const { store, step, now } = context;
  const { delivery } = claimed;
  const aftermath = pause
    ? { tell: TOLD.pausedForGood(delivery, problem), pause: problem }
    : { tell: TOLD.dead(delivery, problem), pause: null };
  const as = { state: "dead", reason: problem, told: null, now: now() } as const;
  const held = await firmly(context, () =>
    step("end", () => store.deliveries.end(claimed, as, aftermath)),
  );
  return held ? "dead" : "lost";
}

/** Certainly not posted: again later, or given up where its attempts are used up. `after` in seconds, where the platform says. */
export async function tryLater(
  context: Context,
  claimed: Claimed,
  { problem, after }: { readonly problem: string; readonly after: number | null },
): Promise<Outcome> {
  const { store, step, limits, random } = context;
  const { attempts } = claimed.delivery;
  // Being told to wait is no failure: only the window ends that.
  if (after === null && attempts >= limits.attempts)
    return giveUp(context, claimed, SAID.usedUp(attempts, problem));
  const wake = context.in(after === null ? backoff(attempts, limits, random) : after * 1000);
  const then = { wake, counts: after === null, reason: problem };
  const held = await firmly(context, () =>
    step("put back", () => store.deliveries.putBack(claimed, then)),
  );
  return held ? "later" : "lost";
}

/** Nobody knows whether it was posted: it is looked for after a while, in milliseconds. `counts`: whether it just was. */
export async function lookLater(
  context: Context,
  claimed: Claimed,
  reason: string,
  { after, counts = true }: { readonly after: number; readonly counts?: boolean },
): Promise<Outcome> {
  const { store, step, sightings, clock } = context;
  sightings.since(claimed.delivery, clock.elapsed());
  const then = { wake: context.in(after), counts, reason };
  const held = await firmly(context, () =>
    step("uncertain", () => store.deliveries.uncertain(claimed, then, QUIETLY)),
  );
  return held ? "uncertain" : "lost";
}

async function leaveToPerson(
  context: Context,
  claimed: Claimed,
  problem: string,
): Promise<Outcome> {
  const { store, step } = context;
  const aftermath = { tell: TOLD.held(claimed.delivery, problem), pause: null };
  const then = { wake: null, counts: true, reason: problem };
  const held = await step("uncertain", () => store.deliveries.uncertain(claimed, then, aftermath));
  return held ? "held" : "lost";
}

export async function isThere(
  context: Context,
  { delivery }: Claimed,
  message: string,
): Promise<Outcome> {
  const { store, step, now } = context;
  await firmly(context, () =>
    step("sent", () => store.deliveries.sent(delivery.id, message, now())),
  );
  return "sent";
}

/** Writes down what became of a post. */
export async function afterPost(
  context: Context,
  claimed: Claimed,
  posted: Posted,
): Promise<Outcome> {
  const { store, step, limits, now } = context;
  const { channel } = claimed.delivery;
  switch (posted.kind) {
    case "sent":
      return isThere(context, claimed, posted.message);
    case "uncertain":
      return lookLater(context, claimed, posted.problem, { after: limits.settle });
    case "refused":
      return giveUp(context, claimed, posted.problem, posted.forGood);
    case "later": {
      const { after, of = "channel" } = posted;
      const outcome = await tryLater(context, claimed, posted);
      if (after !== null)
        await step("close", () =>
          store.allowances.close(channel, of, context.in(after * 1000), now()),
        );
      return outcome;
    }
  }
}

/** Writes down what a look found. */
export async function afterLook(
  context: Context,
  claimed: Claimed,
  found: Found,
): Promise<Outcome> {
  const { limits, random } = context;
  switch (found.kind) {
    case "there":
      return isThere(context, claimed, found.message);
    case "not-there":
      return tryLater(context, claimed, { problem: SAID.notFound, after: null });
    case "cannot-look":
      return leaveToPerson(context, claimed, found.problem);
    case "later": {
      if (claimed.looks >= limits.looks) return leaveToPerson(context, claimed, found.problem);
      const wait =
        found.after === null ? backoff(claimed.looks, limits, random) : found.after * 1000;
      return lookLater(context, claimed, found.problem, { after: wait });
    }
  }
}
