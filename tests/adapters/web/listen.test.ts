import { createServer } from "node:net";
import { expect, test } from "vitest";
import { web } from "#src/adapters/web/index.ts";
import { listen } from "#src/adapters/web/listen.ts";
import { sampleDesk } from "./sample-desk.ts";

const hello = () => new Response("hello");

test("a port that is taken is passed over for the next free one", async () => {
  const first = await listen(hello, 0);
  const second = await listen(hello, first.port);
  try {
    expect(second.port).toBeGreaterThan(first.port);
    expect(await (await fetch(`http://127.0.0.1:${second.port}`)).text()).toBe("hello");
  } finally {
    await Promise.all([first.stop(), second.stop()]);
  }
});

test("only this machine is listened to", async () => {
  const { port, stop } = await listen(hello, 0);
  const other = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      other.once("error", reject).listen(port, "127.0.0.2", resolve);
    });
    expect(other.listening).toBe(true);
  } finally {
    other.close();
    await stop();
  }
});

test("the playground says where it is, answers there, and is gone once stopped", async () => {
  const adapter = web({ port: 0, now: () => "2021-06-01T12:00:00Z" });
  const { where, stop } = await adapter.start(sampleDesk);
  expect(where).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const response = await fetch(`${where}/api/ask`, {
    method: "POST",
    headers: { Origin: where, "Content-Type": "application/json" },
    body: JSON.stringify({ question: "result", thread: "thread-one" }),
  });
  expect(await response.json()).toMatchObject({ answer: { status: "answered" } });
  await stop();
  await expect(fetch(where)).rejects.toThrow();
});
