import { describe, expect, test } from "vitest";
import type { PlaygroundDigests } from "#src/adapters/web/channel.ts";
import type { DigestsView } from "#src/adapters/web/digests-view.ts";
import { LIMITS } from "#src/adapters/web/limits.ts";
import { Notices } from "#src/adapters/web/notices.ts";
import { posts } from "#src/adapters/web/poster.ts";
import { site } from "#src/adapters/web/server.ts";
import type { View } from "#src/adapters/web/view.ts";
import type { Answer } from "#src/core/answer.ts";
import type { Story } from "#src/core/news.ts";
import type { Fields } from "#src/digest/requests/fields.ts";
import { story, TUESDAY } from "../../digest/content/made-up-stories.ts";
import { playgroundDesk } from "./playground.ts";
import { sampleDesk } from "./sample-desk.ts";

const OWN = "http://127.0.0.1:3000";
const HOST = { Host: "127.0.0.1:3000" };
const FROM_PAGE = { ...HOST, Origin: OWN, "Content-Type": "application/json" };
const MORNING = { topics: "Ada Lintott", days: "weekdays", time: "08:00", zone: "London" };
const paper = {
  name: "Paper",
  load: async () => ({ name: "Paper", style: "", draw: ({ title }: Answer) => `<p>${title}</p>` }),
};

/** A page's requests to a playground whose desk has read these stories. */
async function open(stories: readonly Story[] = [], more: Partial<PlaygroundDigests> = {}) {
  const { channel: there, tick } = await playgroundDesk(stories);
  const channel = { ...there, ...more };
  const notices = new Notices();
  const now = () => TUESDAY;
  const app = site({
    ...{ desk: sampleDesk, now, page: "", files: new Map(), previews: [paper], channel, notices },
    port: () => 3000,
  });
  const send = (path: string, body: string, headers: Record<string, string> = FROM_PAGE) =>
    app.request(`${OWN}${path}`, { method: "POST", body, headers });
  return {
    app,
    notices,
    send,
    submit: (fields: Fields) => send("/api/digests", JSON.stringify({ fields })),
    async ask(question: string): Promise<View> {
      const asked = await send("/api/ask", JSON.stringify({ question, thread: "thread-one" }));
      return ((await asked.json()) as { answer: View }).answer;
    },
    async seen(): Promise<DigestsView> {
      const response = await app.request(`${OWN}/api/digests`, { headers: HOST });
      return (await response.json()) as DigestsView;
    },
    tick: (instant: string) => tick(instant, posts(notices)),
  };
}

describe("the form for a digest", () => {
  test("sets one up, which is then listed with its code, its words and when it comes", async () => {
    const { submit, seen } = await open();
    const response = await submit(MORNING);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      answer: { status: "help", previews: [{ name: "Paper" }] },
    });
    expect((await seen()).subscriptions).toEqual([
      {
        code: expect.stringMatching(/^\w{4}$/),
        words: "Digest of Ada Lintott: weekdays at 08:00, Europe/London; eight items at most",
        state: "Next: Tuesday 8 June 2021 at 08:00 (Europe/London).",
        isPaused: false,
        form: {
          topics: "Ada Lintott",
          days: "weekdays",
          time: "08:00",
          zone: "Europe/London",
          most: "8",
          nothing: "keep-quiet",
        },
      },
    ]);
  });

  test("is filled with what a digest is, and sent like that changes nothing of it; an alert has none", async () => {
    const { submit, seen, ask } = await open();
    await submit({ ...MORNING, topics: "“longer ballots”, Ada Lintott", nothing: "say-so" });
    await ask("/nec follow Ada Lintott");
    const before = (await seen()).subscriptions;
    const [digest, ...alerts] = before.toSorted((one) => (one.words.startsWith("Digest") ? -1 : 1));
    expect(alerts.map(({ form }) => form)).toEqual([null]);
    expect(digest?.form?.topics).toBe('"longer ballots", Ada Lintott');
    expect((await submit({ which: digest?.code ?? "", ...digest?.form })).status).toBe(200);
    expect((await seen()).subscriptions).toEqual(before);
  });

  test("with a code changes the one that has it, and what is blank stays", async () => {
    const { submit, seen } = await open();
    await submit(MORNING);
    const which = (await seen()).subscriptions[0]?.code ?? "";
    expect((await submit({ which, time: "9.30 am", topics: " " })).status).toBe(200);
    const [only, ...more] = (await seen()).subscriptions;
    expect(more).toEqual([]);
    expect(only?.words).toContain("Digest of Ada Lintott: weekdays at 09:30");
  });

  test("says at each field what is wrong with it, and sets nothing up", async () => {
    const { submit, seen } = await open();
    const response = await submit({ ...MORNING, time: "25:00", most: "many" });
    expect(response.status).toBe(422);
    const { problems } = (await response.json()) as { problems: Record<string, string> };
    expect(Object.keys(problems).sort()).toEqual(["most", "time"]);
    expect(problems.time).toContain("25:00");
    expect((await seen()).subscriptions).toEqual([]);
  });

  test.for([
    "",
    "{",
    "[]",
    "{}",
    '{"fields":[]}',
    '{"fields":{"owner":"x"}}',
    '{"fields":{"time":8}}',
  ])("the body %j is refused in words", async (body) => {
    const { send } = await open();
    const response = await send("/api/digests", body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ problem: expect.any(String) });
  });

  test("is taken from the desk's own page alone, and no longer than it has to be", async () => {
    const { send, submit, seen, app } = await open();
    const body = JSON.stringify({ fields: MORNING });
    for (const Origin of ["http://evil.example", "null", ""])
      expect((await send("/api/digests", body, { ...FROM_PAGE, Origin })).status).toBe(403);
    const elsewhere = { headers: { Host: "evil.example" } };
    expect((await app.request(`${OWN}/api/digests`, elsewhere)).status).toBe(403);
    expect((await submit({ topics: "x".repeat(LIMITS.field + 1) })).status).toBe(400);
    expect((await submit({ topics: "x".repeat(LIMITS.body) })).status).toBe(413);
    expect((await seen()).subscriptions).toEqual([]);
  });
});

