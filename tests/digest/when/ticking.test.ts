import { setImmediate as turn } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { cronMinutes } from "#src/digest/when/cron-minutes.ts";
import { startTicking, type Ticker } from "#src/digest/when/ticking.ts";

/** Minutes that pass when they are told to. */
function handMinutes() {
  let call: (() => Promise<void>) | null = null;
  const ticker: Ticker = (onMinute) => {
    call = onMinute;
    return {
      async stop() {
        call = null;
      },
    };
  };
  return { ticker, pass: () => void call?.(), stopped: () => call === null };
}

/** Looks that last until they are ended. */
function looks() {
  const begun: PromiseWithResolvers<void>[] = [];
  const onTick = () => {
    const look = Promise.withResolvers<void>();
    begun.push(look);
    return look.promise;
  };
  return { begun, onTick };
}

describe("looking for what is due", () => {
  test("at once and each minute, never twice at a time", async () => {
    const { ticker, pass } = handMinutes();
    const { begun, onTick } = looks();
    const lines: string[] = [];
    startTicking({ ticker, onTick, log: (line) => lines.push(line) });
    expect(begun).toHaveLength(1);
    pass();
    pass();
    expect(begun).toHaveLength(1);
    expect(lines).toEqual(["Looking for what is due takes longer than a minute."]);
    begun[0]?.resolve();
    await turn();
    pass();
    expect(begun).toHaveLength(2);
  });

  test("goes on after a look that fails, and says so once", async () => {
    const { ticker, pass } = handMinutes();
    const { begun, onTick } = looks();
    const lines: string[] = [];
    startTicking({ ticker, onTick, log: (line) => lines.push(line) });
    for (const end of ["fail", "fail", "be well", "be well"]) {
      if (end === "fail") begun.at(-1)?.reject(new Error("no connection"));
      else begun.at(-1)?.resolve();
      await turn();
      pass();
    }
    expect(lines).toEqual([
      "What is due could not be looked for: Error: no connection",
      "What is due is looked for again.",
    ]);
  });

  test("stops: no look begins, and the one under way is waited for", async () => {
    const { ticker, pass, stopped } = handMinutes();
    const { begun, onTick } = looks();
    const running = startTicking({ ticker, onTick, log: () => {} });
    let ended = false;
    const stop = running.stop().then(() => {
      ended = true;
    });
    await turn();
    expect([stopped(), ended]).toEqual([true, false]);
    pass();
    begun[0]?.resolve();
    await stop;
    expect(begun).toHaveLength(1);
  });
});

describe("each full minute by node-cron", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date("2026-03-29T00:58:30.000Z") });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test("once a minute also where clocks change, not before the last has ended, and no more after it is stopped", async () => {
    const { begun, onTick } = looks();
    const at: string[] = [];
    const running = cronMinutes(() => {
      at.push(new Date().toISOString().slice(11, 19));
      return onTick();
    });
    await vi.advanceTimersByTimeAsync(40_000);
    begun[0]?.resolve();
    await vi.advanceTimersByTimeAsync(120_000);
    begun[1]?.resolve();
    await vi.advanceTimersByTimeAsync(60_000);
    begun[2]?.resolve();
    await running.stop();
    await vi.advanceTimersByTimeAsync(300_000);
    expect(at).toEqual(["00:59:00", "01:00:00", "01:02:00"]);
  });
});
