import { closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type SqliteStatement,
} from "kysely";
import { Recent } from "#src/core/recent.ts";
import { FileLock } from "./file-lock.ts";
import type { Connection, Tables } from "./schema.ts";
import { sqliteFile } from "./sqlite-file.ts";

/** How many prepared statements are kept. */
const STATEMENTS = 100;

/** Opens the SQLite file in a folder; makes both on first use, for the user alone to read. */
export async function connectSqlite(folder: string): Promise<Connection> {
  const file = sqliteFile(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  makeOnce(file);
  const lock = new FileLock();
  const database = await opened(file, lock);
  // A statement in a connection of its own is never taken for one of another's transaction.
  const quick = await opened(file, lock);
  const db = new Kysely<Tables>({
    dialect: new Dialect(
      { database: forKysely(database, quick) },
      lock,
      () => database.isTransaction,
    ),
  });
  const reading = new Kysely<Tables>({
    dialect: new Dialect({ database: forKysely(quick, database) }, lock, () => quick.isTransaction),
  });
  return {
    where: `SQLite in ${file}`,
    dialect: "sqlite",
    db,
    reading,
    alone: (work) => db.transaction().execute(work),
    durably: (work) => db.connection().execute((connection) => synced(connection, work)),
    async settle() {
      await db.connection().execute((connection) =>
        // Writes a page, whatever it held, and so syncs the log with all that is in it.
        synced(connection, (db) => db.executeQuery(CompiledQuery.raw("pragma user_version = 1"))),
      );
    },
    async together(transaction, writes) {
      for (const write of writes) await transaction.executeQuery(write.compile(transaction));
    },
    quickly: (query) => quickly(quick, lock, query),
  };
}

async function opened(file: string, lock: FileLock): Promise<DatabaseSync> {
  const database = new DatabaseSync(file, { timeout: 0 });
  await lock.patiently(() =>
    database.exec("pragma journal_mode = wal; pragma synchronous = normal"),
  );
  return database;
}

/** See `Connection.quickly`: kysely's way to a statement takes twice as long as the statement itself. */
function quickly<Row>(database: DatabaseSync, lock: FileLock, { sql }: CompiledQuery<Row>) {
  let statement: StatementSync | null = null;
  return (parameters: readonly string[]): Promise<readonly Row[]> =>
    lock.patiently(() => {
      statement ??= database.prepare(sql);
      return statement.all(...parameters).map((row) => ({ ...row }) as Row);
    });
}

/** Work whose commits are on the disk before it goes on, whatever becomes of the machine. */
async function synced<T>(
  connection: Kysely<Tables>,
  work: (db: Kysely<Tables>) => Promise<T>,
): Promise<T> {
  await connection.executeQuery(CompiledQuery.raw("pragma synchronous = full"));
  try {
    return await work(connection);
  } finally {
    await connection.executeQuery(CompiledQuery.raw("pragma synchronous = normal"));
  }
}

/** Never opens a file that is there: closing it would drop the locks this process holds on it through SQLite. */
function makeOnce(file: string): void {
  if (existsSync(file)) return;
  try {
    closeSync(openSync(file, "wx", 0o600));
  } catch (fault) {
    if (!(fault instanceof Error && "code" in fault && fault.code === "EEXIST")) throw fault;
  }
}

/** node:sqlite with the surface kysely expects; rows become plain objects. A statement is prepared once. */
function forKysely(database: DatabaseSync, other: DatabaseSync): SqliteDatabase {
  const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
  const prepared = new Recent<SqliteStatement>(STATEMENTS);
  function prepare(query: string): SqliteStatement {
    const statement = database.prepare(query);
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => statement.all(...values(parameters)).map((row) => ({ ...row })),
      run: (parameters) => statement.run(...values(parameters)),
      iterate: (parameters) => statement.iterate(...values(parameters)),
    };
  }
  return {
    close() {
      other.close();
      database.close();
    },
    prepare(query) {
      const known = prepared.get(query) ?? prepare(query);
      prepared.set(query, known);
      return known;
    },
  };
}

/** Waits for locks, and takes the lock to write at the beginning: who reads and then writes could never get it. */
class Driver extends SqliteDriver {
  readonly #lock: FileLock;
  readonly #isOpen: () => boolean;
  #patient: DatabaseConnection | undefined;

  /** `isOpen`: whether a transaction is. */
  constructor(config: SqliteDialectConfig, lock: FileLock, isOpen: () => boolean) {
    super(config);
    this.#lock = lock;
    this.#isOpen = isOpen;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    if (this.#patient) return this.#patient;
    const connection = await super.acquireConnection();
    this.#patient = {
      executeQuery: (query) => this.#lock.patiently(() => connection.executeQuery(query)),
      streamQuery: (query, size) => connection.streamQuery(query, size),
    };
    return this.#patient;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await super.commitTransaction(connection);
    this.#lock.freed();
  }

  /** SQLite itself rolls back where the disk is full; that there is then nothing to roll back would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#isOpen()) await super.rollbackTransaction(connection);
    this.#lock.freed();
  }
}

class Dialect extends SqliteDialect {
  readonly #driver: () => Driver;

  constructor(config: SqliteDialectConfig, lock: FileLock, isOpen: () => boolean) {
    super(config);
    this.#driver = () => new Driver(config, lock, isOpen);
  }

  override createDriver(): Driver {
    return this.#driver();
  }
}
