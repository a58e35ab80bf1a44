import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { fetcher, said, sends, site } from "./site.ts";

const MOST = 2_000_000;
const text = "A made-up paper: the count is on Friday. ".repeat(50);

describe("what is sent", () => {
  test.each([
    ["gzip", gzipSync(text)],
    ["x-gzip", gzipSync(text)],
    ["GZIP", gzipSync(text)],
    ["deflate", deflateSync(text)],
    ["deflate", deflateRawSync(text)],
    ["br", brotliCompressSync(text)],
    ["identity", Buffer.from(text)],
  ])("as %s comes out as it was", async (encoding, packed) => {
    const paper = await site({ "/": sends(packed, { "content-encoding": encoding }) });
    expect(said(await fetcher([paper]).feed(`${paper.origin}/`))).toBe(`fetched: ${text}`);
  });

  test("may be nothing, packed or not", async () => {
    const paper = await site({
      "/": sends(""),
      "/gzip": sends("", { "content-encoding": "gzip" }),
    });
    const desk = fetcher([paper]);
    for (const path of ["/", "/gzip"])
      expect(said(await desk.feed(paper.origin + path))).toBe("fetched: ");
  });

  test("has its headers with it", async () => {
    const paper = await site({ "/": sends("ü", { "content-type": "text/html; charset=utf-8" }) });
    expect(await fetcher([paper]).feed(`${paper.origin}/`)).toEqual({
      kind: "fetched",
      bytes: Buffer.from("ü"),
      contentType: "text/html; charset=utf-8",
      address: `${paper.origin}/`,
      etag: null,
      lastModified: null,
      freshFor: null,
    });
  });

  test.each([
    ["gzip", gzipSync(text).subarray(0, 40), "sends what cannot be unpacked"],
    ["gzip", Buffer.from(text), "sends what cannot be unpacked"],
    ["br", Buffer.from(text), "sends what cannot be unpacked"],
    ["zstd", Buffer.from(text), "packs what it sends in a way that was not asked for"],
    ["gzip, gzip", gzipSync(gzipSync(text)), "packs what it sends in a way that was not asked for"],
  ])("as %s that is none is a failure", async (encoding, packed, problem) => {
    const paper = await site({ "/": sends(packed, { "content-encoding": encoding }) });
    expect(said(await fetcher([paper]).feed(`${paper.origin}/`))).toBe(`127.0.0.1 ${problem}.`);
  });
});

