import { expect, test } from "vitest";
import {
  ANN,
  BARE,
  BEN,
  CALLBACK,
  CHANNEL,
  inDiscord,
  POST,
  QUIET,
  ROBOT,
  THREAD,
} from "./desk-in-discord.ts";

const FAULT = /^Something went wrong/;
const HERE = { user: ANN, channel: CHANNEL };

async function started() {
  const all = await inDiscord();
  await all.start();
  const { fake } = all;
  const mention = (more: object = {}) =>
    fake.people.say({ ...HERE, mentions: true, content: `<@${fake.botId}> help`, ...more });
  const answerTo = ({ id }: { readonly id: string }) =>
    fake.posted(({ reference }) => reference === id);
  const answers = () => fake.messages(CHANNEL).map(({ reference }) => reference);
  return { ...all, mention, answerTo, answers };
}

test("what comes twice is answered once", async () => {
  const { fake, mention, answerTo, answers } = await started();
  const first = mention();
  await answerTo(first);
  fake.people.redeliver(first);
  const asked = fake.people.slash({ ...HERE, subcommand: "help" });
  await asked.answered;
  fake.people.redeliver(asked);
  const last = mention();
  await answerTo(last);
  expect(answers().filter((reference) => reference)).toEqual([first.id, last.id]);
  expect(fake.calls("POST", CALLBACK)).toHaveLength(1);
});

test("two processes on one store answer each question once", async () => {
  const all = await started();
  await all.start();
  await all.fake.until(() => all.fake.gateway.sessions === 2, "second session");
  const mentions = Array.from({ length: 5 }, () => all.mention());
  const asked = Array.from({ length: 5 }, () =>
    all.fake.people.slash({ ...HERE, subcommand: "help" }),
  );
  await Promise.all([...mentions.map(all.answerTo), ...asked.map(({ answered }) => answered)]);
  expect(
    all
      .answers()
      .filter((reference) => reference)
      .sort(),
  ).toEqual(mentions.map(({ id }) => id).sort());
  expect(all.fake.messages(CHANNEL)).toHaveLength(10);
});

test("a bot, a webhook, the desk itself, a message that mentions it not, and an edit get no answer", async () => {
  const { fake, mention, answerTo, answers } = await started();
  mention({ user: ROBOT, bot: true });
  mention({ webhook: true });
  const unasked = fake.people.say({ ...HERE, content: "help" });
  const asked = mention();
  const answer = await answerTo(asked);
  fake.people.edit(unasked, `<@${fake.botId}> help`);
  fake.people.redeliver(answer);
  const last = mention();
  await answerTo(last);
  expect(answers()).toEqual([asked.id, last.id]);
});

test.for([
  ["an error of Discord's", { status: 503 }],
  ["a connection that broke before Discord took it", { drop: "before" }],
  ["a connection that broke after Discord took it", { drop: "after" }],
  ["no answer, with nothing taken", { silence: "before" }],
  ["no answer, though it was taken", { silence: "after" }],
] as const)("after %s a mention has one answer, and a command too", async ([, fault]) => {
  const { fake, mention, answerTo, answers } = await started();
  fake.fail("POST", POST, fault);
  const asked = mention();
  await answerTo(asked);
  const last = mention();
  await answerTo(last);
  expect(answers()).toEqual([asked.id, last.id]);

  fake.fail("POST", CALLBACK, fault);
  const command = fake.people.slash({ ...HERE, subcommand: "help" });
  const answer = await command.answered;
  await fake.people.slash({ ...HERE, user: BEN, subcommand: "help" }).answered;
  expect(command.messages()).toEqual([answer]);
});

test("where Discord asks to wait, the client waits, and nothing is lost or doubled", async () => {
  const { fake, mention, answerTo, answers } = await started();
  fake.fail("POST", POST, { status: 429, retryAfter: 0.05 });
  const sent = [mention(), mention()];
  await Promise.all(sent.map(answerTo));
  expect(answers().sort()).toEqual(sent.map(({ id }) => id).sort());
});

test.for([
  ["may not write", 50013, "Send Messages"],
  ["cannot see", 50001, "View Channel"],
] as const)(
  "where the desk %s, whoever asked is told so privately, and who can change it",
  async ([why, code, what]) => {
    const { fake, mention, lines } = await started();
    if (code === 50001) fake.fail("POST", POST, { status: 403, code });
    const { channel_id } = mention(code === 50001 ? {} : { channel: QUIET });
    const told = await fake.posted(({ content }) => content.includes("could not answer"));
    expect(told.guild_id).toBeUndefined();
    expect(told.content).toContain(why);
    expect(told.content).toContain(what);
    expect(lines.join("\n")).toContain(`An answer could not be posted in ${channel_id}`);
  },
);

