import { webApi } from "@slack/bolt";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FakeSlack, fakeSlack } from "./fake.ts";
import { byContent } from "./fake-outgoing.ts";

let slack: FakeSlack;
let client: webApi.WebClient;
let now = Date.parse("2026-11-22T09:00:00Z");

beforeEach(async () => {
  slack = await fakeSlack({ now: () => now });
  const { botToken } = slack.workspace("T1", {
    channels: [
      "C1",
      { id: "C2", member: false },
      { id: "C3", archived: true },
      { id: "C4", member: false, private: true },
    ],
    users: ["U1", { id: "U2", admin: true }],
  });
  client = clientOf(botToken);
});

afterEach(() => slack.close());

function clientOf(token: string): webApi.WebClient {
  return new webApi.WebClient(token, {
    slackApiUrl: slack.url,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logLevel: webApi.LogLevel.ERROR,
  });
}

/** What a call failed with: Slack's code, or the HTTP status, or the kind of failure. */
async function failure(call: Promise<unknown>): Promise<unknown> {
  const error: unknown = await call.then(
    () => "no failure",
    (reason: unknown) => reason,
  );
  if (error instanceof webApi.WebAPIPlatformError) return error.data.error;
  if (error instanceof webApi.WebAPIHTTPError) return error.statusCode;
  if (error instanceof webApi.WebAPIRateLimitedError) return `after ${error.retryAfter} s`;
  return error instanceof Error ? error.constructor.name : error;
}

const say = (text: string, channel = "C1") => client.chat.postMessage({ channel, text });

describe("the fake's Web API", () => {
  test("says who the app is and what it was granted, and refuses tokens that are not good", async () => {
    const me = await client.auth.test();
    expect(me).toMatchObject({ team_id: "T1", user_id: "U0BOTT1", bot_id: "B0BOTT1" });
    expect(me.response_metadata?.scopes).toContain("chat:write");
    expect(await failure(clientOf("xoxb-wrong").auth.test())).toBe("invalid_auth");
    expect(await failure(clientOf(slack.appToken).auth.test())).toBe("not_allowed_token_type");
    slack.revoke("T1");
    expect(await failure(say("hello"))).toBe("token_revoked");
  });

  test("asks for the scope of a method", async () => {
    const { botToken } = slack.workspace("T2", { channels: ["C1"], scopes: ["commands"] });
    const message = { channel: "C1", text: "hello" };
    expect(await failure(clientOf(botToken).chat.postMessage(message))).toBe("missing_scope");
  });

  test("posts where the app may, and keeps what was edited and deleted", async () => {
    const { ts = "" } = await say("one");
    await client.chat.update({ channel: "C1", ts, text: "two" });
    expect(slack.messages("C1")).toMatchObject([{ text: "two", edits: [{ text: "one" }] }]);
    await client.chat.delete({ channel: "C1", ts });
    expect(slack.messages("C1")).toEqual([]);
    expect(await failure(client.chat.update({ channel: "C1", ts, text: "x" }))).toBe(
      "message_not_found",
    );
    expect(await failure(say("hello", "C2"))).toBe("not_in_channel");
    expect(await failure(say("hello", "C3"))).toBe("is_archived");
    expect(await failure(say("hello", "C4"))).toBe("channel_not_found");
    expect(await failure(say("hello", "C9"))).toBe("channel_not_found");
    expect(await failure(say("x".repeat(40_001)))).toBe("msg_too_long");
    expect((await say("hello", "U1")).channel).toBe("DU1");
    await client.chat.postEphemeral({ channel: "C1", user: "U1", text: "for you" });
    expect(slack.ephemerals).toMatchObject([{ ephemeral_to: "U1", text: "for you" }]);
  });

  test("knows channels and people", async () => {
    await client.conversations.join({ channel: "C2" });
    const { channel } = await client.conversations.info({ channel: "C2" });
    expect(channel).toMatchObject({ id: "C2", is_member: true });
    expect((await client.users.info({ user: "U2" })).user?.is_admin).toBe(true);
    const { ts = "" } = await say("parent");
    await client.chat.postMessage({ channel: "C1", text: "child", thread_ts: ts });
    const { messages } = await client.conversations.replies({ channel: "C1", ts });
    expect(messages?.map(({ text }) => text)).toEqual(["parent", "child"]);
    const metadata = { event_type: "answer", event_payload: { key: "k" } };
    await client.chat.postMessage({ channel: "C1", text: "newest", metadata });
    const asked = { channel: "C1", limit: 1, oldest: ts };
    const plain = await client.conversations.history(asked);
    expect(plain.messages).toMatchObject([{ text: "newest" }]);
    expect(plain.messages?.[0]?.metadata).toBeUndefined();
    const full = await client.conversations.history({ ...asked, include_all_metadata: true });
    expect(full.messages?.[0]?.metadata).toEqual(metadata);
  });

  test("takes a file in three steps and shows it in a thread", async () => {
    const { ts = "" } = await say("parent");
    const file = Buffer.from("a picture");
    await client.filesUploadV2({
      channel_id: "C1",
      thread_ts: ts,
      file,
      filename: "chart.png",
      title: "Chart",
      alt_text: "Two bars",
    });
    expect(slack.uploads).toMatchObject([
      { filename: "chart.png", title: "Chart", alt_text: "Two bars", channel: "C1", bytes: file },
    ]);
    expect(slack.messages("C1")[1]).toMatchObject({ thread_ts: ts, files: [slack.uploads[0]?.id] });
  });

  test("ends a token after its 12 hours", async () => {
    const { botToken } = slack.workspace("T2", { channels: ["C1"], rotation: true });
    const rotating = clientOf(botToken);
    await rotating.auth.test();
    now += 12 * 3600 * 1000;
    expect(await failure(rotating.auth.test())).toBe("token_expired");
  });
});