describe("a line about digests", () => {
  test("is served in the page, as its buttons ask it", async () => {
    const { ask, submit, seen } = await open();
    await submit(MORNING);
    const [listed] = (await seen()).subscriptions;
    const list = await ask("/nec digest list");
    expect(list.title).toBe("Digests and alerts of this channel");
    expect(list.previews).toMatchObject([{ name: "Paper" }]);
    const pause = list.suggestions.find(({ label }) => label === "Pause");
    expect(pause?.ask).toBe(`/nec digest pause ${listed?.code}`);
    await ask(pause?.ask ?? "");
    expect((await seen()).subscriptions[0]).toMatchObject({ isPaused: true });
    await ask(`/nec digest remove ${listed?.code}`);
    expect((await seen()).subscriptions).toEqual([]);
  });

  test("that is wrong is answered with what is wrong, and any other question by the desk", async () => {
    const { ask } = await open();
    expect((await ask("/nec digest add Ada Lintott, weekdays at 25:00")).title).toBe(
      "Nothing was changed",
    );
    expect((await ask("result")).title).toContain("CLP section");
  });
});

describe("what was posted", () => {
  test("is there once its hour has come, with its tabs, newest first and each once", async () => {
    const { submit, tick, seen, app } = await open([story("lintott")]);
    await submit(MORNING);
    expect((await seen()).posts).toEqual([]);
    await tick(TUESDAY);
    await tick(TUESDAY);
    const [post, ...more] = (await seen()).posts;
    expect(more).toEqual([]);
    expect(post?.when).toBe("Tuesday 8 June 2021 at 08:00 (Europe/London)");
    expect(JSON.stringify(post?.answer.parts)).toContain("Lintott calls for longer ballots");
    const drawn = await app.request(`${OWN}${post?.answer.previews[0]?.path}`, { headers: HOST });
    expect(await drawn.text()).toContain(`<p>${post?.answer.title}</p>`);
  });

  test("stays there, in London's time, when its digest has been removed", async () => {
    const { submit, tick, seen, ask } = await open([story("lintott")]);
    await submit({ ...MORNING, zone: "New York", time: "03:00" });
    await tick(TUESDAY);
    expect((await seen()).posts[0]?.when).toContain("03:00 (America/New_York)");
    await ask("/nec digest remove");
    expect((await seen()).posts[0]?.when).toContain("08:00 (Europe/London)");
  });

  test("by nobody is no post: a quiet day leaves nothing", async () => {
    const { submit, tick, seen } = await open();
    await submit(MORNING);
    await tick(TUESDAY);
    expect((await seen()).posts).toEqual([]);
  });

  test("has beside it what the desk has to tell", async () => {
    const { notices, seen } = await open();
    notices.add("One item is held.");
    expect((await seen()).notices).toEqual(["One item is held."]);
  });

  test("comes with how to have news, where the desk reads no feeds", async () => {
    const { seen } = await open([], { readsFeeds: false });
    expect((await seen()).notices).toEqual([expect.stringContaining("NEWS=on")]);
  });
});

test("a playground without digests has no such address, and the desk answers", async () => {
  const app = site({
    ...{ desk: sampleDesk, now: () => TUESDAY, page: "", files: new Map(), previews: [] },
    port: () => 3000,
  });
  expect((await app.request(`${OWN}/api/digests`, { headers: HOST })).status).toBe(404);
});
