import type { Desk } from "#src/core/ask.ts";
import type { Digests } from "#src/digest/digests.ts";
import type { Log } from "#src/log.ts";
import type { Store, Tenant } from "#src/store/store.ts";
import { Allowance } from "./allowance.ts";
import type { Clock } from "./clock.ts";
import { Lanes } from "./lanes.ts";

const MINUTE = 60_000;

/** What answering a question on any chat platform works with. */
export interface ChatWork {
  readonly desk: Desk;
  /** What channels are sent of their own accord; left out, the desk says how that works where it runs. */
  readonly digests?: Digests | undefined;
  readonly store: Pick<Store, "events" | "conversations">;
  /** The instant a question is asked at, as ISO text. */
  readonly now: () => string;
  readonly log: Log;
  readonly clock: Clock;
  /** Questions, a lane a conversation. */
  readonly threads: Lanes;
  readonly allowance: Allowance;
  /** How many questions a crowd may see answered in a minute: see `Incoming.crowd`. */
  readonly crowdAMinute: number;
}

/** What an adapter is given to work with, and what is counted and queued in this process. */
export function chatWork<Given extends Omit<ChatWork, "threads" | "allowance">>(
  given: Given,
): Given & ChatWork {
  const { clock } = given;
  const allowance = new Allowance(MINUTE, () => clock.elapsed());
  return { ...given, threads: new Lanes(), allowance };
}

/** Where something came from: whose it is, and who sent it. */
export interface Place {
  readonly tenant: Tenant;
  readonly channel: string;
  readonly user: string;
}
