import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NODE_FLAGS, printedBy, ROOT, run } from "./measure.ts";
import { print } from "./print.ts";

const ARTICLES = 100_000;
const node = process.execPath;

const script = (name: string) => join(ROOT, "tests/bench", name);

/** Feeds read and polled, articles read and kept, and searches over very many of them. */
export async function newsLines(): Promise<void> {
  const parsed = await printedBy("news-parse.ts", [], 3);
  print({ what: "a megabyte of feeds parsed", budget: 50, measured: parsed, unit: "ms" });
  const kept = await printedBy("news-ingest.ts", [], 3);
  const more = `${(1000 / kept).toFixed(0)} a second`;
  print({ what: "an article read and kept", budget: 6.67, measured: kept, unit: "ms", more });
  const polled = await printedBy("news-poll.ts", ["200"], 3);
  print({
    what: "a poll of 200 feeds that have nothing new",
    budget: 3_000,
    measured: polled,
    unit: "ms",
  });
  const folder = mkdtempSync(join(tmpdir(), "news-lines-"));
  try {
    await run({ command: node, args: [script("news-fill.ts"), folder, String(ARTICLES)] });
    const { said } = await run({
      command: node,
      args: [...NODE_FLAGS, script("news-search.ts"), folder],
    });
    const { opened, p50, p99, grown } = JSON.parse(said);
    const more = `${ARTICLES.toLocaleString("en-GB")} articles, p50 ${p50.toFixed(1)} ms`;
    print({ what: "a search of the news, p99", budget: 30, measured: p99, unit: "ms", more });
    print({ what: "  the process grows by", budget: 250, measured: grown, unit: "MB" });
    print({ what: "  the store is opened in", budget: 1_000, measured: opened, unit: "ms" });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
