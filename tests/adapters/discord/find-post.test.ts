import { expect, test } from "vitest";
import { sampleAnswers } from "../../support/answers.ts";
import {
  ANN,
  BARE,
  BEN,
  CHANNEL,
  GUILD,
  HIDDEN,
  NOW,
  OTHER,
  POST,
  THREAD,
} from "./desk-in-discord.ts";
import { channel, DELIVERY, posting, signal } from "./posting.ts";

const [ANSWER] = Object.values(sampleAnswers);
if (!ANSWER) throw new Error("there is no sample");
const answer = ANSWER;

async function started() {
  const all = await posting();
  const { poster, fake } = all;
  const post = (id = CHANNEL) => poster.post(channel(id), answer, DELIVERY, { signal: signal() });
  const find = (id = CHANNEL, since = NOW, delivery = DELIVERY) =>
    poster.find(channel(id), delivery, since, { signal: signal() });
  const chatter = (count: number) => {
    for (let n = 0; n < count; n++) {
      fake.people.say({ user: ANN, channel: CHANNEL, content: `message ${n}` });
    }
  };
  return { ...all, post, find, chatter };
}

test.for([CHANNEL, BARE, THREAD])(
  "a post whose answer was lost is found, embedded or as text: %s",
  async (id) => {
    const { fake, post, find } = await started();
    const isLast = (body: object) => id !== BARE || !("embeds" in body);
    fake.fail("POST", POST, { drop: "after", when: isLast });
    expect(await post(id)).toMatchObject({ kind: "uncertain" });
    const [message] = fake.messages(id);
    expect(await find(id)).toEqual({ kind: "there", message: message?.id });
  },
);

test("it is found by its mark long after Discord has forgotten the nonce", async () => {
  const { fake, post, find, time } = await started();
  await post();
  const [message] = fake.messages(CHANNEL);
  if (message) fake.forgetNonce(message);
  time.now += 40 * 60_000;
  expect(await find()).toEqual({ kind: "there", message: message?.id });
});

test("what was never posted is not there, nor is another delivery, nor what somebody else says", async () => {
  const { fake, post, find } = await started();
  expect(await find()).toEqual({ kind: "not-there" });
  await post(OTHER);
  fake.people.say({ user: BEN, channel: CHANNEL, content: `ref ${DELIVERY}`, mentions: true });
  expect(await find()).toEqual({ kind: "not-there" });
  expect(await find(OTHER, NOW, DELIVERY.replace("k", "q"))).toEqual({ kind: "not-there" });
});

test("what was posted before the first attempt is not looked at", async () => {
  const { post, find, time } = await started();
  await post();
  time.now += 60_000;
  const begun = new Date(time.now).toISOString();
  expect(await find(CHANNEL, begun)).toEqual({ kind: "not-there" });
});

test("it is found under what was said since, page by page", async () => {
  const { fake, post, find, chatter } = await started();
  chatter(230);
  const posted = await post();
  chatter(30);
  expect(await find()).toEqual({ ...posted, kind: "there" });
  expect(fake.calls("GET", POST)).toHaveLength(3);
});

test("where more was said than can be looked through, a person has to look", async () => {
  const { find, chatter } = await started();
  chatter(2_000);
  expect(await find()).toEqual({
    kind: "cannot-look",
    problem: expect.stringContaining("2000 messages"),
  });
});

test("a channel whose history may not be read looks empty, and is not taken to be", async () => {
  const { fake, find } = await started();
  fake.guild(GUILD, { channels: [{ id: CHANNEL, deny: ["ReadMessageHistory"] }] });
  expect(await find()).toEqual({
    kind: "cannot-look",
    problem: expect.stringContaining("Read Message History"),
  });
});

test.for([
  [HIDDEN, "View Channel"],
  ["99", "gone"],
] as const)("where it cannot look, it says why: %s", async ([id, problem]) => {
  const { find } = await started();
  expect(await find(id)).toEqual({
    kind: "cannot-look",
    problem: expect.stringContaining(problem),
  });
});

test.for([
  ["too many requests", { status: 429, retryAfter: 5 }, 6],
  ["an error of Discord's", { status: 502 }, null],
  ["a broken connection", { drop: "before" }, null],
  ["no answer", { silence: "before" }, null],
  ["a token that is refused", { status: 401, code: 0 }, null],
] as const)("after %s it is looked for later", async ([, fault, after]) => {
  const { fake, post, find } = await started();
  await post();
  fake.fail("GET", POST, fault);
  expect(await find()).toMatchObject({ kind: "later", after });
  expect(await find()).toMatchObject({ kind: "there" });
});
