import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

const MAIN = join(import.meta.dirname, "../../src/main.ts");

export interface MainProcess {
  readonly child: ChildProcessWithoutNullStreams;
  /** All that it has written so far. */
  readonly said: { readonly out: string; readonly err: string };
}

/** Runs the desk, with more in its environment where something is given. */
export type Run = (more?: Readonly<Record<string, string>>) => MainProcess;

/**
 * A folder of its own for the desk to run in, as often as asked; all of it ends with the test. One that runs beside
 * others gives its own `onFinished`.
 */
export async function mainInFolder(
  environment: Readonly<Record<string, string>>,
  onFinished: (end: () => Promise<void>) => void = onTestFinished,
): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), "nec-desk-main-"));
  const children: ChildProcessWithoutNullStreams[] = [];
  onFinished(async () => {
    for (const child of children) child.kill("SIGKILL");
    await rm(folder, { recursive: true, force: true });
  });
  return (more = {}) => {
    const running = mainProcess(folder, { ...environment, ...more });
    children.push(running.child);
    return running;
  };
}

/** Runs the desk as a process in a folder, with nothing in its environment but what is given. */
export function mainProcess(
  folder: string,
  environment: Readonly<Record<string, string>>,
): MainProcess {
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
