import { expect, test } from "vitest";
import { limited } from "#src/digest/deliver/time-limit.ts";
import { handClock } from "../../support/hand-clock.ts";

const LIMIT = { milliseconds: 1000, grace: 100 };
const never = () => new Promise<string>(() => {});

test("what ends in time gives its result, and leaves nobody waiting", async () => {
  const clock = handClock();
  const work = limited(clock, LIMIT, async () => "result");
  expect(await work).toEqual({ kind: "done", result: "result" });
  await Promise.resolve();
  expect(clock.waiting()).toBe(0);
});

test("what throws, at once or later, is a value", async () => {
  const fault = new Error("on purpose");
  for (const work of [() => Promise.reject(fault), raise])
    expect(await limited(handClock(), LIMIT, work)).toEqual({ kind: "failed", fault });
  function raise(): never {
    throw fault;
  }
});

test("what is broken off and heeds it may still say how it ended", async () => {
  const clock = handClock();
  const work = limited(
    clock,
    LIMIT,
    (signal) =>
      new Promise<string>((resolve) => {
        signal.addEventListener("abort", () => resolve("just in time"));
      }),
  );
  clock.move(1000);
  expect(await work).toEqual({ kind: "done", result: "just in time" });
});

test("what does not heed it is no longer waited for", async () => {
  const clock = handClock();
  const work = limited(clock, LIMIT, never);
  clock.move(1000);
  await expect.poll(() => clock.waiting()).toBe(1);
  clock.move(100);
  expect(await work).toEqual({ kind: "broken-off" });
});
