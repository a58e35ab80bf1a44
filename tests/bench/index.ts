import { join } from "node:path";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { indexRecord } from "#src/record/index-record.ts";
import { loadRecord } from "#src/record/load.ts";
import { parseFiles } from "#src/record/parse-files.ts";
import { readFolder } from "#src/record/read-folder.ts";
import type { NecRecord } from "#src/record/record.ts";
import { enlarged } from "../support/large-record.ts";
import { discordLines } from "./discord-lines.ts";
import {
  freePort,
  NODE_FLAGS,
  printedBy,
  quantile,
  ROOT,
  run,
  type Times,
  timeEach,
} from "./measure.ts";
import { newsLines } from "./news-lines.ts";
import { heading, print } from "./print.ts";
import { mixedQueries } from "./queries.ts";
import { questionLines } from "./question-lines.ts";
import { slackLines } from "./slack-lines.ts";

const NOW = "2026-11-22T09:00:00Z";
const TIMES_LARGER = 100;

async function starts(): Promise<void> {
  const node = process.execPath;
  const load = await printedBy("cold-load.ts", ["record"]);
  print({ what: "load and index the record", budget: 250, measured: load, unit: "ms" });
  const besides = {
    whole: "with the modules that do so",
    "js-yaml": "of which YAML, with js-yaml",
    yaml: "of which YAML, with yaml",
  };
  for (const [argument, what] of Object.entries(besides)) {
    const measured = await printedBy("cold-load.ts", [argument]);
    print({ what: `  ${what}`, budget: null, measured, unit: "ms" });
  }
  const start = await median(3, async () => {
    const environment = { PORT: String(await freePort()) };
    return run({
      command: node,
      args: [...NODE_FLAGS, "src/main.ts"],
      until: "listening on",
      environment,
    });
  });
  print({ what: "npm start to listening", budget: 1_000, measured: start, unit: "ms" });
  const question = "who won in september 2018?";
  const npm = ["run", "--silent", "ask", "--", question];
  const whole = await median(3, () => run({ command: "npm", args: npm }));
  print({
    what: "npm run ask, one question, whole process",
    budget: 800,
    measured: whole,
    unit: "ms",
  });
  const bare = await median(3, () => run({ command: node, args: ["src/bin/ask.ts", question] }));
  print({ what: "  the same without npm", budget: null, measured: bare, unit: "ms" });
}

async function median(times: number, once: () => Promise<{ took: number }>): Promise<number> {
  const took: number[] = [];
  for (let i = 0; i < times; i++) took.push((await once()).took);
  return quantile(
    took.sort((a, b) => a - b),
    0.5,
  );
}

function queriesOver(record: NecRecord, rounds: number): Times {
  const desk = createDesk(record, { commands });
  return timeEach(
    mixedQueries(record).map((query) => () => desk.ask({ query }, null, NOW)),
    rounds,
  );
}

function answers(record: NecRecord, large: NecRecord): void {
  const real = queriesOver(record, 5);
  const p50 = quantile(real, 0.5);
  print({ what: "a query, p50", budget: 0.2, measured: p50, unit: "ms" });
  print({ what: "a query, p99", budget: 1, measured: quantile(real, 0.99), unit: "ms" });
  const many = queriesOver(large, 3);
  const times = quantile(many, 0.5) / p50;
  const size = `${large.contests.size} contests, ${large.people.size} people, p99 ${quantile(many, 0.99).toFixed(2)} ms`;
  print({
    what: `a query over a record ${TIMES_LARGER} times as large, p50`,
    budget: 3,
    measured: times,
    unit: "times",
    more: size,
  });
}

async function charts(): Promise<void> {
  for (const many of ["26", "14", "2"]) {
    const measured = await printedBy("chart.ts", [many], 3);
    print({ what: `a chart of ${many} candidates`, budget: 60, measured, unit: "ms" });
    const colour = await printedBy("chart.ts", [many, "full colour"], 3);
    print({ what: "  as the renderer's own PNG", budget: null, measured: colour, unit: "ms" });
  }
}

const data = join(ROOT, "data");
const loaded = loadRecord(data);
if (!loaded.ok) throw new Error(`data/ is not in order: ${loaded.problems.length} problems`);
const large = indexRecord(enlarged(parseFiles(readFolder(data).texts).files, TIMES_LARGER));

heading();
await starts();
answers(loaded.record, large);
questionLines(loaded.record, large, TIMES_LARGER);
await charts();
const memory = await printedBy("thousand-queries.ts", [], 3);
print({ what: "resident memory after 1,000 queries", budget: 150, measured: memory, unit: "MB" });
await newsLines();
await slackLines();
await discordLines();
