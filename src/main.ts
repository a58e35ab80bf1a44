import { join } from "node:path";
import { readEnv } from "./env.ts";
import { problemText } from "./record/problem.ts";

const DATA = join(import.meta.dirname, "../data");

/** Starts the desk: settings, record, core, adapters. Ends the process with code 1 where one is not in order. */
async function main(): Promise<void> {
  const read = readEnv();
  if (!read.ok)
    return refuse("The environment is not in order; nothing was started.", read.problems);
  const { env } = read;

  const { loadRecord } = await import("./record/load.ts");
  const loaded = loadRecord(DATA);
  if (!loaded.ok)
    return refuse(
      "The record is not in order; nothing was started.",
      loaded.problems.map(problemText),
    );

  const [{ createDesk }, { commands }, { web }] = await Promise.all([
    import("./core/ask.ts"),
    import("#commands"),
    import("./adapters/web/index.ts"),
  ]);
  const now = () => env.NEC_DESK_NOW ?? new Date().toISOString();
  const desk = createDesk(loaded.record, { commands, onFault });
  const playground = await web({ port: env.PORT, now }).start(desk);
  if (!playground.where.endsWith(`:${env.PORT}`))
    process.stdout.write(`Port ${env.PORT} is taken.\n`);
  process.stdout.write(`NEC Desk is listening on ${playground.where}\n`);

  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void playground.stop());
  }
}

function refuse(heading: string, problems: readonly string[]): void {
  process.stderr.write(`${[heading, ...problems].join("\n")}\n`);
  process.exitCode = 1;
}

function onFault(fault: unknown): void {
  process.stderr.write(`${fault instanceof Error ? fault.stack : String(fault)}\n`);
}

await main();
