import { describe, expect, test } from "vitest";
import { sends } from "../fetch/site.ts";
import { NOMINATED, newsroom, rss } from "./newsroom.ts";

describe("a feed that answers", () => {
  test("gives its articles, and is asked again after a quarter of an hour", async () => {
    const { poll, pass, asked, titles, state, logged } = await newsroom({
      "/feed": sends(rss(NOMINATED)),
    });
    await poll();
    expect(await titles()).toEqual([NOMINATED.title]);
    expect(await state("/feed")).toMatchObject({
      answered: "2026-09-01T09:00:00.000Z",
      newest: "2026-08-31T09:00:00Z",
      failures: 0,
      problem: null,
    });
    pass(14);
    await poll();
    expect(asked("/feed")).toBe(1);
    pass(1);
    await poll();
    expect(asked("/feed")).toBe(2);
    expect(logged).toEqual([]);
  });

  test("is asked for news only, by what it gave, and may say that there is none", async () => {
    const { poll, pass, paper, state, titles } = await newsroom({
      "/feed": ({ headers }, response) =>
        headers["if-none-match"] === '"a"'
          ? response.writeHead(304).end()
          : response.writeHead(200, { etag: '"a"' }).end(rss(NOMINATED)),
    });
    for (let n = 0; n < 3; n++) {
      await poll();
      pass(15);
    }
    expect(paper.requests.map(({ headers }) => headers["if-none-match"])).toEqual([
      undefined,
      '"a"',
      '"a"',
    ]);
    expect(await titles()).toEqual([NOMINATED.title]);
    expect(await state("/feed")).toMatchObject({
      answered: "2026-09-01T09:30:00.000Z",
      newest: "2026-08-31T09:00:00Z",
    });
  });

  test.each([
    ["max-age=7200", 120],
    ["max-age=1", 15],
    ["no-cache", 15],
    ["max-age=31536000", 24 * 60],
  ])("and says that it is fresh (%s) is asked again after %d minutes", async (value, minutes) => {
    const { poll, pass, asked } = await newsroom({
      "/feed": sends(rss(), { "cache-control": value }),
    });
    await poll();
    pass(minutes - 1);
    await poll();
    expect(asked("/feed")).toBe(1);
    pass(1);
    await poll();
    expect(asked("/feed")).toBe(2);
  });

  test("with an old article under a new guid, under another address, or with another summary, has nothing new", async () => {
    const { poll, pass, paper, titles } = await newsroom({ "/feed": sends(rss(NOMINATED)) });
    await poll();
    for (const change of [
      { guid: "2" },
      { link: "https://www.paper.example/news/1/?utm_source=rss" },
      { link: "http://paper.example/2026/1" },
      { text: "Ada Lintott is nominated by 41 branches of Labour." },
    ]) {
      pass(15);
      paper.routes["/feed"] = sends(rss({ ...NOMINATED, ...change }));
      await poll();
      expect(await titles()).toEqual([NOMINATED.title]);
    }
  });

  test("with another headline for an article has it replaced", async () => {
    const { poll, pass, paper, titles } = await newsroom({ "/feed": sends(rss(NOMINATED)) });
    await poll();
    pass(15);
    const title = "Corrected: Ada Lintott is nominated for Labour’s committee";
    paper.routes["/feed"] = sends(rss({ ...NOMINATED, title }));
    await poll();
    expect(await titles()).toEqual([title]);
  });

  test("about all there is gives what is the desk's, and no more", async () => {
    const { poll, titles } = await newsroom({
      "/feed": sends(
        rss(
          { title: "Ada Lintott opens a bridge", link: "http://paper.example/2" },
          { title: "Rain in Eastmere", link: "http://paper.example/3" },
          NOMINATED,
          { title: "Labour members go for a walk", link: "http://paper.example/4" },
        ),
      ),
    });
    await poll();
    expect(await titles()).toEqual([NOMINATED.title]);
  });
});

