import type { StoryItem } from "../content/collected.ts";
import type { Channel, Composed, Instant, Subscription } from "../model.ts";

/** A story that a post left out, waiting for somebody who manages its channel. */
export interface HeldItem {
  /** What it is called in its channel. */
  readonly code: string;
  readonly subscription: string;
  readonly channel: Channel;
  readonly item: StoryItem;
}

export interface HeldItems {
  /** Keeps what a post of a subscription leaves out, each once; whoever made it is told where there is something new. */
  add(subscription: Subscription, items: readonly StoryItem[], now: Instant): Promise<void>;
  /** Those of a channel that nobody has decided on, oldest first. */
  waiting(channel: Channel): Promise<readonly HeldItem[]>;
  /** Puts its post into the ledger, once. False where it no longer waits. Outlives a power cut. */
  release(
    held: HeldItem,
    composed: Composed,
    by: { readonly user: string; readonly now: Instant },
  ): Promise<boolean>;
  /** False where it no longer waits. */
  drop(held: HeldItem, user: string): Promise<boolean>;
}
