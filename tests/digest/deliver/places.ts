import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "vitest";
import type { Place } from "#src/store/open.ts";
import { postgresOfFile } from "../../support/postgres-of-file.ts";

/** An engine, and a new place on it where no store was yet; skips the test where the engine is missing. */
export interface Engine {
  readonly name: string;
  newPlace(context: TestContext): Promise<Place>;
}

/** Both engines, PostgreSQL for as long as the tests of this file run. */
export function engines(): readonly Engine[] {
  const postgres = postgresOfFile();
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
        return { url: await postgres(context).database() };
      },
    },
  ];
}
