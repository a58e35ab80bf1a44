import type { RateScope } from "#src/digest/deliver/ledger.ts";
import type { Channel } from "#src/digest/model.ts";

/**
 * No bucket stays closed for longer, in milliseconds: what is closed beyond it was closed by a clock that has been put
 * back since, and counts as open.
 */
export const LONGEST_HOLD = 15 * 60_000;

/** The key of a bucket. The claim's SQL builds the same. */
export function rateKey({ tenant, id }: Channel, scope: RateScope): string {
  if (scope === "platform") return tenant.platform;
  const workspace = `${tenant.platform} ${tenant.id}`;
  return scope === "workspace" ? workspace : `${workspace} ${id}`;
}
