import { join } from "node:path";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { loadRecord } from "#src/record/load.ts";
import { DOMAINS, readAll, waysOf } from "./ways.ts";

/** `npm run ways -- [domain …]`: which ways of asking are read as they should be, and what the others were read as. */
const loaded = loadRecord(join(import.meta.dirname, "../../data"));
if (!loaded.ok) throw new Error(`data/ is not in order: ${loaded.problems.length} problems`);
const desk = createDesk(loaded.record, { commands });
const wanted = process.argv.slice(2);
for (const domain of wanted.length > 0 ? wanted : DOMAINS) {
  const read = readAll(desk, waysOf(domain), "2026-11-22T09:00:00Z");
  const many = (kind: string) => read.filter((each) => each.kind === kind).length;
  process.stdout.write(
    `${domain}: ${read.length} ways, right ${many("right")}, wrong ${many("wrong")}, missed ${many("missed")}\n`,
  );
  for (const { way, kind, as } of read.filter(({ kind }) => kind !== "right"))
    process.stdout.write(
      `  ${kind}: ${way.q}\n    ${as}\n    wanted ${JSON.stringify(way.query ?? way.status)}\n`,
    );
}
