import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { join } from "node:path";

const MAIN = join(import.meta.dirname, "../../src/main.ts");

export interface MainProcess {
  readonly child: ChildProcessWithoutNullStreams;
  /** All that it has written so far. */
  readonly said: { readonly out: string; readonly err: string };
}

/** Runs the desk as a process in a folder, with nothing in its environment but what is given. */
export function mainProcess(folder: string, environment: Record<string, string>): MainProcess {
  const child = spawn(process.execPath, [MAIN], { cwd: folder, env: environment });
  const said = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said.err += text;
  });
  return { child, said };
}
