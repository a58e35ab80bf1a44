import { join } from "node:path";
import { expect, test } from "vitest";
import { parseEnv } from "#src/env.ts";

/** The desk's own record. */
const DATA = join(import.meta.dirname, "../data");

test("nothing needs to be set: the port is 3000 and the time is the real one", () => {
  expect(parseEnv({ PATH: "/bin" })).toEqual({
    ok: true,
    env: { PORT: 3000, NEC_DESK_DATA: "var", NEC_DESK_RECORD: DATA },
  });
});

test("the record is another folder where one is named", () => {
  expect(parseEnv({ NEC_DESK_RECORD: "ours" })).toMatchObject({ env: { NEC_DESK_RECORD: "ours" } });
});

test("an empty variable counts as not set", () => {
  expect(parseEnv({ PORT: "", NEC_DESK_NOW: "", SLACK_BOT_TOKEN: "" })).toEqual({
    ok: true,
    env: { PORT: 3000, NEC_DESK_DATA: "var", NEC_DESK_RECORD: DATA },
  });
});

test("the instant is taken in any zone", () => {
  expect(parseEnv({ NEC_DESK_NOW: "2026-11-22T10:00:00+01:00", PORT: "8080" })).toEqual({
    ok: true,
    env: {
      PORT: 8080,
      NEC_DESK_DATA: "var",
      NEC_DESK_RECORD: DATA,
      NEC_DESK_NOW: "2026-11-22T09:00:00.000Z",
    },
  });
});

test("who runs the desk is a name and where to write, on one line each", () => {
  const OPERATOR = { OPERATOR_NAME: " The Example Gazette ", OPERATOR_CONTACT: "desk@example.org" };
  expect(parseEnv(OPERATOR)).toMatchObject({
    env: { operator: { name: "The Example Gazette", contact: "desk@example.org" } },
  });
  for (const wrong of [" ", "two\nlines", "x".repeat(201)])
    expect(parseEnv({ ...OPERATOR, OPERATOR_NAME: wrong }).ok).toBe(false);
});

test.for(["OPERATOR_NAME", "OPERATOR_CONTACT"])("%s alone is refused, and why is said", (name) => {
  expect(parseEnv({ [name]: "Somebody" })).toEqual({
    ok: false,
    problems: [expect.stringContaining("Set both or neither")],
  });
});

test("all that is wrong is said at once, with the variable and what it wants", () => {
  expect(parseEnv({ PORT: "http", NEC_DESK_NOW: "yesterday" })).toEqual({
    ok: false,
    problems: [
      'PORT is "http"; it wants a whole number from 1 to 65535, such as 3000.',
      'NEC_DESK_NOW is "yesterday"; it wants an instant, such as 2026-11-22T09:00:00Z.',
    ],
  });
});

test.for(["0", "65536", "99999", "-1", "3000.5", "0x10", " 3000"])("the port is not %j", (PORT) => {
  expect(parseEnv({ PORT }).ok).toBe(false);
});

test.for(["2026-11-22", "2026-13-01T00:00:00Z", "2026-02-30T00:00:00Z", "now"])(
  "the instant is not %j",
  (NEC_DESK_NOW) => {
    expect(parseEnv({ NEC_DESK_NOW }).ok).toBe(false);
  },
);

const KEY = "0123456789abcdef0123456789abcdef";
const BOT = { SLACK_BOT_TOKEN: "xoxb-1" };
const APP = { SLACK_APP_TOKEN: "xapp-1" };
const SIGNED = { SLACK_SIGNING_SECRET: "signed" };
const MANY = {
  SLACK_CLIENT_ID: "1.2",
  SLACK_CLIENT_SECRET: "secret",
  SLACK_STATE_SECRET: KEY,
  ENCRYPTION_KEY: KEY,
};

test.for([
  ["a bot token and an app token", "Socket Mode", { ...BOT, ...APP }, "socket"],
  ["a bot token and a signing secret", "HTTP", { ...BOT, ...SIGNED }, "http"],
  ["a signing secret and the client's four", "many workspaces", { ...SIGNED, ...MANY }, "oauth"],
] as const)("%s make Slack run by %s", ([, , variables, kind]) => {
  expect(parseEnv(variables)).toMatchObject({ ok: true, env: { slack: { kind } } });
});

