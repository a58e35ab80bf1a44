import { Client } from "discord.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FakeDiscord, fakeDiscord, snowflake } from "./fake.ts";
import { ANN, app, BEN, CHANNEL, GUILD, optionsFor, PLACE } from "./fake-app.ts";

let discord: FakeDiscord;
let client: Client<true>;

beforeEach(async () => {
  discord = await fakeDiscord();
  discord.guild(GUILD, PLACE);
  client = await app(discord);
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

const place = { user: ANN, channel: CHANNEL };
const slash = (subcommand: string, text: string, more: object = {}) =>
  discord.people.slash({ ...place, subcommand, options: { text }, ...more });

describe("a discord.js client", () => {
  test("is logged in and knows its guild, itself and what it may", async () => {
    expect(client.user).toMatchObject({ id: discord.botId, username: "NEC Desk" });
    expect(client.application.id).toBe(discord.applicationId);
    const guild = client.guilds.cache.get(GUILD);
    expect(guild?.channels.cache.size).toBe(PLACE.channels.length);
    const may = PLACE.channels.map((channel) => {
      const id = typeof channel === "string" ? channel : channel.id;
      const there = client.channels.cache.get(id);
      return there?.isTextBased() && !there.isDMBased() && guild?.members.me
        ? there.permissionsFor(guild.members.me)?.has(["ViewChannel", "SendMessages"])
        : "unknown";
    });
    expect(may).toEqual([true, true, true, false, false]);
  });

  test("is refused with a token that is not its own", async () => {
    const other = new Client(optionsFor(discord));
    await expect(other.login("wrong")).rejects.toThrow(/invalid token/);
    await other.destroy();
  });

  test("answers a slash command for the asker's eyes, and is timed", async () => {
    const asked = slash("ask", "who won", { user: BEN });
    const ack = await asked.ack;
    expect(ack).toMatchObject({ type: 4, data: { content: "asked: who won", flags: 64 } });
    expect(ack.after).toBeLessThan(3000);
    expect(await asked.answered).toMatchObject({
      channel_id: CHANNEL,
      guild_id: GUILD,
      ephemeral_to: BEN,
      interaction: asked.id,
      via: "callback",
    });
    expect(discord.messages(CHANNEL)).toEqual([]);
    expect(discord.ephemerals).toHaveLength(1);
  });

  test("says that it is thinking, then answers with a picture, then follows up", async () => {
    const asked = slash("slow", "who won");
    const answer = await asked.answered;
    expect((await asked.ack).type).toBe(5);
    expect(answer).toMatchObject({ content: "slowly: who won", edited: false });
    expect(answer.attachments).toMatchObject([
      { filename: "chart.png", description: "Two bars", size: 9, bytes: Buffer.from("a picture") },
    ]);
    const more = await discord.posted(({ via }) => via === "follow-up");
    expect(asked.messages()).toEqual([answer, more]);
    expect(more).toMatchObject({ content: "and more", ephemeral_to: ANN });
    expect(discord.messages(CHANNEL)).toEqual([answer]);
  });

  test("completes what is typed", async () => {
    const typing = {
      ...place,
      subcommand: "ask",
      option: "text",
      typed: "who",
      others: { all: true },
    };
    const { choices, ack } = discord.people.autocomplete(typing);
    expect(await choices).toEqual([{ name: "who…", value: "who" }]);
    expect((await ack).type).toBe(8);
  });

  test("changes its message when a button of it is pressed or an option chosen", async () => {
    const on = await slash("show", "x").answered;
    const chosen = discord.people.select({ user: BEN, on, custom_id: "which", values: ["b"] });
    expect(await chosen.answered).toBe(on);
    expect(on.content).toBe("chose b");
    await discord.people.button({ user: BEN, on, custom_id: "more" }).answered;
    expect(on).toMatchObject({ content: "pressed", components: [], edited: true });
    expect(on.edits).toMatchObject([{ content: "shown: x" }, { content: "chose b" }]);
    expect(discord.messages(CHANNEL)).toEqual([on]);
    const press = { user: BEN, on, custom_id: "more" };
    expect(() => discord.people.button(press)).toThrow(/There is no more to use/);
  });

  test("opens a modal and answers what is sent off", async () => {
    const on = await slash("show", "x").answered;
    const opened = discord.people.button({ user: ANN, on, custom_id: "form" });
    expect(await opened.ack).toMatchObject({ type: 9, data: { custom_id: "asked" } });
    const fields = { question: "who won" };
    const sent = discord.people.modal({ user: ANN, custom_id: "asked", fields });
    expect(await sent.answered).toMatchObject({ content: "sent: who won", channel_id: CHANNEL });
  });

  test("answers commands about a message and about a person", async () => {
    const target = { content: "look at this", author: BEN };
    const about = discord.people.messageCommand({ ...place, name: "Explain", target });
    expect((await about.answered).content).toBe("about: look at this");
    const whom = discord.people.userCommand({ ...place, name: "Who", target: BEN });
    expect((await whom.answered).content).toBe(`about: user${BEN.slice(-6)}`);
  });

  test("hears mentions, replies to it and direct messages, and of others' words nothing", async () => {
    const heard: string[] = [];
    client.on("messageCreate", ({ author, content }) => {
      if (author.id !== discord.botId) heard.push(content);
    });
    discord.people.say({ ...place, content: "between us" });
    const mention = discord.people.say({ ...place, content: "hello", mentions: true });
    const text = `<@${discord.botId}> hello`;
    const answer = await discord.posted(({ reference }) => reference === mention.id);
    expect(answer).toMatchObject({ content: `heard: ${text}`, via: "rest" });
    const reply = discord.people.say({ ...place, content: "and?", replyTo: answer });
    await discord.posted(({ reference }) => reference === reply.id);
    discord.people.say({ ...place, content: "silently", replyTo: answer, ping: false });
    const direct = discord.people.say({ user: ANN, content: "privately" });
    await discord.posted(({ reference }) => reference === direct.id);
    expect(heard).toEqual(["", text, "and?", "", "privately"]);
    expect(discord.messages(direct.channel_id)).toMatchObject([{ content: "heard: privately" }]);
  });

  test("is told of edits and deletions, of the same thing twice, and who is a bot or a webhook", async () => {
    const seen: string[] = [];
    const all = Promise.withResolvers<void>();
    client.on(
      "raw",
      ({ t, d }: { t: string; d: { content?: string; author?: { id: string } } }) => {
        if (!t.startsWith("MESSAGE_") || d.author?.id === discord.botId) return;
        if (seen.push(`${t} ${d.content}`) === 7) all.resolve();
      },
    );
    const sent = discord.people.say({ ...place, content: "one" });
    discord.people.edit(sent, `<@${discord.botId}> two`);
    discord.people.remove(sent);
    const bot = discord.people.say({ ...place, user: snowflake(9), content: "beep", bot: true });
    const hook = discord.people.say({ ...place, user: snowflake(8), content: "x", webhook: true });
    expect([bot.author.bot, hook.author.bot, hook.webhook]).toEqual([true, true, snowflake(8)]);
    const last = discord.people.say({ user: ANN, content: "last" });
    discord.people.redeliver(last);
    await all.promise;
    expect(seen).toEqual([
      "MESSAGE_CREATE ",
      `MESSAGE_UPDATE <@${discord.botId}> two`,
      "MESSAGE_DELETE undefined",
      "MESSAGE_CREATE ",
      "MESSAGE_CREATE ",
      "MESSAGE_CREATE last",
      "MESSAGE_CREATE last",
    ]);
  });

  test("is told who asks, where, and through whom the app is there", async () => {
    const asked = (more: object) => slash("ask", "x", more).payload;
    expect(asked({ user: BEN, locale: "cy" })).toMatchObject({
      context: 0,
      guild_id: GUILD,
      authorizing_integration_owners: { 0: GUILD },
      locale: "cy",
      guild_locale: "en-GB",
      channel: { id: CHANNEL, type: 0 },
    });
    const { member } = asked({ user: BEN });
    expect(member).toMatchObject({ user: { id: BEN } });
    const direct = asked({ channel: undefined });
    expect(direct).toMatchObject({ context: 1, user: { id: ANN }, channel: { type: 1 } });
    const elsewhere = asked({ channel: snowflake(7), context: 2, install: "user" });
    expect(elsewhere).toMatchObject({ context: 2, authorizing_integration_owners: { 1: ANN } });
    expect(() => asked({ guild: GUILD, channel: snowflake(6) })).toThrow(/has no channel/);
  });
});
