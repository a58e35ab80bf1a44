import { attempt } from "./attempt.ts";
import { type Context, contextOf } from "./context.ts";
import type { Claimed } from "./ledger.ts";
import type { Outcome } from "./outcome.ts";
import type { Delivering } from "./settings.ts";
import { tellAll } from "./tell.ts";

/** What came of it all: how many claims ended how, and when there may be more to do; null where nothing waits. */
export interface Delivered {
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
  readonly next: string | null;
}

/** How long to wait, in milliseconds, before asking again for what can be claimed while posts are under way. */
const AGAIN = 250;

/**
 * Works off what is due, each platform by itself, until nothing is under way and nothing more can be claimed. Any
 * number of processes may do so at once. Rejects where the store does not answer, after what was under way has ended:
 * nothing is lost by that.
 */
export async function deliverDue(delivering: Delivering): Promise<Delivered> {
  const outcomes: Partial<Record<Outcome, number>> = {};
  const count = (outcome: Outcome) => {
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  };
  const contexts = Object.entries(delivering.platforms).map(([name, platform]) =>
    contextOf(delivering, name, platform),
  );
  await all(contexts.map((context) => deliverOn(context, count)));
  const nexts = await Promise.all(
    contexts.map(({ store, name, now }) => store.deliveries.next(name, now())),
  );
  const next = nexts.filter((instant) => instant !== null).sort()[0] ?? null;
  return { outcomes, next };
}

async function deliverOn(context: Context, count: (outcome: Outcome) => void): Promise<void> {
  // Whom nobody can reach holds no digest up.
  await all([tellAll(context), workOff(context, count)]);
  await tellAll(context);
}

async function workOff(context: Context, count: (outcome: Outcome) => void): Promise<void> {
  const { store, step, name, now, limits, clock, signal, sightings } = context;
  const running = new Set<Promise<void>>();
  let recovered = Number.NEGATIVE_INFINITY;
  try {
    while (!signal?.aborted) {
      if (clock.elapsed() - recovered >= limits.settle) {
        const unsettled = await step("recover", () =>
          store.deliveries.recover(name, now(), limits.settle),
        );
        sightings.see(unsettled, clock.elapsed());
        recovered = clock.elapsed();
      }
      const claimed = await claimSome(context, limits.parallel - running.size);
      for (const each of claimed) {
        const work = one(context, each, count).finally(() => running.delete(work));
        running.add(work);
      }
      if (running.size === 0) break;
      // A claim is dearer than a post: as long as there is plenty, half of the room waits for the next.
      if (claimed.length === 0) await someEnd(context, running, running.size - 1);
      else await someEnd(context, running, limits.parallel / 2);
    }
  } finally {
    await Promise.all(running);
  }
}

/** Waits until no more than so many run, or for a moment: one that takes long holds up no other. */
async function someEnd(
  { clock }: Context,
  running: ReadonlySet<Promise<void>>,
  room: number,
): Promise<void> {
  const enough = new AbortController();
  const moment = clock.wait(AGAIN, enough.signal).then(() => "moment" as const);
  while (running.size > room && (await Promise.race([...running, moment])) !== "moment");
  enough.abort();
}

async function claimSome(context: Context, limit: number): Promise<readonly Claimed[]> {
  if (limit <= 0) return [];
  const { store, step, name, now, limits, rates } = context;
  const options = {
    now: now(),
    lease: limits.lease,
    // No more than there can be room for: what finds none would have to be put back.
    limit: Math.min(limit, rates.platform?.burst ?? limit),
    ofWorkspace: rates.workspace.burst,
  };
  return step("claim", () => store.deliveries.claim(name, options));
}

/** Never rejects: what the store did not take comes again when its claim runs out. */
async function one(
  context: Context,
  claimed: Claimed,
  count: (outcome: Outcome) => void,
): Promise<void> {
  const { name, onOutcome, log } = context;
  const { delivery } = claimed;
  const outcome = await attempt(context, claimed).catch((fault: unknown): Outcome => {
    log(`The delivery ${delivery.id} was left for later: ${String(fault)}`);
    return "failed";
  });
  count(outcome);
  onOutcome?.(name, outcome, delivery);
}

/** Waits for all to end, and then rejects where one did. */
async function all(work: readonly Promise<void>[]): Promise<void> {
  const ends = await Promise.allSettled(work);
  const failed = ends.find((end) => end.status === "rejected");
  if (failed) throw failed.reason;
}
