import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { WorkerOrder } from "./worker.ts";

const WORKER = fileURLToPath(import.meta.resolve("./worker.ts"));
const KEEP_COMPILED = import.meta.resolve("#src/bin/keep-compiled.js");

/** Some processes of a desk, each of which can be killed and is then started again. */
export interface Workers {
  kill(which: number): Promise<void>;
  /** Makes its clock wrong by so many milliseconds. */
  jump(which: number, by: number): void;
  stop(): Promise<void>;
}

export function startWorkers(many: number, order: WorkerOrder): Workers {
  const start = () =>
    spawn(process.execPath, ["--import", KEEP_COMPILED, WORKER, JSON.stringify(order)], {
      stdio: ["pipe", "ignore", "inherit"],
    });
  const workers = Array.from({ length: many }, start);
  const of = (which: number): ChildProcess => {
    const worker = workers[which];
    if (!worker) throw new RangeError(`There is no worker ${which}.`);
    return worker;
  };
  async function end(worker: ChildProcess): Promise<void> {
    const ended = once(worker, "close");
    worker.kill("SIGKILL");
    await ended;
  }
  return {
    async kill(which) {
      await end(of(which));
      workers[which] = start();
      workers[which].stdin.on("error", () => {});
    },
    jump(which, by) {
      of(which).stdin?.write(`${by}\n`);
    },
    async stop() {
      await Promise.all(workers.map(end));
    },
  };
}
