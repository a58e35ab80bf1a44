import { expect, test } from "vitest";
import type { FakeOptions } from "../../support/discord/fake.ts";
import { snowflake } from "../../support/discord/fake.ts";
import { ANN, CHANNEL, desk, inDiscord } from "./desk-in-discord.ts";

const HERE = { user: ANN, channel: CHANNEL };

async function started(gateway: FakeOptions = {}) {
  const all = await inDiscord(gateway);
  await all.start();
  const { fake } = all;
  const mention = (channel = CHANNEL) =>
    fake.people.say({ user: ANN, channel, mentions: true, content: `<@${fake.botId}> help` });
  const answerTo = ({ id }: { readonly id: string }) =>
    fake.posted(({ reference }) => reference === id);
  const answers = () => fake.messages(CHANNEL).map(({ reference }) => reference);
  return { ...all, mention, answerTo, answers };
}

test("when the connection drops, what is asked meanwhile is answered once it resumes", async () => {
  const { fake, mention, answerTo, answers } = await started();
  fake.gateway.drop();
  const lost = [mention(), mention()];
  const asked = fake.people.slash({ ...HERE, subcommand: "help" });
  await Promise.all(lost.map(answerTo));
  await asked.answered;
  expect(fake.gateway.resumes).toBe(1);
  expect(fake.gateway.identifies).toBe(1);
  expect(
    answers()
      .filter((reference) => reference)
      .sort(),
  ).toEqual(lost.map(({ id }) => id).sort());
});

test("when Discord asks the desk to connect anew it resumes, and nothing is lost", async () => {
  const { fake, mention, answerTo, answers } = await started();
  const before = mention();
  await answerTo(before);
  fake.gateway.reconnect();
  const asked = mention();
  await answerTo(asked);
  expect(answers()).toEqual([before.id, asked.id]);
});

test("a session that Discord ended is begun again", async () => {
  const { fake, mention, answerTo } = await started();
  fake.gateway.invalidSession(true);
  await fake.until(() => fake.gateway.resumes === 1, "session resumed");
  await answerTo(mention());
});

test("a session that cannot be resumed is begun anew", async () => {
  const { fake, mention, answerTo } = await started();
  fake.gateway.invalidSession(false);
  await fake.until(() => fake.gateway.identifies === 2, "second session");
  await fake.gateway.connected();
  await answerTo(mention());
});

test("a connection in which Discord falls silent is given up and resumed", async () => {
  const { fake, mention, answerTo } = await started({ heartbeat: 200 });
  fake.gateway.silent(true);
  await fake.until(() => fake.gateway.resumes > 0, "session resumed");
  fake.gateway.silent(false);
  await answerTo(mention());
});

test("a token that Discord takes no more is told to whoever runs the desk", async () => {
  const { fake, lines } = await started();
  fake.gateway.drop(4004);
  await expect.poll(() => lines.join("\n")).toContain("copy DISCORD_TOKEN");
});

test("with a token or an address that is wrong the desk does not start, and says what to look at", async () => {
  const all = await inDiscord();
  const { applicationId, apiUrl } = all.fake;
  const shards = "auto" as const;
  const wrong = { token: "bm90.a.token", applicationId, apiUrl, shards };
  await expect(all.start(desk(), { settings: wrong })).rejects.toThrow("DISCORD_TOKEN");
  const nowhere = {
    token: all.fake.token,
    applicationId,
    apiUrl: "http://127.0.0.1:9/api",
    shards,
  };
  await expect(all.start(desk(), { settings: nowhere })).rejects.toThrow("could not be reached");
});

test("processes with a shard each answer the servers that are theirs", async () => {
  const all = await inDiscord({ shards: 2 });
  const { fake } = all;
  const [guild, channel] = [snowflake(2), snowflake(2_002)];
  fake.guild(guild, { channels: [channel], members: [ANN] });
  const { token, applicationId, apiUrl } = fake;
  for (const id of [0, 1]) {
    const settings = { token, applicationId, apiUrl, shards: { ids: [id], count: 2 } };
    await all.start(desk(), { settings });
  }
  const asked = [HERE, { user: ANN, channel }].map((place) =>
    fake.people.slash({ ...place, subcommand: "help" }),
  );
  await Promise.all(asked.map(({ answered }) => answered));
  expect(fake.gateway.sessions).toBe(2);
});
