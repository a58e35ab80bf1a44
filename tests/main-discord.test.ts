import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { commands } from "#commands";
import { register } from "#src/adapters/discord/register.ts";
import { fakeDiscord, snowflake } from "./support/discord/fake.ts";
import { mainInFolder } from "./support/main-process.ts";
import { fakeSlack } from "./support/slack/fake.ts";

const [GUILD, CHANNEL, ANN] = [snowflake(1), snowflake(1001), snowflake(2001)];
const ASKED = { user: ANN, channel: CHANNEL, subcommand: "result" };

/** Runs the desk in a folder of its own, against a fake Discord. */
async function start(environment: Record<string, string> = {}) {
  const fake = await fakeDiscord();
  fake.guild(GUILD, { channels: [CHANNEL], members: [ANN] });
  const { token, applicationId, apiUrl } = fake;
  await register({ token, applicationId, apiUrl }, commands);
  onTestFinished(() => fake.close());
  const run = await mainInFolder({
    DISCORD_TOKEN: token,
    DISCORD_APPLICATION_ID: applicationId,
    DISCORD_API_URL: apiUrl,
    ...environment,
  });
  return { fake, run, ...run() };
}

test("with Discord's token it answers in Discord, serves no playground, and stops cleanly", async () => {
  const { fake, child, said } = await start();
  await fake.gateway.connected();
  await expect.poll(() => said.out, { timeout: 10_000 }).toContain("in Discord as NEC Desk");
  await fake.people.slash(ASKED).answered;
  expect(said.out).not.toContain("http://");
  child.kill("SIGTERM");
  expect(await once(child, "close")).toEqual([0, null]);
  expect(said.err).toBe("");
}, 30_000);

test("with both platforms' settings it answers in both", async () => {
  const slack = await fakeSlack();
  onTestFinished(() => slack.close());
  const { botToken } = slack.workspace("T1", { channels: ["C1"], users: ["U1"] });
  const { fake } = await start({
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.url,
  });
  await Promise.all([fake.gateway.connected(), slack.socket.connected()]);
  slack.socket.slash("T1", { user: "U1", channel: "C1", text: "result" });
  await slack.posted(({ ephemeral_to }) => ephemeral_to === "U1");
  await fake.people.slash(ASKED).answered;
}, 30_000);

test("a token that Discord refuses stops the start with the setting's name and code 1", async () => {
  const { child, said } = await start({ DISCORD_TOKEN: "bm90.a.token" });
  expect(await once(child, "close")).toEqual([1, null]);
  expect(said.err).toContain("Discord refused DISCORD_TOKEN");
  expect(said.out + said.err).not.toContain("bm90.a.token");
}, 30_000);

test("killed and started again it answers what is asked then, and nothing twice", async () => {
  const { fake, child, run } = await start();
  await fake.gateway.connected();
  const mention = () =>
    fake.people.say({
      user: ANN,
      channel: CHANNEL,
      mentions: true,
      content: `<@${fake.botId}> result`,
    });
  const first = mention();
  await fake.posted(({ reference }) => reference === first.id);
  child.kill("SIGKILL");
  await once(child, "close");
  run();
  await fake.until(() => fake.gateway.identifies === 2, "second session");
  await fake.gateway.connected();
  fake.people.redeliver(first);
  const next = mention();
  await fake.posted(({ reference }) => reference === next.id);
  const answered = fake.messages(CHANNEL).map(({ reference }) => reference);
  expect(answered).toEqual([first.id, next.id]);
}, 30_000);