test.for([
  [APP, "SLACK_APP_TOKEN is set without SLACK_BOT_TOKEN"],
  [BOT, "SLACK_BOT_TOKEN is set without SLACK_APP_TOKEN"],
  [MANY, "SLACK_CLIENT_ID is set without SLACK_APP_TOKEN"],
  [{ ...BOT, ...APP, ...SIGNED }, "are both set"],
  [{ ...BOT, ...APP, ...MANY }, "SLACK_CLIENT_ID is for many workspaces"],
  [{ ...BOT, ...SIGNED, ...MANY }, "SLACK_BOT_TOKEN is for one workspace"],
  [
    { ...SIGNED, SLACK_CLIENT_ID: "1.2" },
    "SLACK_CLIENT_SECRET, SLACK_STATE_SECRET, ENCRYPTION_KEY",
  ],
] as const)("what does not go together is said: %j", ([variables, said]) => {
  expect(parseEnv(variables)).toMatchObject({
    ok: false,
    problems: [expect.stringContaining(said)],
  });
});

const TOKEN = "MTI1ODI4OTk0MTcxMjk5NDMwNA.Gabcde.abcdefghijklmnopqrstuvwxyz01";
const APPLICATION = "1258289941712994304";
const DISCORD = { DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: APPLICATION };

test("a token and an application's id make Discord run, everywhere and with as many shards as it advises", () => {
  expect(parseEnv(DISCORD)).toEqual({
    ok: true,
    env: {
      PORT: 3000,
      NEC_DESK_DATA: "var",
      NEC_DESK_RECORD: DATA,
      discord: { token: TOKEN, applicationId: APPLICATION, shards: "auto" },
    },
  });
});

test("Discord can be one server, through a proxy, with some of the shards", () => {
  const more = {
    DISCORD_GUILD_ID: "12345678901234567",
    DISCORD_API_URL: "http://127.0.0.1:4000/api",
  };
  expect(parseEnv({ ...DISCORD, ...more })).toMatchObject({
    env: { discord: { guildId: more.DISCORD_GUILD_ID, apiUrl: more.DISCORD_API_URL } },
  });
});

test.for([
  ["auto", "auto"],
  ["0/1", { ids: [0], count: 1 }],
  ["0,1/4", { ids: [0, 1], count: 4 }],
  ["0-3/8", { ids: [0, 1, 2, 3], count: 8 }],
  ["6-7,0,6/8", { ids: [0, 6, 7], count: 8 }],
] as const)("the shards are %j", ([DISCORD_SHARDS, shards]) => {
  expect(parseEnv({ ...DISCORD, DISCORD_SHARDS })).toMatchObject({ env: { discord: { shards } } });
});

test.for(["4", "4/4", "0-4/4", "3-1/4", "-1/4", "0,/4", "0/0", "/4", "one", "0/4/4", "0 /4"])(
  "the shards are not %j",
  (DISCORD_SHARDS) => {
    expect(parseEnv({ ...DISCORD, DISCORD_SHARDS })).toEqual({
      ok: false,
      problems: [expect.stringMatching(/^DISCORD_SHARDS is .*0,1\/4 or 0-3\/8/)],
    });
  },
);

test.for([
  [{ DISCORD_TOKEN: TOKEN }, "DISCORD_TOKEN is set without DISCORD_APPLICATION_ID"],
  [{ DISCORD_APPLICATION_ID: APPLICATION }, "set without DISCORD_TOKEN"],
  [{ DISCORD_GUILD_ID: APPLICATION }, "DISCORD_GUILD_ID is set without DISCORD_TOKEN"],
  [{ DISCORD_SHARDS: "0/2" }, "DISCORD_SHARDS is set without DISCORD_TOKEN"],
  [
    { ...DISCORD, DISCORD_APPLICATION_ID: "123" },
    'DISCORD_APPLICATION_ID is "123"; it wants an id',
  ],
  [{ ...DISCORD, DISCORD_GUILD_ID: "my server" }, "DISCORD_GUILD_ID is"],
  [{ ...DISCORD, DISCORD_API_URL: "discord.com" }, "an http or https address"],
] as const)("what is wrong with Discord's variables is said: %j", ([variables, said]) => {
  expect(parseEnv(variables)).toEqual({
    ok: false,
    problems: [expect.stringContaining(said)],
  });
});

