import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type FakeSlack, fakeSlack } from "../support/slack/fake.ts";
import { NODE_FLAGS, quantile, ROOT, type Times } from "./measure.ts";

const QUESTIONS = [
  "result clp 2018-01",
  "person ann black",
  "how many votes did Huda Elmi get in September 2018?",
  "slate momentum clp 2018-09",
  "about coverage",
];
/** People and channels enough that nobody asks too much. */
const PEOPLE = 1_500;
const CHANNELS = 900;
const LATE = 3_000;
/** Milliseconds between an answer and the next command. */
const BETWEEN = 5;

const APPS = { trivial: "tests/bench/slack-trivial.ts", desk: "src/main.ts" } as const;

interface Measured {
  readonly toConnected: number;
  readonly acknowledged: Times;
  readonly answered: Times;
  /** Acknowledgements later than three seconds, or never, under the load. */
  readonly late: number;
  readonly commands: number;
  readonly memory: number;
}

/** A process's resident memory, in megabytes. */
function residentMemory({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

const person = (n: number) => `U${n % PEOPLE}`;
const ask = (fake: FakeSlack, n: number) =>
  fake.socket.slash("T1", {
    user: person(n),
    channel: `C${n % CHANNELS}`,
    text: QUESTIONS[n % QUESTIONS.length] ?? "",
  });

/**
 * One command after another, with a pause between them in which an app does what it leaves for later: how long to the
 * acknowledgement, and to the answer.
 */
async function oneByOne(fake: FakeSlack, commands: number) {
  const [acknowledged, answered]: [number[], number[]] = [[], []];
  for (let n = 0; n < commands; n++) {
    const from = performance.now();
    const { ackedAfter } = ask(fake, n);
    acknowledged.push(await ackedAfter);
    await fake.posted(({ ephemeral_to }) => ephemeral_to === person(n));
    answered.push(performance.now() - from);
    fake.forget();
    await pause(BETWEEN);
  }
  const sorted = (times: number[]) => times.sort((a, b) => a - b);
  return { acknowledged: sorted(acknowledged), answered: sorted(answered) };
}

/** So many commands a second for so many seconds; gives how many were acknowledged late or never. */
async function load(fake: FakeSlack, aSecond: number, seconds: number): Promise<number> {
  let late = 0;
  const waiting: Promise<void>[] = [];
  const from = performance.now();
  for (let n = 0; n < aSecond * seconds; n++) {
    const due = from + (n * 1_000) / aSecond;
    const early = due - performance.now();
    if (early > 1) await pause(early);
    const { ackedAfter } = ask(fake, n);
    const judged = ackedAfter.then(
      (after) => {
        if (after > LATE) late += 1;
      },
      () => {
        late += 1;
      },
    );
    waiting.push(judged);
  }
  await Promise.all(waiting);
  return late;
}

/** Starts an app against a stand-in of its own and measures it. */
export async function measureSlack(
  which: keyof typeof APPS,
  { commands, aSecond, seconds }: { commands: number; aSecond: number; seconds: number },
): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "nec-desk-bench-"));
  const fake = await fakeSlack();
  const { botToken } = fake.workspace("T1", {
    channels: Array.from({ length: CHANNELS }, (_, n) => `C${n}`),
    users: Array.from({ length: PEOPLE }, (_, n) => `U${n}`),
  });
  const from = performance.now();
  const child = spawn(process.execPath, [...NODE_FLAGS, join(ROOT, APPS[which])], {
    cwd: folder,
    env: {
      ...process.env,
      SLACK_BOT_TOKEN: botToken,
      SLACK_APP_TOKEN: fake.appToken,
      SLACK_API_URL: fake.url,
      NEC_DESK_DATA: folder,
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  try {
    await fake.socket.connected();
    const toConnected = performance.now() - from;
    await oneByOne(fake, Math.ceil(commands / 5));
    const { acknowledged, answered } = await oneByOne(fake, commands);
    const late = await load(fake, aSecond, seconds);
    const memory = residentMemory(child);
    return { toConnected, acknowledged, answered, late, commands: aSecond * seconds, memory };
  } finally {
    child.kill("SIGTERM");
    await once(child, "close");
    await fake.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The middle of sorted times. */
export const middle = (times: Times) => quantile(times, 0.5);
