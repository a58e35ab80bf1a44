import { expect, test } from "vitest";
import { seal } from "#src/adapters/slack/seal.ts";
import { installationOf } from "#src/adapters/slack/tenant.ts";
import {
  addressOf,
  httpMode,
  inSlack,
  KEY,
  NOW,
  oauthMode,
  SIGNING_SECRET,
  TEAM,
} from "./desk-in-slack.ts";

const ASKED = { user: "U1", channel: "C1", text: "help" };

async function started(mode: Parameters<typeof inSlack>[0] = httpMode) {
  const all = await inSlack(mode);
  const address = addressOf(await all.start());
  return { ...all, address, http: all.fake.http.to(`${address}/slack/events`, SIGNING_SECRET) };
}

test("over HTTP a command, a mention, a message, a button and a shortcut are answered", async () => {
  const { fake, http } = await started();
  const slash = http.slash(TEAM, { ...ASKED, text: "result clp 2019-11" });
  expect(await slash.status).toBe(200);
  expect(await slash.acked).toEqual({});
  const on = await fake.posted(({ ephemeral_to }) => ephemeral_to === "U1");
  http.action(TEAM, { user: "U1", on, action_id: "share" });
  await fake.posted(({ ephemeral_to, channel }) => !ephemeral_to && channel === "C1");
  const mention = http.mention(TEAM, ASKED);
  await fake.posted(({ thread_ts }) => thread_ts === mention.ts);
  http.directMessage(TEAM, { ...ASKED, channel: "D1" });
  await fake.posted(({ channel }) => channel === "D1");
  const message = { text: "Who won in November 2019?", user: "U1" };
  http.shortcut(TEAM, { callback_id: "ask_about_message", user: "U2", channel: "C1", message });
  await fake.posted(({ ephemeral_to }) => ephemeral_to === "U2");
});

test.for(["badSignature", "staleTimestamp", "unsigned"] as const)(
  "a request with %s is turned away, and nothing is done",
  async (wrong) => {
    const { fake, http } = await started();
    expect(await http.with({ [wrong]: true }).mention(TEAM, ASKED).status).toBe(401);
    const good = http.mention(TEAM, ASKED);
    await fake.posted(({ thread_ts }) => thread_ts === good.ts);
    expect(fake.calls("chat.postMessage")).toHaveLength(1);
  },
);

test("what Slack sends again for want of an answer is answered once, by whichever process", async () => {
  const all = await inSlack(httpMode);
  const two = [addressOf(await all.start()), addressOf(await all.start())];
  const [first, second] = two.map((at) => all.fake.http.to(`${at}/slack/events`, SIGNING_SECRET));
  const asked = first?.mention(TEAM, ASKED);
  if (!asked) throw new Error("nothing asked");
  expect(await second?.redeliver(asked, "http_timeout").status).toBe(200);
  await all.fake.posted(({ thread_ts }) => thread_ts === asked.ts);
  const last = second?.mention(TEAM, ASKED);
  await all.fake.posted(({ thread_ts }) => thread_ts === last?.ts);
  expect(all.fake.messages("C1")).toHaveLength(2);
});

test("a workspace installs the app, is answered with its own token, and removes it", async () => {
  const { fake, http, address, store } = await started(oauthMode);
  fake.workspace("T2", { installed: false, channels: ["C9"], users: ["U1"] });
  const page = await fake.oauth.install(address, "T2");
  expect(page.status).toBe(200);
  const asked = http.mention("T2", { ...ASKED, channel: "C9" });
  const answer = await fake.posted(({ thread_ts }) => thread_ts === asked.ts);
  expect(answer.team).toBe("T2");

  const tenant = { platform: "slack", id: "T2" };
  const sealed = await store.installations.read(tenant);
  const { token = "" } = fake.calls("chat.postMessage")[0] ?? {};
  expect(token).toMatch(/^xoxb-/);
  for (const text of [sealed ?? "", Buffer.from(sealed ?? "", "base64").toString("latin1")]) {
    for (const secret of ["xoxb-", token]) expect(text).not.toContain(secret);
  }

  http.event("T2", { type: "app_uninstalled" });
  await expect.poll(() => store.installations.read(tenant)).toBeNull();
});

