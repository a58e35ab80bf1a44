import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Robots } from "#src/news/fetch/robots.ts";
import { quickClock } from "../../support/quick-clock.ts";
import { fetcher, redirects, said, sends, site } from "./site.ts";

const HOUR = 3_600_000;
const asks = (asked: readonly string[]) =>
  asked.filter((line) => line.endsWith("/robots.txt")).length;

describe("a page", () => {
  test("that robots.txt rules out for this program, or for all, is not asked for", async () => {
    const paper = await site({
      "/robots.txt": sends(
        "User-agent: other-bot\nDisallow: /\n\nUser-agent: made-up-desk\nDisallow: /private\nAllow: /private/open$",
      ),
      "/news": sends("news"),
      "/private/open": sends("open"),
    });
    const desk = fetcher([paper]);
    expect(said(await desk.page(`${paper.origin}/news`))).toBe("fetched: news");
    expect(said(await desk.page(`${paper.origin}/private/open`))).toBe("fetched: open");
    expect(await desk.page(`${paper.origin}/private/1`)).toEqual({
      kind: "failed",
      problem: "The robots.txt of 127.0.0.1 rules this page out.",
    });
    expect(paper.asked).not.toContain("GET 127.0.0.1 /private/1");
    expect(asks(paper.asked)).toBe(1);
  });

  test("is asked for where there is no robots.txt, or one that is no list of rules", async () => {
    for (const route of [
      sends("", {}, 404),
      sends("", {}, 403),
      sends("", {}, 410),
      sends(""),
      sends("\n".repeat(500_000)),
      sends(`# ${"*".repeat(30_000)}\nUser-agent: *\nDisallow: /private/*`),
      sends("<!doctype html><p>Not found"),
    ]) {
      const paper = await site({ "/robots.txt": route, "/news": sends("news") });
      expect(said(await fetcher([paper]).page(`${paper.origin}/news`))).toBe("fetched: news");
    }
  });

  test("is not asked for where robots.txt cannot be had", async () => {
    for (const route of [
      sends("", {}, 500),
      sends("", {}, 503),
      sends("", {}, 429),
      redirects("/robots.txt"),
      redirects("http://127.0.0.2/robots.txt"),
      sends(Buffer.alloc(2_000_001)),
      sends(`User-agent: *\n${"Disallow: *a*a*a*b\n".repeat(2_000)}`),
      (request: { socket: { destroy(): unknown } }) => request.socket.destroy(),
    ]) {
      const paper = await site({ "/robots.txt": route, "/news": sends("news") });
      expect(said(await fetcher([paper]).page(`${paper.origin}/news`))).toMatch(
        /^The robots\.txt of 127\.0\.0\.1 cannot be had, without which nothing there is asked for: .+\.$/,
      );
      expect(paper.asked).not.toContain("GET 127.0.0.1 /news");
    }
  });

  test("to which a redirect leads is asked about too, at its own host", async () => {
    const other = await site({ "/robots.txt": sends("User-agent: *\nDisallow: /") });
    const paper = await site({ "/": redirects(`http://other.example:${other.port}/news`) });
    const got = await fetcher([paper, other]).page(`${paper.origin}/`);
    expect(said(got)).toBe("The robots.txt of other.example rules this page out.");
    expect(other.asked).toEqual(["GET other.example /robots.txt"]);
  });
});

test("a feed is got whatever robots.txt says, which is not asked", async () => {
  const paper = await site({
    "/robots.txt": sends("User-agent: *\nDisallow: /"),
    "/feed": sends("news"),
  });
  expect(said(await fetcher([paper]).feed(`${paper.origin}/feed`))).toBe("fetched: news");
  expect(paper.asked).toEqual(["GET 127.0.0.1 /feed"]);
});

describe("robots.txt", () => {
  test("is asked for once a day, and by many at once only once", async () => {
    const clock = quickClock();
    const paper = await site({ "/news": sends("news") });
    const desk = fetcher([paper], { clock, pause: 0 });
    const page = () => desk.page(`${paper.origin}/news`);
    await Promise.all([page(), page(), page()]);
    await clock.wait(23 * HOUR);
    await page();
    expect(asks(paper.asked)).toBe(1);
    await clock.wait(HOUR);
    await page();
    expect(asks(paper.asked)).toBe(2);
  });

  test("that could not be had is asked for again after an hour", async () => {
    const clock = quickClock();
    const paper = await site({ "/robots.txt": sends("", {}, 500), "/news": sends("news") });
    const desk = fetcher([paper], { clock, pause: 0 });
    const page = () => desk.page(`${paper.origin}/news`);
    expect((await page()).kind).toBe("failed");
    paper.routes["/robots.txt"] = sends("", {}, 404);
    expect((await page()).kind).toBe("failed");
    await clock.wait(HOUR);
    expect((await page()).kind).toBe("fetched");
    expect(asks(paper.asked)).toBe(2);
  });

  test("of any text is read without a fault", async () => {
    const word = fc.constantFrom("User-agent", "Disallow", "Allow", ":", " ", "*", "$", "/", "\n");
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.oneof(word, fc.string())).map((all) => all.join("")),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.webUrl(), async (rules, address) => {
        const robots = new Robots("Made-Up-Desk", quickClock(), async (at) => ({
          kind: "fetched",
          bytes: Buffer.from(rules),
          contentType: null,
          address: at,
          etag: null,
          lastModified: null,
          freshFor: null,
        }));
        const objection = await robots.objection(new URL(address));
        return objection === null || objection.endsWith(".");
      }),
    );
  });
});
