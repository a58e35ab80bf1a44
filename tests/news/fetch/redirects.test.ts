import { describe, expect, test } from "vitest";
import { fetcher, redirects, said, sends, site } from "./site.ts";

describe("a redirect", () => {
  test.each([301, 302, 303, 307, 308])("with status %i is followed", async (status) => {
    const paper = await site({ "/old": redirects("/new", status), "/new": sends("news") });
    const got = await fetcher([paper]).feed(`${paper.origin}/old`);
    expect(got).toMatchObject({ kind: "fetched", address: `${paper.origin}/new` });
  });

  test("is followed five times, and not a sixth", async () => {
    const paper = await site({ "/0": sends("news") });
    for (const left of [1, 2, 3, 4, 5, 6]) paper.routes[`/${left}`] = redirects(`/${left - 1}`);
    const desk = fetcher([paper]);
    expect(said(await desk.feed(`${paper.origin}/5`))).toBe("fetched: news");
    const before = paper.asked.length;
    expect(said(await desk.feed(`${paper.origin}/6`))).toBe(
      "There are more than 5 redirects, the last to 127.0.0.1.",
    );
    expect(paper.asked.length - before).toBe(6);
  });

  test("in a circle is left", async () => {
    const paper = await site({
      "/a": redirects("/b"),
      "/b": redirects("/a#again"),
      "/c": redirects("/c"),
    });
    const desk = fetcher([paper]);
    for (const path of ["/a", "/c"])
      expect(said(await desk.feed(paper.origin + path))).toBe("127.0.0.1 redirects in a circle.");
    expect(paper.asked).toHaveLength(3);
  });

  test("to a machine inside is refused, by address, by name and by port", async () => {
    const inside = await site({ "/": sends("secret") });
    const paper = await site({
      "/port": redirects(`${inside.origin}/`),
      "/address": redirects("http://127.0.0.1/"),
      "/number": redirects("http://2130706433/"),
      "/six": redirects("http://[::1]/"),
      "/name": redirects("http://inside.example/"),
      "/file": redirects("file:///etc/passwd"),
      "/password": redirects(`http://a:b@127.0.0.1:${inside.port}/`),
    });
    const desk = fetcher([paper], { resolve: async () => [{ address: "127.0.0.2", family: 4 }] });
    for (const path of Object.keys(paper.routes))
      expect(await desk.feed(paper.origin + path)).toMatchObject({ kind: "failed" });
    expect(paper.asked).toHaveLength(7);
    expect(inside.asked).toEqual([]);
  });

  test("that does not say where to is a failure", async () => {
    const paper = await site({ "/": sends("", {}, 301), "/bad": redirects("http://[") });
    const desk = fetcher([paper]);
    expect(await desk.feed(`${paper.origin}/`)).toEqual({
      kind: "failed",
      problem: "127.0.0.1 redirects, and does not say where to.",
      status: 301,
    });
    expect(said(await desk.feed(`${paper.origin}/bad`))).toBe(
      "127.0.0.1 redirects to where nothing is asked for: The address cannot be read.",
    );
  });

  test("leads to another host, which is looked up and judged itself", async () => {
    const other = await site({ "/": sends("moved") });
    const paper = await site({ "/": redirects(`http://other.example:${other.port}/`) });
    const got = await fetcher([paper, other]).feed(`http://paper.example:${paper.port}/`);
    expect(got).toMatchObject({ address: `http://other.example:${other.port}/` });
    expect(other.asked).toEqual(["GET other.example /"]);
  });
});