test("what does not go together is said of every platform at once", () => {
  const read = parseEnv({ ...BOT, DISCORD_TOKEN: TOKEN, OPERATOR_NAME: "Somebody" });
  expect(read).toMatchObject({ ok: false, problems: { length: 3 } });
});

test("a token set as another variable is not shown", () => {
  const read = parseEnv({ DISCORD_TOKEN: APPLICATION, DISCORD_APPLICATION_ID: TOKEN, PORT: TOKEN });
  expect(read).toMatchObject({ ok: false, problems: { length: 3 } });
  expect(JSON.stringify(read)).not.toContain(TOKEN);
});

test("no secret is shown where one is wrong", () => {
  const wrong = {
    SLACK_BOT_TOKEN: "hunter2",
    SLACK_APP_TOKEN: "hunter2",
    ENCRYPTION_KEY: "hunter2",
    DATABASE_URL: "mysql://user:hunter2@db/desk",
    DISCORD_TOKEN: "Bot hunter2",
  };
  const read = parseEnv(wrong);
  expect(read).toMatchObject({ ok: false, problems: { length: 5 } });
  expect(JSON.stringify(read)).not.toContain("hunter2");
});

const OPERATOR = { OPERATOR_NAME: "The Example Gazette", OPERATOR_CONTACT: "desk@example.org" };

test("nothing is got from other people's sites until NEWS or NEWS_FULL_TEXT is on", () => {
  expect(parseEnv({ NEWS: "off", NEWS_FULL_TEXT: "off", ...OPERATOR })).toMatchObject({
    env: { news: undefined },
  });
  expect(parseEnv({ NEWS: "on", ...OPERATOR })).toMatchObject({
    env: { news: { feeds: true, pages: false, contact: "desk@example.org" } },
  });
  expect(parseEnv({ NEWS_FULL_TEXT: "on", ...OPERATOR })).toMatchObject({
    env: { news: { feeds: false, pages: true } },
  });
});

test.for(["NEWS", "NEWS_FULL_TEXT"])("%s asks nobody without saying who runs the desk", (name) => {
  expect(parseEnv({ [name]: "on" })).toEqual({
    ok: false,
    problems: [
      `${name} is on, and every request to other people's sites says who runs the desk: set OPERATOR_NAME and OPERATOR_CONTACT.`,
    ],
  });
});

test.for(["yes", "On", "1"])("NEWS is not %j", (NEWS) => {
  expect(parseEnv({ NEWS })).toEqual({
    ok: false,
    problems: [`NEWS is "${NEWS}"; it wants on or off.`],
  });
});

test("the desk says how it is where HEALTH_PORT is set, to this machine unless more is said", () => {
  expect(parseEnv({ HEALTH_PORT: "9464" })).toMatchObject({
    env: { health: { port: 9464, host: "127.0.0.1" } },
  });
  for (const HEALTH_HOST of ["0.0.0.0", "::", "10.0.0.7"])
    expect(parseEnv({ HEALTH_PORT: "9464", HEALTH_HOST })).toMatchObject({
      env: { health: { port: 9464, host: HEALTH_HOST } },
    });
});

test.for([
  [{ HEALTH_PORT: "none" }, 'HEALTH_PORT is "none"; it wants a whole number'],
  [{ HEALTH_PORT: "9464", HEALTH_HOST: "my machine" }, 'HEALTH_HOST is "my machine"; it wants'],
  [{ HEALTH_HOST: "0.0.0.0" }, "HEALTH_HOST is set without HEALTH_PORT"],
  [{ HEALTH_PORT: "3000" }, "HEALTH_PORT and PORT are both 3000"],
] as const)(
  "what is wrong with where the desk says how it is, is said: %j",
  ([variables, said]) => {
    expect(parseEnv(variables)).toEqual({ ok: false, problems: [expect.stringContaining(said)] });
  },
);
