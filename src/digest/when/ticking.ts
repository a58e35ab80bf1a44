import type { Running } from "#src/adapters/adapter.ts";
import { errorLine } from "#src/log.ts";

/** Calls once a minute until it is stopped. Does not wait for what it calls; `stop` calls no more. */
export type Ticker = (onMinute: () => Promise<void>) => { stop(): Promise<void> };

export interface Ticking {
  readonly ticker: Ticker;
  /** Looks for what is due. Every look finds all there is, so that one may be left out. */
  readonly onTick: () => Promise<void>;
  readonly log: (line: string) => void;
}

/**
 * Looks for what is due at once and then each minute, never twice at a time: a minute that comes while a look is under
 * way is left out. A look that fails is said once, as is the first after it that does not. `stop` waits for the one
 * under way.
 */
export function startTicking({ ticker, onTick, log }: Ticking): Running {
  let looking: Promise<void> | null = null;
  let failing = false;
  let slow = false;

  async function look(): Promise<void> {
    try {
      await onTick();
      if (failing) log("What is due is looked for again.");
      failing = false;
    } catch (fault) {
      if (!failing) log(`What is due could not be looked for: ${errorLine(fault)}`);
      failing = true;
    }
  }

  async function onMinute(): Promise<void> {
    if (looking) {
      if (!slow) log("Looking for what is due takes longer than a minute.");
      slow = true;
      return;
    }
    looking = look();
    await looking;
    looking = null;
  }

  const ticking = ticker(onMinute);
  void onMinute();
  return {
    where: "each minute",
    async stop() {
      await ticking.stop();
      await looking;
    },
  };
}
