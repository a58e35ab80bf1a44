import { createConversations } from "./conversations.ts";
import { createDigests } from "./digests/index.ts";
import { createEvents } from "./events.ts";
import { forget } from "./forget.ts";
import { createInstallations } from "./installations.ts";
import { migrate } from "./migrations.ts";
import { createNews } from "./news/index.ts";
import type { Connection } from "./schema.ts";
import type { Store } from "./store.ts";
import { saying, troubled } from "./trouble.ts";

/** A folder for SQLite's file, or the URL of a PostgreSQL database. */
export type Place = { readonly folder: string } | { readonly url: string };

/**
 * Opens the store and brings its tables up to date. The folder and the file are made on first use. Any number of
 * processes may open the same store at once. Rejects where the file or the server cannot be used.
 */
export async function openStore(place: Place): Promise<Store> {
  const connection = await troubled(() => connect(place));
  const { db, where } = connection;
  try {
    await troubled(() => migrate(connection));
  } catch (fault) {
    await db.destroy();
    throw fault;
  }
  return {
    where,
    events: saying(createEvents(connection)),
    conversations: saying(createConversations(connection)),
    installations: saying(createInstallations(connection)),
    news: saying(createNews(connection)),
    digests: saying(createDigests(connection)),
    forget: (now) => troubled(() => forget(connection, now)),
    ping: () =>
      troubled(async () => {
        await connection.reading.selectFrom("migrations").select("name").limit(1).execute();
      }),
    close: () => db.destroy(),
  };
}

/** Each driver is loaded only where it is used. */
async function connect(place: Place): Promise<Connection> {
  if ("url" in place) return (await import("./postgres.ts")).connectPostgres(place.url);
  return (await import("./sqlite.ts")).connectSqlite(place.folder);
}
