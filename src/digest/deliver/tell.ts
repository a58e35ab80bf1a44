import type { Context } from "./context.ts";
import { limited } from "./time-limit.ts";

/** Tells people what they are to be told. What fails is tried again at another time, a few times. */
export async function tellAll(context: Context): Promise<void> {
  const { store, step, name, now, limits, clock, poster, log } = context;
  for (;;) {
    const tellings = await step("tellings", () => store.tellings.claim(name, now(), limits.lease));
    if (tellings.length === 0) return;
    for (const { id, tenant, user, text } of tellings) {
      const told = await step("tell", () =>
        limited(clock, { milliseconds: limits.request, grace: 0 }, () =>
          poster.tell(tenant, user, text),
        ),
      );
      if (told.kind === "done") await step("told", () => store.tellings.told(id));
      else log(`${user} of ${tenant.platform} ${tenant.id} could not be told: ${text}`);
    }
  }
}