describe("the fake's people", () => {
  const option = (value: string) => ({ text: { type: "plain_text", text: value }, value });

  test("press only what is there, in a message or in the Home, and choose from its menu", async () => {
    const menu = { type: "overflow", action_id: "menu", options: [option("a"), option("b")] };
    const text = { type: "mrkdwn", text: "x" };
    const blocks = [{ type: "section", block_id: "s", text, accessory: menu }];
    await client.chat.postMessage({ channel: "C1", text: "x", blocks: blocks as never });
    await client.views.publish({ user_id: "U1", view: { type: "home", blocks: blocks as never } });
    const [on] = slack.messages("C1");
    const [home] = slack.homes;
    if (!on || !home) throw new Error("nothing was posted");
    const choose = { user: "U1", action_id: "menu", value: "b" };
    const actions = [{ action_id: "menu", block_id: "s", selected_option: { value: "b" } }];
    const chosen = slack.socket.action("T1", { ...choose, on });
    expect(chosen.sent.payload).toMatchObject({ actions, channel: { id: "C1" } });
    const atHome = slack.socket.action("T1", { ...choose, on: home }).sent.payload;
    expect(atHome).toMatchObject({ actions, view: { id: home.id, type: "home" } });
    expect(atHome.response_url).toBeUndefined();
    expect(() => slack.socket.action("T1", { ...choose, value: "c", on })).toThrow(/no option c/);
    expect(() => slack.socket.action("T1", { ...choose, action_id: "y", on })).toThrow(/no y/);
  });

  test("can be late: the event says when it happened", () => {
    const said = { user: "U1", channel: "C1", text: "hello" };
    const { ts, sent } = slack.socket.mention("T1", said, { late: 600 });
    expect(Math.floor(Number(ts))).toBe(now / 1000 - 600);
    expect(sent.payload.event_time).toBe(now / 1000 - 600);
  });
});

