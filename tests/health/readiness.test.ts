import { expect, test } from "vitest";
import { Readiness } from "#src/health/readiness.ts";
import { healthSite } from "#src/health/site.ts";
import { handClock } from "../support/hand-clock.ts";

const metrics = { type: "text/plain; version=0.0.4", text: async () => "figures 1\n" };

/** What /readyz answers. */
async function readyz(readiness: Readiness) {
  const app = healthSite({ states: () => readiness.states(), metrics });
  const response = await app.request("/readyz");
  return { status: response.status, said: await response.json() };
}

test("the desk is ready once all of it has begun, and says what is still waited for", async () => {
  const readiness = new Readiness(["store", "slack"], handClock());
  readiness.begun("store", async () => true);
  expect(await readyz(readiness)).toEqual({
    status: 503,
    said: { ready: false, parts: { store: "ready", slack: "starting" } },
  });
  readiness.begun("slack", () => true);
  expect(await readyz(readiness)).toEqual({
    status: 200,
    said: { ready: true, parts: { store: "ready", slack: "ready" } },
  });
});

test("it is not ready while a platform is not connected, and is again once it is", async () => {
  let connected = true;
  const readiness = new Readiness(["slack"], handClock());
  readiness.begun("slack", () => connected);
  connected = false;
  expect((await readyz(readiness)).said).toEqual({ ready: false, parts: { slack: "down" } });
  connected = true;
  expect((await readyz(readiness)).status).toBe(200);
});

test("what fails is down, and its error, which may hold a password, is shown to nobody", async () => {
  const readiness = new Readiness(["store", "slack"], handClock());
  readiness.begun("store", () => Promise.reject(new Error("postgres://desk:hunter2@db")));
  readiness.begun("slack", () => {
    throw new Error("xoxb-hunter2");
  });
  expect(await readyz(readiness)).toEqual({
    status: 503,
    said: { ready: false, parts: { store: "down", slack: "down" } },
  });
});

test("a store that does not say within a second is down", async () => {
  const clock = handClock();
  const readiness = new Readiness(["store"], clock);
  readiness.begun("store", () => new Promise(() => {}));
  const asked = readyz(readiness);
  await expect.poll(() => clock.waiting()).toBe(1);
  clock.move(999);
  expect(clock.waiting()).toBe(1);
  clock.move(1);
  // The moment of grace, which is none.
  await expect.poll(() => clock.waiting()).toBe(1);
  clock.move(0);
  expect((await asked).said).toEqual({ ready: false, parts: { store: "down" } });
});

test("a desk that stops is ready in no part, and asks nothing of any", async () => {
  const readiness = new Readiness(["store"], handClock());
  readiness.begun("store", () => {
    throw new Error("asked");
  });
  readiness.stopping();
  expect(await readyz(readiness)).toEqual({
    status: 503,
    said: { ready: false, parts: { store: "stopping" } },
  });
});

test("that the process lives is said whatever is not ready, and no answer is kept by anybody between", async () => {
  const app = healthSite({ states: async () => ({ store: "down" }), metrics });
  for (const path of ["/healthz", "/readyz", "/metrics"])
    expect((await app.request(path)).headers.get("cache-control")).toBe("no-store");
  expect(await (await app.request("/healthz")).text()).toBe("ok");
  expect((await app.request("/metrics")).headers.get("content-type")).toBe(metrics.type);
  expect((await app.request("/")).status).toBe(404);
  expect((await app.request("/healthz", { method: "POST" })).status).toBe(404);
});
