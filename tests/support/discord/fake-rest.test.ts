import { DiscordAPIError, HTTPError, REST, Routes } from "discord.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FakeDiscord, fakeDiscord, snowflake } from "./fake.ts";
import { ANN, BEN, CHANNEL, GUILD, HIDDEN, NEWS, PLACE, QUIET, THREAD } from "./fake-app.ts";
import type { Message } from "./fake-message.ts";

const POST = ["POST", "/channels/:channel/messages"] as const;

let discord: FakeDiscord;
let rest: REST;
let now = Date.parse("2026-11-22T09:00:00Z");

beforeEach(async () => {
  discord = await fakeDiscord({ now: () => now });
  discord.guild(GUILD, PLACE);
  rest = clientOf(discord.token);
});

afterEach(() => discord.close());

function clientOf(token: string): REST {
  return new REST({ api: discord.apiUrl, retries: 0 }).setToken(token);
}

/** What a call failed with: Discord's code, or the HTTP status, or the kind of failure. */
async function failure(call: Promise<unknown>): Promise<unknown> {
  const error: unknown = await call.then(
    () => "no failure",
    (reason: unknown) => reason,
  );
  if (error instanceof DiscordAPIError) return error.code;
  if (error instanceof HTTPError) return error.status;
  return error instanceof Error ? error.constructor.name : error;
}

const post = (body: object, channel = CHANNEL) =>
  rest.post(Routes.channelMessages(channel), { body });
const say = (content: string, channel = CHANNEL) => post({ content }, channel);
const contents = (channel = CHANNEL) => discord.messages(channel).map(({ content }) => content);
const idOf = (answer: unknown) => String((answer as { id: unknown }).id);

