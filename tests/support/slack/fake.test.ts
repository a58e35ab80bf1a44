import { type App, type AppOptions, SocketModeReceiver, webApi } from "@slack/bolt";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FakeSlack, fakeSlack } from "./fake.ts";
import { BUTTON, clientOptionsOf, QUIET, socketApp, WORKSPACE } from "./fake-apps.ts";

let slack: FakeSlack;
let apps: App[] = [];

beforeEach(async () => {
  slack = await fakeSlack();
});

afterEach(async () => {
  for (const app of apps) await app.stop();
  apps = [];
  await slack.close();
});

async function connect(
  options: Partial<AppOptions> = {},
  token = slack.workspace("T1", WORKSPACE).botToken,
): Promise<void> {
  apps.push(await socketApp(slack, token, options));
}

describe("a Bolt app in Socket Mode", () => {
  test("answers a slash command for the asker's eyes, and is timed", async () => {
    await connect();
    const sent = slack.socket.slash("T1", { text: "who won", user: "U1", channel: "C1" });
    expect(await sent.acked).toEqual({});
    expect(await sent.ackedAfter).toBeLessThan(3000);
    const answer = await slack.posted(({ text }) => text === "you asked: who won");
    expect(answer).toMatchObject({ ephemeral_to: "U1", channel: "C1", via: "response_url" });
    expect(slack.messages("C1")).toEqual([]);
  });

  test("answers a mention in its thread, and its button replaces the message", async () => {
    await connect();
    const { ts } = slack.socket.mention("T1", { user: "U1", channel: "C1", text: "hello" });
    const answer = await slack.posted(({ thread_ts }) => thread_ts === ts);
    expect(answer).toMatchObject({ text: `heard ${ts}`, blocks: [BUTTON], user: "U0BOT" });
    expect(answer.metadata).toEqual({ event_type: "answer", event_payload: { id: 1 } });
    expect(answer.body.unfurl_links).toBe(false);
    await slack.socket.action("T1", { user: "U1", on: answer, action_id: "more" }).acked;
    await slack.posted(({ text }) => text === "pressed 7");
    expect(slack.messages("C1")).toHaveLength(1);
    expect(answer.edits).toMatchObject([{ text: `heard ${ts}`, blocks: [BUTTON] }]);
  });

  test("answers direct messages, opens a modal from a shortcut and publishes a Home", async () => {
    await connect();
    slack.socket.directMessage("T1", { user: "U1", channel: "D1", text: "hello" });
    await slack.posted(({ channel, text }) => channel === "D1" && text === "direct: hello");
    const message = { text: "look", user: "U2" };
    const asked = { callback_id: "ask", user: "U1", channel: "C1", message };
    await slack.socket.shortcut("T1", asked).acked;
    await slack.until(() => slack.modals.length === 1, "a modal");
    const view = slack.modals[0] ?? "none";
    const submitted = slack.socket.viewSubmission("T1", { user: "U1", view });
    expect(await submitted.acked).toEqual({ response_action: "clear" });
    slack.socket.event("T1", { type: "app_home_opened", user: "U1", channel: "D1", tab: "home" });
    await slack.until(() => slack.homes.length === 1, "a Home");
    expect(slack.homes).toMatchObject([{ user: "U1", view: { type: "home" } }]);
  });

  test("comes back after disconnect and after a broken connection, and gets what came meanwhile", async () => {
    const receiver = new SocketModeReceiver({
      appToken: slack.appToken,
      clientPingTimeout: 200,
      installerOptions: { clientOptions: clientOptionsOf(slack) },
      ...QUIET,
    });
    await connect({ receiver });
    slack.socket.disconnect("refresh_requested");
    const first = slack.socket.mention("T1", { user: "U1", channel: "C1", text: "one" });
    await slack.posted(({ thread_ts }) => thread_ts === first.ts);
    expect(first.connection()).toBe(2);
    slack.socket.drop();
    await slack.until(() => slack.socket.connections().includes(3), "a third connection");
    slack.socket.mute();
    await slack.until(() => slack.socket.connections().includes(4), "a fourth connection");
    const again = slack.socket.redeliver(first);
    await again.acked;
    expect(again.sent.payload).toEqual(first.sent.payload);
    expect(again.sent.retry).toEqual({ num: 1, reason: "timeout" });
  });

  test("holds several connections, each event goes to one, and one can be sent over two", async () => {
    const { botToken } = slack.workspace("T1", WORKSPACE);
    await connect({}, botToken);
    await connect({}, botToken);
    await slack.socket.connected(2);
    const events = [1, 2, 3, 4].map((n) =>
      slack.socket.mention("T1", { user: "U1", channel: "C1", text: String(n) }),
    );
    await Promise.all(events.map(({ acked }) => acked));
    expect(events.map(({ connection }) => connection())).toEqual([1, 2, 1, 2]);
    const [first] = events;
    if (!first) throw new Error("no event");
    const twice = slack.socket.duplicate(first);
    await twice.acked;
    expect(twice.connection()).toBe(2);
    await slack.until(() => slack.messages("C1").length === 5, "five answers");
  });

  test("is refused without the app-level token", async () => {
    await expect(connect({ appToken: "xapp-wrong" })).rejects.toThrow(/invalid_auth/);
  });

  test("cannot hold more than ten connections, and an address is good once", async () => {
    /** The first thing that Slack says on a new socket. */
    const greeting = (address: string) =>
      new Promise<unknown>((resolve) => {
        const socket = new WebSocket(address);
        socket.onmessage = ({ data }) => resolve(JSON.parse(String(data)));
        socket.onerror = () => resolve("refused");
      });
    const client = new webApi.WebClient(slack.appToken, clientOptionsOf(slack));
    const greetings: unknown[] = [];
    let address = "";
    for (let i = 0; i < 11; i += 1) {
      address = (await client.apps.connections.open({})).url ?? "";
      greetings.push(await greeting(address));
    }
    expect(greetings[9]).toMatchObject({ type: "hello", num_connections: 10 });
    expect(greetings[10]).toMatchObject({ type: "disconnect", reason: "too_many_websockets" });
    expect(slack.socket.connections()).toHaveLength(10);
    expect(await greeting(address)).toBe("refused");
  });
});