test("where the desk may not embed, the answer comes as text with its sources", async () => {
  const { fake, lines } = await started();
  fake.fail("POST", POST, {
    status: 403,
    code: 50013,
    when: ({ embeds }) => Array.isArray(embeds),
  });
  const asked = fake.people.say({
    ...HERE,
    channel: BARE,
    mentions: true,
    content: `<@${fake.botId}> result clp 2019-11`,
  });
  const answer = await fake.posted(({ reference }) => reference === asked.id);
  expect(answer.content).toContain("Sources");
  expect(answer.content).toContain("<https://");
  expect(lines.join("\n")).toContain("as text alone");
});

test.for([
  ["is gone", { status: 404, code: 10003 }, "the channel is gone"],
  ["is an archived thread", { status: 400, code: 50083 }, "archived"],
] as const)("a channel that %s is told to whoever runs the desk", async ([, fault, why]) => {
  const { fake, mention, lines } = await started();
  fake.fail("POST", POST, fault);
  mention({ channel: THREAD });
  await expect.poll(() => lines.join("\n")).toContain(why);
});

test("an answer that comes too late is told to whoever runs the desk", async () => {
  const { fake, lines } = await started();
  fake.fail("POST", CALLBACK, { status: 404, code: 10062 });
  fake.people.slash({ ...HERE, subcommand: "help" }).answered.catch(() => {});
  await expect.poll(() => lines.join("\n")).toContain("three seconds");
});

test("work that takes longer is shown as such, and then answered in place", async () => {
  const all = await inDiscord();
  const held = Promise.withResolvers<void>();
  const slow = {
    ...all.store,
    events: {
      claim: async (...asked: Parameters<typeof all.store.events.claim>) => {
        await held.promise;
        return all.store.events.claim(...asked);
      },
    },
  };
  await all.start(undefined, { store: slow, patience: 1 });
  const asked = all.fake.people.slash({ ...HERE, subcommand: "help" });
  expect((await asked.ack).type).toBe(5);
  held.resolve();
  const answer = await asked.answered;
  expect(asked.messages()).toEqual([answer]);
  expect(JSON.stringify(answer.embeds)).toContain("What can be asked");
});

test("somebody who asks too much is told so once, and everybody else is answered", async () => {
  const { fake } = await started();
  const sent = Array.from({ length: 23 }, () => fake.people.slash({ ...HERE, subcommand: "help" }));
  for (const { answered } of sent) answered.catch(() => {});
  const told = await fake.posted(({ content }) => content.includes("give it a minute"));
  expect(told.ephemeral_to).toBe(ANN);
  await fake.people.slash({ ...HERE, user: BEN, subcommand: "help" }).answered;
  await fake.until(() => fake.messages(CHANNEL).length === 21, "20 answers and another's");
  expect(fake.ephemerals).toHaveLength(1);
});

test("a fault of the desk's own is said to whoever asked, and logged", async () => {
  const { fake, store, lines, mention, answerTo } = await started();
  await store.close();
  const asked = fake.people.slash({ ...HERE, subcommand: "help" });
  expect(await asked.answered).toMatchObject({
    ephemeral_to: ANN,
    content: expect.stringMatching(FAULT),
  });
  expect((await answerTo(mention())).content).toMatch(FAULT);
  expect(lines.filter((line) => line.startsWith("A fault in a"))).toHaveLength(2);
});

test("the log has no token and nothing of what was asked", async () => {
  const { fake, lines, answerTo } = await started();
  fake.fail("POST", POST, { status: 400, code: 50035 });
  const content = `<@${fake.botId}> result clp 2019-11 swordfish`;
  const asked = fake.people.say({ ...HERE, mentions: true, content });
  await answerTo(asked);
  fake.fail("POST", CALLBACK, { status: 404, code: 10062 });
  const options = { question: "swordfish" };
  const late = fake.people.slash({ ...HERE, subcommand: "ask", options });
  late.answered.catch(() => {});
  await expect.poll(() => lines.join("\n")).toContain("three seconds");
  const log = lines.join("\n");
  expect(log).not.toMatch(/swordfish/);
  for (const secret of [fake.token, late.token]) expect(log).not.toContain(secret);
});

test("a desk that stops finishes what it has begun", async () => {
  const all = await inDiscord();
  const one = await all.start();
  const asked = all.fake.people.slash({ ...HERE, subcommand: "help" });
  await all.fake.called("POST", CALLBACK);
  await one.stop();
  expect(asked.messages()).toHaveLength(1);
  expect(all.fake.gateway.sessions).toBe(0);
});
