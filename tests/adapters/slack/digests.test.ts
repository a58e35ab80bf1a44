import { describe, expect, test } from "vitest";
import { startDigests } from "#src/digest/start.ts";
import { systemClock } from "#src/news/clock.ts";
import { servingOver, TEAM } from "./desk-in-slack.ts";
import { digestsInSlack } from "./digests-in-slack.ts";

const MONDAY = "2026-11-23T08:00:00.000Z";

/** The code of the only subscription that a list has. */
const codeIn = (list = "") => /^(\w{4,}): Digest/m.exec(list)?.[1];

describe("who may set up what comes to a channel", () => {
  test.each([
    ["an admin", "UADMIN", "C2", "The digest is set up"],
    ["whoever made the channel", "U2", "C1", "The digest is set up"],
    ["a member", "U1", "C1", "whoever made the channel"],
    ["a guest", "UGUEST", "C1", "not for guests"],
  ])("%s: %s in %s", async (_, user, channel, said) => {
    const { type } = await digestsInSlack();
    expect(await type(user, "digest add everything at 9", channel)).toContain(said);
  });

  test("in a direct message with the desk its reader may", async () => {
    const { fake } = await digestsInSlack();
    fake.socket.directMessage(TEAM, { user: "U1", channel: "DU1", text: "digest add at 9" });
    const { text } = await fake.posted(({ channel }) => channel === "DU1");
    expect(text).toContain("The digest is set up");
  });

  test("where the desk is no member, it says to invite it, and nothing is made", async () => {
    const { type, made } = await digestsInSlack();
    expect(await type("UADMIN", "digest add at 9", "C3")).toContain("/invite @NEC Desk");
    expect(await made()).toEqual([]);
  });

  test("where Slack does not say, nobody may, and it says so", async () => {
    const { fake, type } = await digestsInSlack();
    fake.fail("users.info", { error: "missing_scope" });
    expect(await type("UADMIN", "digest add at 9")).toContain("install it again from its manifest");
  });

  test("somebody of a workspace that shares the channel may not, whatever they are there", async () => {
    const { type, made } = await digestsInSlack();
    expect(await type("UELSEWHERE", "digest add at 9")).toContain("people of the workspace");
    expect(await made()).toEqual([]);
  });

  test("in the direct messages of others it says where it can post", async () => {
    const { type, made } = await digestsInSlack();
    expect(await type("U1", "digest add at 9", "DOTHERS")).toContain("direct messages with itself");
    expect(await made()).toEqual([]);
  });

  test("a button under an answer does what it says for whoever may, and for nobody else", async () => {
    const { fake, type, made } = await digestsInSlack();
    await type("UADMIN", "digest add everything at 9");
    await type("UADMIN", "digest list");
    const list = fake.ephemerals.at(-1);
    fake.socket.mention(TEAM, { user: "U1", channel: "C1", text: "digest list" });
    const open = await fake.posted(({ via }) => via === "chat.postMessage");
    const pause = { action_id: "ask:2", value: `/nec digest pause ${codeIn(list?.text)}` };
    fake.socket.action(TEAM, { user: "U1", on: open, ...pause });
    await fake.posted(({ text }) => text.includes("whoever made the channel"));
    expect((await made())[0]?.paused).toBeNull();
    if (!list) throw new Error("no list");
    fake.socket.action(TEAM, { user: "UADMIN", on: list, ...pause });
    await fake.posted(
      ({ text, ephemeral_to }) => ephemeral_to === "UADMIN" && /^Paused/.test(text),
    );
    expect((await made())[0]?.paused).not.toBeNull();
  });
});

test("a digest that is due comes once, in its channel", async () => {
  const { fake, running, store, type } = await digestsInSlack();
  if (!running.posts) throw new Error("nothing can be posted");
  await type("UADMIN", "digest add everything, daily at 8, say so");
  const ticks: (() => Promise<void>)[] = [];
  const digests = startDigests({
    ...servingOver(store, () => MONDAY),
    platforms: { slack: running.posts },
    clock: systemClock,
    random: Math.random,
    log: () => {},
    ticker: (tick) => {
      ticks.push(tick);
      return { stop: async () => {} };
    },
  });
  const { text } = await fake.posted(({ metadata }) => metadata?.event_type === "nec_desk_digest");
  expect(text).toContain("Digest 1, Monday 23 November 2026");
  await ticks[0]?.();
  await digests.stop();
  expect(fake.messages("C1")).toHaveLength(1);
});
