import { expect, test } from "vitest";
import { Sightings } from "#src/digest/deliver/sightings.ts";
import { delivering, noonPlus, planned, TENANT, titled } from "./desk.ts";
import { channels, desk, firstly } from "./desk-on-platform.ts";

test("what is late beyond its window is skipped and says so; what is uncertain is still looked for", async () => {
  const { store, platform, deliver, at, states } = await desk();
  const until = noonPlus({ minutes: 180 });
  await planned(store, ["C1"], { until });
  firstly(platform, "accept, answer lost");
  await deliver();
  await planned(store, ["C2"], { until });
  expect((await at({ minutes: 181 })).outcomes).toEqual({ sent: 1, skipped: 1 });
  expect(await states()).toContainEqual(["C2", "skipped", expect.stringMatching(/too late/)]);
  expect(platform.posts()).toBe(1);
});

test("a digest with nothing to say is skipped, and what it looked at is not looked at again", async () => {
  const { store, platform, deliver } = await desk();
  const [one] = await planned(store, ["C1"]);
  expect((await deliver({ compose: async () => null })).outcomes).toEqual({ skipped: 1 });
  expect(platform.posts()).toBe(0);
  const after = await store.subscriptions.read(TENANT, one?.id ?? "");
  expect(after).toMatchObject({ number: 0, toldUntil: noonPlus() });
});

test("a digest that cannot be put together is tried again, and holds up no other", async () => {
  const { store, platform, deliver, at } = await desk();
  const [bad] = await planned(store, ["C1", "C2"]);
  const compose = async ({ id }: { id: string }) => {
    if (id === bad?.id) throw new Error("on purpose");
    return titled("good");
  };
  expect((await deliver({ compose })).outcomes).toEqual({ later: 1, sent: 1 });
  expect((await at({ minutes: 1 })).outcomes).toEqual({ sent: 1 });
  expect(channels(platform)).toEqual(["C2", "C1"]);
});

test("a subscription removed or paused while its digest is put together is not posted", async () => {
  const { store, platform, deliver, states } = await desk();
  await planned(store, ["C1", "C2"]);
  const outcomes = await deliver({
    compose: async ({ id, channel }) => {
      if (channel.id === "C1") await store.subscriptions.remove(TENANT, id);
      else await store.subscriptions.pause(TENANT, id, "Not in December.");
      return titled("too late");
    },
  });
  expect(outcomes.outcomes).toEqual({ skipped: 2 });
  expect(platform.posts()).toBe(0);
  expect((await states()).sort()).toEqual([
    ["C1", "skipped", "The subscription was removed."],
    ["C2", "skipped", "The subscription is paused: Not in December."],
  ]);
});

test("a subscription removed during its post leaves one post, and nothing to do", async () => {
  const { store, platform, deliver, at } = await desk();
  const [one] = await planned(store, ["C1"]);
  firstly(platform, "accept, answer lost");
  await deliver();
  await store.subscriptions.remove(TENANT, one?.id ?? "");
  expect((await at({ minutes: 1 })).outcomes).toEqual({ sent: 1 });
  expect(platform.messages).toHaveLength(1);
});

test("one whose post was lost and whose subscription was removed is not posted again", async () => {
  const { store, platform, deliver, at } = await desk();
  const [one] = await planned(store, ["C1"]);
  firstly(platform, "lost before accepting");
  await deliver();
  await store.subscriptions.remove(TENANT, one?.id ?? "");
  await at({ minutes: 1 });
  expect((await at({ minutes: 3 })).outcomes).toEqual({ skipped: 1 });
  expect(platform.messages).toHaveLength(0);
});

test("a subscription's digests come one after another, the later one when the earlier has ended", async () => {
  const { store, platform, deliver, at } = await desk();
  const [one] = await planned(store, ["C1"]);
  if (!one) throw new Error("nothing planned");
  const { id: subscription, channel, madeBy } = one;
  const scheduledFor = noonPlus({ seconds: 10 });
  await store.deliveries.plan(
    [{ subscription, channel, madeBy, scheduledFor, until: null }],
    scheduledFor,
  );
  firstly(platform, "accept, answer lost");
  await deliver();
  expect((await at({ seconds: 15 })).outcomes).toEqual({});
  expect((await at({ minutes: 1 })).outcomes).toEqual({ sent: 2 });
  expect(platform.messages.map(({ title }) => title)).toEqual(["digest 1", "digest 2"]);
});

