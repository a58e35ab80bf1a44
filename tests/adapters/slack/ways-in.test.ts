import { expect, test } from "vitest";
import { presentRest } from "#src/adapters/slack/present.ts";
import type { Desk } from "#src/core/ask.ts";
import { sampleAnswers } from "../../support/answers.ts";
import { always, LONG, noting } from "../../support/made-up-desks.ts";
import { desk, inSlack, TEAM } from "./desk-in-slack.ts";

const RESULT = "result clp 2019-11";

async function started(over?: Desk) {
  const all = await inSlack();
  await all.start(over);
  return all;
}

test("a slash command is acknowledged with nothing and answered where only the asker sees it", async () => {
  const { fake } = await started();
  const sent = fake.socket.slash(TEAM, { text: RESULT, user: "U1", channel: "C1" });
  expect(await sent.acked).toEqual({});
  const answer = await fake.posted(({ ephemeral_to }) => ephemeral_to === "U1");
  expect(answer.text).toContain("November 2019");
  expect(fake.messages("C1")).toEqual([]);
});

test("a slash command with nothing after it says what can be asked", async () => {
  const { fake } = await started();
  fake.socket.slash(TEAM, { text: " ", user: "U1", channel: "C1" });
  const answer = await fake.posted(({ ephemeral_to }) => ephemeral_to === "U1");
  expect(answer.text).toContain("/nec result");
});

test("an answer seen by one is shared in the channel, once, by the name of whoever shared it", async () => {
  const { fake } = await started();
  fake.socket.slash(TEAM, { text: RESULT, user: "U1", channel: "C1" });
  const on = await fake.posted(({ ephemeral_to }) => ephemeral_to === "U1");
  fake.socket.action(TEAM, { user: "U1", on, action_id: "share" });
  const shared = await fake.posted(
    ({ ephemeral_to, channel }) => !ephemeral_to && channel === "C1",
  );
  expect(shared.text).toContain("November 2019");
  expect(JSON.stringify(shared.blocks)).toContain("Shared by ada");
  await fake.until(() => fake.uploads.some(({ complete }) => complete), "chart");
  await fake.socket.action(TEAM, { user: "U1", on, action_id: "share" }).acked;
  const again = fake.socket.slash(TEAM, { text: "help", user: "U2", channel: "C1" });
  await again.acked;
  await fake.posted(({ ephemeral_to }) => ephemeral_to === "U2");
  expect(fake.messages("C1").filter(({ via }) => via === "response_url")).toHaveLength(1);
});

test("the chart of an answer seen by one is sent to their direct messages, and they are told so", async () => {
  const { fake } = await started();
  fake.socket.slash(TEAM, { text: RESULT, user: "U1", channel: "C1" });
  const on = await fake.posted(({ ephemeral_to }) => ephemeral_to === "U1");
  fake.socket.action(TEAM, { user: "U1", on, action_id: "chart" });
  await fake.posted(({ text }) => text.includes("in your messages"));
  expect(fake.uploads).toMatchObject([{ channel: "DU1", complete: true }]);
  expect(fake.messages("C1")).toEqual([]);
});

test("a mention is answered in its thread, with a chart under it that is described in words", async () => {
  const { fake } = await started();
  const asked = fake.socket.mention(TEAM, {
    user: "U1",
    channel: "C1",
    text: "result clp 2019-11",
  });
  const answer = await fake.posted(({ via }) => via === "chat.postMessage");
  expect(answer).toMatchObject({ channel: "C1", thread_ts: asked.ts });
  expect(answer.body).toMatchObject({ unfurl_links: false, unfurl_media: false });
  await fake.posted(({ files }) => files.length > 0);
  expect(fake.uploads).toMatchObject([
    { channel: "C1", thread_ts: asked.ts, complete: true, alt_text: expect.stringMatching(/\w+/) },
  ]);
  expect(fake.uploads[0]?.bytes?.subarray(1, 4).toString()).toBe("PNG");
});

test("a thread remembers what it was about", async () => {
  const { fake } = await started();
  const first = fake.socket.mention(TEAM, { user: "U1", channel: "C1", text: RESULT });
  await fake.posted(({ thread_ts }) => thread_ts === first.ts);
  fake.socket.mention(TEAM, {
    user: "U2",
    channel: "C1",
    text: "what was the turnout?",
    thread_ts: first.ts,
  });
  const next = await fake.posted(({ text }) => text.includes("urnout") && !text.includes("1st"));
  expect(next.thread_ts).toBe(first.ts);
  expect(JSON.stringify(next.blocks)).toContain("2019");
});

