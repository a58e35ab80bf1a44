import type { App, AppOptions, Installation } from "@slack/bolt";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FakeSlack, fakeSlack } from "./fake.ts";
import { clientOptionsOf, httpApp, WORKSPACE } from "./fake-apps.ts";

const SECRET = "signing-secret";

let slack: FakeSlack;
let app: App;

beforeEach(async () => {
  slack = await fakeSlack();
});

afterEach(async () => {
  await app.stop();
  await slack.close();
});

/** Starts the app; gives its address. */
async function listen(options: Partial<AppOptions>): Promise<string> {
  const started = await httpApp(slack, { signingSecret: SECRET, ...options });
  app = started.app;
  return started.address;
}

describe("a Bolt app over HTTP", () => {
  test("takes signed requests of every kind, and answers the challenge", async () => {
    const { botToken: token } = slack.workspace("T1", WORKSPACE);
    const http = slack.http.to(`${await listen({ token })}/slack/events`, SECRET);
    expect(await http.challenge("abc")).toBe("abc");
    const slash = http.slash("T1", { text: "who won", user: "U1", channel: "C1" });
    expect(await slash.acked).toEqual({});
    await slack.posted(({ text }) => text === "you asked: who won");
    const { ts } = http.mention("T1", { user: "U1", channel: "C1", text: "hello" });
    const answer = await slack.posted(({ thread_ts }) => thread_ts === ts);
    await http.action("T1", { user: "U1", on: answer, action_id: "more" }).acked;
    await slack.posted(({ text }) => text === "pressed 7");
    const retried = http.redeliver(http.mention("T1", { user: "U1", channel: "C1", text: "x" }));
    expect(await retried.status).toBe(200);
  });

  test("refuses a bad signature, a stale timestamp and no signature", async () => {
    const { botToken: token } = slack.workspace("T1", WORKSPACE);
    const http = slack.http.to(`${await listen({ token })}/slack/events`, SECRET);
    const question = { text: "who won", user: "U1", channel: "C1" };
    const wrong = [{ badSignature: true }, { staleTimestamp: true }, { unsigned: true }];
    for (const manners of wrong) {
      expect(await http.with(manners).slash("T1", question).status).toBe(401);
    }
    expect(slack.calls("response_url")).toEqual([]);
  });

  /** Starts the app for many workspaces, with what it stored. */
  async function installable() {
    const stored = new Map<string, Installation>();
    const address = await listen({
      clientId: slack.oauth.clientId,
      clientSecret: slack.oauth.clientSecret,
      stateSecret: "state-secret",
      scopes: ["chat:write", "commands"],
      installationStore: {
        async storeInstallation(made) {
          stored.set(made.team?.id ?? made.enterprise?.id ?? "", made as Installation);
        },
        async fetchInstallation({ isEnterpriseInstall, teamId, enterpriseId }) {
          const found = stored.get((isEnterpriseInstall ? enterpriseId : teamId) ?? "");
          if (!found) throw new Error("not installed");
          return found as never;
        },
      },
      installerOptions: { clientOptions: clientOptionsOf(slack) },
    });
    return { stored, address, http: slack.http.to(`${address}/slack/events`, SECRET) };
  }

  test("is installed by OAuth in several workspaces, and only with consent in the same browser", async () => {
    slack.workspace("T1", { ...WORKSPACE, installed: false });
    slack.workspace("T2", { ...WORKSPACE, installed: false });
    const { stored, address, http } = await installable();
    expect((await slack.oauth.install(address, "T1", { deny: true })).status).toBe(500);
    expect((await slack.oauth.install(address, "T1", { foreign: true })).status).toBe(400);
    expect(stored.size).toBe(0);
    expect((await slack.oauth.install(address, "T1")).status).toBe(200);
    expect((await slack.oauth.install(address, "T2")).status).toBe(200);
    for (const team of ["T1", "T2"]) {
      http.mention(team, { user: "U1", channel: "C1", text: "hello" });
      await slack.posted((message) => message.team === team);
      expect(slack.messages("C1", team)).toHaveLength(1);
    }
    slack.revoke("T2");
    expect(await http.event("T2", { type: "app_uninstalled" }).status).toBe(200);
  });

  test("has its token rotated, and the refresh token works once", async () => {
    slack.workspace("T1", { ...WORKSPACE, installed: false, rotation: true });
    const { stored, address, http } = await installable();
    await slack.oauth.install(address, "T1");
    const bot = stored.get("T1")?.bot;
    if (!bot) throw new Error("no bot");
    const before = { ...bot };
    bot.expiresAt = 0;
    http.mention("T1", { user: "U1", channel: "C1", text: "hello" });
    await slack.posted(({ channel }) => channel === "C1");
    const [call] = slack.calls("chat.postMessage");
    expect(call?.token).toBe(stored.get("T1")?.bot?.token);
    expect(call?.token).not.toBe(before.token);
    const again = {
      client_id: slack.oauth.clientId,
      client_secret: slack.oauth.clientSecret,
      grant_type: "refresh_token",
      refresh_token: before.refreshToken,
    };
    expect(slack.oauth.access(again)).toBe("invalid_refresh_token");
  });

  test("is installed for an organisation, and its token is good in each of its workspaces", async () => {
    const grid = { ...WORKSPACE, enterprise: "E1", orgWide: true, installed: false };
    slack.workspace("T1", grid);
    slack.workspace("T2", grid);
    const { stored, address, http } = await installable();
    await slack.oauth.install(address, "T1");
    expect(stored.get("E1")).toMatchObject({ isEnterpriseInstall: true, team: undefined });
    http.mention("T2", { user: "U1", channel: "C1", text: "hello" });
    expect(await slack.posted(({ team }) => team === "T2")).toMatchObject({ channel: "C1" });
  });
});
