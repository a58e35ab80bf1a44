import type { Running } from "#src/adapters/adapter.ts";
import type { PatientClock } from "#src/news/clock.ts";
import { plural } from "#src/words.ts";
import { alertsDue } from "./alerts.ts";
import { composeFor } from "./content/compose-for.ts";
import { keepDelivering } from "./deliver/keep-delivering.ts";
import type { Delivering, Platform } from "./deliver/settings.ts";
import type { Serving } from "./serve/context.ts";
import { cronMinutes } from "./when/cron-minutes.ts";
import { type PlannedDigest, plan } from "./when/plan.ts";
import { startTicking, type Ticker } from "./when/ticking.ts";

export interface DigestSettings extends Serving {
  /** Where digests are posted, by the platform's name. What is due on another waits for a process that has it. */
  readonly platforms: Readonly<Record<string, Platform>>;
  readonly clock: PatientClock;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly log: (line: string) => void;
  readonly onOutcome?: NonNullable<Delivering["onOutcome"]>;
  /** For tests: tells each minute in its own time. */
  readonly ticker?: Ticker;
}

/**
 * Posts digests and alerts as they fall due, until it is stopped, which waits for what is being posted. Any number of
 * processes may do so over one store.
 */
export function startDigests(settings: DigestSettings): Running {
  const {
    record,
    news,
    store,
    now,
    platforms,
    clock,
    random,
    log,
    onOutcome,
    ticker = cronMinutes,
  } = settings;
  const making = { record, news, store };
  const delivering = keepDelivering({
    store,
    platforms,
    compose: composeFor(making),
    now,
    random,
    clock,
    log,
    ...(onOutcome && { onOutcome }),
  });
  const ticking = startTicking({ ticker, onTick: () => lookForDue(settings), log });
  return {
    where: `on ${Object.keys(platforms).join(", ")}`,
    async stop() {
      await ticking.stop();
      await delivering.stop();
    },
  };
}

/** Writes what is due by now into the ledger, which takes each once. What was missed is said in the log. */
export async function lookForDue({
  log,
  now,
  ...making
}: Pick<DigestSettings, "log" | "now" | "record" | "news" | "store">): Promise<void> {
  const { store } = making;
  const at = now();
  const subscriptions = await store.subscriptions.active();
  const digests = plan(subscriptions, at);
  const fresh = await store.deliveries.plan(digests, at);
  if (fresh > 0) sayMissed(digests, log);
  await store.deliveries.plan(await alertsDue(subscriptions, at, making), at);
}

function sayMissed(digests: readonly PlannedDigest[], log: (line: string) => void): void {
  const of = (kind: PlannedDigest["kind"]) => digests.filter((each) => each.kind === kind).length;
  const [late, skipped] = [of("late"), of("skipped")];
  if (late > 0) log(`${plural(late, "digest")} ${late === 1 ? "is" : "are"} sent late.`);
  if (skipped > 0)
    log(
      `${plural(skipped, "digest")} ${skipped === 1 ? "was" : "were"} missed by more than three hours and ${skipped === 1 ? "is" : "are"} not sent; what they had comes with the next.`,
    );
}
