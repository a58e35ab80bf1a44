import { expect, test } from "vitest";
import { startNews } from "#src/news/index.ts";
import { handClock } from "../../support/hand-clock.ts";
import { madeUpRecord } from "../../support/record.ts";
import { sends } from "../fetch/site.ts";
import { NOMINATED, newsroom, rss } from "./newsroom.ts";

const paths = (many: number) => Array.from({ length: many }, (_, n) => `/feed-${n}`);
const each = (many: number, route: Parameters<typeof newsroom>[0][string]) =>
  Object.fromEntries(paths(many).map((path) => [path, route]));

test("eight feeds are asked at once and no more, and all are asked", async () => {
  let open = 0;
  let most = 0;
  const eight = Promise.withResolvers<void>();
  const { poll, asked } = await newsroom(
    each(20, async (_, response) => {
      open += 1;
      most = Math.max(most, open);
      if (open === 8) eight.resolve();
      await eight.promise;
      open -= 1;
      response.end(rss());
    }),
  );
  await poll();
  expect(most).toBe(8);
  for (const path of paths(20)) expect(asked(path)).toBe(1);
});

test("of any number of processes one asks a feed", async () => {
  const { poller, asked } = await newsroom(each(20, sends(rss(NOMINATED))));
  const all = Array.from({ length: 5 }, () => poller());
  for (const one of all) one.wake();
  for (const one of all) await one.idle();
  for (const path of paths(20)) expect(asked(path)).toBe(1);
});

test("one feed that hangs or fails holds no other up", async () => {
  const { poll, state } = await newsroom(
    {
      "/feed-0": () => undefined,
      "/feed-1": sends("", {}, 500),
      "/feed-2": sends("hello"),
      "/feed-3": sends(rss(NOMINATED)),
    },
    { silence: 100 },
  );
  await poll();
  for (const [path, failures] of [1, 1, 1, 0].entries())
    expect(await state(`/feed-${path}`)).toMatchObject({ failures });
});

test("a store that cannot be used is told of once, and once when it can", async () => {
  const { poll, pass, store, logged, titles } = await newsroom({ "/feed": sends(rss(NOMINATED)) });
  const { claimFeed } = store;
  store.claimFeed = () => Promise.reject(new Error("The server is gone."));
  for (let n = 0; n < 3; n++) {
    await poll();
    pass(1);
  }
  store.claimFeed = claimFeed;
  await poll();
  expect(logged).toEqual([
    "Feeds are not read until the store can be used: Error: The server is gone.",
    "The store can be used again, and feeds are read.",
  ]);
  expect(await titles()).toEqual([NOMINATED.title]);
});

test("articles that cannot be kept are a failure of the feed, which is read again from the beginning", async () => {
  const { poll, pass, store, logged, titles, state } = await newsroom({
    "/feed": sends(rss(NOMINATED), { etag: '"a"' }),
  });
  const { keep } = store;
  store.keep = () => Promise.reject(new Error("The disk is full."));
  for (const minutes of [15, 30, 60]) {
    await poll();
    pass(minutes);
  }
  expect(await state("/feed")).toMatchObject({
    failures: 3,
    problem: "What it gave could not be kept: Error: The disk is full.",
  });
  store.keep = keep;
  await poll();
  expect(await titles()).toEqual([NOMINATED.title]);
  expect(logged).toEqual([
    expect.stringContaining("The disk is full."),
    "The feed of Paper /feed answers again, after 3 failures.",
  ]);
});

test("the desk looks every minute for what is due, and reads it", async () => {
  const room = await newsroom({ "/feed": sends(rss(NOMINATED)) });
  const clock = handClock();
  const running = await startNews({
    ...room,
    record: madeUpRecord,
    clock,
    random: () => 0,
    log: (line) => room.logged.push(line),
    pages: false,
  });
  await expect.poll(() => room.titles()).toEqual([NOMINATED.title]);
  room.pass(15);
  clock.move(59_999);
  expect(room.asked("/feed")).toBe(1);
  clock.move(1);
  await expect.poll(() => room.asked("/feed")).toBe(2);
  await running.stop();
  room.pass(15);
  clock.move(60_000);
  expect(room.asked("/feed")).toBe(2);
  expect(clock.waiting()).toBe(0);
});

test("when the desk stops, what is being asked is broken off, and is no failure of the feed's", async () => {
  const hanging = Promise.withResolvers<void>();
  const room = await newsroom({ "/feed": () => hanging.resolve() });
  const running = await startNews({
    ...room,
    record: madeUpRecord,
    clock: handClock(),
    random: () => 0,
    log: (line) => room.logged.push(line),
    pages: false,
  });
  await hanging.promise;
  await running.stop();
  expect(await room.state("/feed")).toMatchObject({ failures: 0, answered: null });
  expect(room.logged).toEqual([]);
});