test("workspaces are kept apart: what one thread is about says nothing to the other's", async () => {
  const { fake, http, address, store } = await started(oauthMode);
  for (const team of ["T2", "T3"]) {
    fake.workspace(team, { installed: false, channels: ["C9"], users: ["U1"] });
    await fake.oauth.install(address, team);
    const asked = http.mention(team, { ...ASKED, channel: "C9", text: "result clp 2019-11" });
    await fake.posted(({ thread_ts, team: at }) => at === team && thread_ts === asked.ts);
    const read = (id: string) =>
      store.conversations.read({ platform: "slack", id }, `C9 ${asked.ts}`);
    await expect.poll(() => read(team)).not.toBeNull();
    expect(await read(team === "T2" ? "T3" : "T2")).toBeNull();
  }
});

test("an organisation installs once for all its workspaces", async () => {
  const { fake, http, address, store } = await started(oauthMode);
  const orgWide = { installed: false, enterprise: "E1", orgWide: true };
  fake.workspace("T4", { ...orgWide, channels: ["C9"], users: ["U1"] });
  await fake.oauth.install(address, "T4");
  expect(await store.installations.read({ platform: "slack", id: "E1" })).not.toBeNull();
  const asked = http.mention("T4", { ...ASKED, channel: "C9" });
  await fake.posted(({ thread_ts }) => thread_ts === asked.ts);
});

test.for([
  ["a workspace's", "T6", { installed: false }, "T6"],
  ["an organisation's", "T7", { installed: false, enterprise: "E2", orgWide: true }, "E2"],
] as const)(
  "%s installation goes when its token is found to be revoked",
  async ([, team, settings, kept]) => {
    const { fake, http, address, store } = await started(oauthMode);
    const read = () => store.installations.read({ platform: "slack", id: kept });
    fake.workspace(team, { ...settings, channels: ["C9"], users: ["U1"] });
    await fake.oauth.install(address, team);
    expect(await read()).not.toBeNull();
    fake.fail("chat.postMessage", { error: "token_revoked" });
    http.mention(team, { ...ASKED, channel: "C9" });
    await expect.poll(read).toBeNull();
  },
);

test("a token that is about to end is renewed, and the new one kept", async () => {
  const { fake, http, address, store } = await started(oauthMode);
  const tenant = { platform: "slack", id: "T5" };
  const { close, open } = seal(KEY);
  const kept = async () =>
    JSON.parse(open((await store.installations.read(tenant)) ?? "", tenant.id) ?? "{}");
  fake.workspace("T5", { installed: false, rotation: true, channels: ["C9"], users: ["U1"] });
  await fake.oauth.install(address, "T5");
  const before = await kept();
  const soon = Math.floor(Date.now() / 1000) + 60;
  const ending = JSON.stringify({ ...before, bot: { ...before.bot, expiresAt: soon } });
  await store.installations.write(tenant, close(ending, tenant.id), NOW);

  const asked = http.mention("T5", { ...ASKED, channel: "C9" });
  await fake.posted(({ thread_ts }) => thread_ts === asked.ts);
  const after = await kept();
  expect(after.bot.token).not.toBe(before.bot.token);
  expect(fake.calls("chat.postMessage")[0]?.token).toBe(after.bot.token);
});

test.for(["deny", "foreign"] as const)("an install by way of %s keeps nothing", async (wrong) => {
  const { fake, address, store } = await started(oauthMode);
  fake.workspace("T2", { installed: false });
  const page = await fake.oauth.install(address, "T2", { [wrong]: true });
  expect(page.status).toBeGreaterThanOrEqual(400);
  expect(await store.installations.read({ platform: "slack", id: "T2" })).toBeNull();
});

test("an installation is the organisation's where it is for all of it, and else the workspace's", () => {
  const at = { enterpriseId: "E1", teamId: "T1" };
  expect(installationOf({ ...at, isEnterpriseInstall: true }).id).toBe("E1");
  expect(installationOf({ ...at, isEnterpriseInstall: false }).id).toBe("T1");
});