describe("the fake's REST API", () => {
  test("says who the app is, and refuses a token that is not its own", async () => {
    expect(await rest.get(Routes.user("@me"))).toMatchObject({ id: discord.botId, bot: true });
    expect(await rest.get(Routes.currentApplication())).toMatchObject({
      id: discord.applicationId,
    });
    expect(await rest.get(Routes.gatewayBot())).toMatchObject({ shards: 1 });
    expect(await failure(clientOf("wrong").get(Routes.user("@me")))).toBe(0);
    expect(await failure(rest.get("/nowhere"))).toBe(0);
  });

  test("posts where the app may", async () => {
    await say("one");
    await say("two", THREAD);
    expect([contents(), contents(THREAD)]).toEqual([["one"], ["two"]]);
    expect(await failure(say("x", QUIET))).toBe(50013);
    expect(await failure(say("x", HIDDEN))).toBe(50001);
    expect(await failure(say("x", snowflake(5)))).toBe(10003);
    expect(await failure(say(""))).toBe(50006);
    expect(await failure(say("x".repeat(2001)))).toBe(50035);
    const direct = await rest.post(Routes.userChannels(), { body: { recipient_id: ANN } });
    await say("privately", idOf(direct));
    expect(contents(idOf(direct))).toEqual(["privately"]);
  });

  test("keeps what was edited and deleted", async () => {
    const route = Routes.channelMessage(CHANNEL, idOf(await say("one")));
    await rest.patch(route, { body: { content: "two" } });
    const [kept] = discord.messages(CHANNEL);
    expect(kept).toMatchObject({ content: "two", edited: true, edits: [{ content: "one" }] });
    await rest.delete(route);
    expect([contents(), kept?.deleted]).toEqual([[], true]);
    expect(await failure(rest.patch(route, { body: { content: "x" } }))).toBe(10008);
    const other = discord.people.say({ user: ANN, channel: CHANNEL, content: "mine" });
    const theirs = Routes.channelMessage(CHANNEL, other.id);
    expect(await failure(rest.patch(theirs, { body: { content: "x" } }))).toBe(50005);
    expect(await failure(rest.delete(theirs))).toBe(50013);
  });

  test("lists what can be read, newest first, and of others' words only those meant for the app", async () => {
    const ids: string[] = [];
    for (const content of ["a", "b", "c", "d"]) ids.push(idOf(await say(content)));
    discord.people.say({ user: ANN, channel: CHANNEL, content: "between us" });
    const list = async (query: Record<string, string>) => {
      const found = await rest.get(Routes.channelMessages(CHANNEL), {
        query: new URLSearchParams(query),
      });
      return (found as Message[]).map(({ content }) => content);
    };
    expect(await list({})).toEqual(["", "d", "c", "b", "a"]);
    expect(await list({ limit: "2" })).toEqual(["", "d"]);
    expect(await list({ before: ids[2] ?? "", limit: "1" })).toEqual(["b"]);
    expect(await list({ after: ids[0] ?? "", limit: "2" })).toEqual(["c", "b"]);
    expect(await list({ around: ids[1] ?? "", limit: "3" })).toEqual(["c", "b", "a"]);
    expect(await failure(list({ limit: "101" }))).toBe(50035);
  });

  test("keeps to a nonce for a while", async () => {
    const once = { content: "once", nonce: "n1", enforce_nonce: true };
    const first = idOf(await post(once));
    expect(idOf(await post({ ...once, content: "twice" }))).toBe(first);
    expect(contents()).toEqual(["once"]);
    expect(await failure(post({ ...once, nonce: "n".repeat(26) }))).toBe(50035);
    now += 10 * 60_000;
    expect(idOf(await post(once))).not.toBe(first);
  });

  test("takes files with their descriptions, and asks for those that are announced", async () => {
    const bytes = Buffer.from("a picture");
    const attachments = [{ id: "0", description: "Two bars" }];
    const files = [{ data: bytes, name: "chart.png", contentType: "image/png" }];
    const route = Routes.channelMessages(CHANNEL);
    const sent = await rest.post(route, { body: { attachments }, files });
    const [message] = discord.messages(CHANNEL);
    expect(message?.attachments).toMatchObject([
      { filename: "chart.png", description: "Two bars", content_type: "image/png", size: 9, bytes },
    ]);
    expect(discord.calls(...POST)[0]?.files).toMatchObject([{ name: "chart.png", bytes }]);
    const { attachments: shown } = sent as { attachments: { url: string }[] };
    const got = await fetch(shown[0]?.url ?? "");
    expect(Buffer.from(await got.arrayBuffer())).toEqual(bytes);
    expect(await failure(post({ content: "x", attachments }))).toBe(50035);
  });

  test("says whom a message pings", async () => {
    const { id } = discord.people.say({ user: BEN, channel: CHANNEL, content: "?" });
    const message_reference = { message_id: id };
    const content = `<@${ANN}> @everyone`;
    await post({ content, message_reference });
    const quiet = { parse: [], replied_user: false };
    await post({ content, message_reference, allowed_mentions: quiet });
    expect(discord.messages(CHANNEL)).toMatchObject([
      { mentions: [ANN, BEN], mention_everyone: true, reference: id },
      { mentions: [], mention_everyone: false },
    ]);
    const gone = { message_id: snowflake(5) };
    expect(await failure(post({ content, message_reference: gone }))).toBe(50035);
    expect(
      await failure(post({ content, message_reference: { ...gone, fail_if_not_exists: false } })),
    ).toBe("no failure");
  });

  test("opens threads and publishes announcements", async () => {
    const id = idOf(await say("parent"));
    const named = { body: { name: "More" } };
    const thread = idOf(await rest.post(Routes.threads(CHANNEL, id), named));
    await say("child", thread);
    expect(discord.messages(CHANNEL)).toMatchObject([{ thread }]);
    expect(contents(thread)).toEqual(["child"]);
    expect(await failure(rest.post(Routes.threads(CHANNEL, id), named))).toBe(160_004);
    const news = idOf(await say("news", NEWS));
    await rest.post(Routes.channelMessageCrosspost(NEWS, news));
    expect(discord.messages(NEWS)).toMatchObject([{ flags: 1 }]);
    expect(await failure(rest.post(Routes.channelMessageCrosspost(NEWS, news)))).toBe(40033);
    expect(await failure(rest.post(Routes.channelMessageCrosspost(CHANNEL, id)))).toBe(50024);
  });

  test("knows guilds, roles and members", async () => {
    expect(await rest.get(Routes.guild(GUILD))).toMatchObject({ id: GUILD });
    expect(await rest.get(Routes.guildRoles(GUILD))).toHaveLength(4);
    const member = await rest.get(Routes.guildMember(GUILD, BEN));
    expect(member).toMatchObject({ user: { id: BEN }, roles: [expect.any(String)] });
    expect(await failure(rest.get(Routes.guildMember(GUILD, snowflake(5))))).toBe(10007);
    expect(await failure(rest.get(Routes.guild(snowflake(5))))).toBe(10004);
    expect(await rest.get(Routes.channel(HIDDEN)).catch(({ code }) => code)).toBe(50001);
  });

  test("registers commands as one whole, and people can use only what is registered", async () => {
    const route = Routes.applicationCommands(discord.applicationId);
    const text = { name: "text", description: "What", type: 3, required: true };
    const ask = { name: "ask", description: "Ask", type: 1, options: [text] };
    const nec = { name: "nec", description: "The desk", options: [ask] };
    await rest.put(route, { body: [nec, { name: "Explain", type: 3 }] });
    const [first] = discord.commands.global;
    expect(discord.commands.global).toMatchObject([nec, { name: "Explain", type: 3 }]);
    await rest.put(route, { body: [nec] });
    expect(discord.commands.global.map(({ id }) => id)).toEqual([first?.id]);
    const inGuild = Routes.applicationGuildCommands(discord.applicationId, GUILD);
    await rest.put(inGuild, { body: [{ name: "test", description: "Test" }] });
    expect(discord.commands.guild(GUILD)).toMatchObject([{ name: "test", guild_id: GUILD }]);
    expect(await rest.get(inGuild)).toEqual(discord.commands.guild(GUILD));
    const asked = { user: ANN, channel: CHANNEL, subcommand: "ask" };
    const { payload } = discord.people.slash({ ...asked, options: { text: "x" } });
    expect(payload.data).toMatchObject({ id: first?.id, name: "nec" });
    expect(() => discord.people.slash(asked)).toThrow(/text is required/);
    expect(() => discord.people.slash({ ...asked, subcommand: "y" })).toThrow(/nec has no y/);
    expect(() => discord.people.slash({ ...asked, options: { z: "" } })).toThrow(/ask has no z/);
  });
});

describe("validation", () => {
  test("refuses what is invalid, keeps it, and fails the test at the end if nobody looked", async () => {
    const strict = await fakeDiscord({
      validate: ({ body }) => (body.content === "bad" ? ["It is bad."] : []),
    });
    strict.guild(GUILD, PLACE);
    const client = new REST({ api: strict.apiUrl }).setToken(strict.token);
    const sent = client.post(Routes.channelMessages(CHANNEL), { body: { content: "bad" } });
    await expect(sent).rejects.toThrow(/Invalid Form Body\n.*It is bad/);
    expect(strict.messages(CHANNEL)).toEqual([]);
    await expect(strict.close()).rejects.toThrow(/It is bad/);
  });
});
