import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PostgresServer, startPostgres } from "../support/postgres.ts";
import { NODE_FLAGS, printedBy, quantile, ROOT, run, sorted } from "./measure.ts";
import { print } from "./print.ts";

const ARTICLES = 100_000;
const ROUNDS = 3;
const node = process.execPath;

const script = (name: string) => join(ROOT, "tests/bench", name);

/** Where articles are kept: `newPlace` gives what a script is told, a folder or a URL, where no store was yet. */
interface Engine {
  readonly name: string;
  newPlace(): Promise<string>;
}

/** Feeds read and polled, articles read and kept, and searches over very many of them. */
export async function newsLines(): Promise<void> {
  const parsed = await printedBy("news-parse.ts", [], 3);
  print({ what: "a megabyte of feeds parsed", budget: 50, measured: parsed, unit: "ms" });
  const polled = await printedBy("news-poll.ts", ["200"], 3);
  print({
    what: "a poll of 200 feeds that have nothing new",
    budget: 3_000,
    measured: polled,
    unit: "ms",
  });
  const folder = mkdtempSync(join(tmpdir(), "news-lines-"));
  const postgres = await startPostgres({ synced: true }).catch(said);
  const engines: readonly Engine[] = [
    { name: "SQLite", newPlace: async () => mkdtempSync(join(folder, "store-")) },
    ...(postgres ? [{ name: "PostgreSQL", newPlace: () => postgres.database() }] : []),
  ];
  try {
    for (const engine of engines) await ingestLine(engine);
    for (const engine of engines) await searchLines(engine);
  } finally {
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Says why there is no server to measure. */
function said(fault: unknown): PostgresServer | null {
  process.stdout.write(`PostgreSQL is not measured: ${fault}\n`);
  return null;
}

async function ingestLine({ name, newPlace }: Engine): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    times.push(await printedBy("news-ingest.ts", [await newPlace()], 1));
  const kept = quantile(sorted(times), 0.5);
  const more = `${(1000 / kept).toFixed(0)} a second`;
  const what = `an article read and kept, ${name}`;
  print({ what, budget: 6.67, measured: kept, unit: "ms", more });
}

async function searchLines({ name, newPlace }: Engine): Promise<void> {
  const place = await newPlace();
  await run({ command: node, args: [script("news-fill.ts"), place, String(ARTICLES)] });
  const { said } = await run({
    command: node,
    args: [...NODE_FLAGS, script("news-search.ts"), place],
  });
  const { opened, p50, p99, grown } = JSON.parse(said);
  const more = `${ARTICLES.toLocaleString("en-GB")} articles, p50 ${p50.toFixed(1)} ms`;
  const what = `a search of the news, p99, ${name}`;
  print({ what, budget: 30, measured: p99, unit: "ms", more });
  print({ what: "  the process grows by", budget: 250, measured: grown, unit: "MB" });
  print({ what: "  the store is opened in", budget: 1_000, measured: opened, unit: "ms" });
}
