import type { Answer } from "#src/core/answer.ts";
import type { Tenant } from "#src/store/store.ts";
import type { StoryItem } from "./content/collected.ts";

/** An instant as the store keeps it: `Date.toISOString`. */
export type Instant = string;

/** A day of the week, as ISO counts them: 1 is Monday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** When something comes, by the clock on somebody's wall: "08:00" on some days in "Europe/London". */
export interface Rhythm {
  readonly days: readonly Weekday[];
  readonly time: string;
  readonly zone: string;
}

/** A channel on a platform. */
export interface Channel {
  readonly tenant: Tenant;
  readonly id: string;
}

/** What somebody wants to hear of. Each id is one of the record. */
export type Topic =
  | { readonly kind: "everything" }
  | { readonly kind: "person" | "organisation" | "section" | "contest"; readonly id: string }
  | { readonly kind: "words"; readonly words: string };

/** What a channel has asked for: a digest at its hours, or an alert when something is new. */
export interface Subscription {
  readonly id: string;
  readonly kind: "digest" | "alert";
  readonly channel: Channel;
  readonly topics: readonly Topic[];
  readonly rhythm: Rhythm;
  /** How many items a digest has at most, and how many alerts come in a day. */
  readonly most: number;
  /** Whether it says so when there is nothing; else it keeps quiet. */
  readonly saysNothing: boolean;
  /** Why it is paused; null where it is not. */
  readonly paused: string | null;
  /** Who made it, by the platform's id. */
  readonly madeBy: string;
  readonly madeAt: Instant;
  /** Since when its rhythm holds: when it was made, its rhythm was last changed, or it was last resumed. Nothing was promised before. */
  readonly rhythmSince: Instant;
  /** Until when what is new has been told: it begins with what comes after it was made. */
  readonly toldUntil: Instant;
  /** The highest place of an article by then (`Article.kept`): what has a higher one is new. Null where no desk has written one yet. */
  readonly toldKept: number | null;
  /** The number of its last digest: "digest 41". */
  readonly number: number;
}

/** A fact that a post rests on: an entry of the record with its value then, or an article. */
export interface UsedFact {
  readonly key: string;
  readonly value: string;
}

/** What is posted, composed once: a retry sends the same. */
export interface Composed {
  readonly answer: Answer;
  readonly facts: readonly UsedFact[];
  /** Stories that were held from it, for a manager to release or to drop; nothing of them is in `answer`. */
  readonly held?: readonly StoryItem[];
}

/** See `delivery.md`: the arrows between these are the only ones there are. */
export type DeliveryState = "due" | "sending" | "uncertain" | "sent" | "skipped" | "dead";

/** One digest of one subscription for one instant: the ledger's row. */
export interface Delivery {
  readonly id: string;
  readonly subscription: string;
  readonly channel: Channel;
  readonly scheduledFor: Instant;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** Null until it is composed. */
  readonly composed: Composed | null;
  /** The platform's id of the message; null until it is known. */
  readonly message: string | null;
  /** When the first attempt began; null before it. */
  readonly begun: Instant | null;
  /** Why it was skipped, is uncertain or is dead, as a sentence. */
  readonly reason: string | null;
  /** The message it is posted under; null where it stands alone. */
  readonly reply: string | null;
  /** Who is told when it cannot be delivered, by the platform's id. */
  readonly madeBy: string;
}

/** What became of a post. */
export type Posted =
  | { readonly kind: "sent"; readonly message: string }
  /** Certainly not posted; may be tried again, after so many seconds where the platform says. */
  | {
      readonly kind: "later";
      readonly after: number | null;
      readonly problem: string;
      /** Of what the platform says so; of the channel where it is left out. */
      readonly of?: "channel" | "workspace" | "platform";
    }
  /** Certainly not posted and never will be: the channel is gone, the right to post is missing. */
  | { readonly kind: "refused"; readonly problem: string; readonly forGood: boolean }
  /** Nobody knows whether it was posted. */
  | { readonly kind: "uncertain"; readonly problem: string };

/** Whether a post is in its channel. */
export type Found =
  | { readonly kind: "there"; readonly message: string }
  | { readonly kind: "not-there" }
  /** Not now: to be asked again, after so many seconds where the platform says. */
  | { readonly kind: "later"; readonly after: number | null; readonly problem: string }
  /** The platform does not let us look. */
  | { readonly kind: "cannot-look"; readonly problem: string };

/** A platform as digests see it. */
export interface Poster {
  /** Posts once, without tries of its own; breaks off when `signal` says so, which is then uncertain. `reply` is the message to post under. */
  post(
    channel: Channel,
    answer: Answer,
    delivery: string,
    options: { readonly signal: AbortSignal; readonly reply?: string },
  ): Promise<Posted>;
  /** Looks in the channel for the post of a delivery whose first attempt began then; `reply` as in `post`. */
  find(
    channel: Channel,
    delivery: string,
    begun: Instant,
    options: { readonly signal: AbortSignal; readonly reply?: string },
  ): Promise<Found>;
  /** Tells somebody alone, as well as the platform can: that a channel is gone, that a digest is held. */
  tell(tenant: Tenant, user: string, text: string): Promise<void>;
}
