import { expect, test } from "vitest";
import { composeFor } from "#src/digest/content/compose-for.ts";
import { deliverDue } from "#src/digest/deliver/deliver-due.ts";
import { createDigests } from "#src/digest/serve/index.ts";
import { lookForDue } from "#src/digest/start.ts";
import { handClock } from "../../support/hand-clock.ts";
import { madeUpNews } from "../../support/made-up-news.ts";
import { madeUpRecord } from "../../support/record.ts";
import { ANN, BEN, CHANNEL, desk, inDiscord, POST } from "./desk-in-discord.ts";

const EIGHT = "2026-11-23T08:00:00.000Z";

/** The desk in Discord over its own digests, at an hour that the test sets. */
async function started() {
  const time = { now: "2026-11-22T09:00:00.000Z" };
  const all = await inDiscord({ now: () => Date.parse(time.now) });
  const now = () => time.now;
  const making = { record: madeUpRecord, news: madeUpNews(), store: all.store.digests };
  const { posts } = await all.start(desk(), { now, digests: createDigests({ ...making, now }) });
  if (!posts) throw new Error("Discord has no way to post.");
  const deliver = async () => {
    await lookForDue({ ...making, now, log: () => {} });
    const { outcomes } = await deliverDue({
      store: making.store,
      platforms: { discord: posts },
      compose: composeFor(making),
      now,
      random: () => 0.5,
      clock: handClock(),
      log: (line) => all.lines.push(line),
    });
    return outcomes;
  };
  const add = (user: string) =>
    all.fake.people.slash({
      user,
      channel: CHANNEL,
      subcommand: "digest add",
      options: { topics: "everything", days: "daily", time: "08:00", nothing: "say-so" },
    }).answered;
  return { ...all, time, deliver, add };
}

test("a digest that a manager set up is posted at its hour, once", async () => {
  const { fake, time, deliver, add } = await started();
  expect((await add(BEN)).ephemeral_to).toBe(BEN);
  time.now = EIGHT;
  expect(await deliver()).toEqual({ sent: 1 });
  expect(await deliver()).toEqual({});
  const [digest, ...more] = fake.messages(CHANNEL);
  expect(more).toEqual([]);
  expect(digest?.nonce).toMatch(/^\S{22}$/);
});

test("one that a member asks for is not made, and they are told who may", async () => {
  const { time, deliver, add } = await started();
  expect(JSON.stringify((await add(ANN)).embeds)).toContain("Manage Channels");
  time.now = EIGHT;
  expect(await deliver()).toEqual({});
});

test("a digest for a channel that is gone pauses, and whoever made it is told", async () => {
  const { fake, time, deliver, add } = await started();
  await add(BEN);
  time.now = EIGHT;
  fake.fail("POST", POST, { status: 404, code: 10_003 });
  expect(await deliver()).toEqual({ dead: 1 });
  const told = await fake.posted(({ guild_id }) => guild_id === undefined);
  expect(told.content).toMatch(/is gone.*\/nec digest resume/);
});
