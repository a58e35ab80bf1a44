import { expect, test } from "vitest";
import { handClock } from "../../support/hand-clock.ts";
import { noonPlus, planned, TENANT } from "./desk.ts";
import { channels, desk, firstly } from "./desk-on-platform.ts";
import type { Treatment } from "./platform-server.ts";

test("what is due is posted once, numbered, and not again", async () => {
  const { store, platform, deliver, at, states } = await desk();
  const [subscription] = await planned(store, ["C1", "C2"]);
  expect(await deliver()).toEqual({ outcomes: { sent: 2 }, next: null });
  expect(await at({ minutes: 600 })).toEqual({ outcomes: {}, next: null });
  expect(channels(platform).sort()).toEqual(["C1", "C2"]);
  expect(platform.messages[0]?.title).toBe("digest 1");
  expect((await states()).map(([, state]) => state)).toEqual(["sent", "sent"]);
  const after = await store.subscriptions.read(TENANT, subscription?.id ?? "");
  expect(after).toMatchObject({ number: 1, toldUntil: noonPlus() });
});

test("how each claim ended is told once, with its delivery, also where the store gave way", async () => {
  const { store, platform, deliver } = await desk();
  await planned(store, ["C1", "C2", "C3"]);
  firstly(platform, "accept, answer lost", "C2");
  const told: string[] = [];
  const away = async () => {
    throw new Error("The store is away.");
  };
  const { begin } = store.deliveries;
  const deliveries: typeof store.deliveries = {
    ...store.deliveries,
    begin: (claimed, ...rest) =>
      claimed.delivery.channel.id === "C3" ? away() : begin(claimed, ...rest),
  };
  const { outcomes } = await deliver({
    store: { ...store, deliveries },
    onOutcome: (platform, outcome, { channel }) =>
      told.push(`${platform} ${channel.id} ${outcome}`),
  });
  expect(told.sort()).toEqual(["slack C1 sent", "slack C2 uncertain", "slack C3 failed"]);
  expect(outcomes).toEqual({ sent: 1, uncertain: 1, failed: 1 });
});

test("what is not due yet waits, and it is said until when", async () => {
  const { store, platform, deliver } = await desk();
  await planned(store, ["C1"], { at: noonPlus({ minutes: 5 }) });
  expect(await deliver()).toEqual({ outcomes: {}, next: noonPlus({ minutes: 5 }) });
  expect(platform.posts()).toBe(0);
});

test.each<Treatment>(["accept, answer lost", "accepts and fails"])(
  "%s: it is looked for, found, and not posted again",
  async (treatment) => {
    const { store, platform, deliver, at } = await desk();
    await planned(store, ["C1"]);
    firstly(platform, treatment);
    expect((await deliver()).outcomes).toEqual({ uncertain: 1 });
    expect((await at({ seconds: 20 })).outcomes).toEqual({});
    expect((await at({ minutes: 1 })).outcomes).toEqual({ sent: 1 });
    expect([platform.posts(), platform.looks()]).toEqual([1, 1]);
    const [last] = await store.deliveries.recent(null, 1);
    expect(last).toMatchObject({ state: "sent", message: "m1", reason: null });
  },
);

test.each<Treatment>(["lost before accepting", "fails"])(
  "%s: it is looked for first, and then posted as it was composed",
  async (treatment) => {
    const { store, platform, deliver, at } = await desk();
    await planned(store, ["C1"]);
    firstly(platform, treatment);
    await deliver();
    expect((await at({ minutes: 1 })).outcomes).toEqual({ later: 1 });
    const never = () => Promise.reject(new Error("composed twice"));
    expect((await at({ minutes: 3 }, { compose: never })).outcomes).toEqual({ sent: 1 });
    expect(platform.messages).toMatchObject([{ title: "digest 1" }]);
    expect(platform.looks()).toBe(1);
  },
);

test("a request that takes too long is broken off and looked for", async () => {
  const clock = handClock();
  // The platform has it when the time is up, and accepts it after that.
  const { store, platform, deliver, at } = await desk({}, async () => clock.move(15_000));
  await planned(store, ["C1"]);
  firstly(platform, "slow");
  const delivery = deliver({ clock });
  await expect.poll(() => platform.messages.length).toBe(1);
  clock.move(1000);
  const { outcomes } = await delivery;
  expect((await at({ minutes: 1 })).outcomes).toEqual(outcomes.sent ? {} : { sent: 1 });
  expect(platform.posts()).toBe(1);
});

test("“too many” moves the next try by what the platform says, and costs no attempt", async () => {
  const { store, platform, deliver, at } = await desk();
  await planned(store, ["C1"]);
  firstly(platform, "too many");
  expect(await deliver()).toEqual({ outcomes: { later: 1 }, next: noonPlus({ seconds: 2 }) });
  expect((await at({ seconds: 1 })).outcomes).toEqual({});
  expect((await at({ seconds: 2 }, { limits: { attempts: 1 } })).outcomes).toEqual({ sent: 1 });
});

