import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";
import type { Status } from "#src/core/answer.ts";
import { OUTCOMES, type Outcome } from "#src/digest/deliver/outcome.ts";
import { type Stored, storedMetrics } from "./stored-metrics.ts";

/** What is counted, for Prometheus. Nothing else in the desk knows the library that keeps the figures. */
export interface Metrics {
  /** A question was answered. */
  answered(platform: string, status: Status, seconds: number): void;
  /** A claim of a delivery ended; `lateSeconds` is how long after its time it was posted, null where it was not. */
  delivered(platform: string, outcome: Outcome, lateSeconds: number | null): void;
  /** All figures as Prometheus's text, with what the store has now; "away" where it does not answer, "none" where there is none. */
  text(stored: Stored | "away" | "none"): Promise<string>;
  /** The text's media type. */
  readonly type: string;
}

/** In seconds: an answer from the record takes a few milliseconds, a platform shows impatience after three seconds. */
const ANSWER_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
/** In seconds, up to two hours, the longest that a digest may be late. */
const LATE_BUCKETS = [1, 5, 15, 30, 60, 120, 300, 900, 1800, 3600, 7200];
/** From how many seconds on a digest counts as late: the plan is made each minute. */
const LATE = 60;

/** Figures of their own for one process. @param platforms those that are set: their counters begin at nought. */
export function createMetrics(platforms: readonly string[]): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const answers = new Counter({
    name: "nec_desk_answers_total",
    help: "Questions answered, by how the answer ended.",
    labelNames: ["platform", "status"],
    registers,
  });
  const duration = new Histogram({
    name: "nec_desk_answer_duration_seconds",
    help: "From a question to its answer, before it is sent.",
    labelNames: ["platform"],
    buckets: ANSWER_BUCKETS,
    registers,
  });
  const outcomes = new Counter({
    name: "nec_desk_delivery_outcomes_total",
    help: "How attempts to deliver a digest ended. One delivery may have several.",
    labelNames: ["platform", "outcome"],
    registers,
  });
  const late = new Counter({
    name: "nec_desk_deliveries_late_total",
    help: `Digests posted more than ${LATE} seconds after their time.`,
    labelNames: ["platform"],
    registers,
  });
  const lateness = new Histogram({
    name: "nec_desk_delivery_lateness_seconds",
    help: "From a digest's time to its post.",
    labelNames: ["platform"],
    buckets: LATE_BUCKETS,
    registers,
  });
  for (const platform of platforms) {
    late.inc({ platform }, 0);
    for (const outcome of OUTCOMES) outcomes.inc({ platform, outcome }, 0);
  }
  const show = storedMetrics(registry, platforms);

  return {
    type: registry.contentType,
    answered(platform, status, seconds) {
      answers.inc({ platform, status });
      duration.observe({ platform }, seconds);
    },
    delivered(platform, outcome, lateSeconds) {
      outcomes.inc({ platform, outcome });
      if (lateSeconds === null) return;
      lateness.observe({ platform }, Math.max(lateSeconds, 0));
      if (lateSeconds > LATE) late.inc({ platform });
    },
    text(stored) {
      show(stored);
      return registry.metrics();
    },
  };
}
