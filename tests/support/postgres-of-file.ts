import { afterAll, beforeAll, type TestContext } from "vitest";
import { type PostgresServer, startPostgres } from "./postgres.ts";

/** Making a cluster and ending one takes seconds, and more where other tests run beside, in milliseconds. */
const PATIENCE = 60_000;

/**
 * A PostgreSQL server for as long as the tests of a file run, given to each that asks for it. Where there can be none the
 * test is skipped with the reason; never in CI.
 */
export function postgresOfFile(): (context: TestContext) => PostgresServer {
  let server: PostgresServer | undefined;
  let missing = "";
  beforeAll(async () => {
    try {
      server = await startPostgres();
    } catch (fault) {
      if (process.env.CI) throw fault;
      missing = String(fault);
    }
  }, PATIENCE);
  afterAll(async () => {
    await server?.stop();
  }, PATIENCE);
  return (context) => server ?? context.skip(missing);
}
