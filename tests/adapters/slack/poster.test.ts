import { describe, expect, test } from "vitest";
import { clientsFor } from "#src/adapters/slack/clients.ts";
import { poster } from "#src/adapters/slack/poster.ts";
import { RATES } from "#src/adapters/slack/rates.ts";
import type { Posted } from "#src/digest/model.ts";
import { sampleAnswers } from "../../support/answers.ts";
import type { Fault } from "../../support/slack/fake-faults.ts";
import { inSlack, NOW, TEAM } from "./desk-in-slack.ts";

const DELIVERY = "k3mQ-9_xYz0123456789ab";
const TENANT = { platform: "slack", id: TEAM };
const BEGUN = "2020-01-01T00:00:00.000Z";
const [ANSWER] = Object.values(sampleAnswers);
if (!ANSWER) throw new Error("there is no sample");
const answer = ANSWER;
const signal = () => new AbortController().signal;

/** A poster over the fake Slack, and posts of the sample answer. */
async function posting() {
  const { fake, mode, store, lines, start } = await inSlack();
  const log = (line: string) => lines.push(line);
  const clients = clientsFor(
    {
      mode,
      store,
      now: () => NOW,
      log,
      apiUrl: fake.url,
      timeout: 1_000,
    },
    null,
  );
  const slack = poster(clients, log);
  const at = (id: string) => ({ tenant: TENANT, id });
  return {
    fake,
    slack,
    lines,
    start,
    post: (channel = "C1", more: { reply?: string; signal?: AbortSignal } = {}) =>
      slack.post(at(channel), answer, DELIVERY, { signal: signal(), ...more }),
    find: (channel = "C1", more: { reply?: string } = {}) =>
      slack.find(at(channel), DELIVERY, BEGUN, { signal: signal(), ...more }),
  };
}

test("a post leaves once, with its delivery in the metadata, and no link of it unfolds", async () => {
  const { fake, post } = await posting();
  const posted = await post();
  const [message, ...more] = fake.messages("C1");
  expect(more).toEqual([]);
  expect(posted).toEqual({ kind: "sent", message: message?.ts });
  expect(message?.metadata).toEqual({
    event_type: "nec_desk_digest",
    event_payload: { delivery: DELIVERY },
  });
  expect(message?.body).toMatchObject({ unfurl_links: false, unfurl_media: false });
  expect(message?.text).not.toBe("");
});

describe("what becomes of a post", () => {
  const cases: readonly (readonly [string, Fault, Posted["kind"]])[] = [
    ["too many requests", { status: 429, retryAfter: 7 }, "later"],
    ["a fault of Slack's own", { error: "internal_error" }, "uncertain"],
    ["a bad gateway", { status: 502 }, "uncertain"],
    ["an answer lost before anything was done", { drop: "before" }, "uncertain"],
    ["an answer lost after all was done", { drop: "after" }, "uncertain"],
    ["silence after all was done", { silence: "after" }, "uncertain"],
    ["an unknown refusal", { error: "some_new_word" }, "refused"],
  ];
  test.each(cases)("after %s it is %s", async (_, fault, kind) => {
    const { fake, post } = await posting();
    fake.fail("chat.postMessage", fault);
    expect((await post()).kind).toBe(kind);
    expect(fake.calls("chat.postMessage")).toHaveLength(1);
  });

  test("Slack's wait is passed on in seconds", async () => {
    const { fake, post } = await posting();
    fake.fail("chat.postMessage", { status: 429, retryAfter: 7 });
    expect(await post()).toMatchObject({ kind: "later", after: 7 });
  });

  test.each([
    ["C3", /Invite it there/],
    ["C4", /archived/],
    ["C9", /invite NEC Desk/],
  ])("in %s it never can be, and what to do is said", async (channel, sentence) => {
    const { post } = await posting();
    expect(await post(channel)).toMatchObject({
      kind: "refused",
      forGood: true,
      problem: expect.stringMatching(sentence),
    });
  });

  test("where the token was revoked, it says to install again", async () => {
    const { fake, post } = await posting();
    fake.revoke(TEAM);
    expect(await post()).toMatchObject({ kind: "refused", forGood: true });
  });

  test("where Slack cannot be reached it is tried later: it was certainly not posted", async () => {
    const { fake, post } = await posting();
    await fake.close();
    expect(await post()).toMatchObject({ kind: "later", after: null });
  });

  test("broken off while Slack is silent it is uncertain, and known to be at once", async () => {
    const { fake, post } = await posting();
    const breaking = new AbortController();
    fake.fail("chat.postMessage", { silence: "after" });
    const posted = post("C1", { signal: breaking.signal });
    await fake.called("chat.postMessage");
    breaking.abort();
    expect((await posted).kind).toBe("uncertain");
  });

  test("nothing leaves once there is no time left", async () => {
    const { fake, post } = await posting();
    expect((await post("C1", { signal: AbortSignal.abort() })).kind).toBe("later");
    expect(fake.calls("chat.postMessage")).toEqual([]);
  });

  test("no smaller form leaves after the time that the first one took", async () => {
    const { fake, post } = await posting();
    const breaking = new AbortController();
    fake.fail("chat.postMessage", {
      error: "msg_too_long",
      when: () => {
        queueMicrotask(() => breaking.abort());
        return true;
      },
    });
    await post("C1", { signal: breaking.signal });
    expect(fake.calls("chat.postMessage")).toHaveLength(1);
    expect(fake.messages("C1")).toEqual([]);
  });

  test("a form that is too long was not posted, and a smaller one is", async () => {
    const { fake, post } = await posting();
    fake.fail("chat.postMessage", { error: "msg_blocks_too_long" });
    expect((await post()).kind).toBe("sent");
    expect(fake.messages("C1")).toHaveLength(1);
  });
});

