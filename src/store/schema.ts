import type { CompiledQuery, Kysely, OperationNode } from "kysely";
import type {
  CorrectionsTable,
  DeliveriesTable,
  HeldItemsTable,
  PostFactsTable,
  PostsTable,
  RatesTable,
  SubscriptionsTable,
  TellingsTable,
} from "./digests/tables.ts";
import type {
  ArticlesTable,
  FeedsTable,
  PublishersTable,
  StatementArticlesTable,
  StatementsTable,
  StrangersTable,
} from "./news/tables.ts";

/** Each row belongs to a tenant; every query names both columns. */
interface OfTenant {
  platform: string;
  tenant: string;
}

/** What was claimed. `at` and every other time in the store: `Date.toISOString`, so that text sorts by time. */
interface EventsTable extends OfTenant {
  key: string;
  at: string;
}

interface ConversationsTable extends OfTenant {
  thread: string;
  /** See `conversation-text.ts`. */
  body: string;
  at: string;
}

interface InstallationsTable extends OfTenant {
  sealed: string;
  at: string;
}

interface MigrationsTable {
  name: string;
}

/** The tables, the same on SQLite and on PostgreSQL: text and whole numbers only, so that neither dialect has a type of its own. */
export interface Tables {
  events: EventsTable;
  conversations: ConversationsTable;
  installations: InstallationsTable;
  migrations: MigrationsTable;
  articles: ArticlesTable;
  statements: StatementsTable;
  statement_articles: StatementArticlesTable;
  publishers: PublishersTable;
  strangers: StrangersTable;
  feeds: FeedsTable;
  subscriptions: SubscriptionsTable;
  deliveries: DeliveriesTable;
  posts: PostsTable;
  post_facts: PostFactsTable;
  rates: RatesTable;
  corrections: CorrectionsTable;
  tellings: TellingsTable;
  held_items: HeldItemsTable;
}

/** A statement that writes, before it is sent. */
export interface Write {
  toOperationNode(): OperationNode;
  compile(db: Kysely<Tables>): CompiledQuery<unknown>;
}

/** The database behind a store. */
export interface Connection {
  /** See `Store.where`. */
  readonly where: string;
  readonly dialect: "sqlite" | "postgres";
  readonly db: Kysely<Tables>;
  /** For reading what is committed without waiting for a transaction of this process. */
  readonly reading: Kysely<Tables>;
  /**
   * Runs work in a transaction that no other process's `alone` overlaps: migrations, and what deletes many rows.
   * Gives what the work gives.
   */
  alone<T>(work: (transaction: Kysely<Tables>) => Promise<T>): Promise<T>;
  /**
   * Runs work whose commits outlive a power cut. Others outlive the end of the process, however it ends, and may be
   * lost with the last seconds before the machine's. Gives what the work gives.
   */
  durably<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** When it resolves, all that was committed before outlives a power cut. */
  settle(): Promise<void>;
  /**
   * Writes what needs nothing of one another, within a transaction: on PostgreSQL as one statement, for each is sent,
   * planned and answered alone.
   */
  together(transaction: Kysely<Tables>, writes: readonly Write[]): Promise<void>;
  /**
   * A way to run one statement, with these or other parameters, in the least time: for what every question waits
   * for. Gives its rows.
   */
  quickly<Row>(
    query: CompiledQuery<Row>,
  ): (parameters: readonly string[]) => Promise<readonly Row[]>;
}

/** An instant as the store keeps it, moved by some minutes. Throws a RangeError where it is no instant. */
export function instant(text: string, minutes = 0): string {
  return new Date(Date.parse(text) + minutes * 60_000).toISOString();
}
