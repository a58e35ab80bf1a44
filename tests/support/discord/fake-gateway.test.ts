import { type Client, type ClientOptions, Events, GatewayIntentBits } from "discord.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FakeDiscord, type FakeOptions, fakeDiscord, snowflake } from "./fake.ts";
import { ANN, app, CHANNEL, GUILD, PLACE } from "./fake-app.ts";
import { OP } from "./fake-session.ts";

let discord: FakeDiscord;
let clients: Client[] = [];

beforeEach(async () => {
  await start();
});

afterEach(async () => {
  for (const client of clients) await client.destroy();
  clients = [];
  await discord.close();
});

async function start(options: FakeOptions = {}): Promise<void> {
  await discord?.close();
  discord = await fakeDiscord(options);
  discord.guild(GUILD, PLACE);
}

async function connect(options: Partial<ClientOptions> = {}): Promise<Client<true>> {
  const client = await app(discord, options);
  clients.push(client);
  return client;
}

const ask = (text: string) =>
  discord.people.slash({ user: ANN, channel: CHANNEL, subcommand: "ask", options: { text } });

/** What was asked, in the order in which the app answered it. */
const answers = () => discord.ephemerals.map(({ content }) => content.replace("asked: ", ""));

describe("the gateway", () => {
  test("sends what was missed after a broken connection, in its order", async () => {
    await connect();
    await ask("one").answered;
    discord.gateway.drop();
    expect(discord.gateway.sessions).toBe(0);
    const missed = [ask("two"), ask("three")];
    await discord.gateway.connected();
    await Promise.all(missed.map(({ answered }) => answered));
    expect(answers()).toEqual(["one", "two", "three"]);
    expect(discord.gateway).toMatchObject({ identifies: 1, resumes: 1 });
  });

  test("is come back to when it asks (op 7), and when it closes with a code", async () => {
    await connect();
    discord.gateway.reconnect();
    await discord.gateway.connected();
    discord.gateway.drop(4000);
    const missed = ask("missed");
    await missed.answered;
    expect(discord.gateway).toMatchObject({ identifies: 1, resumes: 2, sessions: 1 });
  });

  test("has a session taken up again or begun anew when it is invalid (op 9)", async () => {
    await connect();
    discord.gateway.invalidSession(true);
    await ask("one").answered;
    expect(discord.gateway).toMatchObject({ identifies: 1, resumes: 1 });
    discord.gateway.invalidSession(false);
    const lost = ask("lost");
    await expect(lost.ack).rejects.toThrow(/no session to tell/);
    await discord.gateway.connected();
    await ask("two").answered;
    expect(discord.gateway).toMatchObject({ identifies: 2, resumes: 1 });
    expect(answers()).toEqual(["one", "two"]);
  });

  test("is left when it no longer answers heartbeats", async () => {
    await start({ heartbeat: 50 });
    await connect();
    discord.gateway.silent(true);
    await discord.until(() => discord.gateway.sessions === 0, "end of the connection");
    discord.gateway.silent(false);
    await discord.gateway.connected();
    await ask("one").answered;
    expect(discord.gateway).toMatchObject({ identifies: 1, resumes: 1 });
  });

  test("gives each shard its guilds, and the first one direct messages", async () => {
    await start({ shards: 2 });
    discord.guild(snowflake(2), { channels: [snowflake(3)] });
    const client = await connect({ shards: "auto" });
    await discord.gateway.connected(2);
    const told: string[] = [];
    client.on(Events.Raw, ({ t }: { t: string }, shard: number) => told.push(`${shard} ${t}`));
    await discord.people.slash({ user: ANN, channel: snowflake(3), subcommand: "ask" }).answered;
    await ask("here").answered;
    await discord.people.slash({ user: ANN, subcommand: "ask" }).answered;
    expect(told).toEqual([0, 1, 0].map((shard) => `${shard} INTERACTION_CREATE`));
    expect(client.guilds.cache.map(({ shardId }) => shardId).sort()).toEqual([0, 1]);
  });

  test("tells every session of a shard, and each only what it asked for", async () => {
    await connect();
    await connect({ intents: [GatewayIntentBits.Guilds] });
    await discord.gateway.connected(2);
    discord.people.say({ user: ANN, channel: CHANNEL, content: "hello", mentions: true });
    await discord.posted(({ content }) => content.startsWith("heard"));
    await ask("both").ack;
    const calls = () => discord.calls("POST", "/interactions/:interaction/:token/callback");
    await discord.until(() => calls().length === 2, "answer of the other");
    expect(discord.messages(CHANNEL)).toHaveLength(1);
    expect(answers()).toEqual(["both"]);
  });

  test("tells of a guild that the app comes to and is thrown out of", async () => {
    const client = await connect();
    const id = snowflake(30);
    const come = new Promise((resolve) => client.once(Events.GuildCreate, resolve));
    discord.guild(id, { name: "New", channels: [snowflake(31)] });
    expect(await come).toMatchObject({ id, name: "New" });
    const gone = new Promise((resolve) => client.once(Events.GuildDelete, resolve));
    discord.guild(id, { installed: false });
    expect(await gone).toMatchObject({ id });
  });
});

describe("a client that the gateway turns away", () => {
  /** Sends payloads once the gateway has said hello, and keeps what it is told; gives the code it closes with. */
  function closes(
    payloads: readonly unknown[],
    query = "?v=10&encoding=json",
    told: unknown[] = [],
  ): Promise<number> {
    const address = `${discord.apiUrl.replace("http", "ws").replace("/api", "/gateway")}${query}`;
    const socket = new WebSocket(address);
    socket.addEventListener("message", ({ data }) => told.push(JSON.parse(String(data))));
    socket.addEventListener(
      "message",
      () => {
        for (const payload of payloads) socket.send(JSON.stringify(payload));
      },
      { once: true },
    );
    return new Promise((resolve) => {
      socket.addEventListener("close", ({ code }) => resolve(code));
    });
  }

  const identify = (more: object = {}) => ({
    op: OP.identify,
    d: { token: discord.token, intents: 1, properties: {}, ...more },
  });
  const presence = { op: OP.presence, d: {} };

  test("has a wrong token, or asks for what it was not granted", async () => {
    expect(await closes([identify({ token: "wrong" })])).toBe(4004);
    expect(await closes([identify({ intents: GatewayIntentBits.MessageContent })])).toBe(4014);
    expect(await closes([identify({ intents: 1 << 18 })])).toBe(4013);
    expect(await closes([identify({ shard: [2, 2] })])).toBe(4010);
    await expect(connect({ intents: [GatewayIntentBits.GuildMembers] })).rejects.toThrow();
  });

  test("wants a session back that nobody knows", async () => {
    const resume = { token: discord.token, session_id: "gone", seq: 1 };
    const told: unknown[] = [];
    await closes([{ op: OP.resume, d: resume }, { op: 99 }], undefined, told);
    expect(told.at(-1)).toMatchObject({ op: OP.invalid, d: false });
  });

  test("says what has no place there, or too much", async () => {
    expect(await closes([], "?v=9")).toBe(4012);
    expect(await closes([presence])).toBe(4003);
    expect(await closes([identify(), identify()])).toBe(4005);
    expect(await closes([identify(), { op: 99 }])).toBe(4001);
    expect(await closes([identify({ properties: { os: "x".repeat(5000) } })])).toBe(4002);
    expect(await closes([identify(), ...Array(120).fill(presence)])).toBe(4008);
  });
});