describe("the fake's faults", () => {
  test("are played as often as asked, in their order, and then it goes on", async () => {
    slack.fail("chat.postMessage", { status: 429, retryAfter: 7 });
    slack.fail("chat.postMessage", { status: 503 }, 2);
    slack.fail("chat.postMessage", { error: "invalid_blocks" });
    const met = [];
    for (let i = 0; i < 5; i += 1) met.push(await failure(say(String(i))));
    expect(met).toEqual(["after 7 s", 503, 503, "invalid_blocks", "no failure"]);
    expect(slack.messages("C1").map(({ text }) => text)).toEqual(["4"]);
    expect(slack.calls("chat.postMessage")).toHaveLength(5);
  });

  test("break the connection before or after the message was accepted", async () => {
    slack.fail("chat.postMessage", { drop: "before" });
    slack.fail("chat.postMessage", { drop: "after" });
    expect(await failure(say("lost"))).toBe("WebAPIRequestError");
    expect(slack.messages("C1")).toEqual([]);
    expect(await failure(say("kept"))).toBe("WebAPIRequestError");
    expect(slack.messages("C1")).toMatchObject([{ text: "kept" }]);
  });

  test("keep silent, wait for a promise, and can be meant for one channel only", async () => {
    slack.fail("chat.postMessage", { silence: "after" });
    const unanswered = failure(say("silence"));
    await slack.posted(({ text }) => text === "silence");
    const gate = Promise.withResolvers<void>();
    slack.fail("chat.postMessage", { until: gate.promise });
    const late = say("late");
    await slack.called("chat.postMessage", ({ body }) => body.text === "late");
    expect(slack.messages("C1")).toHaveLength(1);
    gate.resolve();
    await late;
    expect(slack.messages("C1")).toHaveLength(2);
    slack.fail("chat.postMessage", {
      error: "fatal_error",
      when: ({ channel }) => channel === "DU1",
    });
    expect(await failure(say("fine"))).toBe("no failure");
    expect(slack.left("chat.postMessage")).toBe(1);
    await slack.close();
    expect(await unanswered).toBe("WebAPIRequestError");
    slack = await fakeSlack();
  });
});

describe("a response_url", () => {
  /** Posts to the response_url of a new slash command. */
  function responder() {
    const sent = slack.socket.slash("T1", { text: "x", user: "U1", channel: "C2" });
    const url = String(sent.sent.payload.response_url);
    return async (body: object) => {
      const headers = { "content-type": "application/json" };
      const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
      return `${response.status} ${await response.text()}`;
    };
  }

  test("is good for five uses, also where the app is not in the channel", async () => {
    const respond = responder();
    expect(await respond({ text: "for you" })).toBe("200 ok");
    expect(await respond({ text: "for you, better", replace_original: true })).toBe("200 ok");
    expect(await respond({ text: "for all", response_type: "in_channel" })).toBe("200 ok");
    expect(slack.messages("C2")).toMatchObject([{ text: "for all" }]);
    expect(slack.ephemerals).toMatchObject([{ text: "for you, better", ephemeral_to: "U1" }]);
    expect(await respond({ delete_original: true })).toBe("200 ok");
    expect(slack.ephemerals).toEqual([]);
    expect(await respond({ text: "five" })).toBe("200 ok");
    expect(await respond({ text: "six" })).toMatch(/^404 .*used_url/);
  });

  test("ends after thirty minutes", async () => {
    const respond = responder();
    now += 30 * 60 * 1000;
    expect(await respond({ text: "late" })).toMatch(/^404 .*expired_url/);
  });
});

describe("validation", () => {
  test("refuses what is invalid, keeps it, and fails the test at the end if nobody looked", async () => {
    const validate = byContent((outgoing) =>
      JSON.stringify(outgoing).includes("bad") ? ["It is bad."] : [],
    );
    const strict = await fakeSlack({ validate });
    const { botToken } = strict.workspace("T1", { channels: ["C1"] });
    const options = { slackApiUrl: strict.url, retryConfig: { retries: 0 } };
    const posting = new webApi.WebClient(botToken, {
      ...options,
      logLevel: webApi.LogLevel.ERROR,
    }).chat.postMessage({ channel: "C1", text: "bad" });
    expect(await failure(posting)).toBe("invalid_arguments");
    expect(strict.messages("C1")).toEqual([]);
    await expect(strict.close()).rejects.toThrow(/It is bad/);
  });
});
