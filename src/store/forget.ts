import { type Connection, instant } from "./schema.ts";

/** How long each is kept, in minutes: platforms send an event again within hours, a thread remembers for one. */
const KEPT = { events: 24 * 60, conversations: 60 } as const;

/** See `Store.forget`. */
export async function forget(connection: Connection, now: string): Promise<number> {
  return connection.alone(async (db) => {
    let gone = 0;
    for (const table of ["events", "conversations"] as const) {
      const { numDeletedRows } = await db
        .deleteFrom(table)
        .where("at", "<", instant(now, -KEPT[table]))
        .executeTakeFirstOrThrow();
      gone += Number(numDeletedRows);
    }
    return gone;
  });
}