describe("a feed that does not answer", () => {
  test("is told of once when it has failed three times in a row, and once when it is back", async () => {
    const { poll, pass, paper, logged, state } = await newsroom({ "/feed": sends("", {}, 500) });
    for (const minutes of [15, 30, 60, 120, 240]) {
      await poll();
      pass(minutes);
    }
    expect(logged).toEqual([
      expect.stringMatching(
        /^The feed of Paper \/feed \(http:.*\) has failed 3 times in a row, and nothing new is read from it: feed.example answers with status 500 /,
      ),
    ]);
    expect(await state("/feed")).toMatchObject({
      failures: 5,
      answered: null,
      problem: expect.stringContaining("status 500"),
    });
    paper.routes["/feed"] = sends(rss(NOMINATED));
    await poll();
    pass(15);
    await poll();
    expect(logged.slice(1)).toEqual(["The feed of Paper /feed answers again, after 5 failures."]);
    expect(await state("/feed")).toMatchObject({ failures: 0, problem: null });
  });

  test("and is back after one failure is told of to nobody, and its state says what happened", async () => {
    const { poll, pass, paper, logged, state } = await newsroom({ "/feed": sends("", {}, 502) });
    await poll();
    expect(await state("/feed")).toMatchObject({ failures: 1 });
    pass(15);
    paper.routes["/feed"] = sends(rss());
    await poll();
    expect(logged).toEqual([]);
  });

  test("keeps the date of its last good answer, and what it gave", async () => {
    const { poll, pass, paper, state, titles } = await newsroom({
      "/feed": sends(rss(NOMINATED), { etag: '"a"' }),
    });
    await poll();
    pass(15);
    paper.routes["/feed"] = sends("", {}, 410);
    await poll();
    expect(await state("/feed")).toMatchObject({
      answered: "2026-09-01T09:00:00.000Z",
      newest: "2026-08-31T09:00:00Z",
      failures: 1,
    });
    expect(await titles()).toEqual([NOMINATED.title]);
    pass(15);
    await poll();
    expect(paper.requests.at(-1)?.headers["if-none-match"]).toBe('"a"');
  });

  test.each([
    [429, "7200", 120],
    [503, "Tue, 01 Sep 2026 12:00:00 GMT", 180],
    [429, "1", 15],
    [503, "604800", 24 * 60],
  ])(
    "but asks for patience (%d, %s) is left alone for %d minutes",
    async (status, after, minutes) => {
      const { poll, pass, asked, state } = await newsroom({
        "/feed": sends("", { "retry-after": after }, status),
      });
      await poll();
      expect(await state("/feed")).toMatchObject({
        failures: 1,
        problem: `The site asks to be left alone for now (status ${status}).`,
      });
      pass(minutes - 1);
      await poll();
      expect(asked("/feed")).toBe(1);
      pass(1);
      await poll();
      expect(asked("/feed")).toBe(2);
    },
  );

  test.each([
    [
      "a web page in its place",
      sends("<!doctype html><title>Gone</title>"),
      /web page \(HTML\), not a feed/,
    ],
    ["nothing", sends(""), /The feed is empty/],
    ["neither", sends("hello"), /neither RSS nor Atom nor JSON Feed/],
    ["more than is read", sends(Buffer.alloc(2_000_001, 32)), /sends more than 2 MB/],
    [
      "a body without an end",
      (_: unknown, response: import("node:http").ServerResponse) => {
        const chunk = Buffer.alloc(65_536, 32);
        const more = () => {
          while (!response.destroyed)
            if (!response.write(chunk)) return response.once("drain", more);
        };
        more();
      },
      /sends more than 2 MB/,
    ],
    ["no word", () => undefined, /takes too long to answer/],
  ] as const)("or gives %s has failed, and is no feed without news", async (_, route, problem) => {
    const { poll, state } = await newsroom({ "/feed": route }, { silence: 100 });
    await poll();
    expect(await state("/feed")).toMatchObject({
      failures: 1,
      answered: null,
      problem: expect.stringMatching(problem),
    });
  });
});
