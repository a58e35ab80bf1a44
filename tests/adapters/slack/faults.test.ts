import { expect, test } from "vitest";
import type { FakeSlack } from "../../support/slack/fake.ts";
import { inSlack, TEAM } from "./desk-in-slack.ts";

const ASKED = { user: "U1", channel: "C1", text: "help" };

const FAULT = /^Something went wrong/;

async function started() {
  const all = await inSlack();
  await all.start();
  return all;
}

test("an event that comes twice, or late and again, is answered once", async () => {
  const { fake } = await started();
  const first = fake.socket.mention(TEAM, ASKED);
  await fake.posted(({ thread_ts }) => thread_ts === first.ts);
  await fake.socket.redeliver(first).acked;
  const same = { type: "app_mention", user: "U1", channel: "C1", text: "help", ts: first.ts };
  await fake.socket.event(TEAM, same).acked;
  const last = fake.socket.mention(TEAM, ASKED);
  await fake.posted(({ thread_ts }) => thread_ts === last.ts);
  expect(fake.messages("C1").map(({ thread_ts }) => thread_ts)).toEqual([first.ts, last.ts]);
});

test("two processes on one store answer each event once", async () => {
  const all = await inSlack();
  await all.start();
  await all.start();
  await all.fake.socket.connected(2);
  const sent = Array.from({ length: 6 }, () => all.fake.socket.mention(TEAM, ASKED));
  for (const one of sent) all.fake.socket.duplicate(one);
  await Promise.all(sent.map(({ ts }) => all.fake.posted(({ thread_ts }) => thread_ts === ts)));
  const answered = all.fake.messages("C1").map(({ thread_ts }) => thread_ts);
  expect(answered.sort()).toEqual(sent.map(({ ts }) => ts).sort());
});

test.for([
  ["another bot", { user: "UBOT", bot_id: "B9" }],
  ["the desk itself", { user: "U0BOTT1" }],
  ["Slack", { user: "USLACKBOT" }],
  ["an edit", { user: "U1", edited: { user: "U1", ts: "1.0" } }],
] as const)("%s gets no answer", async ([, who]) => {
  const { fake } = await started();
  const mention = { type: "app_mention", channel: "C1", text: "help", ...who };
  await fake.socket.event(TEAM, mention).acked;
  const direct = { type: "message", channel_type: "im", channel: "D1", text: "help", ...who };
  await fake.socket.event(TEAM, direct).acked;
  const changed = {
    type: "message",
    subtype: "message_changed",
    channel_type: "im",
    channel: "D1",
  };
  await fake.socket.event(TEAM, changed).acked;
  const last = fake.socket.mention(TEAM, ASKED);
  await fake.posted(({ thread_ts }) => thread_ts === last.ts);
  expect(fake.calls("chat.postMessage")).toHaveLength(1);
});

test("where Slack asks to wait, the desk waits as long as it says", async () => {
  const { fake, clock } = await started();
  fake.fail("chat.postMessage", { status: 429, retryAfter: 7 });
  const asked = fake.socket.mention(TEAM, ASKED);
  await fake.posted(({ thread_ts }) => thread_ts === asked.ts);
  expect(clock.waits).toContain(7_000);
  expect(fake.messages("C1")).toHaveLength(1);
});

test.for([
  ["an error of Slack's", { status: 503 }],
  ["a connection that broke before Slack took it", { drop: "before" }],
  ["a connection that broke after Slack took it", { drop: "after" }],
  ["no answer, with nothing taken", { silence: "before" }],
  ["no answer, though it was taken", { silence: "after" }],
] as const)("after %s a mention has one answer", async ([, fault]) => {
  const { fake } = await started();
  fake.fail("chat.postMessage", fault);
  const asked = fake.socket.mention(TEAM, ASKED);
  await fake.called("conversations.replies");
  await fake.posted(({ thread_ts }) => thread_ts === asked.ts);
  const last = fake.socket.mention(TEAM, ASKED);
  await fake.posted(({ thread_ts }) => thread_ts === last.ts);
  expect(fake.messages("C1").map(({ thread_ts }) => thread_ts)).toEqual([asked.ts, last.ts]);
});

test.for([
  ["an error of Slack's", { status: 500 }],
  ["a connection that broke before Slack took it", { drop: "before" }],
  ["a connection that broke after Slack took it", { drop: "after" }],
] as const)("after %s a command has one answer", async ([, fault]) => {
  const { fake } = await started();
  fake.fail("response_url", fault);
  fake.socket.slash(TEAM, ASKED);
  await fake.until(() => fake.calls("response_url").length === 2, "second try");
  await fake.posted(({ ephemeral_to }) => ephemeral_to === "U1");
  fake.socket.slash(TEAM, { ...ASKED, user: "U2" });
  await fake.posted(({ ephemeral_to }) => ephemeral_to === "U2");
  expect(fake.ephemerals.map(({ ephemeral_to }) => ephemeral_to)).toEqual(["U1", "U2"]);
});

/** Waits until the desk holds a connection that it did not hold before. */
const back = (fake: FakeSlack, before: readonly number[]) =>
  fake.until(
    () => fake.socket.connections().some((number) => !before.includes(number)),
    "new connection",
  );

test("when Slack asks the desk to connect anew it does so at once, and nothing is lost", async () => {
  const { fake, clock } = await started();
  const before = fake.socket.connections();
  fake.socket.disconnect("refresh_requested");
  const asked = fake.socket.mention(TEAM, ASKED);
  await back(fake, before);
  await fake.posted(({ thread_ts }) => thread_ts === asked.ts);
  expect(clock.waits).toEqual([]);
});

