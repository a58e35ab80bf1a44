import { expect, test } from "vitest";
import { inDiscord } from "./discord/desk-in-discord.ts";
import { httpMode, inSlack } from "./slack/desk-in-slack.ts";

const WAITING = { timeout: 20_000, interval: 5 };

test("Slack is connected from its hello until the connection ends, and again from the next", async () => {
  const { fake, start } = await inSlack();
  const { isConnected = () => null } = await start();
  expect(isConnected()).toBe(true);
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  fake.fail("apps.connections.open", { until: released });
  fake.socket.drop();
  await expect.poll(isConnected, WAITING).toBe(false);
  release();
  await expect.poll(isConnected, WAITING).toBe(true);
});

test("Slack over HTTP has no connection that could be lost", async () => {
  const { start } = await inSlack(httpMode);
  expect((await start()).isConnected).toBeUndefined();
});

test("Discord is connected for as long as each of its shards is ready", async () => {
  const { fake, start } = await inDiscord();
  const { isConnected = () => null } = await start();
  expect(isConnected()).toBe(true);
  await fake.close();
  await expect.poll(isConnected, WAITING).toBe(false);
});
