import { expect, onTestFinished, test } from "vitest";
import { keepDelivering } from "#src/digest/deliver/keep-delivering.ts";
import { openStore } from "#src/store/open.ts";
import { handClock } from "../../support/hand-clock.ts";
import { delivering, noonPlus, planned } from "./desk.ts";
import { engines } from "./places.ts";
import { startPlatform } from "./platform-server.ts";

const [sqlite] = engines();
/** However slow the machine is. */
const eventually = (value: () => number) => expect.poll(value, { interval: 5, timeout: 20_000 });

test("what becomes due is delivered as it does, until it is stopped", async (context) => {
  if (!sqlite) throw new Error("no engine");
  const store = await openStore(await sqlite.newPlace(context));
  const platform = await startPlatform();
  const clock = handClock();
  const now = () => noonPlus({ milliseconds: clock.elapsed() });
  const running = keepDelivering(delivering(store.digests, platform.address, { clock, now }));
  onTestFinished(async () => {
    await platform.stop();
    await store.close();
  });
  await eventually(() => clock.waiting()).toBe(1);
  await planned(store.digests, ["C1"], { at: noonPlus({ seconds: 7 }) });
  clock.move(5000);
  await eventually(() => clock.waiting()).toBe(1);
  expect(platform.messages).toHaveLength(0);
  clock.move(1999);
  expect(clock.waiting()).toBe(1);
  clock.move(1);
  await eventually(() => platform.messages.length).toBe(1);
  await eventually(() => clock.waiting()).toBe(1);
  await running.stop();
  expect(clock.waiting()).toBe(0);
});

test("a store that is away is said once, and once that it is back", async (context) => {
  if (!sqlite) throw new Error("no engine");
  const store = await openStore(await sqlite.newPlace(context));
  const platform = await startPlatform();
  const clock = handClock();
  const said: string[] = [];
  let away = true;
  const { deliveries } = store.digests;
  const running = keepDelivering(
    delivering(store.digests, platform.address, {
      clock,
      now: () => noonPlus({ milliseconds: clock.elapsed() }),
      log: (line) => said.push(line),
      point(point) {
        if (away && point === "before claim") throw new Error("The store is away.");
      },
    }),
  );
  onTestFinished(async () => {
    await running.stop();
    await platform.stop();
    await store.close();
  });
  await planned(store.digests, ["C1"]);
  for (let round = 0; round < 3; round += 1) {
    await eventually(() => clock.waiting()).toBe(1);
    clock.move(5000);
  }
  await eventually(() => clock.waiting()).toBe(1);
  away = false;
  clock.move(5000);
  await eventually(() => platform.messages.length).toBe(1);
  await eventually(() => said.length).toBe(2);
  expect(said).toEqual([
    "Digests cannot be delivered on slack for now: Error: The store is away.",
    "Digests are delivered on slack again.",
  ]);
  expect(await deliveries.next("slack", noonPlus())).toBeNull();
});