test("after “too many” the rest of the channel waits as well, and no other channel does", async () => {
  const { store, platform, deliver, at } = await desk();
  await planned(store, ["C1", "C2"]);
  firstly(platform, "too many");
  expect((await deliver()).outcomes).toEqual({ later: 1, sent: 1 });
  await planned(store, ["C1", "C2"]);
  expect((await at({ seconds: 1 })).outcomes).toEqual({ sent: 1 });
  expect((await at({ seconds: 3 })).outcomes).toEqual({ sent: 2 });
  expect(channels(platform)).toEqual(["C2", "C2", "C1", "C1"]);
});

test("a channel that is gone pauses its subscription and tells its maker once", async () => {
  const { store, platform, deliver, at, states } = await desk();
  const [gone] = await planned(store, ["C1", "C2"]);
  platform.treat((channel) => (channel === "C1" ? "gone" : "accept"));
  expect((await deliver()).outcomes).toEqual({ dead: 1, sent: 1 });
  await at({ minutes: 90 });
  expect(platform.told).toEqual([
    {
      user: "maker of C1",
      text: "The digest for the channel C1 was not posted, and its subscription is paused. The channel is gone. Once that is put right, resume it with /nec digest resume.",
    },
  ]);
  const paused = await store.subscriptions.read(TENANT, gone?.id ?? "");
  expect(paused?.paused).toBe("The channel is gone.");
  expect(await states()).toContainEqual(["C1", "dead", "The channel is gone."]);
});

test("a post that is refused for what it is ends, is told, and pauses nothing", async () => {
  const { store, platform, deliver } = await desk();
  const [one] = await planned(store, ["C1"]);
  platform.treat(() => "wrong");
  expect((await deliver()).outcomes).toEqual({ dead: 1 });
  expect(platform.told).toHaveLength(1);
  expect(await store.subscriptions.read(TENANT, one?.id ?? "")).toMatchObject({ paused: null });
});

test("attempts that are used up end it, and its maker is told", async () => {
  const { store, platform, at, states } = await desk({ limits: { attempts: 3 } });
  await planned(store, ["C1"]);
  platform.treat(() => "fails");
  for (let hour = 0; hour < 12; hour += 1) await at({ minutes: 60 * hour });
  expect(platform.posts()).toBe(3);
  expect(platform.told).toHaveLength(1);
  expect(await states()).toEqual([["C1", "dead", expect.stringMatching(/given up after 3/)]]);
});

test("where the channel may not be read it waits for a person, who is told once", async () => {
  const { store, platform, deliver, at } = await desk();
  await planned(store, ["C1"]);
  firstly(platform, "accept, answer lost");
  platform.letLook("no");
  await deliver();
  expect((await at({ minutes: 1 })).outcomes).toEqual({ held: 1 });
  expect(await at({ minutes: 900 })).toEqual({ outcomes: {}, next: null });
  expect(platform.told).toHaveLength(1);
  expect(platform.told[0]?.text).toContain("may or may not have been posted");
  const [last] = await store.deliveries.recent(null, 1);
  expect(last).toMatchObject({ state: "uncertain", reason: "The channel may not be read." });
  const decide = (is: "there" | "not-there") =>
    store.deliveries.decide(TENANT, last?.id ?? "", is, noonPlus({ minutes: 901 }));
  expect(await decide("there")).toBe(true);
  expect(await decide("not-there")).toBe(false);
  expect((await at({ minutes: 902 })).outcomes).toEqual({});
  expect(platform.posts()).toBe(1);
});

test("one that a person did not find is posted, however late it is", async () => {
  const { store, platform, deliver, at } = await desk();
  await planned(store, ["C1"], { until: noonPlus({ minutes: 180 }) });
  firstly(platform, "lost before accepting");
  platform.letLook("no");
  await deliver();
  await at({ minutes: 1 });
  const [last] = await store.deliveries.recent(null, 1);
  await store.deliveries.decide(TENANT, last?.id ?? "", "not-there", noonPlus({ minutes: 600 }));
  expect((await at({ minutes: 600 })).outcomes).toEqual({ sent: 1 });
  expect(platform.messages).toHaveLength(1);
});

test("a look that is put off is made later, and so many times at most", async () => {
  const { store, platform, deliver, at } = await desk({ limits: { looks: 3 } });
  await planned(store, ["C1"]);
  firstly(platform, "accept, answer lost");
  platform.letLook("not now");
  await deliver();
  for (let minutes = 1; minutes < 9; minutes += 1) await at({ minutes });
  expect(platform.looks()).toBe(3);
  expect(platform.told).toHaveLength(1);
});
