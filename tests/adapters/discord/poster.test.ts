import { describe, expect, test } from "vitest";
import { once } from "#src/adapters/discord/once.ts";
import { postOnce } from "#src/adapters/discord/post-once.ts";
import { RATES } from "#src/adapters/discord/rates.ts";
import { sampleAnswers } from "../../support/answers.ts";
import { fakeDiscord } from "../../support/discord/fake.ts";
import { LONG } from "../../support/made-up-desks.ts";
import { ANN, BARE, CHANNEL, HIDDEN, POST, QUIET } from "./desk-in-discord.ts";
import { channel, DELIVERY, posting, signal, tenant } from "./posting.ts";

const [ANSWER] = Object.values(sampleAnswers);
if (!ANSWER) throw new Error("there is no sample");
const answer = ANSWER;

/** A desk in Discord, and one post of the sample answer. */
async function started() {
  const all = await posting();
  const post = (in_ = CHANNEL, more: { signal?: AbortSignal; reply?: string } = {}) =>
    all.poster.post(channel(in_), answer, DELIVERY, { signal: signal(), ...more });
  const attempts = () => all.fake.calls("POST", POST).length;
  return { ...all, post, attempts };
}

test("a post leaves once, with its delivery's id as nonce and in small print", async () => {
  const { fake, post, rates } = await started();
  const posted = await post();
  const [message, ...more] = fake.messages(CHANNEL);
  expect(more).toEqual([]);
  expect(posted).toEqual({ kind: "sent", message: message?.id });
  expect(message?.nonce).toBe(DELIVERY);
  expect(message?.body).toMatchObject({ enforce_nonce: true, allowed_mentions: { parse: [] } });
  expect(JSON.stringify(message?.embeds.at(-1)?.footer)).toContain(`ref ${DELIVERY}`);
  expect(rates).toBe(RATES);
});

test("every sample answer is posted as Discord takes it, the longest too", async () => {
  const { fake, poster } = await started();
  const all = [...Object.values(sampleAnswers), LONG];
  for (const [n, each] of all.entries()) {
    const delivery = `${DELIVERY.slice(0, -2)}${10 + n}`;
    const posted = await poster.post(channel(), each, delivery, { signal: signal() });
    expect(posted.kind).toBe("sent");
    const plain = await poster.post(channel(BARE), each, delivery.replace("k", "p"), {
      signal: signal(),
    });
    expect(plain.kind).toBe("sent");
  }
  expect(fake.messages(CHANNEL)).toHaveLength(all.length);
  for (const { content } of fake.messages(BARE)) expect(content).toMatch(/ref p\S{21}`$/);
});

describe("a post is one message, whose pages nobody can turn", () => {
  const items = (count: number, words: number) => ({
    kind: "list" as const,
    title: null,
    ordered: false,
    items: Array.from({ length: count }, (_, n) => ({
      text: `Item ${n + 1} ${"of a digest ".repeat(words)}`,
      lead: null,
      cites: [1],
    })),
  });
  const citations = Array.from({ length: 10 }, (_, n) => ({
    number: n + 1,
    source: `s${n}`,
    publisher: "A Publisher of Some Length",
    title: "An article with quite a long title ".repeat(4),
    url: `https://example.org/${"path/".repeat(20)}${n}`,
    date: "2026-11-20",
    standing: null,
  }));

  test("so its sources are shortened before anything is left out", async () => {
    const { fake, poster } = await started();
    const digest = { ...LONG, parts: [items(10, 24)], citations };
    await poster.post(channel(), digest, DELIVERY, { signal: signal() });
    const [message] = fake.messages(CHANNEL);
    const said = JSON.stringify(message?.embeds);
    expect(said).toContain("Item 10 ");
    expect(said).toContain("\\\\[10\\\\]");
    expect(said).not.toContain("no room");
    expect(message?.components).toEqual([]);
  });

  test("and says so where that is not enough", async () => {
    const { fake, poster } = await started();
    await poster.post(channel(), LONG, DELIVERY, { signal: signal() });
    const [message] = fake.messages(CHANNEL);
    expect(JSON.stringify(message?.embeds)).toContain("The rest had no room in one message.");
    expect(message?.components).toEqual([]);
  });
});

test("a correction stands under its post, and by itself where that is gone", async () => {
  const { fake, poster, post } = await started();
  const first = await post();
  const reply = first.kind === "sent" ? first.message : "";
  const under = (delivery: string) =>
    poster.post(channel(), answer, delivery, { signal: signal(), reply });
  await under(DELIVERY.replace("k", "c"));
  expect(fake.messages(CHANNEL)[1]?.reference).toBe(reply);
  const [original] = fake.messages(CHANNEL);
  if (original) fake.people.remove(original);
  expect(await under(DELIVERY.replace("k", "d"))).toMatchObject({ kind: "sent" });
  expect(fake.messages(CHANNEL)[1]?.reference).toBeUndefined();
});

test("where the history may not be read, a correction comes by itself", async () => {
  const { fake, poster, attempts } = await started();
  fake.fail("POST", POST, { status: 400, code: 160_002 });
  const reply = "1";
  const posted = await poster.post(channel(), answer, DELIVERY, { signal: signal(), reply });
  expect(posted.kind).toBe("sent");
  expect(attempts()).toBe(2);
});

