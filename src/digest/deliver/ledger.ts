import type {
  Channel,
  Composed,
  Delivery,
  Instant,
  Rhythm,
  Subscription,
  Topic,
  UsedFact,
} from "#src/digest/model.ts";
import type { Tenant } from "#src/store/store.ts";
import type { HeldItems } from "./held-items.ts";
import type { Unsettled } from "./sightings.ts";

/** What is said when a subscription is made; the rest begins with it. */
export type NewSubscription = Omit<
  Subscription,
  "id" | "paused" | "rhythmSince" | "toldUntil" | "toldKept" | "number"
>;

/** What of a subscription can be changed; what is left out stays. */
export interface SubscriptionChange {
  readonly topics?: readonly Topic[];
  readonly rhythm?: Rhythm;
  readonly most?: number;
  readonly saysNothing?: boolean;
}

/** What channels have asked for. An id reaches nothing from another tenant. */
export interface Subscriptions {
  add(subscription: NewSubscription): Promise<Subscription>;
  read(tenant: Tenant, id: string): Promise<Subscription | null>;
  /** Of a channel, oldest first; paused ones too. */
  ofChannel(channel: Channel): Promise<readonly Subscription[]>;
  ofTenant(tenant: Tenant): Promise<readonly Subscription[]>;
  /** Every one there is, the oldest first: for whoever runs the desk. */
  all(): Promise<readonly Subscription[]>;
  /** Every one that is not paused, whatever its tenant: for the plan. */
  active(): Promise<readonly Subscription[]>;
  /** Gives it as it is then; null where there is none. Another rhythm holds from `now` on. */
  change(
    tenant: Tenant,
    id: string,
    change: SubscriptionChange,
    now: Instant,
  ): Promise<Subscription | null>;
  /** False where there is none. */
  pause(tenant: Tenant, id: string, reason: string): Promise<boolean>;
  /** It goes on with what is new from `now` on: a long pause floods nobody. False where there is none that is paused. */
  resume(tenant: Tenant, id: string, now: Instant): Promise<boolean>;
  /** What was planned for it and not begun is skipped. False where there is none. */
  remove(tenant: Tenant, id: string): Promise<boolean>;
}

/** A digest that has become due. */
export interface Planned {
  readonly subscription: string;
  readonly channel: Channel;
  /** Who is told when it cannot be delivered, by the platform's id. */
  readonly madeBy: string;
  readonly scheduledFor: Instant;
  /** After this it is skipped rather than sent late; null: never. */
  readonly until: Instant | null;
}

/** A delivery that one process works on until its lease ends. */
export interface Claimed {
  readonly delivery: Delivery;
  /** How often it has been claimed: what a later claim has taken over, an earlier one can no longer change. */
  readonly claim: number;
  readonly until: Instant | null;
  /** How often its channel was looked at since the last attempt. */
  readonly looks: number;
}

export interface ClaimOptions {
  readonly now: Instant;
  /** In milliseconds. */
  readonly lease: number;
  readonly limit: number;
  /** At most so many of one workspace in one claim. */
  readonly ofWorkspace: number;
}

/** Until where what was new was looked at. */
export interface Told {
  readonly until: Instant;
  /** See `DigestStore.kept`. */
  readonly kept: number;
}

/** What else happens in the moment a delivery ends, or is left to a person. */
export interface Aftermath {
  /** What its maker is told; null: nothing. */
  readonly tell: string | null;
  /** Why its subscription is paused; null: it is not. */
  readonly pause: string | null;
}

/**
 * The ledger of what was sent and the queue of what is to be: one row a subscription and instant, ever. Every change
 * that takes a `Claimed` gives whether the claim still held; where it did not, nothing changed.
 */
