import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const CHILD = fileURLToPath(import.meta.resolve("./store-child.ts"));

/** Another process on a store; see `store-child.ts` for what it can be told. */
export interface StoreProcess {
  tell(order: unknown): void;
  /** Its next line. Rejects where it ended instead, with what it said on stderr. */
  next(): Promise<string>;
  /** Ends it as a power cut would, and gives every line it had said. */
  kill(): Promise<readonly string[]>;
  /** Closes its store and lets it end. */
  end(): Promise<void>;
}

/** Starts a process that is ready to be told what to do; as another user of the machine, where that is given. */
export async function startStoreProcess(as: { uid?: number } = {}): Promise<StoreProcess> {
  const child = spawn(process.execPath, [CHILD], { stdio: ["pipe", "pipe", "pipe"], ...as });
  let complaint = "";
  child.stderr.on("data", (text) => {
    complaint += text;
  });
  child.stdin.on("error", () => {});
  const ended = once(child, "close");
  const lines: string[] = [];
  let read = 0;
  const reader = createInterface({ input: child.stdout });
  reader.on("line", (line) => lines.push(line));
  const next = async () => {
    while (lines.length <= read) {
      await Promise.race([once(reader, "line"), ended]);
      if (lines.length <= read && gone(child)) throw new Error(`The process ended. ${complaint}`);
    }
    read += 1;
    return lines[read - 1] ?? "";
  };
  const tell = (order: unknown) => {
    child.stdin.write(`${JSON.stringify(order)}\n`);
  };
  const said = await next();
  if (said !== "ready") throw new Error(said);
  return {
    tell,
    next,
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
      return lines;
    },
    end: async () => {
      tell({ close: true });
      child.stdin.end();
      await ended;
    },
  };
}

function gone({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}
