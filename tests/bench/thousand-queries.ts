import { join } from "node:path";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { loadRecord } from "#src/record/load.ts";
import { ROOT } from "./measure.ts";
import { mixedQueries } from "./queries.ts";

// Prints the resident memory in megabytes after a thousand queries.
const loaded = loadRecord(join(ROOT, "data"));
if (!loaded.ok) throw new Error("the record is not in order");
const desk = createDesk(loaded.record, { commands });
const queries = mixedQueries(loaded.record);
for (let i = 0; i < 1_000; i++) {
  const query = queries[i % queries.length];
  if (query) desk.ask({ query }, null, "2026-11-22T09:00:00Z");
}
process.stdout.write(String(process.memoryUsage().rss / 1e6));
