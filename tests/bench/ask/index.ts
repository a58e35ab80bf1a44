import { join } from "node:path";
import { run } from "../measure.ts";
import type { Outcome } from "./one.ts";

/**
 * `npm run bench:ask`: the desk beside what somebody would otherwise pick, over the same facts and the same questions,
 * each in a process of its own: full-text search that shows the best passage, and intent classification trained on a
 * third of the questions. Scored as `npm run eval` does.
 */
const CONTENDERS = [
  ["desk", "the desk"],
  ["fullText", "full-text search (MiniSearch)"],
  ["classifier", "intents (NLP.js, the core of node-nlp)"],
] as const;

const columns = ["right", "wrong", "missed", "p50 ms", "p99 ms", "memory MB", "ready ms"];
const line = (name: string, cells: readonly string[]) =>
  process.stdout.write(`${name.padEnd(40)}${cells.map((cell) => cell.padStart(11)).join("")}\n`);

line("", columns);
for (const [name, title] of CONTENDERS) {
  const { said } = await run({
    command: process.execPath,
    args: [join(import.meta.dirname, "one.ts"), name],
  });
  const { right, wrong, missed, p50, p99, memory, ready }: Outcome = JSON.parse(
    said.trim().split("\n").at(-1) ?? "",
  );
  line(title, [
    ...[right, wrong, missed].map(String),
    p50.toFixed(2),
    p99.toFixed(2),
    memory.toFixed(0),
    ready.toFixed(0),
  ]);
}
