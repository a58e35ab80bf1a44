import { expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { measured, measuredOutcomes } from "#src/health/measured.ts";
import { noonPlus, planned } from "../digest/deliver/desk.ts";
import { desk as deliveringDesk } from "../digest/deliver/desk-on-platform.ts";
import { handClock } from "../support/hand-clock.ts";
import { madeUpRecord } from "../support/record.ts";

const NOW = "2026-11-22T09:00:00.000Z";

test("each answer is counted with its platform, its status and its time, and is what it was", async () => {
  const clock = handClock();
  const real = createDesk(madeUpRecord, { commands });
  const slow: typeof real = {
    ...real,
    answer(...asking) {
      clock.move(250);
      return real.answer(...asking);
    },
  };
  const counted: unknown[] = [];
  const metrics = { answered: (...of: unknown[]) => void counted.push(of) };
  const desk = measured(slow, "slack", metrics, clock);
  const about = { text: "about" };
  expect(await desk.answer(about, null, NOW)).toEqual(await real.answer(about, null, NOW));
  await desk.answer({ text: "zzz qqq" }, null, NOW);
  expect(counted).toEqual([
    ["slack", "help", 0.25],
    ["slack", "unknown", 0.25],
  ]);
  expect(desk.complete("res", 3)).toEqual(real.complete("res", 3));
});

test("how deliveries end is counted, with how late what was posted is", async () => {
  const { store, deliver } = await deliveringDesk();
  await planned(store, ["C1"]);
  const counted: unknown[] = [];
  const metrics = { delivered: (...of: unknown[]) => void counted.push(of) };
  const now = () => noonPlus({ seconds: 90 });
  const onOutcome = measuredOutcomes(metrics, now);
  await planned(store, ["C2"], { until: noonPlus({ seconds: 30 }) });
  await deliver({ now, onOutcome });
  expect(counted).toHaveLength(2);
  expect(counted).toEqual(
    expect.arrayContaining([
      ["slack", "sent", 90],
      ["slack", "skipped", null],
    ]),
  );
});
