import { join } from "node:path";
import { loadRecord } from "#src/record/load.ts";
import { itemsOf, SETS } from "../../eval/items.ts";
import { judged } from "../../eval/score.ts";
import { quantile, sorted } from "../measure.ts";
import type { MakeContender } from "./contender.ts";

/** What one contender did, as its process prints it. */
export interface Outcome {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** Milliseconds a question. */
  readonly p50: number;
  readonly p99: number;
  /** Megabytes in use at the end. */
  readonly memory: number;
  /** Milliseconds until it could be asked. */
  readonly ready: number;
}

/** Every third question may be learned from; the others are asked. Threads stay whole: they are only asked. */
const LEARNED = 3;

/** Each is loaded alone, so that its memory is its own. */
const CONTENDERS: Readonly<Record<string, () => Promise<MakeContender>>> = {
  desk: async () => (await import("./desk.ts")).desk,
  fullText: async () => (await import("./passages.ts")).fullText,
  classifier: async () => (await import("./classifier.ts")).classifier,
};

const loaded = loadRecord(join(import.meta.dirname, "../../../data"));
if (!loaded.ok) throw new Error("data/ is not in order");
const load = CONTENDERS[process.argv[2] ?? ""];
if (!load) throw new Error(`one of ${Object.keys(CONTENDERS).join(", ")}`);
const items = SETS.flatMap(itemsOf);
const single = items.filter(({ thread }) => thread === undefined);
const training = single.filter((_, at) => at % LEARNED === 0);
const asked = items.filter((item) => !training.includes(item));

const began = performance.now();
const make = await load();
const contender = await make(loaded.record, training);
const ready = performance.now() - began;
for (const { q } of asked.slice(0, 100)) await contender.answer(q, undefined);
const times: number[] = [];
const kinds: string[] = [];
for (const item of asked) {
  const from = performance.now();
  const answer = await contender.answer(item.q, item.thread);
  times.push(performance.now() - from);
  kinds.push(judged(item, answer).kind);
}
const many = (kind: string) => kinds.filter((each) => each === kind).length;
const outcome: Outcome = {
  right: many("right"),
  wrong: many("wrong"),
  missed: many("missed"),
  p50: quantile(sorted(times), 0.5),
  p99: quantile(sorted(times), 0.99),
  memory: process.memoryUsage.rss() / 1e6,
  ready,
};
process.stdout.write(`${JSON.stringify(outcome)}\n`);
