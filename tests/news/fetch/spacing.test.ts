import { describe, expect, test } from "vitest";
import { Spacing } from "#src/news/fetch/spacing.ts";
import { quickClock } from "../../support/quick-clock.ts";
import { fetcher, redirects, sends, site } from "./site.ts";

/** Work that is over when it is told to be. */
function work() {
  const over = Promise.withResolvers<void>();
  let begun = false;
  const run = () => {
    begun = true;
    return over.promise;
  };
  return { run, begun: () => begun, end: over.resolve };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("a host", () => {
  test("is asked one thing at a time, with a pause between two", async () => {
    const clock = quickClock();
    const spacing = new Spacing(2_000, clock);
    const [first, second] = [work(), work()];
    const both = [spacing.run("a.example", first.run), spacing.run("A.example.", second.run)];
    await settled();
    expect([first.begun(), second.begun()]).toEqual([true, false]);
    expect(clock.waits).toEqual([]);
    first.end();
    await settled();
    expect(second.begun()).toBe(true);
    expect(clock.waits).toEqual([2_000]);
    second.end();
    await Promise.all(both);
  });

  test("does not wait for another", async () => {
    const clock = quickClock();
    const spacing = new Spacing(2_000, clock);
    const [first, second] = [work(), work()];
    const both = [spacing.run("a.example", first.run), spacing.run("b.example", second.run)];
    await settled();
    expect([first.begun(), second.begun()]).toEqual([true, true]);
    first.end();
    second.end();
    await Promise.all(both);
    expect(clock.waits).toEqual([]);
  });

  test("waits only for what is left of the pause", async () => {
    const clock = quickClock();
    const spacing = new Spacing(2_000, clock);
    await spacing.run("a.example", async () => undefined);
    await clock.wait(1_500);
    await spacing.run("a.example", async () => undefined);
    await clock.wait(5_000);
    await spacing.run("a.example", async () => undefined);
    expect(clock.waits).toEqual([1_500, 500, 5_000]);
  });

  test("is free again after work that fails", async () => {
    const spacing = new Spacing(0, quickClock());
    const failing = spacing.run("a.example", () => Promise.reject(new Error("broken")));
    const next = spacing.run("a.example", async () => "done");
    await expect(failing).rejects.toThrow("broken");
    expect(await next).toBe("done");
  });
});

test("redirects, robots.txt and pages of one host are spaced alike, whatever the port", async () => {
  const clock = quickClock();
  const other = await site({ "/": sends("moved") });
  const paper = await site({ "/": redirects(`http://paper.example:${other.port}/`) });
  const desk = fetcher([paper, other], { clock, pause: 1_000 });
  await desk.page(`http://paper.example:${paper.port}/`);
  expect([...paper.asked, ...other.asked]).toHaveLength(4);
  expect(clock.waits).toHaveLength(3);
});
