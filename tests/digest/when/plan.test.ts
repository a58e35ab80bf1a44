import { describe, expect, test } from "vitest";
import { type Plannable, plan } from "#src/digest/when/plan.ts";
import { DEFAULT_RHYTHM } from "#src/digest/when/read-rhythm.ts";

const channel = { tenant: { platform: "slack", id: "T1" }, id: "C1" } as const;
const MADE = "2026-11-02T12:00:00.000Z";
const daily: Plannable = {
  id: "s1",
  kind: "digest",
  channel,
  madeBy: "U1",
  rhythm: DEFAULT_RHYTHM,
  paused: null,
  madeAt: MADE,
  rhythmSince: MADE,
  toldUntil: "2026-11-25T08:00:00.000Z",
};
const THURSDAY = "2026-11-26T08:00:00.000Z";

describe("what has come to be due", () => {
  const at = (now: string, changes: Partial<Plannable> = {}) =>
    plan([{ ...daily, ...changes }], now).map(({ scheduledFor, kind }) => [scheduledFor, kind]);

  test("nothing before the minute, and from then on what the ledger needs", () => {
    expect(at("2026-11-26T07:59:59.999Z")).toEqual([]);
    expect(plan([daily], THURSDAY)).toEqual([
      {
        subscription: "s1",
        channel,
        madeBy: "U1",
        scheduledFor: THURSDAY,
        until: "2026-11-26T11:00:00.000Z",
        kind: "due",
      },
    ]);
  });

  test("late within three hours, then to be written down as skipped", () => {
    expect(at("2026-11-26T08:02:00.000Z")).toEqual([[THURSDAY, "due"]]);
    expect(at("2026-11-26T08:02:00.001Z")).toEqual([[THURSDAY, "late"]]);
    expect(at("2026-11-26T11:00:00.000Z")).toEqual([[THURSDAY, "late"]]);
    expect(at("2026-11-26T11:00:00.001Z")).toEqual([[THURSDAY, "skipped"]]);
  });

  test("within another window where one is given", () => {
    const minute = 60_000;
    const [only] = plan([daily], "2026-11-26T08:01:30.000Z", minute);
    expect(only).toMatchObject({ kind: "skipped", until: "2026-11-26T08:01:00.000Z" });
  });

  test("after a long time down, each day that was missed in the last seven, and the last one late", () => {
    expect(at("2026-11-26T09:00:00.000Z", { toldUntil: "2026-11-06T08:00:00.000Z" })).toEqual([
      ["2026-11-20T08:00:00.000Z", "skipped"],
      ["2026-11-23T08:00:00.000Z", "skipped"],
      ["2026-11-24T08:00:00.000Z", "skipped"],
      ["2026-11-25T08:00:00.000Z", "skipped"],
      [THURSDAY, "late"],
    ]);
  });

  test("nothing from before it was made, was told, or took on its hour", () => {
    const half = "2026-11-26T08:30:00.000Z";
    for (const changes of [{ madeAt: half }, { toldUntil: half }, { rhythmSince: half }])
      expect(at("2026-11-26T09:00:00.000Z", changes)).toEqual([]);
    expect(at("2026-11-26T09:00:00.000Z", { toldUntil: THURSDAY })).toEqual([]);
  });

  test("nothing for one that is paused, and nothing for alerts", () => {
    expect(at(THURSDAY, { paused: "The channel is gone." })).toEqual([]);
    expect(at(THURSDAY, { kind: "alert" })).toEqual([]);
  });

  test("each at its own hour, also where several share a rhythm and were told at different times", () => {
    const others: readonly Plannable[] = [
      { ...daily, id: "new", madeAt: THURSDAY, rhythmSince: THURSDAY, toldUntil: THURSDAY },
      { ...daily, id: "behind", toldUntil: "2026-11-24T08:00:00.000Z" },
      daily,
      { ...daily, id: "evening", rhythm: { ...daily.rhythm, time: "20:00" } },
      { ...daily, id: "sydney", rhythm: { ...daily.rhythm, zone: "Australia/Sydney" } },
    ];
    const planned = plan(others, "2026-11-26T08:01:00.000Z");
    expect(planned.map((one) => [one.subscription, one.scheduledFor, one.kind])).toEqual([
      ["behind", "2026-11-25T08:00:00.000Z", "skipped"],
      ["behind", THURSDAY, "due"],
      ["s1", THURSDAY, "due"],
      ["evening", "2026-11-25T20:00:00.000Z", "skipped"],
      ["sydney", "2026-11-25T21:00:00.000Z", "skipped"],
    ]);
  });
});
