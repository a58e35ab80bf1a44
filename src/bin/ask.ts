import { createInterface } from "node:readline";
import { inspect } from "node:util";
import { commands } from "#commands";
import { terminal } from "#src/adapters/terminal/index.ts";
import { answerLines } from "#src/adapters/terminal/json-lines.ts";
import { createDesk, type Desk, type Question } from "#src/core/ask.ts";
import { readEnv } from "#src/env.ts";
import { nowOf } from "#src/start/clock.ts";
import { readRecord } from "#src/start/record.ts";
import { placeOf } from "#src/start/store.ts";
import { lateNews } from "#src/store/late-news.ts";

const USAGE = `Usage:
  npm run ask -- "who won in september 2018?"   one answer
  npm run ask                                   a conversation; Ctrl-D or exit leaves
  npm run ask -- --explain "…"                  how the question is read, step by step
  npm run ask -- --json                         one JSON object a line in, one a line out
`;

/** Asks the desk from a shell. Gives the exit code: 0 whatever the answer, 1 out of order, 2 bad usage. */
async function main(args: readonly string[]): Promise<number> {
  const json = args.length === 1 && args[0] === "--json";
  const explaining = args[0] === "--explain" && args.length > 1;
  const flags = args.filter((arg) => arg.startsWith("--"));
  if (args.length === 1 && args[0] === "--help") return said(USAGE);
  if (flags.length > 0 && !json && !explaining) return refused(USAGE, 2);
  const question = json
    ? ""
    : args
        .slice(explaining ? 1 : 0)
        .join(" ")
        .trim();
  if (question === "" && args.length > 0 && !json) return refused(USAGE, 2);

  const read = readEnv();
  if (!read.ok) return refused(`${read.problems.join("\n")}\n`, 1);
  const { env } = read;
  const loaded = readRecord(env);
  if (!loaded.ok) return refused(`${loaded.problems.join("\n")}\n`, 1);
  const news = lateNews(placeOf(env));
  const desk = createDesk(loaded.record, { commands, operator: env.operator, news, onFault });
  const now = nowOf(env);

  if (explaining) {
    const { explain } = await import("./explain.ts");
    const asking = { record: loaded.record, now: now(), conversation: null };
    return said(explain(question, commands, asking));
  }
  try {
    return json ? await answerJson(desk, now) : await converse(desk, question, now);
  } finally {
    await news.close();
  }
}

async function converse(desk: Desk, question: string, now: () => string): Promise<number> {
  const { stdin: input, stdout: output } = process;
  const adapter = terminal({
    input,
    output,
    now,
    prompt: input.isTTY ? "nec> " : "",
  });
  if (question !== "")
    return said(adapter.present((await desk.answer({ text: question }, null, now())).answer));
  await (await adapter.start(desk)).ended;
  return 0;
}

async function answerJson(desk: Desk, now: () => string): Promise<number> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of answerLines(desk, lines, now)) {
    if (!process.stdout.write(line))
      await new Promise((drained) => process.stdout.once("drain", drained));
  }
  return 0;
}

function said(text: string): number {
  process.stdout.write(text);
  return 0;
}

/** An answer has already said that something went wrong; this says what, to whoever runs the desk. */
function onFault(fault: unknown, question: Question): void {
  process.stderr.write(`${inspect(fault)}\nwhen asked ${inspect(question)}\n`);
}

function refused(text: string, code: 1 | 2): number {
  process.stderr.write(text);
  return code;
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});
process.exitCode = await main(process.argv.slice(2));