describe("no more than 2 MB", () => {
  const tooMuch = "127.0.0.1 sends more than 2 MB.";

  test("are taken: just so many are, and one more is not", async () => {
    const paper = await site({
      "/most": sends(Buffer.alloc(MOST)),
      "/more": sends(Buffer.alloc(MOST + 1)),
      "/packed": sends(gzipSync(Buffer.alloc(MOST)), { "content-encoding": "gzip" }),
    });
    const desk = fetcher([paper]);
    expect(await desk.feed(`${paper.origin}/most`)).toMatchObject({ kind: "fetched" });
    expect(await desk.feed(`${paper.origin}/packed`)).toMatchObject({ kind: "fetched" });
    expect(said(await desk.feed(`${paper.origin}/more`))).toBe(tooMuch);
  });

  test.each([
    ["gzip", gzipSync(Buffer.alloc(200_000_000))],
    ["deflate", deflateSync(Buffer.alloc(200_000_000))],
    ["br", brotliCompressSync(Buffer.alloc(200_000_000))],
  ])("come out of a small %s that would grow to 200 MB", async (encoding, packed) => {
    const paper = await site({ "/": sends(packed, { "content-encoding": encoding }) });
    const desk = fetcher([paper]);
    const before = process.memoryUsage().arrayBuffers;
    expect(said(await desk.feed(`${paper.origin}/`))).toBe(tooMuch);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  test("are waited for: a site that says that more is to come is left at once", async () => {
    const paper = await site({
      "/": (_, response) => response.writeHead(200, { "content-length": MOST + 1 }).flushHeaders(),
    });
    expect(said(await fetcher([paper]).feed(`${paper.origin}/`))).toBe(tooMuch);
  });

  test("are taken of a body without an end, which is broken off", async () => {
    let sent = 0;
    const over = Promise.withResolvers<void>();
    const chunk = Buffer.alloc(65_536);
    const paper = await site({
      "/": (_, response) => {
        const more = () => {
          while (!response.destroyed) {
            sent += chunk.length;
            if (!response.write(chunk)) return response.once("drain", more);
          }
        };
        response.on("close", over.resolve);
        more();
      },
    });
    expect(said(await fetcher([paper]).feed(`${paper.origin}/`))).toBe(tooMuch);
    await over.promise;
    expect(sent).toBeLessThan(40_000_000);
  });
});

describe("a site that takes its time", () => {
  const slow = "127.0.0.1 takes too long to answer.";

  test("before it answers is left", async () => {
    const paper = await site({ "/": () => undefined });
    const got = await fetcher([paper], { limits: { silence: 50 } }).feed(`${paper.origin}/`);
    expect(said(got)).toBe(slow);
  });

  test("within its answer is left", async () => {
    const paper = await site({
      "/": (_, response) => response.write("A made-up"),
    });
    const got = await fetcher([paper], { limits: { silence: 50 } }).feed(`${paper.origin}/`);
    expect(said(got)).toBe(slow);
  });

  test("by a little at a time is left when the whole takes too long", async () => {
    const paper = await site({
      "/": (_, response) => {
        const drip = setInterval(() => response.write("a"), 5);
        response.on("close", () => clearInterval(drip));
      },
    });
    const got = await fetcher([paper], { limits: { whole: 100 } }).feed(`${paper.origin}/`);
    expect(said(got)).toBe(slow);
  });
});

describe("a site that speaks badly", () => {
  const raw = (answer: string) => (request: { socket: import("node:net").Socket }) =>
    request.socket.end(answer);

  test.each([
    [
      "says more than it sends",
      "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nshort",
      /^127\.0\.0\.1 broke off the connection\.$/,
    ],
    ["says nothing", "", /^127\.0\.0\.1 broke off the connection\.$/],
    ["speaks no HTTP", "hello\r\n\r\n", /^127\.0\.0\.1 does not answer as HTTP has it\.$/],
    [
      "gives two lengths",
      "HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nshort!",
      /^127\.0\.0\.1 .*\.$/,
    ],
    [
      "breaks its chunks",
      "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\nshort",
      /^127\.0\.0\.1 does not answer as HTTP has it\.$/,
    ],
    [
      "sends endless headers",
      `HTTP/1.1 200 OK\r\nx: ${"a".repeat(100_000)}\r\n\r\n`,
      /^127\.0\.0\.1 sends more headers than are read\.$/,
    ],
  ])("and %s is a failure", async (_, answer, problem) => {
    const paper = await site({ "/": raw(answer) });
    const got = await fetcher([paper]).feed(`${paper.origin}/`);
    expect(got.kind).toBe("failed");
    expect(said(got)).toMatch(problem);
  });

  test("and sends more than it says is read as far as it says, and the next request is not mixed up", async () => {
    const more = "HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nfake";
    const paper = await site({
      "/": raw(`HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nnews${more}`),
      "/next": sends("next"),
    });
    const desk = fetcher([paper]);
    expect(said(await desk.feed(`${paper.origin}/`))).toBe("fetched: news");
    expect(said(await desk.feed(`${paper.origin}/next`))).toBe("fetched: next");
  });

  test("and not in secret, where https was asked for, is a failure", async () => {
    const paper = await site({ "/": sends("news") });
    expect(said(await fetcher([paper]).feed(`https://127.0.0.1:${paper.port}/`))).toBe(
      "127.0.0.1 could not be spoken to in secret.",
    );
  });

  test("or that is not there is a failure", async () => {
    const paper = await site();
    // Nothing listens at port 1 of the loopback address.
    const got = await fetcher([{ ...paper, port: 1 }]).feed("http://127.0.0.1:1/");
    expect(said(got)).toBe("127.0.0.1 takes no connections.");
  });
});

test("the body of an answer that is no page is broken off", async () => {
  const over = Promise.withResolvers<void>();
  const paper = await site({
    "/": (_, response) => {
      response.on("close", over.resolve).writeHead(404).write("A made-up");
    },
  });
  expect(await fetcher([paper]).feed(`${paper.origin}/`)).toMatchObject({ status: 404 });
  await over.promise;
});

test("a fetcher that was closed fails, and does not throw", async () => {
  const paper = await site({ "/": () => undefined });
  const desk = fetcher([paper]);
  const got = desk.feed(`${paper.origin}/`);
  await desk.close();
  expect((await got).kind).toBe("failed");
  expect(said(await desk.feed(`${paper.origin}/`))).toBe(
    "127.0.0.1 was not asked, for the desk is closing.",
  );
});
