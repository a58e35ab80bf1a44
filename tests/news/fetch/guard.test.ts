import { globSync, readFileSync } from "node:fs";
import { request } from "undici";
import { describe, expect, test } from "vitest";
import { Addresses } from "#src/news/fetch/address.ts";
import { guardedAgent, Refusal } from "#src/news/fetch/guard.ts";
import { fetcher, loopbackOnly, said, sends, site } from "./site.ts";

/** Every address here is loopback: where the guard fails, nothing leaves the machine. */
const LOOPBACK = [
  { address: "127.0.0.1", family: 4 },
  { address: "127.0.0.2", family: 4 },
  { address: "::1", family: 6 },
  { address: "::ffff:127.0.0.1", family: 6 },
];

describe("a machine that is not on the public internet", () => {
  test.each(["127.0.0.1", "127.1", "0x7f000001", "2130706433", "[::1]", "[::ffff:127.0.0.1]"])(
    "is not asked by its address %s",
    async (host) => {
      const paper = await site({ "/": sends("inside") });
      const desk = fetcher([]);
      for (const address of [
        `http://${host}:${paper.port}/`,
        `http://${host}/`,
        `https://${host}/`,
      ])
        expect((await desk.feed(address)).kind).toBe("failed");
      expect(paper.asked).toEqual([]);
    },
  );

  test.each(LOOPBACK)("is not asked by a name that stands for $address", async (found) => {
    const desk = fetcher([], { resolve: async () => [found] });
    for (const scheme of ["http", "https"])
      expect(await desk.feed(`${scheme}://paper.example/`)).toEqual({
        kind: "failed",
        problem: "paper.example is not an address of the public internet.",
      });
  });

  test("is not connected to, even where nobody looked at its address before", async () => {
    const paper = await site({ "/": sends("inside") });
    const agent = guardedAgent(new Addresses(), loopbackOnly, 1_000);
    for (const host of ["127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "paper.example"])
      await expect(
        request(`http://${host}:${paper.port}/`, { dispatcher: agent }),
      ).rejects.toBeInstanceOf(Refusal);
    await agent.close();
    expect(paper.asked).toEqual([]);
  });

  test("is not asked where only one of a name's addresses is inside", async () => {
    const paper = await site({ "/": sends("inside") });
    const resolve = async () => [
      { address: "127.0.0.1", family: 4 },
      { address: "127.0.0.2", family: 4 },
    ];
    const got = await fetcher([paper], { resolve }).feed(`http://paper.example:${paper.port}/`);
    expect(said(got)).toBe("paper.example is not an address of the public internet.");
    expect(paper.asked).toEqual([]);
  });

  test("is not asked by a name that stood for another machine before", async () => {
    const paper = await site({ "/": sends("news") });
    let lookups = 0;
    const resolve = async () => [
      { address: lookups++ === 0 ? "127.0.0.1" : "127.0.0.2", family: 4 },
    ];
    const desk = fetcher([paper], { resolve });
    const address = `http://paper.example:${paper.port}/`;
    expect(said(await desk.feed(address))).toBe("fetched: news");
    expect(said(await desk.feed(address))).toMatch(/not an address of the public internet/);
    expect(lookups).toBe(2);
    expect(paper.asked).toHaveLength(1);
  });
});

describe("a name", () => {
  test("is looked up once for each request, and asked by the address that was judged", async () => {
    const paper = await site({ "/": sends("news") });
    const names: string[] = [];
    const resolve = async (name: string) => {
      names.push(name);
      return [{ address: "127.0.0.1", family: 4 }];
    };
    const desk = fetcher([paper], { resolve });
    expect(said(await desk.feed(`http://paper.example:${paper.port}/`))).toBe("fetched: news");
    expect(names).toEqual(["paper.example"]);
    expect(paper.asked).toEqual(["GET paper.example /"]);
  });

  test("that stands for nothing is a failure that says so", async () => {
    const unknown = Object.assign(new Error("not found"), { code: "ENOTFOUND" });
    const desk = fetcher([], { resolve: () => Promise.reject(unknown) });
    expect(said(await desk.feed("http://paper.example/"))).toBe("paper.example has no address.");
    const empty = fetcher([], { resolve: async () => [] });
    expect((await empty.feed("http://paper.example/")).kind).toBe("failed");
  });

  test("that is looked up for too long is a failure that says so", async () => {
    const desk = fetcher([], {
      resolve: () => new Promise(() => undefined),
      limits: { connect: 50 },
    });
    expect(said(await desk.feed("http://paper.example/"))).toBe(
      "paper.example takes too long to answer.",
    );
  });
});

describe("the door of tests", () => {
  test("leads to 127.0.0.1 at the ports named, and nowhere else", () => {
    const addresses = new Addresses([4_000]);
    expect(addresses.mayConnect("127.0.0.1", "4000")).toBe(true);
    expect(addresses.mayConnect("127.0.0.1", "4001")).toBe(false);
    expect(addresses.mayConnect("127.0.0.1", "80")).toBe(false);
    expect(addresses.mayConnect("127.0.0.2", "4000")).toBe(false);
    expect(addresses.mayConnect("8.8.8.8", "4000")).toBe(false);
    expect(addresses.mayConnect("8.8.8.8", "80")).toBe(true);
  });

  test("is opened by nothing that runs", () => {
    const knowing = globSync("{src,commands}/**/*.ts").filter((file) =>
      readFileSync(file, "utf8").includes("loopbackForTests"),
    );
    expect(knowing.map((file) => file.replaceAll("\\", "/"))).toEqual([
      "src/news/fetch/fetcher.ts",
    ]);
  });
});