test("a direct message is answered where it stands: outside a thread, or in its own", async () => {
  const { fake } = await started();
  fake.socket.directMessage(TEAM, { user: "U1", channel: "D1", text: "result clp 2019-11" });
  const answer = await fake.posted(({ channel, via }) => channel === "D1" && via !== "said");
  expect(answer.thread_ts).toBeUndefined();
  const second = fake.socket.directMessage(TEAM, {
    user: "U1",
    channel: "D1",
    text: "help",
    thread_ts: answer.ts,
  });
  await second.acked;
  expect((await fake.posted(({ thread_ts }) => thread_ts === answer.ts)).channel).toBe("D1");
  await fake.called("assistant.threads.setStatus");
});

test("the message shortcut asks with the message's own words", async () => {
  const { fake } = await started();
  const sent = fake.socket.shortcut(TEAM, {
    callback_id: "ask_about_message",
    user: "U1",
    channel: "C1",
    message: { text: "Who won the CLP section in November 2019?", user: "U2" },
  });
  expect(await sent.acked).toEqual({});
  const answer = await fake.posted(({ ephemeral_to }) => ephemeral_to === "U1");
  expect(answer.text).toContain("2019");
});

test("a button asks its question in the conversation it stands in", async () => {
  const { fake } = await started();
  const asked = fake.socket.mention(TEAM, { user: "U1", channel: "C1", text: RESULT });
  const on = await fake.posted(({ via }) => via === "chat.postMessage");
  fake.socket.action(TEAM, { user: "U2", on, action_id: "ask:0" });
  const next = await fake.posted(({ via, ts }) => via === "chat.postMessage" && ts !== on.ts);
  expect(next.thread_ts).toBe(asked.ts);
});

test("Home says what can be asked and how to ask for a correction, and its buttons answer by direct message", async () => {
  const { fake } = await started();
  fake.socket.event(TEAM, { type: "app_home_opened", user: "U1", channel: "D1", tab: "home" });
  await fake.until(() => fake.homes.length > 0, "Home");
  const [home] = fake.homes;
  if (!home) throw new Error("no Home");
  const drawn = JSON.stringify(home.view);
  for (const said of ["/nec result", "Subscriptions", "Corrections"]) expect(drawn).toContain(said);
  fake.socket.action(TEAM, { user: "U1", on: home, action_id: "ask:0" });
  expect((await fake.posted(({ via }) => via === "chat.postMessage")).channel).toBe("DU1");
});

test("the agent surface is offered questions when it is opened", async () => {
  const { fake } = await started();
  fake.socket.directMessage(TEAM, { user: "U1", channel: "D1", text: "help" });
  await fake.posted(({ channel }) => channel === "D1");
  fake.socket.event(TEAM, { type: "app_home_opened", user: "U1", channel: "D1", tab: "messages" });
  const { body } = await fake.called("assistant.threads.setSuggestedPrompts");
  expect(body.channel_id).toBe("D1");
  expect(body.thread_ts).toBeUndefined();
});

test("what one message has no room for comes by a button: in the thread, or to the asker alone", async () => {
  const rest = presentRest(LONG);
  const { fake } = await started(always(desk(), LONG));
  const asked = fake.socket.mention(TEAM, { user: "U1", channel: "C1", text: "all of it" });
  const on = await fake.posted(({ via }) => via === "chat.postMessage");
  fake.socket.action(TEAM, { user: "U2", on, action_id: "whole" });
  const last = rest.at(-1)?.text;
  expect(rest.length).toBeGreaterThan(1);
  expect((await fake.posted(({ text }) => text === last)).thread_ts).toBe(asked.ts);

  fake.socket.slash(TEAM, { user: "U1", channel: "C2", text: "all of it" });
  const mine = await fake.posted(({ ephemeral_to }) => ephemeral_to === "U1");
  fake.socket.action(TEAM, { user: "U1", on: mine, action_id: "whole" });
  await fake.posted(({ text, ephemeral_to }) => text === last && ephemeral_to === "U1");
  expect(fake.messages("C2")).toEqual([]);
});

test("a choice under a question back is asked where the question stands", async () => {
  const answer = sampleAnswers["a question back"];
  const chosen = answer?.suggestions[1]?.ask;
  if (!answer || !chosen) throw new Error("no sample asks back");
  const { desk: over, asked } = noting(always(desk(), answer));
  const { fake } = await started(over);
  const first = fake.socket.mention(TEAM, { user: "U1", channel: "C1", text: "which?" });
  const on = await fake.posted(({ via }) => via === "chat.postMessage");
  fake.socket.action(TEAM, { user: "U2", on, action_id: "choose:1" });
  const next = await fake.posted(({ via, ts }) => via === "chat.postMessage" && ts !== on.ts);
  expect(next.thread_ts).toBe(first.ts);
  expect(asked).toEqual([{ text: "which?" }, { text: chosen }]);
});
