import { schedule } from "node-cron";
import type { Ticker } from "./ticking.ts";

/** How late a minute may still be told, in milliseconds: a process that was busy then has it when it is not. */
const LATEST = 55_000;
const QUIET = { info() {}, warn() {}, error() {}, debug() {} };

/** Each full minute by the clock of this machine, by node-cron. In UTC, which has no change of clocks to get wrong. */
export const cronMinutes: Ticker = (onMinute) => {
  const task = schedule("* * * * *", onMinute, {
    timezone: "UTC",
    noOverlap: true,
    missedExecutionTolerance: LATEST,
    suppressMissedWarning: true,
    logger: QUIET,
  });
  return {
    async stop() {
      // Of this task alone: node-cron's `shutdown` would end those of every desk in the process.
      await task.destroy();
    },
  };
};
