import type { PatientClock } from "#src/news/clock.ts";
import type { Limits } from "./settings.ts";

/** What work gave, that it was broken off, or what it threw. */
export type Limited<T> =
  | { readonly kind: "done"; readonly result: T }
  | { readonly kind: "broken-off" }
  | { readonly kind: "failed"; readonly fault: unknown };

/**
 * Breaks work off after so many milliseconds. What heeds its signal may still say how it ended in a moment of grace;
 * what does not is no longer waited for. Never rejects.
 */
export async function limited<T>(
  clock: PatientClock,
  { milliseconds, grace }: { readonly milliseconds: number; readonly grace: number },
  work: (signal: AbortSignal) => Promise<T>,
): Promise<Limited<T>> {
  const [breaking, over] = [new AbortController(), new AbortController()];
  const ended = run(() => work(breaking.signal));
  const late = clock.wait(milliseconds, over.signal).then(async (): Promise<Limited<T>> => {
    breaking.abort();
    await clock.wait(grace, over.signal);
    return { kind: "broken-off" };
  });
  const first = await Promise.race([ended, late]);
  over.abort();
  return first;
}

/** Half of what a claim outlives a request by, at most a second. */
export const graceOf = ({ lease, request }: Pick<Limits, "lease" | "request">): number =>
  Math.min(1000, (lease - request) / 2);

async function run<T>(work: () => Promise<T>): Promise<Limited<T>> {
  try {
    return { kind: "done", result: await work() };
  } catch (fault) {
    return { kind: "failed", fault };
  }
}
