import type { Desk } from "#src/core/ask.ts";
import type { Delivering } from "#src/digest/deliver/settings.ts";
import type { Clock } from "#src/news/fetch/clock.ts";
import type { Metrics } from "./metrics.ts";

/** The desk as a platform asks it: each answer is counted, with the time it took. */
export function measured(
  desk: Desk,
  platform: string,
  metrics: Pick<Metrics, "answered">,
  clock: Clock,
): Desk {
  return {
    ...desk,
    async answer(...asking) {
      const asked = clock.elapsed();
      const given = await desk.answer(...asking);
      metrics.answered(platform, given.answer.status, (clock.elapsed() - asked) / 1000);
      return given;
    },
  };
}

/** What counts how deliveries end: for `Delivering.onOutcome`. */
export function measuredOutcomes(
  metrics: Pick<Metrics, "delivered">,
  now: Delivering["now"],
): NonNullable<Delivering["onOutcome"]> {
  return (platform, outcome, { scheduledFor }) => {
    const late = outcome === "sent" ? Date.parse(now()) - Date.parse(scheduledFor) : null;
    metrics.delivered(platform, outcome, late === null ? null : late / 1000);
  };
}
