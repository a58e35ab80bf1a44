import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { report } from "#src/digest/simulation/report.ts";
import { simulate } from "#src/digest/simulation/simulate.ts";
import { openStore } from "#src/store/open.ts";
import { number } from "#src/words.ts";

const USAGE = `Usage: npm run simulate -- [--subscriptions 10000]
Delivers so many digests that are all due at eight to model platforms that keep Slack's and Discord's limits, and prints
how late they were beside the least that the limits allow.
`;
const MEGABYTE = 2 ** 20;
/** Between two looks at the memory, in milliseconds. */
const LOOK = 50;

/** Gives the exit code: 0 where every digest was posted once, 1 where not, 2 for bad usage. */
async function main(args: readonly string[]): Promise<number> {
  const subscriptions = wanted(args);
  if (subscriptions === null) {
    process.stderr.write(USAGE);
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), "nec-desk-simulate-"));
  const store = await openStore({ folder });
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, process.memoryUsage.rss());
  }, LOOK);
  try {
    const { platforms, worked } = await simulate(store.digests, subscriptions, say);
    for (const one of platforms) say(report(one).join("\n"));
    say(
      `the desk and its store worked for ${(worked / 1_000).toFixed(1)} s of that, and only waited else`,
    );
    say(`memory at most ${number(Math.round(memory / MEGABYTE))} MB`);
    const once = platforms.every(
      ({ due, taken }) =>
        taken.length === due.length &&
        new Set(taken.map((one) => one.delivery)).size === due.length,
    );
    return once ? 0 : 1;
  } finally {
    clearInterval(watch);
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

/** How many subscriptions; null where that cannot be read. */
function wanted(args: readonly string[]): number | null {
  try {
    const options = { subscriptions: { type: "string", default: "10000" } } as const;
    const { values } = parseArgs({ args: [...args], options });
    return /^[1-9]\d{0,5}$/.test(values.subscriptions) ? Number(values.subscriptions) : null;
  } catch {
    return null;
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

process.exitCode = await main(process.argv.slice(2));
