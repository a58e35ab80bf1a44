import { type Delivering, type Limits, limitsOf, type Platform } from "./settings.ts";
import { Sightings } from "./sightings.ts";
import { type Stepping, stepping } from "./steps.ts";
import { moved } from "./wait.ts";

/** What every part of a delivery works with. */
export interface Context
  extends Omit<Delivering, "limits" | "point" | "platforms" | "sightings">,
    Platform {
  readonly name: string;
  readonly limits: Limits;
  readonly step: Stepping;
  readonly sightings: Sightings;
  /** The instant so many milliseconds from now. */
  in(milliseconds: number): string;
}

export function contextOf(delivering: Delivering, name: string, platform: Platform): Context {
  const { limits: _, point, platforms: __, sightings = new Sightings(), ...rest } = delivering;
  return {
    ...rest,
    ...platform,
    name,
    limits: limitsOf(delivering),
    step: stepping(point),
    sightings,
    in: (milliseconds) => moved(delivering.now(), milliseconds),
  };
}

/** Waits between tries to write down how a request ended, in milliseconds. */
const TRIES = [100, 400, 1500, 3000];

/**
 * Writes down how a request ended, and tries again where the store does not answer: what is lost here has to be looked
 * for in the channel, and where that cannot be, a person is asked.
 */
export async function firmly<T>(
  { clock, log }: Pick<Context, "clock" | "log">,
  write: () => Promise<T>,
): Promise<T> {
  for (const wait of TRIES) {
    try {
      return await write();
    } catch (fault) {
      log(`The end of a post could not be written down, and is tried again: ${String(fault)}`);
      await clock.wait(wait);
    }
  }
  return write();
}
