import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { mainInFolder } from "./support/main-process.ts";
import { fakeSlack } from "./support/slack/fake.ts";

/** A port that nobody has at this moment. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Runs the desk against a fake Slack, watched at a port. */
async function start() {
  const fake = await fakeSlack();
  onTestFinished(() => fake.close());
  const { botToken } = fake.workspace("T1", { channels: ["C1"], users: ["U1"] });
  const port = await freePort();
  const run = await mainInFolder({
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: fake.appToken,
    SLACK_API_URL: fake.url,
    HEALTH_PORT: String(port),
  });
  const at = `http://127.0.0.1:${port}`;
  const readyz = async () => (await fetch(`${at}/readyz`)).json().catch(() => null);
  return { fake, at, readyz, ...run() };
}

test("it is ready after its start, not while it stops, which waits for what is under way, and ends by itself", async () => {
  const { fake, at, readyz, child, said } = await start();
  const state = () => readyz().catch(() => "not listening");
  const parts = { store: "ready", slack: "ready" };
  await expect.poll(state, { timeout: 20_000 }).toEqual({ ready: true, parts });
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  fake.fail("chat.postMessage", { until: released });
  fake.socket.mention("T1", { user: "U1", channel: "C1", text: "result" });
  await fake.until(() => fake.calls("chat.postMessage").length === 1, "a post under way");
  expect(await (await fetch(`${at}/metrics`)).text()).toContain(
    'nec_desk_answers_total{platform="slack",status="answered"} 1\n',
  );
  child.kill("SIGTERM");
  const stopping = { store: "stopping", slack: "stopping" };
  await expect.poll(state).toEqual({ ready: false, parts: stopping });
  expect(await (await fetch(`${at}/healthz`)).text()).toBe("ok");
  expect(child.exitCode).toBeNull();
  const ended = once(child, "close");
  release();
  expect(await ended).toEqual([0, null]);
  expect(fake.messages("C1")).toHaveLength(1);
  expect(said.err).toBe("");
}, 30_000);

test("a port that is taken stops the start with the setting's name and code 1", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const run = await mainInFolder({ HEALTH_PORT: String(port) });
  const { child, said } = run();
  expect(await once(child, "close")).toEqual([1, null]);
  expect(said.err).toContain(`HEALTH_PORT ${port} at 127.0.0.1 cannot be had (EADDRINUSE).`);
}, 30_000);
