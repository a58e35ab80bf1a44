import { number } from "#src/words.ts";
import { leastLateness } from "./least-lateness.ts";
import type { Cap } from "./limits.ts";
import { bucketsOf } from "./model-platform.ts";
import type { Simulated } from "./simulate.ts";
import { quantile } from "./spread.ts";

/** What a simulation showed of one platform, in lines. */
export function report({ model, due, taken, lateness, refused }: Simulated): readonly string[] {
  const least = leastLateness(due, model);
  const twice = taken.length - new Set(taken.map(({ delivery }) => delivery)).size;
  const seconds = (lateness.at(-1) ?? 0) / 1_000;
  const perSecond = taken.length / Math.max(seconds, 1);
  return [
    `${model.name}: ${number(due.length)} due, ${number(taken.length)} posted, ${number(twice)} of them twice, ${number(refused)} answers of 429`,
    `  lateness    p50 ${inSeconds(quantile(lateness, 0.5))}   p99 ${inSeconds(quantile(lateness, 0.99))}   max ${inSeconds(lateness.at(-1) ?? 0)}`,
    `  the limits' p50 ${inSeconds(quantile(least, 0.5))}   p99 ${inSeconds(quantile(least, 0.99))}   max ${inSeconds(least.at(-1) ?? 0)}`,
    `  posts       ${perSecond.toFixed(1)} per second over ${seconds.toFixed(1)} s`,
    ...(["channel", "workspace", "platform"] as const).flatMap((scope) => {
      const cap = model.caps[scope];
      if (!cap) return [];
      const most = `${number(busiest(scope, cap, { model, taken }))} of ${number(cap.most)}`;
      return [`  busiest     ${most} in ${cap.within / 1_000} s in one ${scope}`];
    }),
  ];
}

const inSeconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(1)} s`.padStart(8);

/** The most posts that one channel, workspace or platform took in any span of its cap. */
function busiest(
  scope: "channel" | "workspace" | "platform",
  { within }: Cap,
  { model, taken }: Pick<Simulated, "model" | "taken">,
): number {
  const of = Map.groupBy(
    taken,
    ({ channel }) => bucketsOf(channel, model).find((bucket) => bucket.scope === scope)?.key,
  );
  let most = 0;
  for (const posts of of.values()) {
    let first = 0;
    for (const [last, { at }] of posts.entries()) {
      while ((posts[first]?.at ?? at) <= at - within) first += 1;
      most = Math.max(most, last - first + 1);
    }
  }
  return most;
}
