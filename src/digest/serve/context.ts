import type { Making } from "../content/compose-for.ts";
import type { Instant } from "../model.ts";

/** What requests are served with. */
export interface Serving extends Making {
  /** The present instant. */
  readonly now: () => Instant;
}