test("what was sent over a connection that broke is answered when it comes again", async () => {
  const { fake } = await started();
  const before = fake.socket.connections();
  fake.socket.drop();
  const lost = fake.socket.mention(TEAM, ASKED);
  await back(fake, before);
  await fake.socket.redeliver(lost).acked;
  await fake.posted(({ thread_ts }) => thread_ts === lost.ts);
  expect(fake.messages("C1")).toHaveLength(1);
});

test("a connection in which Slack says nothing is given up, and the next one is used", async () => {
  const { fake, lines } = await started();
  const before = fake.socket.connections();
  fake.socket.ignore(1);
  fake.socket.drop();
  await back(fake, before);
  const asked = fake.socket.mention(TEAM, ASKED);
  await fake.posted(({ thread_ts }) => thread_ts === asked.ts);
  expect(lines.join("\n")).toContain("said nothing");
});

test("while Slack cannot be reached the desk goes on trying, ever more slowly", async () => {
  const { fake, lines, clock } = await started();
  const before = fake.socket.connections();
  fake.fail("apps.connections.open", { status: 503 }, 3);
  fake.socket.drop();
  await back(fake, before);
  expect(lines.filter((line) => line.startsWith("Slack could not be reached again"))).toHaveLength(
    3,
  );
  expect(clock.waits).toEqual([500, 1_000, 2_000]);
});

test.for([
  ["C3", "not a member", "/invite"],
  ["C4", "archived", "Ask here"],
] as const)(
  "whoever asked in %s is told by direct message that it is %s",
  async ([channel, why, what]) => {
    const { fake, lines } = await started();
    fake.socket.mention(TEAM, { ...ASKED, channel });
    const told = await fake.posted((message) => message.channel === "DU1");
    expect(told.text).toContain(why);
    expect(told.text).toContain(what);
    expect(lines.join("\n")).toContain(`An answer could not be posted in ${channel}`);
  },
);

test("a revoked token is told to whoever runs the desk", async () => {
  const { fake, lines } = await started();
  fake.revoke(TEAM);
  fake.socket.mention(TEAM, ASKED);
  await fake.called("chat.postMessage");
  await expect.poll(() => lines.join("\n")).toContain("install the app again");
});

test("somebody who asks too much is told so once, and everybody else is answered", async () => {
  const { fake } = await started();
  const sent = Array.from({ length: 23 }, () =>
    fake.socket.slash(TEAM, { text: "help", user: "U1", channel: "C1" }),
  );
  await Promise.all(sent.map(({ acked }) => acked));
  fake.socket.slash(TEAM, { text: "help", user: "U2", channel: "C1" });
  await fake.posted(({ ephemeral_to }) => ephemeral_to === "U2");
  await fake.until(() => fake.ephemerals.length === 22, "20 answers, a line and another's answer");
  const told = fake.ephemerals.filter(({ text }) => text.includes("give it a minute"));
  expect(told).toHaveLength(1);
});

test("in a channel only the one who asks too much sees that it was too much", async () => {
  const { fake } = await started();
  for (let n = 0; n < 22; n++) fake.socket.mention(TEAM, ASKED);
  const told = await fake.posted(({ via }) => via === "chat.postEphemeral");
  expect(told).toMatchObject({ ephemeral_to: "U1", text: expect.stringContaining("a minute") });
  await fake.until(() => fake.messages("C1").length === 20, "20 answers");
  expect(fake.calls("chat.postEphemeral")).toHaveLength(1);
});

test("posts into a channel are a second apart, and another channel does not wait for them", async () => {
  const { fake, clock } = await started();
  for (const channel of ["C1", "C1", "C2"]) fake.socket.mention(TEAM, { ...ASKED, channel });
  await fake.until(() => fake.calls("chat.postMessage").length === 3, "three posts");
  expect(clock.waits).toEqual([expect.closeTo(1_000, -2)]);
});

test("a fault of the desk's own is said to whoever asked, and logged", async () => {
  const { fake, store, lines } = await started();
  await store.close();
  fake.socket.slash(TEAM, ASKED);
  await fake.posted(({ ephemeral_to, text }) => ephemeral_to === "U1" && FAULT.test(text));
  const asked = fake.socket.mention(TEAM, ASKED);
  await fake.posted(({ thread_ts, text }) => thread_ts === asked.ts && FAULT.test(text));
  fake.socket.directMessage(TEAM, { ...ASKED, channel: "D1" });
  await fake.posted(({ channel, text }) => channel === "D1" && FAULT.test(text));
  expect(lines.filter((line) => line.startsWith("A fault in a"))).toHaveLength(3);
});

test("the log has no token and nothing of what was asked", async () => {
  const { fake, lines } = await started();
  fake.fail("chat.postMessage", { error: "invalid_blocks" });
  fake.fail("chat.postMessage", { drop: "before" });
  fake.fail("files.getUploadURLExternal", { error: "not_allowed" });
  const text = "result clp 2019-11 swordfish";
  const asked = fake.socket.mention(TEAM, { ...ASKED, text });
  await fake.posted(({ thread_ts }) => thread_ts === asked.ts);
  fake.revoke(TEAM);
  fake.socket.mention(TEAM, { ...ASKED, channel: "C2", text });
  await expect.poll(() => lines.join("\n")).toContain("token was revoked");
  expect(lines.join("\n")).not.toMatch(/swordfish|xox|xapp/);
});
