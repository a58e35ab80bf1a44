import type { Context } from "./context.ts";
import type { Claimed } from "./ledger.ts";
import { afterLook, lookLater, type Outcome } from "./outcome.ts";
import { SAID } from "./sentences.ts";
import { graceOf, limited } from "./time-limit.ts";
import { moved } from "./wait.ts";

/** How much earlier than our clock has it a post may be in the channel, in milliseconds: clocks are put right at times. */
const CLOCK_ERROR = 60 * 60_000;

/** Looks in the channel for a post that may be there, once what may be under way has ended. */
export async function look(context: Context, claimed: Claimed): Promise<Outcome> {
  const { clock, poster, step, limits, sightings } = context;
  const { channel, id, begun, scheduledFor, reason, reply } = claimed.delivery;
  const known = clock.elapsed() - sightings.since(claimed.delivery, clock.elapsed());
  if (known < limits.settle) {
    const then = { after: limits.settle - known, counts: false };
    return lookLater(context, claimed, reason ?? SAID.brokenOff, then);
  }
  const since = moved(begun ?? scheduledFor, -CLOCK_ERROR);
  const under = reply === null ? {} : { reply };
  const limit = { milliseconds: limits.request, grace: graceOf(limits) };
  const found = await step("look", () =>
    limited(clock, limit, (signal) => poster.find(channel, id, since, { signal, ...under })),
  );
  if (found.kind === "done") return afterLook(context, claimed, found.result);
  const problem = found.kind === "failed" ? SAID.notLooked(found.fault) : SAID.brokenOff;
  return afterLook(context, claimed, { kind: "later", after: null, problem });
}
