import type { SubscriptionChange } from "../deliver/ledger.ts";
import type { Channel, Rhythm, Subscription, Topic } from "../model.ts";

/** What is asked for when a subscription is made; the rest is known from where it is asked. */
export type Wanted = Pick<Subscription, "kind" | "topics" | "rhythm" | "most" | "saysNothing">;

/** What of a subscription is to be otherwise; a day, a time or a zone alone is laid over the rhythm there is. */
export interface WantedChange extends Omit<SubscriptionChange, "rhythm"> {
  readonly rhythm?: Partial<Rhythm>;
}

/**
 * All that can be asked of the digests of a channel. `which` is a subscription's code there, null where there is only
 * one to be meant; `item` names something held, `delivery` one that may or may not have been posted.
 */
export type DigestRequest =
  | { readonly kind: "add"; readonly wanted: Wanted }
  | { readonly kind: "edit"; readonly which: string | null; readonly change: WantedChange }
  | {
      readonly kind: "preview" | "pause" | "resume" | "remove" | "now";
      readonly which: string | null;
    }
  | { readonly kind: "follow"; readonly topic: Topic; readonly most: number }
  | { readonly kind: "unfollow"; readonly topic: Topic }
  | { readonly kind: "list" | "held" | "corrections" }
  | { readonly kind: "release" | "drop"; readonly item: string }
  | { readonly kind: "settle"; readonly delivery: string; readonly is: "there" | "not-there" };

/** Where something is asked, by whom, and what they may do there. */
export interface At {
  readonly channel: Channel;
  /** By the platform's id. */
  readonly user: string;
  /** Whether nobody but whoever asks sees the answer. */
  readonly isAlone: boolean;
  /** Null where this person may manage the channel; else a sentence that says who may. Asked only where it matters. */
  mayManage(): Promise<string | null>;
  /** Null where the desk may post in the channel; else a sentence that says what to do. */
  mayPost(): Promise<string | null>;
}
