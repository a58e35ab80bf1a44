import { type CompiledQuery, Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import type { Connection, Tables } from "./schema.ts";

/** PostgreSQL's number for its 64-bit integers, which pg gives as text. */
const INT8 = 20;
/** Any number will do, so long as every process has the same: "nec" in ASCII. */
const LOCK = 0x6e6563;

/** Connects to PostgreSQL by its URL, at first use. Throws, without showing it, where it is no URL. */
export function connectPostgres(url: string): Connection {
  // pg would throw an error that holds the URL, and so the password.
  if (!URL.canParse(url)) throw new Error("The URL of the PostgreSQL database cannot be read.");
  const types = new pg.TypeOverrides();
  types.setTypeParser(INT8, Number);
  const pool = new pg.Pool({
    connectionString: url,
    types,
    max: 10,
    connectionTimeoutMillis: 10_000,
    application_name: "nec-desk",
  });
  // A connection lost, idle or between the statements of a transaction: the pool drops it, a statement sent over it
  // rejects, and the next one opens another. Without a listener the loss would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const alone: Connection["alone"] = (work) =>
    db.transaction().execute(async (transaction) => {
      await sql`select pg_advisory_xact_lock(${LOCK})`.execute(transaction);
      return work(transaction);
    });
  return {
    where: "PostgreSQL",
    dialect: "postgres",
    db,
    reading: db,
    alone,
    durably: (work) => work(db),
    settle: async () => {},
    async together(transaction, writes) {
      const parts = writes.map((write, at) => sql`${sql.id(`write_${at}`)} as (${write})`);
      if (parts.length > 0) await sql`with ${sql.join(parts)} select`.execute(transaction);
    },
    quickly:
      <Row>(query: CompiledQuery<Row>) =>
      async (parameters: readonly string[]) =>
        (await db.executeQuery<Row>({ ...query, parameters })).rows,
  };
}
