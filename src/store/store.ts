import type { Conversation } from "#src/core/conversation.ts";
import type { DigestStore } from "#src/digest/deliver/ledger.ts";
import type { NewsStore } from "./news/index.ts";

/** Where something belongs: no query of the store crosses from one tenant to another. */
export interface Tenant {
  /** "slack", "discord". */
  readonly platform: string;
  /** A workspace, an enterprise or a server, by the platform's id. */
  readonly id: string;
}

/** What was received, so that it is answered once whatever number of processes run. */
export interface Events {
  /**
   * Claims an event by all the keys it is known by (an event id, a channel and time stamp). True for one caller
   * only, ever: false where any of the keys was claimed before. `now` is an instant as ISO text.
   */
  claim(tenant: Tenant, keys: readonly string[], now: string): Promise<boolean>;
}

/** What threads remember. */
export interface Conversations {
  read(tenant: Tenant, thread: string): Promise<Conversation | null>;
  /** Keeps a conversation under each of some names, at least one. */
  write(tenant: Tenant, threads: readonly string[], conversation: Conversation): Promise<void>;
}

/** An installation in a workspace: tokens and ids, sealed before it gets here. */
export interface Installations {
  read(tenant: Tenant): Promise<string | null>;
  write(tenant: Tenant, sealed: string, now: string): Promise<void>;
  remove(tenant: Tenant): Promise<void>;
}

/** What the desk keeps beside the record. One contract, on SQLite and on PostgreSQL. */
export interface Store {
  /** "SQLite in nec-desk.sqlite", "PostgreSQL": for the log. */
  readonly where: string;
  readonly events: Events;
  readonly conversations: Conversations;
  readonly installations: Installations;
  readonly news: NewsStore;
  readonly digests: DigestStore;
  /** Deletes what is older than its keep: events after a day, conversations after an hour. Gives how many rows went. */
  forget(now: string): Promise<number>;
  /** Reads a row of no importance: resolves where the database answers, else rejects. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