test("a channel that takes long holds up no other", async () => {
  const { store, platform, deliver } = await desk({ limits: { parallel: 2 } });
  await planned(store, ["C1", "C2", "C3", "C4", "C5"]);
  const all = Promise.withResolvers<void>();
  let others = 0;
  const outcomes = await deliver({
    compose: async ({ channel }) => {
      if (channel.id === "C1") await all.promise;
      else others += 1;
      if (others === 4) all.resolve();
      return titled(channel.id);
    },
  });
  expect(outcomes.outcomes).toEqual({ sent: 5 });
  expect(channels(platform)).toHaveLength(5);
});

test("a channel's and a workspace's rate are kept by two that deliver at once", async () => {
  const rates = {
    channel: { every: 1000, burst: 1 },
    workspace: { every: 100, burst: 5 },
    platform: null,
  };
  const { store, platform, at } = await desk({ rates });
  const other = { platform: "slack", id: "T2" };
  await planned(
    store,
    Array.from({ length: 8 }, (_, i) => `C${i}`),
  );
  await planned(store, ["C0", "C0"]);
  await planned(store, ["D1"], { tenant: other });
  const both = (moment: object) => Promise.all([at(moment), at(moment)]);
  await both({});
  expect(platform.messages).toHaveLength(6);
  expect(channels(platform)).toContain("D1");
  await both({ milliseconds: 100 });
  expect(platform.messages).toHaveLength(7);
  for (let tenths = 2; tenths < 10; tenths += 1) await both({ milliseconds: tenths * 100 });
  // Which of the two comes first leaves open whether the channel's first post was among the five of the first moment.
  const inChannel = () => channels(platform).filter((channel) => channel === "C0").length;
  expect(inChannel()).toBe(1);
  for (const seconds of [1, 2, 3]) {
    await both({ seconds });
    expect(inChannel()).toBeLessThanOrEqual(seconds + 1);
  }
  expect(inChannel()).toBe(3);
  expect(platform.messages).toHaveLength(11);
});

test("a correction is posted under its post, once, whatever became of the subscription", async () => {
  const { store, platform, deliver, at } = await desk();
  const [one] = await planned(store, ["C1"]);
  await deliver();
  const [post] = await store.posts.using([`fact of ${one?.id}`]);
  if (!post) throw new Error("no post");
  await store.subscriptions.remove(TENANT, one?.id ?? "");
  const correct = (minutes: number) =>
    store.corrections.plan(post, "change 1", titled("Correction"), noonPlus({ minutes }));
  expect([await correct(1), await correct(2)]).toEqual([true, false]);
  expect((await at({ minutes: 3 })).outcomes).toEqual({ sent: 1 });
  expect(platform.messages[1]).toMatchObject({ title: "Correction", reply: "m1" });
  expect(await store.corrections.recent(null, 9)).toMatchObject([
    { post: post.delivery, change: "change 1", delivery: { state: "sent", message: "m2" } },
  ]);
});

test("who cannot be told is told later, and nothing waits for it", async () => {
  const { store, platform, deliver, at } = await desk();
  await planned(store, ["C1", "C2"]);
  platform.treat((channel) => (channel === "C1" ? "gone" : "accept"));
  const { platforms } = delivering(store, platform.address);
  const { slack } = platforms;
  if (!slack) throw new Error("no platform");
  const tell = () => Promise.reject(new Error("on purpose"));
  const deaf = { slack: { ...slack, poster: { ...slack.poster, tell } } };
  expect((await deliver({ platforms: deaf })).outcomes).toEqual({ dead: 1, sent: 1 });
  await at({ minutes: 10 });
  expect(platform.told).toHaveLength(1);
});

test("limits that contradict each other are refused", async () => {
  const { deliver } = await desk();
  await expect(deliver({ limits: { lease: 15_000 } })).rejects.toThrow(RangeError);
  await expect(deliver({ limits: { settle: 1 } })).rejects.toThrow(RangeError);
});

test("a process that has not seen it looks no sooner, however wrong the clock of the other was", async () => {
  const { store, platform, at } = await desk();
  await planned(store, ["C1"]);
  firstly(platform, "accept, answer lost");
  await at({});
  // Another process, whose clock is an hour ahead, comes upon it at once.
  const ahead = { sightings: new Sightings() };
  expect((await at({ minutes: 60 }, ahead)).outcomes).toEqual({ uncertain: 1 });
  expect(platform.looks()).toBe(0);
  expect((await at({ minutes: 61 }, ahead)).outcomes).toEqual({ sent: 1 });
});
