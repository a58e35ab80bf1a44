import type { Keeper } from "../ingest/keep-articles.ts";

/** A feed that is to be read: whose it is, and where. */
export interface Feed {
  /** The publisher, as it calls itself. */
  readonly name: string;
  /** Its own, and no other feed's. */
  readonly address: string;
}

/** A feed as the store keeps it, as far as asking it again needs. Instants are ISO text. */
export interface KeptFeed extends Feed {
  /** As they came with the last answer, and go back with the next request. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** The instant of its last good answer; null where it never gave one. */
  readonly answered: string | null;
  /** The published date of its newest item. */
  readonly newest: string | null;
  /** How often in a row it has failed. */
  readonly failures: number;
}

/** What a good answer changes. */
export interface FeedAnswer {
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly newest: string | null;
  /** The instant at which it is asked again. */
  readonly nextTry: string;
}

/** What is known of an article that the store has. */
export interface KnownArticle {
  readonly id: string;
  readonly title: string;
  /** Of its text, in characters. */
  readonly length: number;
}

/** What polling needs of the store. */
export interface FeedStore extends Keeper {
  /** Which of some articles the store has. */
  known(ids: readonly string[]): Promise<readonly KnownArticle[]>;
  /** Adds the feeds of `data/feeds.yaml` that it does not have, due at once, and takes out those that were of it and no longer are. */
  haveFeeds(feeds: readonly Feed[], now: string): Promise<void>;
  /**
   * Claims the feed that has been due for longest, for this process alone: its next try becomes `until`, and so it comes
   * back by itself where the process that claimed it ends. Null where none is due at `now`.
   */
  claimFeed(now: string, until: string): Promise<KeptFeed | null>;
  /** Its failures in a row are over. */
  feedAnswered(address: string, answer: FeedAnswer, now: string): Promise<void>;
  /** One more failure in a row, and why, as a sentence. `last answered` stays as it is. */
  feedFailed(
    address: string,
    failure: { readonly problem: string; readonly nextTry: string },
    now: string,
  ): Promise<void>;
}
