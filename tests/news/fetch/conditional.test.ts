import { describe, expect, test } from "vitest";
import { ASKER, fetcher, NOW, sends, site } from "./site.ts";

describe("asking again", () => {
  test("gives the site back what it gave, as it gave it, and learns that nothing changed", async () => {
    const etag = 'W/"a b"';
    const lastModified = "Tue, 01 Sep 2026 08:00:00 GMT";
    const paper = await site({
      "/": ({ headers }, response) => {
        const same =
          headers["if-none-match"] === etag && headers["if-modified-since"] === lastModified;
        response
          .writeHead(same ? 304 : 200, {
            etag,
            "last-modified": lastModified,
            "cache-control": "max-age=300",
          })
          .end(same ? undefined : "news");
      },
    });
    const desk = fetcher([paper]);
    const first = await desk.feed(`${paper.origin}/`);
    expect(first).toMatchObject({ kind: "fetched", etag, lastModified, freshFor: 300 });
    if (first.kind !== "fetched") return;
    expect(await desk.feed(first.address, first)).toEqual({ kind: "unchanged", freshFor: 300 });
  });

  test("never sends what no header can hold", async () => {
    const paper = await site({ "/": sends("news") });
    const desk = fetcher([paper]);
    const bad = ["a\r\nx-evil: 1", "\u{1f5f3}", "", "a".repeat(501), null];
    for (const etag of bad)
      expect(await desk.feed(`${paper.origin}/`, { etag, lastModified: etag })).toMatchObject({
        kind: "fetched",
      });
    for (const { headers } of paper.requests) {
      expect(headers).not.toHaveProperty("if-none-match");
      expect(headers).not.toHaveProperty("if-modified-since");
      expect(headers).not.toHaveProperty("x-evil");
    }
  });

  test("a 304 that was not asked for is a failure", async () => {
    const paper = await site({ "/": sends("", {}, 304) });
    expect(await fetcher([paper]).feed(`${paper.origin}/`)).toEqual({
      kind: "failed",
      problem: "127.0.0.1 says that nothing has changed, which was not asked.",
      status: 304,
    });
  });
});

describe("a site that asks to come back later", () => {
  test.each([
    [429, "120", 120],
    [503, "Tue, 01 Sep 2026 09:05:00 GMT", 300],
    [503, "Tue, 01 Sep 2026 08:00:00 GMT", 0],
    [429, "soon", null],
    [503, null, null],
  ] as const)("with %i and %s is left for %s seconds", async (status, header, after) => {
    const headers = header === null ? {} : { "retry-after": header };
    const paper = await site({ "/": sends("", headers, status) });
    const desk = fetcher([paper], { now: () => NOW });
    expect(await desk.feed(`${paper.origin}/`)).toEqual({ kind: "later", after, status });
  });
});

test.each([
  [204, "127.0.0.1 answers with status 204 (No Content)."],
  [206, "127.0.0.1 answers with status 206 (Partial Content)."],
  [300, "127.0.0.1 answers with status 300 (Multiple Choices)."],
  [403, "127.0.0.1 answers with status 403 (Forbidden)."],
  [410, "127.0.0.1 answers with status 410 (Gone)."],
  [500, "127.0.0.1 answers with status 500 (Internal Server Error)."],
  [599, "127.0.0.1 answers with status 599."],
])("status %i is a failure that says so", async (status, problem) => {
  const paper = await site({ "/": sends("", {}, status) });
  expect(await fetcher([paper]).feed(`${paper.origin}/`)).toEqual({
    kind: "failed",
    problem,
    status,
  });
});

test("every request says who asks, and asks for nothing but what is there", async () => {
  const paper = await site({ "/": sends("news") });
  await fetcher([paper], { asker: ASKER }).page(`${paper.origin}/`);
  expect(paper.asked).toEqual(["GET 127.0.0.1 /robots.txt", "GET 127.0.0.1 /"]);
  for (const { headers } of paper.requests)
    expect(headers).toEqual({
      host: `127.0.0.1:${paper.port}`,
      connection: "close",
      "user-agent": "Made-Up-Desk/1.2 (+https://desk.example)",
      accept: "*/*",
      "accept-encoding": "gzip, deflate, br",
    });
});
