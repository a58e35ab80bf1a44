import { describe, expect, test } from "vitest";
import { ASK_ABOUT } from "#src/adapters/discord/registration.ts";
import { snowflake } from "../../support/discord/fake.ts";
import type { Permission } from "../../support/discord/fake-permissions.ts";
import { ANN, BEN, CHANNEL, GUILD, inDiscord, THREAD } from "./desk-in-discord.ts";
import { standIn } from "./stand-in-digests.ts";

const CAT = snowflake(2004);
const LIST = "/nec digest list";

async function started(deny: readonly Permission[] = []) {
  const all = await inDiscord();
  const digests = standIn();
  all.fake.guild(GUILD, {
    channels: [
      { id: CHANNEL, deny },
      { id: THREAD, type: "thread", parent: CHANNEL },
    ],
    members: [ANN, { id: BEN, manages: true }, { id: CAT, administers: true }],
  });
  await all.start(undefined, { digests });
  const served = async (count = 1) => {
    await all.fake.until(() => digests.served.length >= count, "served");
    const last = digests.served.at(-1);
    if (!last) throw new Error("nothing was served");
    return last;
  };
  const slash = async (user: string, place: object = { channel: CHANNEL }) => {
    await all.fake.people.slash({ user, ...place, subcommand: "corrections" }).answered;
    return served();
  };
  const say = async (user: string, place: object = { channel: CHANNEL }) => {
    all.fake.people.say({ user, mentions: true, content: LIST, ...place });
    return served();
  };
  return { ...all, digests, served, slash, say };
}

describe.for(["slash", "say"] as const)("whoever asks by %s", (way) => {
  test.for([
    ["manages the server", BEN],
    ["is an administrator", CAT],
  ] as const)("and %s may manage the channel's digests", async ([, user]) => {
    const all = await started();
    expect(await all[way](user)).toMatchObject({ mayManage: null, mayPost: null });
  });

  test("and is a member may not, and is told who may", async () => {
    const all = await started();
    expect(await all[way](ANN)).toMatchObject({
      mayManage: expect.stringContaining("Manage Channels"),
      mayPost: null,
    });
  });

  test("has the same in a thread as in its channel", async () => {
    const all = await started(["SendMessagesInThreads"]);
    expect(await all[way](BEN, { channel: THREAD })).toMatchObject({
      mayManage: null,
      mayPost: expect.stringMatching(/Send Messages in Threads\. .*that this thread is in/),
    });
  });

  test.for([
    ["SendMessages", "Send Messages."],
    ["EmbedLinks", "Embed Links"],
    ["ReadMessageHistory", "Read Message History"],
  ] as const)("is told that the desk lacks %s", async ([permission, name]) => {
    const all = await started([permission]);
    expect((await all[way](BEN)).mayPost).toContain(name);
  });

  test("may in direct messages, where there is nobody else", async () => {
    const all = await started();
    expect(await all[way](ANN, {})).toMatchObject({ mayManage: null, mayPost: null });
  });
});

test("who has the app alone may not in a server that it is not in, nor in a group", async () => {
  const { fake, slash, served } = await started();
  const [guild, channel] = [snowflake(7), snowflake(7001)];
  fake.guild(guild, {
    channels: [channel],
    members: [{ id: BEN, manages: true }],
    installed: false,
  });
  expect(await slash(BEN, { channel, install: "user" })).toMatchObject({
    mayManage: expect.stringContaining("not in this server"),
    mayPost: expect.stringContaining("not in this server"),
  });
  await slash(BEN, { channel: snowflake(7002), context: 2 });
  expect(await served(2)).toMatchObject({ mayManage: expect.stringContaining("with you alone") });
});

test("a message's menu and a button bring them too", async () => {
  const { fake, served } = await started();
  const place = { user: BEN, channel: CHANNEL };
  const target = { content: LIST, author: ANN };
  const answer = await fake.people.messageCommand({ ...place, name: ASK_ABOUT, target }).answered;
  expect(await served()).toMatchObject({ mayManage: null });
  await fake.people.button({ user: BEN, on: answer, custom_id: "ask:0:/nec digest pause k7pm" })
    .answered;
  expect(await served(2)).toMatchObject({
    request: { kind: "pause", which: "k7pm" },
    mayManage: null,
  });
});
