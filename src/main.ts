import type { Running } from "./adapters/adapter.ts";
import { readEnv } from "./env.ts";
import { onFault } from "./start/said.ts";

/** Starts the desk: settings, record, core, adapters. Ends the process with code 1 where one is not in order. */
async function main(): Promise<void> {
  const read = readEnv();
  if (!read.ok)
    return refuse("The environment is not in order; nothing was started.", read.problems);
  const { env } = read;

  const { readRecord } = await import("./start/record.ts");
  const loaded = readRecord(env);
  if (!loaded.ok)
    return refuse("The record is not in order; nothing was started.", loaded.problems);

  const { startDesk } = await import("./start/desk.ts");
  const running: Running[] = [];
  const stop = async () => {
    for (const one of running.splice(0).reverse()) await one.stop();
  };
  try {
    await startDesk({ env, record: loaded.record }, running);
  } catch (fault) {
    await stop();
    return refuse("The desk could not be started.", [
      fault instanceof Error ? fault.message : String(fault),
    ]);
  }
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void stop().catch(onFault));
}

function refuse(heading: string, problems: readonly string[]): void {
  process.stderr.write(`${[heading, ...problems].join("\n")}\n`);
  process.exitCode = 1;
}

await main();
