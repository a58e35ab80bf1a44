/** Instants are as everywhere in the store; `paused` and `reason` are sentences. */
export interface SubscriptionsTable {
  id: string;
  platform: string;
  tenant: string;
  channel: string;
  kind: string;
  /** Topics, rhythm, how many, and whether it says so when there is nothing: see `subscription-text.ts`. */
  body: string;
  paused: string | null;
  made_by: string;
  made_at: string;
  rhythm_since: string;
  told_until: string;
  /** See `Subscription.toldKept`. */
  told_kept: number | null;
  number: number;
}

export interface DeliveriesTable {
  id: string;
  subscription: string;
  platform: string;
  tenant: string;
  channel: string;
  made_by: string;
  scheduled_for: string;
  state: string;
  /** From when it may be claimed, which is when its lease ends; null where nobody need. */
  wake: string | null;
  /** Counts claims, so that who was overtaken changes nothing. */
  claims: number;
  attempts: number;
  looks: number;
  /** 1 while a request may be under way, or may have been when its process ended. */
  posting: number;
  /** After this it is skipped. */
  until: string | null;
  composed: string | null;
  composed_at: string | null;
  /** The highest place of an article then. */
  composed_kept: number | null;
  /** The message it is posted under. */
  reply: string | null;
  message: string | null;
  begun: string | null;
  reason: string | null;
}

export interface PostsTable {
  delivery: string;
  platform: string;
  tenant: string;
  channel: string;
  subscription: string;
  message: string;
  posted_at: string;
  /** The facts it used, as JSON. */
  facts: string;
}

/** Which posts used a fact, and with which value. */
export interface PostFactsTable {
  key: string;
  value: string;
  delivery: string;
}

/** A token bucket, in milliseconds since 1970: when it is full again, and from when it gives one. */
export interface RatesTable {
  key: string;
  whole: number;
  free: number;
}

export interface CorrectionsTable {
  post: string;
  change: string;
  delivery: string;
}

export interface TellingsTable {
  id: string;
  platform: string;
  tenant: string;
  user_id: string;
  text: string;
  attempts: number;
  wake: string;
}

/** What was left out of posts, for a manager to release or to drop. */
export interface HeldItemsTable {
  id: string;
  subscription: string;
  platform: string;
  tenant: string;
  channel: string;
  /** The latest article of its story then: an update is held anew. */
  article: string;
  /** A `StoryItem`, as JSON. */
  item: string;
  state: string;
  at: string;
  decided_by: string | null;
}