describe("looking for a post", () => {
  test("finds the one whose answer was lost, and none that is another's", async () => {
    const { fake, post, find } = await posting();
    expect(await find()).toEqual({ kind: "not-there" });
    fake.fail("chat.postMessage", { drop: "after" });
    await post();
    expect(await find()).toEqual({ kind: "there", message: fake.messages("C1")[0]?.ts });
  });

  test("looks through page after page of a busy channel", async () => {
    const { fake, slack, post, find } = await posting();
    await post();
    const [mine] = fake.messages("C1");
    for (let n = 0; n < 230; n++)
      await slack.post({ tenant: TENANT, id: "C1" }, answer, `other ${n}`, { signal: signal() });
    expect(await find()).toEqual({ kind: "there", message: mine?.ts });
  }, 30_000);

  test("says so where more was posted since than it looks through", async () => {
    const { fake, find } = await posting();
    for (let n = 0; n < 2_001; n++) fake.say(TEAM, { user: "U1", channel: "C1", text: "busy" });
    expect((await find()).kind).toBe("cannot-look");
    expect(fake.calls("conversations.history")).toHaveLength(20);
  });

  test("looks no further back than to when it was begun", async () => {
    const { fake, slack, post } = await posting();
    await post();
    const after = { tenant: TENANT, id: "C1" };
    const begun = new Date(Date.now() + 60_000).toISOString();
    const found = await slack.find(after, DELIVERY, begun, { signal: signal() });
    expect(found).toEqual({ kind: "not-there" });
    const [parent] = fake.messages("C1");
    await post("C1", { reply: parent?.ts ?? "" });
    await slack.find(after, DELIVERY, BEGUN, { signal: signal(), reply: parent?.ts ?? "" });
    expect(fake.calls("conversations.replies")[0]?.body).toMatchObject({
      oldest: String(Date.parse(BEGUN) / 1_000),
    });
  });

  test.each<Fault>([{ status: 503 }, { error: "internal_error" }, { drop: "before" }])(
    "is put off after %j",
    async (fault) => {
      const { fake, find } = await posting();
      fake.fail("conversations.history", fault);
      expect((await find()).kind).toBe("later");
    },
  );

  test("looks in the thread where it is a reply", async () => {
    const { fake, post, find } = await posting();
    await post("C1");
    const parent = fake.messages("C1")[0]?.ts ?? "";
    const other = await posting();
    expect(await other.find("C1", { reply: parent })).toMatchObject({ kind: "cannot-look" });
    const replied = await post("C1", { reply: parent });
    expect(fake.messages("C1")[1]?.thread_ts).toBe(parent);
    expect(replied.kind).toBe("sent");
    expect((await find("C1", { reply: parent })).kind).toBe("there");
  });

  test.each([
    ["C3", "cannot-look"],
    ["C9", "cannot-look"],
  ] as const)("in %s, where it may not, it says so", async (channel, kind) => {
    const { find } = await posting();
    expect((await find(channel)).kind).toBe(kind);
  });

  test("is put off where Slack asks to wait", async () => {
    const { fake, find } = await posting();
    fake.fail("conversations.history", { status: 429, retryAfter: 30 });
    expect(await find()).toMatchObject({ kind: "later", after: 30 });
  });
});

test("somebody is told in their direct messages, and where that fails it rejects", async () => {
  const { fake, slack } = await posting();
  await slack.tell(TENANT, "U1", "The digest was not posted.");
  expect(fake.messages("DU1").map(({ text }) => text)).toEqual(["The digest was not posted."]);
  fake.revoke(TEAM);
  await expect(slack.tell(TENANT, "U1", "Again.")).rejects.toThrow();
});

test("whoever is told of a channel is shown its name", async () => {
  const { fake, slack } = await posting();
  const text = "The digest for the channel C0A1B2C3D was not posted: <x> & CONSTITUENCIES.";
  await slack.tell(TENANT, "U1", text);
  const [told] = fake.messages("DU1");
  expect(told?.text).toContain("C0A1B2C3D was not posted: &lt;x&gt; &amp; CON");
  expect(told?.blocks).toEqual([
    {
      type: "rich_text",
      elements: [
        {
          type: "rich_text_section",
          elements: [
            { type: "text", text: "The digest for the channel " },
            { type: "channel", channel_id: "C0A1B2C3D" },
            { type: "text", text: " was not posted: <x> & CONSTITUENCIES." },
          ],
        },
      ],
    },
  ]);
});

test("the desk in Slack says how digests are posted there", async () => {
  const { start } = await posting();
  expect((await start()).posts?.rates).toEqual(RATES);
});