test("where it may not embed, it is posted as text alone, with the same nonce and mark", async () => {
  const { fake, post, lines } = await started();
  expect(await post(BARE)).toMatchObject({ kind: "sent" });
  const [message] = fake.messages(BARE);
  expect(message?.embeds).toEqual([]);
  expect(message?.nonce).toBe(DELIVERY);
  expect(message?.content).toContain(`ref ${DELIVERY}`);
  expect(lines.join("\n")).toContain("plainer");
});

test("a second post of the same delivery within minutes is the first one", async () => {
  const { fake, post, time } = await started();
  const first = await post();
  time.now += 4 * 60_000;
  expect(await post()).toEqual(first);
  expect(fake.messages(CHANNEL)).toHaveLength(1);
});

describe("too many requests", () => {
  test.for([
    ["channel", { retryAfter: 3 }, 4],
    ["channel", { retryAfter: 2.4, scope: "shared" }, 3],
    ["platform", { retryAfter: 60, scope: "global" }, 61],
  ] as const)("of the %s are for later: %j", async ([of, limit, after]) => {
    const { fake, post, attempts } = await started();
    fake.fail("POST", POST, { status: 429, ...limit });
    expect(await post()).toMatchObject({ kind: "later", of, after });
    expect(attempts()).toBe(1);
    expect(fake.messages(CHANNEL)).toEqual([]);
  });

  test("hold up no other channel, nor the next try", async () => {
    const { fake, post } = await started();
    fake.fail("POST", POST, { status: 429, retryAfter: 600, scope: "global" });
    await post();
    expect(await post()).toMatchObject({ kind: "sent" });
  });
});

describe("nobody knows whether it was posted", () => {
  test.for([
    ["an error of Discord's", { status: 503 }, 0],
    ["a connection that broke before Discord took it", { drop: "before" }, 0],
    ["a connection that broke after Discord took it", { drop: "after" }, 1],
    ["a connection that was reset", { drop: "after", reset: true }, 1],
    ["no answer, with nothing taken", { silence: "before" }, 0],
    ["no answer, though it was taken", { silence: "after" }, 1],
  ] as const)("after %s, and it is not tried again", async ([, fault, there]) => {
    const { fake, post, attempts } = await started();
    fake.fail("POST", POST, fault);
    expect(await post()).toMatchObject({ kind: "uncertain" });
    expect(attempts()).toBe(1);
    expect(fake.messages(CHANNEL)).toHaveLength(there);
  });

  test("once it is broken off", async () => {
    const { fake, post, attempts } = await started();
    fake.fail("POST", POST, { silence: "after" });
    const breaking = new AbortController();
    const posted = post(CHANNEL, { signal: breaking.signal });
    await fake.called("POST", POST);
    breaking.abort();
    expect(await posted).toMatchObject({ kind: "uncertain" });
    expect(attempts()).toBe(1);
  });
});

describe("what is refused says what to do", () => {
  test.for([
    [QUIET, /may not post.*Send Messages/],
    [HIDDEN, /cannot see.*View Channel/],
    ["99", /gone.*\/nec digest add/],
  ] as const)("in channel %s, for good", async ([id, problem]) => {
    const { post } = await started();
    expect(await post(id)).toEqual({
      kind: "refused",
      forGood: true,
      problem: expect.stringMatching(problem),
    });
  });

  test.for([
    [404, 10_004, true, /Add the app/],
    [400, 50_083, true, /archived/],
    [400, 160_005, true, /Manage Threads/],
    [400, 50_024, true, /that kind/],
    [400, 200_000, false, /AutoMod/],
    [400, 50_035, false, /whoever runs/],
    [400, 99_999, false, /99999/],
  ] as const)("by %i %i", async ([status, code, forGood, problem]) => {
    const { fake, post } = await started();
    fake.fail("POST", POST, { status, code }, 2);
    expect(await post()).toEqual({
      kind: "refused",
      forGood,
      problem: expect.stringMatching(problem),
    });
  });

  test.for([401, 403])(
    "but by HTTP's %i alone, which is about the desk, it is later",
    async (status) => {
      const { fake, post } = await started();
      fake.fail("POST", POST, { status, code: 0 });
      expect(await post()).toMatchObject({ kind: "later", after: null });
      expect(await post()).toMatchObject({ kind: "sent" });
    },
  );
});

test("where Discord is not reached, nothing left, and it is for later", async () => {
  const gone = await fakeDiscord();
  await gone.close();
  const settings = { token: gone.token, apiUrl: gone.apiUrl };
  const request = once({ settings, timeout: 1_000, log: () => {} });
  const what = { channel: CHANNEL, answer, delivery: DELIVERY, signal: signal() };
  expect(await postOnce(what, request, () => {})).toMatchObject({ kind: "later", after: null });
});

describe("somebody is told alone", () => {
  test("by a direct message, in which nothing is obeyed", async () => {
    const { fake, poster } = await started();
    await poster.tell(tenant, ANN, "The digest of *Ann* @everyone was not posted.");
    const told = await fake.posted(({ content }) => content.includes("was not posted"));
    expect(told.guild_id).toBeUndefined();
    expect(told.content).toContain("\\*Ann\\* \\@everyone");
    await poster.tell(tenant, ANN, "The digest of *Ann* @everyone was not posted.");
    expect(fake.messages(told.channel_id)).toHaveLength(1);
  });

  test("and it is a fault where it could not be told", async () => {
    const { fake, poster } = await started();
    fake.fail("POST", POST, { status: 403, code: 50_007 });
    await expect(poster.tell(tenant, ANN, "Nothing.")).rejects.toThrow("no direct messages");
  });
});
