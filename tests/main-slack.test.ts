import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { mainInFolder } from "./support/main-process.ts";
import { fakeSlack } from "./support/slack/fake.ts";

const ASKED = { user: "U1", channel: "C1", text: "result" };

/** Runs the desk in a folder of its own, against a fake Slack. */
async function start(environment: Record<string, string>) {
  const fake = await fakeSlack();
  const { botToken } = fake.workspace("T1", { channels: ["C1"], users: ["U1"] });
  onTestFinished(() => fake.close());
  const run = await mainInFolder({
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: fake.appToken,
    SLACK_API_URL: fake.url,
    ...environment,
  });
  return { fake, run, ...run() };
}

test("with Slack's two tokens it answers in Slack, serves no playground, and stops cleanly", async () => {
  const { fake, child, said } = await start({});
  await fake.socket.connected();
  fake.socket.slash("T1", ASKED);
  await fake.posted(({ ephemeral_to }) => ephemeral_to === "U1");
  expect(said.out).toContain("in Slack by Socket Mode");
  expect(said.out).not.toContain("http://");
  child.kill("SIGTERM");
  expect(await once(child, "close")).toEqual([0, null]);
  expect(said.err).toBe("");
}, 30_000);

test("PLAYGROUND=on serves the playground beside it", async () => {
  const { said } = await start({ PLAYGROUND: "on" });
  await expect.poll(() => said.out, { timeout: 10_000 }).toContain("listening on http://127.0.0.1");
}, 30_000);

test("a token that Slack refuses stops the start with the setting's name and code 1", async () => {
  const { child, said } = await start({ SLACK_BOT_TOKEN: "xoxb-unknown" });
  expect(await once(child, "close")).toEqual([1, null]);
  expect(said.err.trim().split("\n")).toEqual([
    "The desk could not be started.",
    "Slack refused SLACK_BOT_TOKEN (invalid_auth).",
  ]);
  expect(said.out + said.err).not.toContain("xoxb-unknown");
}, 30_000);

test("killed at any moment and started again it answers what comes again, and nothing twice", async () => {
  const { fake, child, run } = await start({});
  await fake.socket.connected();
  const first = fake.socket.mention("T1", ASKED);
  await fake.posted(({ thread_ts }) => thread_ts === first.ts);
  child.kill("SIGKILL");
  await once(child, "close");
  fake.socket.drop();
  await expect.poll(() => fake.socket.connections()).toEqual([]);
  const lost = fake.socket.mention("T1", ASKED);
  run();
  await fake.socket.connected();
  await fake.socket.redeliver(first).acked;
  await fake.posted(({ thread_ts }) => thread_ts === lost.ts);
  const posts = fake.calls("chat.postMessage").map(({ body }) => body.thread_ts);
  expect(posts.sort()).toEqual([first.ts, lost.ts].sort());
}, 30_000);
