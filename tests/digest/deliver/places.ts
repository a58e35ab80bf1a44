import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, type TestContext } from "vitest";
import type { Place } from "#src/store/open.ts";
import { type PostgresServer, startPostgres } from "../../support/postgres.ts";

/** An engine, and a new place on it where no store was yet; skips the test where the engine is missing. */
export interface Engine {
  readonly name: string;
  newPlace(context: TestContext): Promise<Place>;
}

/** Both engines, PostgreSQL for as long as the tests of this file run. */
export function engines(): readonly Engine[] {
  let server: PostgresServer | undefined;
  let missing = "";
  beforeAll(async () => {
    try {
      server = await startPostgres();
    } catch (fault) {
      if (process.env.CI) throw fault;
      missing = String(fault);
    }
  });
  afterAll(async () => {
    await server?.stop();
  });
  return [
    {
      name: "SQLite",
      async newPlace({ onTestFinished }) {
        const folder = mkdtempSync(join(tmpdir(), "digests-"));
        onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
        return { folder };
      },
    },
    {
      name: "PostgreSQL",
      async newPlace(context) {
        return server ? { url: await server.database() } : context.skip(missing);
      },
    },
  ];
}
