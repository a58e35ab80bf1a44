import type { DigestStore } from "#src/digest/deliver/ledger.ts";
import { lastKept } from "../news/last-kept.ts";
import type { Connection } from "../schema.ts";
import { createAllowances } from "./allowances.ts";
import { createCorrections } from "./corrections.ts";
import { counts } from "./counts.ts";
import { createDeliveries } from "./deliveries.ts";
import { createHeldItems } from "./held-items.ts";
import { createPosts } from "./posts.ts";
import { createSubscriptions } from "./subscriptions.ts";
import { createTellings } from "./tellings.ts";

/** See `DigestStore`. */
export function createDigests(connection: Connection): DigestStore {
  return {
    subscriptions: createSubscriptions(connection),
    deliveries: createDeliveries(connection),
    allowances: createAllowances(connection),
    posts: createPosts(connection),
    corrections: createCorrections(connection),
    tellings: createTellings(connection),
    counts: () => counts(connection),
    held: createHeldItems(connection),
    kept: () => lastKept(connection.reading),
  };
}