export interface Deliveries {
  /** Gives how many were not planned before. Outlives a power cut. */
  plan(planned: readonly Planned[], now: Instant): Promise<number>;
  /** Makes uncertain what somebody began to post whose lease ran out, to be looked for `settle` milliseconds from now. Gives all that is to be looked for. */
  recover(platform: string, now: Instant, settle: number): Promise<readonly Unsettled[]>;
  /**
   * Takes what is due, in order of time, in one statement: "sending" is to be posted, "uncertain" to be looked for.
   * One a channel and one a subscription at a time, none where the channel's or the workspace's rate is used up.
   */
  claim(platform: string, options: ClaimOptions): Promise<readonly Claimed[]>;
  /** The instant from which something may be claimed; null where nothing waits. Not before `now`. */
  next(platform: string, now: Instant): Promise<Instant | null>;
  /** Keeps what is posted, and counts the subscription's number up, so that no two digests have the same. */
  keep(claimed: Claimed, composed: Composed, told: Told): Promise<boolean>;
  /** A request goes out from here on: whoever finds this must look before posting. The lease begins anew. Outlives a power cut. */
  begin(claimed: Claimed, now: Instant, lease: number): Promise<boolean>;
  /** True of any claim, even one that ran out: the message is there. Outlives a power cut. */
  sent(delivery: string, message: string, now: Instant): Promise<void>;
  /** Certainly not posted: due again then. `counts`: whether the attempt is one of those it has. */
  putBack(
    claimed: Claimed,
    then: { readonly wake: Instant; readonly counts: boolean; readonly reason: string | null },
  ): Promise<boolean>;
  /** Nobody knows: to be looked for then, or left to a person where `wake` is null. `counts`: whether it was looked for. */
  uncertain(
    claimed: Claimed,
    then: { readonly wake: Instant | null; readonly counts: boolean; readonly reason: string },
    aftermath: Aftermath,
  ): Promise<boolean>;
  end(
    claimed: Claimed,
    as: {
      readonly state: "skipped" | "dead";
      readonly reason: string;
      /** Until where there was nothing to tell; null where there may have been. */
      readonly told: Told | null;
      readonly now: Instant;
    },
    aftermath: Aftermath,
  ): Promise<boolean>;
  /** What a person says of an uncertain one that waits for a person. False where there is none such. */
  decide(tenant: Tenant, id: string, is: "there" | "not-there", now: Instant): Promise<boolean>;
  read(tenant: Tenant, id: string): Promise<Delivery | null>;
  /** The last ones, latest first; of all channels where null. */
  recent(channel: Channel | null, limit: number): Promise<readonly Delivery[]>;
}

/** So much and no more: one each so many milliseconds, after so many at once. */
export interface Rate {
  readonly every: number;
  readonly burst: number;
}

/** The rates that a post must keep. */
export interface Rates {
  readonly channel: Rate;
  readonly workspace: Rate;
  /** Of the whole app on the platform; null where there is no such limit. */
  readonly platform: Rate | null;
}

/** Whose rate: a channel's, its workspace's or its platform's. */
export type RateScope = "channel" | "workspace" | "platform";

/** Token buckets that all processes share. */
export interface Allowances {
  /** Takes one of each, or none: null where taken, else the instant to ask again. */
  take(channel: Channel, rates: Rates, now: Instant): Promise<Instant | null>;
  /** Nothing more until then: the platform said so. */
  close(channel: Channel, scope: RateScope, until: Instant, now: Instant): Promise<void>;
}

/** A post as corrections see it. */
export interface Post {
  readonly delivery: string;
  readonly subscription: string;
  readonly channel: Channel;
  readonly message: string;
  readonly postedAt: Instant;
  readonly facts: readonly UsedFact[];
}

export interface Posts {
  read(tenant: Tenant, delivery: string): Promise<Post | null>;
  /** The posts that used any of these facts, by their keys, oldest first. */
  using(keys: readonly string[]): Promise<readonly Post[]>;
  /** Every fact that posts used, each value it was given with once. */
  facts(): Promise<readonly UsedFact[]>;
}

/** A correction of a post for one change of the record. */
export interface Correction {
  readonly post: string;
  readonly change: string;
  readonly delivery: Delivery;
}

export interface Corrections {
  /** Puts a reply under a post into the ledger, once for a post and a change: false where it was there. Outlives a power cut. */
  plan(post: Post, change: string, composed: Composed, now: Instant): Promise<boolean>;
  /** The last ones, latest first; of all channels where null. */
  recent(channel: Channel | null, limit: number): Promise<readonly Correction[]>;
  /** Those of some posts, by the ids of their deliveries; the oldest first. */
  under(posts: readonly string[]): Promise<readonly Correction[]>;
}

/** Something a person is to be told. */
export interface Telling {
  readonly id: string;
  readonly tenant: Tenant;
  readonly user: string;
  readonly text: string;
  readonly attempts: number;
}

export interface Tellings {
  /** Those to be told now, which nobody else gets within `lease` milliseconds. */
  claim(platform: string, now: Instant, lease: number): Promise<readonly Telling[]>;
  told(id: string): Promise<void>;
}

/** How much of what the ledger has is not over, or ended badly. What there is none of is left out. */
export interface DigestCounts {
  readonly deliveries: readonly {
    readonly platform: string;
    /** "held": uncertain, and left to a person. */
    readonly state: "due" | "sending" | "uncertain" | "held" | "dead";
    readonly count: number;
  }[];
  /** Those that are not paused. */
  readonly subscriptions: readonly { readonly platform: string; readonly count: number }[];
}

/** What the desk keeps for digests. */
export interface DigestStore {
  readonly subscriptions: Subscriptions;
  readonly deliveries: Deliveries;
  readonly allowances: Allowances;
  readonly posts: Posts;
  readonly corrections: Corrections;
  readonly tellings: Tellings;
  /** Cheap on a ledger of any length: what was sent or skipped is not looked at. */
  counts(): Promise<DigestCounts>;
  readonly held: HeldItems;
  /** The highest place that an article has (`Article.kept`), nought where there is none: whatever is kept from now on has a higher one. */
  kept(): Promise<number>;
}
